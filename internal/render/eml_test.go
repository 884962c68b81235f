package render

import (
	"fmt"
	"io"
	"maps"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	gomail "github.com/wneessen/go-mail"
	"golang.org/x/net/html"

	"summarize/internal/digest"
	"summarize/internal/render/escape"
	"summarize/internal/render/phrases"
	"summarize/internal/render/wrap"
)

// parseMail reads a message by net/mail and mime/multipart, checks that go-mail reads
// it too, and returns its header and parts.
func parseMail(t testing.TB, message string) (mail.Header, []string) {
	t.Helper()
	m, err := mail.ReadMessage(strings.NewReader(message))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := gomail.EMLToMsgFromString(message); err != nil {
		t.Fatalf("go-mail: %v", err)
	}
	kind, parameters, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/alternative" {
		t.Fatalf("type %s: %v", kind, err)
	}
	var parts []string
	for r := multipart.NewReader(m.Body, parameters["boundary"]); ; {
		p, err := r.NextRawPart()
		if err == io.EOF {
			return m.Header, parts
		}
		if err != nil {
			t.Fatal(err)
		}
		if encoding := p.Header.Get("Content-Transfer-Encoding"); encoding != "quoted-printable" {
			t.Errorf("encoding %s", encoding)
		}
		body, err := io.ReadAll(quotedprintable.NewReader(p))
		if err != nil {
			t.Fatal(err)
		}
		parts = append(parts, string(body))
	}
}

func mailOptions() Options {
	return Options{From: "Digest <digest@example.org>", To: "a@example.org, Ünal <b@example.org>"}
}

func TestMailParts(t *testing.T) {
	d, _ := fixture()
	header, parts := parseMail(t, render(t, "eml", d, mailOptions()))
	if len(parts) != 2 {
		t.Fatalf("%d parts", len(parts))
	}
	var text strings.Builder
	for z := html.NewTokenizer(strings.NewReader(parts[1])); ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		token := z.Token()
		if kind == html.TextToken {
			text.WriteString(token.Data)
		}
		if slices.Contains([]string{"script", "style", "img", "link", "form", "iframe"}, token.Data) && kind != html.TextToken {
			t.Errorf("element %s", token)
		}
	}
	for _, want := range []string{"The harbour bridge was closed on Thursday", "明年将增加场次", "Stone & Steel", "partial copy 0.99", "Price list of the market", "7 inputs were skipped", "<script>alert(1)</script>"} {
		for i, part := range []string{strings.Join(strings.Fields(parts[0]), " "), text.String()} {
			if !strings.Contains(part, want) {
				t.Errorf("part %d lacks %q: %s", i, want, part)
			}
		}
	}
	date, err := header.Date()
	if err != nil || !date.Equal(mustParse(t, d.Generated)) {
		t.Errorf("date %v: %v", date, err)
	}
	to, err := header.AddressList("To")
	if err != nil || len(to) != 2 || to[1].Name != "Ünal" {
		t.Errorf("To %v: %v", to, err)
	}
}

// RFC 5322 wants a sender, also where nobody names one.
func TestMailHasASender(t *testing.T) {
	header, _ := parseMail(t, render(t, "eml", small("a"), Options{}))
	from, err := header.AddressList("From")
	if err != nil || len(from) != 1 || from[0].Address != "summarize@localhost" {
		t.Errorf("From %v: %v", from, err)
	}
}

// Mail programs sort by the name of the digest, whatever it is called.
func TestMailsOfADigestAreAList(t *testing.T) {
	for _, test := range []struct {
		options Options
		want    string
	}{
		{Options{}, "<digest.summarize.localhost>"},
		{Options{Name: "morning", From: "digest@example.org"}, "<morning.summarize.example.org>"},
		{Options{Name: "mail", Feed: "4F02aa"}, "<mail.4f02aa.summarize.localhost>"},
		{Options{Name: "Früh\r\nBcc: x@y", From: "digest@example.org"}, "<fr-h--bcc--x-y.summarize.example.org>"},
		{Options{Name: strings.Repeat("x", 200)}, "<" + strings.Repeat("x", 63) + ".summarize.localhost>"},
	} {
		header, _ := parseMail(t, render(t, "eml", small("a"), test.options))
		if got := header.Get("List-Id"); got != test.want {
			t.Errorf("%+v: %s, want %s", test.options, got, test.want)
		}
	}
}

