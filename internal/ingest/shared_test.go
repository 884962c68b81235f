package ingest

import (
	"fmt"
	"strings"
	"testing"

	"summarize/internal/article"
)

// pagesOfSite are pages of one site: each with text of its own, and what all print.
func pagesOfSite(own []string, frame string) map[string]string {
	files := map[string]string{}
	for i, text := range own {
		files[fmt.Sprintf("p%d.html", i)] = fmt.Sprintf(`<!DOCTYPE html><html><head><title>Report %d</title><link rel="canonical" href="https://wire.example/%d"></head><body><article><h1>Report %d</h1>%s%s</article></body></html>`,
			i, i, i, "<p>"+strings.ReplaceAll(text, "\n", "</p><p>")+"</p>", frame)
	}
	return files
}

// markedAs lists what of the articles is marked, by kind.
func markedAs(r *Result, kind article.MarkKind) (texts []string) {
	for _, a := range r.Articles {
		for _, m := range a.Marks {
			if m.Kind == kind {
				texts = append(texts, a.Text[m.Start:m.End])
			}
		}
	}
	return texts
}

var reports = []string{
	"Engineers closed the Tern bridge on Monday after a crack was found in the main pier, the county said.\nTraffic was sent over the old ford at Lower Wick, where long queues formed before noon.",
	"A ferry ran aground near Lisle harbour on Tuesday with ninety people aboard, the coast guard said.\nAll were taken off by lifeboat, and the captain was questioned about a chart that was out of date.",
	"The council of Marlow approved a flood barrier of 40 million pounds on Wednesday after a year of debate.\nResidents of Mill Lane, where 80 homes were flooded in 2021, welcomed what was decided.",
	"Two banks raised their rates on Thursday, the first since March, and more are expected to follow.\nBorrowers with a loan of 200,000 will pay about 50 more a month, brokers said.",
	"Drought has emptied half of the reservoirs of the south, the water board said on Friday.\nGardens may be watered on two days a week only until the autumn rains fill them.",
	"The national team won its last match of the season by three goals on Saturday in Oslo.\nIts captain scored twice and was carried from the field by supporters at the end.",
}

// What all pages of a site print leaves what is quoted, wherever it stands, and the text stays as it is.
func TestSharedBlocksAreMarked(t *testing.T) {
	const frame = "<p>The morning letter has all that matters before you leave the house, every day of the week.</p>"
	t.Chdir(write(t, pagesOfSite(reports[:4], frame)))
	r := read(t, Options{}, ".")
	got := markedAs(r, article.MarkShared)
	if len(got) != 4 || !strings.HasPrefix(got[0], "The morning letter") {
		t.Fatalf("%q", got)
	}
	for _, a := range r.Articles {
		if strings.Contains(a.Text, "The morning letter") != (len(a.Marks) > 0) {
			t.Errorf("%q", a.Text)
		}
	}
}

// Versions of one article share nearly all, and none of it is furniture.
func TestVersionsShareNews(t *testing.T) {
	versions := []string{reports[0], reports[0] + "\nRepairs will take a month.", "UPDATE. " + reports[0] + "\nRepairs will take two months.", reports[1], reports[2]}
	t.Chdir(write(t, pagesOfSite(versions, "")))
	if got := markedAs(read(t, Options{}, "."), article.MarkShared); len(got) > 0 {
		t.Errorf("%q", got)
	}
}

// Background that a paper prints below its reports of one story is news, unless most of all it
// prints has it.
func TestBackgroundIsNews(t *testing.T) {
	const background = "<p>Workers at Lisle Ferries have been on strike since 3 March, when talks about pay failed.</p>"
	with := pagesOfSite(reports[:3], background)
	for name, page := range pagesOfSite(reports[3:], "") {
		with["q"+name] = strings.ReplaceAll(page, "wire.example/", "wire.example/q")
	}
	t.Chdir(write(t, with))
	r := read(t, Options{}, ".")
	if got := markedAs(r, article.MarkShared); len(r.Articles) != 6 || len(got) != 0 {
		t.Fatalf("%d articles, %q", len(r.Articles), got)
	}
	t.Chdir(write(t, pagesOfSite(reports[:3], background)))
	if got := markedAs(read(t, Options{}, "."), article.MarkShared); len(got) > 0 {
		t.Errorf("in each of three: %q", got)
	}
	t.Chdir(write(t, pagesOfSite(reports, "<p>Founded in 1871, the Wire was printed in Lisle until it moved to Wick.</p>")))
	if got := markedAs(read(t, Options{}, "."), article.MarkShared); len(got) != 6 {
		t.Errorf("in each of six: %q", got)
	}
}

// Headings, captions, items and rows keep what they are.
func TestMarkupIsMarked(t *testing.T) {
	r := readBytes(t, "x.jsonl", `{"title":"T","text":"<h2>What happened.</h2><p>Storm Ada closed ports.</p><figure><img><figcaption>A ferry in the harbour.</figcaption></figure><ul><li>Trains run.</li></ul><table><tr><td>Lisle</td><td>closed.</td></tr><tr><td>Wick</td><td>open</td><td>late.</td></tr></table><p class=\"wp-caption-text\">The pier.</p>"}`)
	for kind, want := range map[article.MarkKind]string{
		article.MarkHeading: "What happened.", article.MarkCaption: "A ferry in the harbour.|The pier.", article.MarkItem: "Trains run.", article.MarkRow: "Lisle\tclosed.|Wick\topen\tlate.",
	} {
		if got := strings.Join(markedAs(r, kind), "|"); got != want {
			t.Errorf("kind %d: %q, want %q in %q", kind, got, want, r.Articles[0].Text)
		}
	}
}

