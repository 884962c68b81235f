package mail

import (
	"cmp"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"strings"

	"summarize/internal/article"
	"summarize/internal/ingest/page"
)

// parts collects the text of a message: as plain text and as HTML.
type parts struct {
	decode Decoder
	plain  []string
	html   []string // as its text
	marks  [][]article.Mark
}

// maxDepth is how deep parts of a message may nest.
const maxDepth = 10

var errDepth = errors.New("its parts nest too deeply")

func (p *parts) read(header interface{ Get(string) string }, body io.Reader, depth int) error {
	kind, parameters, err := mime.ParseMediaType(cmp.Or(header.Get("Content-Type"), "text/plain"))
	if err != nil {
		kind = "text/plain"
	}
	if strings.HasPrefix(kind, "multipart/") {
		if depth == maxDepth {
			return errDepth
		}
		return p.each(multipart.NewReader(body, parameters["boundary"]), depth)
	}
	disposition, _, _ := mime.ParseMediaType(header.Get("Content-Disposition"))
	if disposition == "attachment" || kind != "text/plain" && kind != "text/html" {
		return nil
	}
	content, err := io.ReadAll(decodeTransfer(header.Get("Content-Transfer-Encoding"), body))
	text, ok := p.decode(content, parameters["charset"])
	switch {
	case !ok:
	case kind == "text/html":
		text, marks := page.Marked(text)
		p.html, p.marks = append(p.html, text), append(p.marks, marks)
	default:
		p.plain = append(p.plain, strings.ReplaceAll(text, "\r\n", "\n"))
	}
	return err
}

func (p *parts) each(parts *multipart.Reader, depth int) error {
	for {
		part, err := parts.NextRawPart()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if err := p.read(part.Header, part, depth+1); err != nil {
			return err
		}
	}
}

// partBreak stands between parts that are joined.
const partBreak = "\n\n"

// text is the plain text, unless that is a stub beside the HTML: "View this in a browser".
func (p *parts) text() (string, []article.Mark) {
	plain, html := strings.Join(p.plain, partBreak), strings.Join(p.html, partBreak)
	if 2*len(strings.TrimSpace(plain)) >= len(html) {
		return plain, nil
	}
	var all []article.Mark
	start := 0
	for i, marks := range p.marks {
		for _, m := range marks {
			all = append(all, article.Mark{Start: start + m.Start, End: start + m.End, Kind: m.Kind})
		}
		start += len(p.html[i]) + len(partBreak)
	}
	return html, all
}

// decodeTransfer undoes how content was made fit for mail (RFC 2045).
func decodeTransfer(encoding string, r io.Reader) io.Reader {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "quoted-printable":
		return quotedprintable.NewReader(r)
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, r)
	}
	return r
}