// Whatever a title holds, the header has the same fields, one line of ASCII each, and the
// subject reads as the title does.
func TestMailHeadersUnderHostileTitles(t *testing.T) {
	want := []string{"Auto-Submitted", "Content-Type", "Date", "From", "List-Id", "Message-Id", "Mime-Version", "Subject", "To"}
	pieces := []string{"\r\nBcc: x@example.org", "\n\nbody", "\x00", "\u202e", "=?utf-8?q?=0D=0ABcc:_x?=", "\xff\xfe", "世界", "é", "\u2028Bcc: x", "\r", ": ", "\x1b[2J", "\t", "A", strings.Repeat("x", 998), "\u0085", "\"quoted\"", "<x@y>", ";", "👩\u200d👧"}
	for i := range 120 {
		title := pieces[i%len(pieces)] + " and " + pieces[(i*7+i/len(pieces))%len(pieces)]
		d := poisoned(title)
		message := render(t, "eml", d, mailOptions())
		head, _, _ := strings.Cut(message, "\r\n\r\n")
		for _, l := range strings.Split(head, "\r\n") {
			if len(l) > 998 || !escape.IsASCII(l) {
				t.Errorf("title %q: header line %q", title, l)
			}
		}
		header, _ := parseMail(t, message)
		if got := slices.Sorted(maps.Keys(header)); !slices.Equal(got, want) {
			t.Errorf("title %q: header %v", title, got)
		}
		subject, err := new(mime.WordDecoder).DecodeHeader(header.Get("Subject"))
		if err != nil || wrap.Columns(subject) > 72 || !utf8.ValidString(subject) || !regexp.MustCompile(` and [1-3] more stor(y|ies)$`).MatchString(subject) { // long ones leave some out
			t.Errorf("title %.40q: subject %q: %v", title, subject, err)
		}
	}
}

// A retry, also at a later time, is the same message; another digest, sender or reader is
// another one.
func TestMailIDs(t *testing.T) {
	id := func(change func(d *digest.Digest, o *Options)) string {
		d, _ := fixture()
		o := mailOptions()
		change(d, &o)
		header, _ := parseMail(t, render(t, "eml", d, o))
		return header.Get("Message-ID")
	}
	same := id(func(*digest.Digest, *Options) {})
	if !strings.HasSuffix(same, "@example.org>") {
		t.Error(same)
	}
	if got := id(func(d *digest.Digest, _ *Options) { d.Generated = "2017-03-04T07:00:00Z" }); got != same {
		t.Errorf("a retry has the id %s, not %s", got, same)
	}
	for name, change := range map[string]func(d *digest.Digest, o *Options){
		"story":    func(d *digest.Digest, _ *Options) { d.Stories = d.Stories[1:] },
		"sentence": func(d *digest.Digest, _ *Options) { d.Stories[0].Summary[0].Text += "!" },
		"reader":   func(_ *digest.Digest, o *Options) { o.To = "c@example.org" },
	} {
		if got := id(change); got == same {
			t.Errorf("another %s keeps the id", name)
		}
	}
}

// A message never exceeds its size, and says what it left out; what it tells, it
// tells in both parts.
func TestMailIsCut(t *testing.T) {
	long := many(12)
	for i := range long.Stories {
		long.Stories[i].Title = strings.Repeat("Very long title ", 2000)
	}
	wide := many(1)
	for i := range 3000 {
		a := wide.Articles[0]
		a.ID, a.Title = fmt.Sprint("more", i), strings.Repeat("very long title ", 1000)
		wide.Articles = append(wide.Articles, a)
		wide.Stories[0].Articles = append(wide.Stories[0].Articles, a.ID)
	}
	bad := many(3)
	bad.Warnings = []string{strings.Repeat("w", 200_000)}
	for _, c := range []struct {
		name string
		d    *digest.Digest
		note string
	}{
		{"few", many(20), ""},
		{"many", many(400), "more stories (1–27 March 2017)"},
		{"long titles", long, "more stories"},
		{"many articles", wide, "the articles of 1 story"},
		{"huge warning", bad, ""},
	} {
		message := render(t, "eml", c.d, mailOptions())
		if len(message) > maxMail {
			t.Errorf("%s: %d bytes", c.name, len(message))
		}
		if c.name == "many" && len(message) < maxMail*9/10 {
			t.Errorf("only %d bytes are used", len(message))
		}
		_, parts := parseMail(t, message)
		for i, part := range parts {
			part = strings.Join(strings.Fields(part), " ")
			if cut := strings.Contains(part, "Cut to keep this mail under 100 kB"); cut != (c.note != "") || !strings.Contains(part, c.note) {
				t.Errorf("%s: part %d ends %q", c.name, i, part[max(0, len(part)-200):])
			}
		}
	}
	d := many(400)
	_, parts := parseMail(t, render(t, "eml", d, mailOptions()))
	told := map[string]bool{}
	for i, s := range d.Stories {
		inText := strings.Contains(parts[0], s.Title+"\r\n") || strings.Contains(parts[0], s.Title+"\n") || strings.Contains(parts[0], s.Title+" ·")
		if told[s.ID] = strings.Contains(parts[1], ">"+s.Title+"</a></h2>") || strings.Contains(parts[1], ">"+s.Title+"</a> <small>"); inText != told[s.ID] {
			t.Errorf("story %d is in one part only", i)
		}
	}
	shown := map[string]bool{}
	for _, s := range fitMail(d, mailOptions()).Stories {
		shown[s.ID] = true
	}
	var cut []string
	for _, s := range d.Stories {
		if !shown[s.ID] {
			cut = append(cut, s.ID)
		}
	}
	left := 0
	for _, id := range cut {
		if told[id] {
			left++ // listed for the next mail
		}
		delete(told, id)
	}
	for id, is := range told {
		if !is {
			t.Errorf("%s counts as told, and is not", id)
		}
	}
	if len(told) < 200 {
		t.Errorf("%d told, %d cut, %d of them listed", len(told), len(cut), left)
	}
	if note := (phrases.Words{}).Count(len(cut)-left, "more story", "more stories"); !strings.Contains(strings.Join(strings.Fields(parts[0]), " "), note) {
		t.Errorf("%d stories are cut, %d of them listed, but the note is not %q", len(cut), left, note)
	}
}