// TestCaptionsInBoxes reads captions and credits that stand in boxes of their own inside a figure, and a quotation and a table that are no
// captions although a figure holds them.
func TestCaptionsInBoxes(t *testing.T) {
	r := readBytes(t, "x.jsonl", `{"title":"T","text":"<p>Storm Ada closed ports.</p><figure><div><img></div><figcaption><div class='c'><span>A ferry in the harbour.</span></div><div>| Jane Doe/AFP</div></figcaption></figure>`+
		`<figure><img><p>The pier at noon.</p></figure><div class='image__caption'><div><p>A street in Wick.</p></div></div><figure><blockquote>We saw it sink.</blockquote></figure><figure><table><tr><td>Lisle</td></tr></table></figure><p>Trains run.</p>"}`)
	if got := strings.Join(markedAs(r, article.MarkCaption), "|"); got != "A ferry in the harbour.|| Jane Doe/AFP|The pier at noon.|A street in Wick." {
		t.Errorf("captions %q in %q", got, r.Articles[0].Text)
	}
}

// TestMarksOfMailAndDocuments reads a newsletter, a book and two office documents: headings and
// captions keep their kind, behind what stands in front of them.
func TestMarksOfMailAndDocuments(t *testing.T) {
	html := "<h2>Harbour news</h2><p>" + bridge + "</p><figure><img src=x><figcaption>The pier at noon</figcaption></figure><ul><li>" + ferry + "</li></ul>"
	newsletter := "From: Wire <wire@wire.example>\r\nTo: r@wire.example\r\nSubject: Today\r\nMessage-ID: <1@wire.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" +
		"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>" + ferry + "</p>\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html + "\r\n--b--\r\n"
	book := documentOf(t, entry{"mimetype", "application/epub+zip"}, entry{"META-INF/container.xml", `<container><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>`},
		entry{"p.opf", `<package><metadata xmlns:dc="d"><dc:title>Wire</dc:title></metadata><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>`},
		entry{"a.xhtml", "<html><head><title>Bridge closed</title></head><body><h1>Bridge closed</h1><p>" + ferry + "</p>" + html + "</body></html>"})
	docx := documentOf(t, entry{"[Content_Types].xml", "<Types/>"}, entry{"word/document.xml", `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>` + bridge +
		`</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Harbour news</w:t></w:r></w:p></w:body></w:document>`})
	odt := documentOf(t, entry{"mimetype", "application/vnd.oasis.opendocument.text"}, entry{"content.xml", `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>` + bridge +
		`</text:p><text:h>Harbour news</text:h></office:text></office:body></office:document-content>`})
	for _, test := range []struct {
		name, content string
		captions      bool
	}{{"a.eml", newsletter, true}, {"a.epub", book, true}, {"a.docx", docx, false}, {"a.odt", odt, false}} {
		r := readBytes(t, test.name, test.content)
		if got := strings.Join(markedAs(r, article.MarkHeading), "|"); got != "Harbour news" {
			t.Errorf("%s: headings %q", test.name, got)
		}
		if got := strings.Join(markedAs(r, article.MarkCaption), "|"); test.captions && got != "The pier at noon" {
			t.Errorf("%s: captions %q", test.name, got)
		}
	}
}

// TestAHeadingThatOpensADocumentIsItsTitle reads documents that no style and no property gives a title.
func TestAHeadingThatOpensADocumentIsItsTitle(t *testing.T) {
	docx := documentOf(t, entry{"[Content_Types].xml", "<Types/>"}, entry{"word/document.xml", `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Bridge closed</w:t></w:r></w:p><w:p><w:r><w:t>` + bridge +
		`</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Harbour news</w:t></w:r></w:p></w:body></w:document>`})
	odt := documentOf(t, entry{"mimetype", "application/vnd.oasis.opendocument.text"}, entry{"content.xml", `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h>Bridge closed</text:h><text:p>` + bridge +
		`</text:p><text:h>Harbour news</text:h></office:text></office:body></office:document-content>`})
	for name, content := range map[string]string{"a.docx": docx, "a.odt": odt} {
		r := readBytes(t, name, content)
		a := r.Articles[0]
		if a.Title != "Bridge closed" || a.Text != bridge+"\n\nHarbour news" || strings.Join(markedAs(r, article.MarkHeading), "|") != "Harbour news" {
			t.Errorf("%s: %q, %q, headings %q", name, a.Title, a.Text, markedAs(r, article.MarkHeading))
		}
	}
}

// TestIssuesOfANewsletterShareTheirFoot reads three issues of one list: what stands below each is shared.
func TestIssuesOfANewsletterShareTheirFoot(t *testing.T) {
	const foot = "You get this mail because you asked for it."
	issues := map[string]string{}
	for i, report := range reports[:3] {
		issues[fmt.Sprintf("%d.eml", i)] = fmt.Sprintf("From: Wire <wire@wire.example>\nTo: r@wire.example\nList-Id: Wire <wire.example>\nSubject: Issue %d\nMessage-ID: <%d@wire.example>\nContent-Type: text/html; charset=utf-8\n\n<p>%s</p><p>%s</p>\n",
			i, i, strings.ReplaceAll(report, "\n", "</p><p>"), foot)
	}
	t.Chdir(write(t, issues))
	if got := markedAs(read(t, Options{}, "."), article.MarkShared); len(got) != 3 || got[0] != foot {
		t.Errorf("%q", got)
	}
}
