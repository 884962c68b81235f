package ingest

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/mail"
	"strconv"
	"strings"

	"summarize/internal/article"
	"summarize/internal/ingest/charset"
	"summarize/internal/ingest/page"
	"summarize/internal/ingest/record"
)

// isMail knows a message by its head: from whom, and what only mail programs write.
func isMail(h head) bool {
	names := headNames(h.text)
	return names["from"] && (names["subject"] || names["date"]) &&
		(names["message-id"] || names["received"] || names["mime-version"] || names["return-path"] || names["delivered-to"] || names["to"])
}

// isMailbox knows messages in a row, each behind a line "From sender date".
func isMailbox(h head) bool {
	first, rest, ok := strings.Cut(h.text, "\n")
	return ok && strings.HasPrefix(first, "From ") && isMail(head{text: rest})
}

// headNames returns the names of the fields before the first blank line, in small letters;
// nothing where another line stands among them.
func headNames(text string) map[string]bool {
	names := make(map[string]bool)
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSuffix(line, "\r")
		if line == "" {
			break
		}
		if line[0] == ' ' || line[0] == '\t' {
			continue
		}
		name, _, ok := strings.Cut(line, ":")
		if !ok || strings.ContainsAny(name, " \t") {
			return nil
		}
		names[strings.ToLower(name)] = true
	}
	return names
}

// isEMLX knows a message as Apple Mail keeps it, by the line before its head: how many bytes it
// has.
func isEMLX(h head) bool {
	first, rest, ok := strings.Cut(h.text, "\n")
	_, err := strconv.Atoi(strings.TrimSpace(first))
	return ok && err == nil && isMail(head{text: rest})
}

// emlx reads one message of Apple Mail, which keeps notes of its own behind it.
func (w *worker) emlx(in input, data []byte) {
	first, message, _ := bytes.Cut(data, []byte("\n"))
	n, err := strconv.Atoi(string(bytes.TrimSpace(first)))
	switch {
	case err != nil || n < 0:
		w.skip(in.path, in.line, int64(len(data)), "a message of Apple Mail without its length")
		return
	case n > len(message):
		w.warn(in.path, in.line, "mail", "the message breaks off")
	}
	w.mail(in, message[:min(n, len(message))])
}

// mail reads one message as an article.
func (w *worker) mail(in input, data []byte) {
	m, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		w.skip(in.path, in.line, int64(len(data)), "a message with a broken head: "+err.Error())
		return
	}
	parts := &mailParts{w: w, in: in}
	if err := parts.read(m.Header, m.Body, 0); err != nil {
		w.warn(in.path, in.line, "mail", "the message breaks off: "+err.Error())
	}
	header := func(name string) string { return decodeWords(m.Header.Get(name)) }
	source, author := sender(m.Header)
	text, marks := parts.text()
	w.article(origin{path: in.path, line: in.line, bytes: int64(len(data)), fixed: true, clean: true, marks: marks}, record.Members(
		"id", strings.Trim(m.Header.Get("Message-Id"), " <>"), "title", header("Subject"), "text", text,
		"date", m.Header.Get("Date"), "url", strings.Trim(m.Header.Get("Archived-At"), " <>"),
		"source", source, "author", author, "lang", m.Header.Get("Content-Language")))
}

// mailParts collects the text of a message: as plain text and as HTML.
type mailParts struct {
	w     *worker
	in    input
	plain []string
	html  []string // as its text
	marks [][]article.Mark
}

// maxParts is how deep parts of a message may nest.
const maxParts = 10

var errParts = errors.New("its parts nest too deeply")

func (p *mailParts) read(header interface{ Get(string) string }, body io.Reader, depth int) error {
	kind, parameters, err := mime.ParseMediaType(cmp.Or(header.Get("Content-Type"), "text/plain"))
	if err != nil {
		kind = "text/plain"
	}
	if strings.HasPrefix(kind, "multipart/") {
		if depth == maxParts {
			return errParts
		}
		return p.each(multipart.NewReader(body, parameters["boundary"]), depth)
	}
	disposition, _, _ := mime.ParseMediaType(header.Get("Content-Disposition"))
	if disposition == "attachment" || kind != "text/plain" && kind != "text/html" {
		return nil
	}
	content, err := io.ReadAll(decodeTransfer(header.Get("Content-Transfer-Encoding"), body))
	text, ok := p.w.decode(p.in.path, p.in.line, content, parameters["charset"])
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

func (p *mailParts) each(parts *multipart.Reader, depth int) error {
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
func (p *mailParts) text() (string, []article.Mark) {
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

// sender returns who publishes, a list before a person, and who wrote.
func sender(h mail.Header) (source, author string) {
	from := decodeWords(h.Get("From"))
	if address, err := mail.ParseAddress(h.Get("From")); err == nil {
		from = cmp.Or(decodeWords(address.Name), address.Address)
	}
	list := decodeWords(h.Get("List-Id"))
	name, id, _ := strings.Cut(list, "<")
	if list = cmp.Or(strings.Trim(name, ` "`), strings.Trim(id, " >")); list != "" {
		return list, from
	}
	return from, ""
}

// decodeWords decodes a header field in any encoding (RFC 2047).
func decodeWords(field string) string {
	d := mime.WordDecoder{CharsetReader: func(name string, r io.Reader) (io.Reader, error) { return charset.DecodeStream(r, name) }}
	decoded, err := d.DecodeHeader(field)
	if err != nil {
		decoded = field
	}
	return strings.ToValidUTF8(decoded, "\ufffd")
}