func TestMailRefusesBadAddresses(t *testing.T) {
	d, _ := fixture()
	for _, o := range []Options{{From: "x\r\nBcc: y@example.org"}, {To: "nobody"}, {From: "a@example.org, b@example.org"}, {To: strings.Repeat("a@example.org,", 10_000) + "b@example.org"}} {
		if err := writeEML(io.Discard, d, o); err == nil {
			t.Errorf("From %q and To %.20q are accepted", o.From, o.To)
		}
	}
	d.Generated = "yesterday"
	if err := writeEML(io.Discard, d, Options{}); err == nil {
		t.Error("a digest of no time is dated")
	}
}

// Mails of one story of an installation answer one id; those of another installation,
// another digest or another story another one, and mails of several stories none.
func TestMailsOfAStoryThread(t *testing.T) {
	d, _ := fixture()
	several := d.Stories
	d.Stories = d.Stories[:1]
	d.Stories[0].ID = "2017-03-02-abcdef"
	thread := func(feed, name string) (id, thread string) {
		o := mailOptions()
		o.Feed, o.Name = feed, name
		m, err := mail.ReadMessage(strings.NewReader(render(t, "eml", d, o)))
		if err != nil {
			t.Fatal(err)
		}
		if m.Header.Get("References") != m.Header.Get("In-Reply-To") {
			t.Errorf("In-Reply-To %s, References %s", m.Header.Get("In-Reply-To"), m.Header.Get("References"))
		}
		return m.Header.Get("Message-ID"), m.Header.Get("References")
	}
	id, first := thread("here", "daily")
	d.Stories[0].New, d.Stories[0].Title = false, "Bridge to stay shut"
	later, again := thread("here", "daily")
	if first == "" || first != again || id == later || first == id {
		t.Errorf("mails %s and %s of one story answer %s and %s", id, later, first, again)
	}
	for _, o := range [][2]string{{"there", "daily"}, {"here", "weekly"}} {
		if otherID, other := thread(o[0], o[1]); other == first || otherID == later {
			t.Errorf("the mail of %v is %s and answers %s", o, otherID, other)
		}
	}
	d.Stories = several
	if _, none := thread("here", "daily"); none != "" {
		t.Errorf("a mail of %d stories has the thread %s", len(several), none)
	}
	d.Stories = d.Stories[:1]
	d.Stories[0].ID = "s1"
	if _, none := thread("here", "daily"); none != "" {
		t.Errorf("a story without a name of its own has the thread %s", none)
	}
}

// A very long title or source made a line of the text part longer than the 998 octets that mail may have.
func TestMailTextLinesAreShort(t *testing.T) {
	for _, long := range []string{strings.Repeat("x", 3000), strings.Repeat("word ", 1000), strings.Repeat("世", 1000), "https://host.example/" + strings.Repeat("a/", 2000)} {
		message := render(t, "eml", poisoned(long), mailOptions())
		for l := range strings.SplitSeq(message, "\r\n") {
			if len(l) > 998 {
				t.Errorf("%.10q: a line of %d octets as sent", long, len(l))
			}
		}
		_, parts := parseMail(t, message)
		for l := range strings.SplitSeq(parts[0], "\n") {
			if len(l) > 998 && !strings.Contains(l, "://") { // an address is not broken
				t.Errorf("%.10q: a line of %d octets: %.60q", long, len(l), l)
			}
		}
	}
}
