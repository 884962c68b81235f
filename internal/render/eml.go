package render

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"slices"
	"strings"
	"time"

	"summarize/internal/digest"
	"summarize/internal/render/escape"
	"summarize/internal/render/wrap"
)

// maxMail is the size that a message keeps to, in bytes: mail programs clip what is
// longer than 102 kB, mark-up included.
const maxMail = 100_000

// mailOverhead is the room in maxMail for headers and boundaries; writeEML fails when a
// list of addresses exceeds it.
const mailOverhead = 4_000

// writeEML writes a message for sendmail -t: the digest as text and as HTML
// (multipart/alternative, RFC 2046), with nothing in its headers that a title could
// break. The Message-ID is a hash of the installation and the content, so that a
// retry is the same message and no other one. Mails of one story refer to an
// id of it, as to a message that all of them answer, so that mail programs show them together. A mail
// of several stories answers none: RFC 5322 (section 3.6.4) discourages replies to several messages, mail
// programs make one thread of all that such a mail names, and to answer the first story alone would put
// the others where nobody looks for them.
func writeEML(w io.Writer, d *digest.Digest, o Options) error {
	if Empty(d) {
		return nil
	}
	sent, err := time.Parse(time.RFC3339, d.Generated)
	if err != nil {
		return fmt.Errorf("eml: the time of the digest: %w", err)
	}
	o.MailPerStory = false // it is one message
	p := newDigestView(fitMail(d, o), o.Words)
	m := p.mailBody(maxMail - mailOverhead)
	h := mailHeaders{subject: p.subject(), sent: sent, thread: p.thread(o)}
	if err := h.address(o); err != nil {
		return err
	}
	h.list = listID(o, h.domain)
	sum := sha256.Sum256([]byte(strings.Join([]string{o.Feed, o.Name, h.from, h.to, h.subject, m.text.String(), m.html.String()}, "\x00")))
	h.hash = hex.EncodeToString(sum[:])[:32]
	var b bytes.Buffer
	h.write(&b)
	if err := writeParts(&b, h.boundary(), m); err != nil {
		return err
	}
	if b.Len() > maxMail {
		return fmt.Errorf("eml: From and To take too much of %d kB", maxMail/1000)
	}
	_, err = w.Write(b.Bytes())
	return err
}

// writeParts writes the two forms of the body, text first.
func writeParts(b *bytes.Buffer, boundary string, m *mailBody) error {
	parts := multipart.NewWriter(b)
	if err := parts.SetBoundary(boundary); err != nil {
		return err
	}
	for _, p := range []struct{ kind, body string }{{"text/plain", m.text.String()}, {"text/html", m.html.String()}} {
		part, err := parts.CreatePart(textproto.MIMEHeader{
			"Content-Type":              {p.kind + "; charset=utf-8"},
			"Content-Transfer-Encoding": {"quoted-printable"},
		})
		if err != nil {
			return err
		}
		part.Write(quotedPrintable(p.body))
	}
	return parts.Close()
}

// quotedPrintable encodes a text; what ends in a line feed encodes to the same bytes
// alone and within a longer one.
func quotedPrintable(s string) []byte {
	var b bytes.Buffer
	w := quotedprintable.NewWriter(&b)
	io.WriteString(w, s) // a bytes.Buffer takes everything
	w.Close()
	return escapeFrom(b.Bytes())
}

// escapeFrom encodes "From " at the beginnings of lines, which mailboxes take for the head of
// the next message (RFC 2049, section 3). The rest of the line comes after a soft break, for
// it may be as long as a line gets.
func escapeFrom(encoded []byte) []byte {
	if bytes.HasPrefix(encoded, []byte("From ")) {
		encoded = append([]byte("=46rom =\r\n"), encoded[len("From "):]...)
	}
	return bytes.ReplaceAll(encoded, []byte("\nFrom "), []byte("\n=46rom =\r\n"))
}

// mailHeaders are the parts of the head of a message that vary.
type mailHeaders struct {
	from, to, domain string
	subject          string
	hash             string
	list             string // by which mail programs sort the messages of one digest
	thread           string // of the mails about one story; empty without a state, which names stories
	sent             time.Time
}

// defaultFrom stands where nobody says who sends, since RFC 5322 (section 3.6) wants a
// sender; cron and other programs of the machine write as such a one.
const defaultFrom = "summarize <summarize@localhost>"

// address reads the addresses of the options.
func (h *mailHeaders) address(o Options) error {
	h.from, h.domain = defaultFrom, "summarize.invalid"
	if o.From != "" {
		from, err := mail.ParseAddress(o.From)
		if err != nil {
			return fmt.Errorf("eml: From: %w", err)
		}
		h.from = from.String()
		if _, domain, ok := strings.Cut(from.Address, "@"); ok && escape.IsASCII(domain) {
			h.domain = domain
		}
	}
	if o.To != "" {
		list, err := mail.ParseAddressList(o.To)
		if err != nil {
			return fmt.Errorf("eml: To: %w", err)
		}
		var to []string
		for _, a := range list {
			to = append(to, a.String())
		}
		h.to = strings.Join(to, ",\r\n ")
	}
	return nil
}

// listID names the digest that a message is one of (RFC 2919): below the domain of the sender, where nobody
// says who that is below localhost, as for lists that no one manages.
func listID(o Options, domain string) string {
	if o.From == "" {
		domain = "localhost"
	}
	names := []string{listLabel(cmp.Or(o.Name, "digest")), "summarize", domain}
	if feed := listLabel(o.Feed); feed != "" {
		names = slices.Insert(names, 1, feed)
	}
	return "<" + strings.Join(names, ".") + ">"
}

// listLabel leaves of a name what may stand in a label of a domain.
func listLabel(name string) string {
	label := strings.Map(func(r rune) rune {
		switch {
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			return r
		}
		return '-'
	}, name)
	return strings.Trim(label[:min(len(label), longestLabel)], "-")
}

// longestLabel is the longest that a domain may have (RFC 1035).
const longestLabel = 63

func (h *mailHeaders) boundary() string { return "summarize-" + h.hash }

// inThread is the id of a message that was never sent, and that all mails of a story answer.
func (h *mailHeaders) inThread() string {
	if h.thread == "" {
		return ""
	}
	return "<" + h.thread + "@" + h.domain + ">"
}

// thread names the story that a message is of, or is empty.
func (p *digestView) thread(o Options) string {
	if len(p.Stories) != 1 || placeID.MatchString(p.Stories[0].ID) {
		return ""
	}
	sum := sha256.Sum256([]byte(storyTag(o, &p.Stories[0])))
	return "story-" + hex.EncodeToString(sum[:])[:32]
}

func (h *mailHeaders) write(b *bytes.Buffer) {
	for _, f := range [][2]string{
		{"From", h.from},
		{"To", h.to},
		{"Subject", escape.MailHeader(h.subject)},
		{"Date", h.sent.UTC().Format(time.RFC1123Z)},
		{"Message-ID", "<" + h.hash + "@" + h.domain + ">"},
		{"In-Reply-To", h.inThread()},
		{"References", h.inThread()},
		{"List-Id", h.list},
		{"Auto-Submitted", "auto-generated"}, // RFC 3834: no vacation notice in reply
		{"MIME-Version", "1.0"},
		{"Content-Type", `multipart/alternative; boundary="` + h.boundary() + `"`},
	} {
		if f[1] != "" {
			b.WriteString(f[0] + ": " + f[1] + "\r\n")
		}
	}
	b.WriteString("\r\n")
}

// subject says what a message is about in at most 70 columns: the first story and how
// many more there are.
func (p *digestView) subject() string {
	if len(p.Stories) == 0 {
		return p.headline()
	}
	more := ""
	if n := len(p.Stories) - 1; n > 0 {
		more = " " + p.words.Say("and %s", p.words.Count(n, "more story", "more stories"))
	}
	c := p.storyView(&p.Stories[0])
	first := title(c)
	if room := 70 - wrap.Columns(more); wrap.Columns(first) > room {
		first = wrap.Text(first, room-1)[0] + "…"
	}
	return first + more
}
