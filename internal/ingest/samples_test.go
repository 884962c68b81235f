package ingest

import (
	"archive/zip"
	"bytes"
	"database/sql"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Three short articles, in every format.
const (
	bridge = "Engineers closed the Tern bridge on Monday after a crack was found in the main pier. Traffic was sent over the old ford at Lower Wick. The mayor said repairs would take a month."
	ferry  = "A ferry ran aground near Lisle harbour on Tuesday with ninety people aboard. All were taken off by lifeboat before noon. The coast guard blamed a chart error."
)

// A sample is a file of a format that holds the bridge and, where the format holds several
// articles, the ferry.
type sample struct {
	name    string
	content string
	want    []string // "date|title|first words"
}

// samples has one file for each format but zip and tar, which hold the others.
func samples(t testing.TB) map[string]sample {
	both := []string{"2026-03-02|Bridge closed|Engineers", "2026-03-03|Ferry aground|A ferry"}
	one := both[:1]
	return map[string]sample{
		"text":      {"bridge.txt", "Date: 2026-03-02\n\nBridge closed\n\n" + bridge + "\n", []string{"2026-03-02|Bridge closed|Date: 2026-03-02"}},
		"markdown":  {"bridge.md", "---\ntitle: Bridge closed\ndate: 2026-03-02\n---\n\n" + bridge + "\n", []string{"2026-03-02|Bridge closed|---"}},
		"json":      {"both.json", fmt.Sprintf(`[{"title":"Bridge closed","date":"2026-03-02","text":%q},`+"\n"+`{"title":"Ferry aground","date":"2026-03-03","text":%q}]`, bridge, ferry), both},
		"jsonl":     {"both.jsonl", fmt.Sprintf(`{"title":"Bridge closed","date":"2026-03-02","text":%q}`+"\n"+`{"title":"Ferry aground","date":"2026-03-03","text":%q}`+"\n", bridge, ferry), both},
		"csv":       {"both.csv", "title,date,text\nBridge closed,2026-03-02,\"" + bridge + "\"\nFerry aground,2026-03-03,\"" + strings.Replace(ferry, "before noon.", "before\nnoon.", 1) + "\"\n", both},
		"html":      {"bridge.html", webPage, one},
		"mhtml":     {"bridge.mhtml", "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://wire.example/bridge\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.StdEncoding.EncodeToString([]byte(webPage)) + "\r\n--b--\r\n", one},
		"feed":      {"wire.rss", `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>` + entry2("Bridge closed", "Mon, 02 Mar 2026 00:00:00 GMT", bridge) + entry2("Ferry aground", "Tue, 03 Mar 2026 00:00:00 GMT", ferry) + `</channel></rss>`, both},
		"newswire":  {"wire.sgm", trecOf("WIRE20260302.0001", "Bridge closed", bridge) + trecOf("WIRE20260303.0002", "Ferry aground", ferry), both},
		"ris":       {"both.ris", "TY  - NEWS\r\nTI  - Bridge closed\r\nT2  - The Wire\r\nAU  - Roe, Jane\r\nDA  - 2026/03/02/\r\nAB  - " + bridge + "\r\nER  - \r\n\r\nTY  - NEWS\r\nT1  - Ferry aground\r\nY1  - 2026/03/03/Spring\r\nN2  - " + strings.Replace(ferry, "before noon.", "before\r\nnoon.", 1) + "\r\nER  - \r\n", both},
		"subtitles": {"bridge.srt", "1\r\n00:00:01,000 --> 00:00:03,000\r\n" + strings.Replace(bridge, "a crack ", "a\r\n\r\n2\r\n00:00:03,000 --> 00:00:09,000\r\n<i>crack</i> ", 1) + "\r\n", []string{"||Engineers"}},
		"bibtex":    {"both.bib", "@article{roe_2026,\n\ttitle = {Bridge closed},\n}\n", nil},
		"sheets":    {"both.ods", documentOf(t, entry{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, entry{"content.xml", "<x/>"}), nil},
		"xml": {"both.xml", `<?xml version="1.0"?><articles><title>The Wire</title><item id="1"><title>Bridge closed</title><meta><date>2026-03-02</date></meta><body><p>` + bridge + `</p></body></item>` + "\n" +
			`<item id="2"><title>Ferry aground</title><date>2026-03-03</date><text>` + ferry + `</text></item></articles>`, both},
		"mediawiki": {"wiki.xml", `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="en"><siteinfo><sitename>Wire</sitename></siteinfo>` + wikiPage("Bridge closed", "0", "{{date|March 2, 2026}}\n"+strings.Replace(bridge, "Tern bridge", "[[w:Tern|Tern bridge]]", 1)+"\n\n== Sources ==\n* {{source|url=x}}\n[[Category:Wick]]") +
			wikiPage("Template:Date", "10", "Not told.") + wikiPage("Ferry aground", "0", "&lt;!-- x --&gt;{{Date|March 3, 2026}}\n"+ferry) + `</mediawiki>`, both},
		"opml":    {"feeds.opml", `<?xml version="1.0"?><opml version="2.0"><body><outline text="Wire" xmlUrl="https://wire.example/rss"/></body></opml>`, nil},
		"parquet": {"news.parquet", "PAR1\x15\x04\x15\x10PAR1", nil},
		"mail":    {"bridge.eml", message("Bridge closed", "Mon, 02 Mar 2026 00:00:00 +0000", bridge), one},
		"emlx":    {"12.emlx", emlxOf(message("Bridge closed", "Mon, 02 Mar 2026 00:00:00 +0000", bridge)), one},
		"mbox":    {"news.mbox", "From wire@wire.example Mon Mar  2 00:00:00 2026\n" + message("Bridge closed", "Mon, 02 Mar 2026 00:00:00 +0000", bridge) + "\nFrom wire@wire.example Tue Mar  3 00:00:00 2026\n" + message("Ferry aground", "Tue, 03 Mar 2026 00:00:00 +0000", ferry+"\n\n>From the harbour it looked worse."), both},
		"warc":    {"crawl.warc", warcOf(webPage, strings.NewReplacer(bridge, ferry, "Bridge closed", "Ferry aground", "03-02", "03-03").Replace(webPage)), both},
		"sqlite":  {"news.sqlite", sqliteOf(t), both},
		"docx": {"bridge.docx", documentOf(t, entry{"[Content_Types].xml", "<Types/>"}, entry{"word/document.xml", `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Bridge closed</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">` + strings.Replace(bridge, " on Monday", `</w:t></w:r><w:r><w:t> on Monday`, 1) + `</w:t></w:r></w:p></w:body></w:document>`},
			entry{"docProps/core.xml", `<cp:coreProperties xmlns:cp="x" xmlns:dc="y" xmlns:dcterms="z"><dcterms:created>2026-03-02T00:00:00Z</dcterms:created></cp:coreProperties>`}), one},
		"odt": {"bridge.odt", documentOf(t, entry{"mimetype", "application/vnd.oasis.opendocument.text"}, entry{"content.xml", `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p text:style-name="Title">Bridge closed</text:p><text:p>` + strings.Replace(bridge, " on Monday", `<text:s/><text:span>on</text:span> Monday`, 1) + `</text:p></office:text></office:body></office:document-content>`},
			entry{"meta.xml", `<office:document-meta xmlns:office="o" xmlns:meta="m"><meta:creation-date>2026-03-02T00:00:00</meta:creation-date></office:document-meta>`}), one},
		"xlsx": {"both.xlsx", documentOf(t, entry{"[Content_Types].xml", "<Types/>"},
			entry{"xl/workbook.xml", `<workbook xmlns:r="r"><sheets><sheet name="Coverage" sheetId="1" r:id="rId2"/></sheets></workbook>`},
			entry{"xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="rId2" Target="worksheets/sheet1.xml"/></Relationships>`},
			entry{"xl/styles.xml", `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\ mmm\\ yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`},
			entry{"xl/sharedStrings.xml", `<sst><si><t>Headline</t></si><si><t>Full Text</t></si><si><r><t>Bridge </t></r><r><t>closed</t></r><rPh><t>no</t></rPh></si><si><t>` + bridge + `</t></si></sst>`},
			entry{"xl/worksheets/sheet1.xml", `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Coverage of March</t></is></c></row>` +
				`<row r="3"><c r="A3" t="inlineStr"><is><t>Date</t></is></c><c r="B3" t="s"><v>0</v></c><c r="D3" t="s"><v>1</v></c></row>` +
				`<row r="4"><c r="A4" s="1"><v>46083</v></c><c r="B4" t="s"><v>2</v></c><c r="D4" t="s"><v>3</v></c></row>` +
				`<row r="5"><c r="A5" s="1"><v>46084</v></c><c r="B5" t="str"><f>A1</f><v>Ferry aground</v></c><c r="D5" t="inlineStr"><is><t>` + ferry + `</t></is></c></row></sheetData></worksheet>`}), both},
		"ole": {"old.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 504), nil},
		"epub": {"paper.epub", documentOf(t, entry{"mimetype", "application/epub+zip"}, entry{"META-INF/container.xml", `<container><rootfiles><rootfile full-path="OPS/paper.opf"/></rootfiles></container>`},
			entry{"OPS/paper.opf", `<package><metadata xmlns:dc="d"><dc:title>Wire</dc:title><dc:date>2026-03-02</dc:date><dc:language>en</dc:language></metadata><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>`},
			entry{"OPS/a.xhtml", `<html><head><title>Bridge closed</title></head><body><h1>Bridge closed</h1><p>` + bridge + `</p></body></html>`}), one},
		"rtf": {"bridge.rtf", `{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}}{\info{\title Bridge closed}{\creatim\yr2026\mo3\dy2}}\pard\b Engineers\b0 ` + strings.TrimPrefix(bridge, "Engineers ") + `\par}`, one},
		"pdf": {"bridge.pdf", pdfOf("Date: 2026-03-02", "", bridge), []string{"2026-03-02||Date: 2026-03-02"}},
	}
}

const webPage = `<!DOCTYPE html><html lang="en"><head><title>Bridge closed</title><meta property="og:title" content="Bridge closed"><meta property="og:site_name" content="Wire">
<meta property="article:published_time" content="2026-03-02T00:00:00Z"></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Bridge closed</h1><p>` + bridge + `</p></article></body></html>`

func entry2(title, date, text string) string {
	return "<item><title>" + title + "</title><guid>https://wire.example/" + strings.ToLower(title[:4]) + "</guid><pubDate>" + date + "</pubDate><description>&lt;p&gt;" + text + "&lt;/p&gt;</description></item>"
}

func trecOf(number, title, text string) string {
	return "<DOC>\n<DOCNO> " + number + " </DOCNO>\n<HEADLINE> " + title + " </HEADLINE>\n<TEXT>\n" + text + "\n</TEXT>\n</DOC>\n"
}

func message(subject, date, text string) string {
	return "From: Wire <wire@wire.example>\nTo: readers@wire.example\nSubject: " + subject + "\nDate: " + date + "\nMessage-ID: <" + subject[:4] + "@wire.example>\nContent-Type: text/plain; charset=utf-8\n\n" + text + "\n"
}

// emlxOf puts a message as Apple Mail keeps it.
func emlxOf(message string) string {
	return fmt.Sprintf("%-10d\n%s<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict><key>flags</key><integer>8590195713</integer></dict></plist>\n", len(message), message)
}

func warcOf(pages ...string) string {
	var b strings.Builder
	record := func(kind, contentType, content string) {
		fmt.Fprintf(&b, "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://wire.example/%d\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, b.Len(), contentType, len(content), content)
	}
	record("warcinfo", "application/warc-fields", "software: test\r\n")
	for _, p := range pages {
		record("response", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"+p)
	}
	record("response", "application/http; msgtype=response", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone")
	return b.String()
}

func sqliteOf(t testing.TB) string {
	file := filepath.Join(t.TempDir(), "x.sqlite")
	db, err := sql.Open("sqlite", file)
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.Exec(`CREATE TABLE other (a, b); CREATE TABLE entries (id INTEGER PRIMARY KEY, Title TEXT, content TEXT, published TEXT, picture BLOB);
		INSERT INTO entries VALUES (1, 'Bridge closed', '` + bridge + `', '2026-03-02', x'ff00'), (2, 'Ferry aground', '` + ferry + `', '2026-03-03', NULL)`)
	if err == nil {
		err = db.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// workbookOf packs one sheet of rows and the texts that its cells name.
func workbookOf(t testing.TB, texts, rows string) string {
	return documentOf(t, entry{"xl/workbook.xml", `<workbook><sheet id="a"/></workbook>`}, entry{"xl/_rels/workbook.xml.rels", `<r><a Id="a" Target="worksheets/a.xml"/></r>`},
		entry{"xl/sharedStrings.xml", "<sst>" + texts + "</sst>"}, entry{"xl/worksheets/a.xml", "<worksheet>" + rows + "</worksheet>"})
}

// documentOf packs a document.
func documentOf(t testing.TB, entries ...entry) string {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, e := range entries {
		h := &zip.FileHeader{Name: e.name, Method: zip.Store} // the same bytes with any version of Go
		f, err := w.CreateHeader(h)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(e.content)); err != nil {
			t.Fatal(err)
		}
	}
	w.Close()
	return b.String()
}

// pdfOf is a page of lines in the standard font; long ones are wrapped.
func pdfOf(lines ...string) string {
	var page strings.Builder
	page.WriteString("BT /F1 11 Tf 50 780 Td 14 TL\n")
	for _, line := range lines {
		for len(line) > 80 {
			at := strings.LastIndexByte(line[:80], ' ')
			fmt.Fprintf(&page, "(%s) Tj T*\n", line[:at])
			line = line[at+1:]
		}
		fmt.Fprintf(&page, "(%s) Tj T*\n", line)
	}
	page.WriteString("ET\n")
	var b strings.Builder
	b.WriteString("%PDF-1.4\n")
	var at []int
	for i, object := range []string{
		"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
		fmt.Sprintf("<</Length %d>>stream\n%sendstream", page.Len(), page.String()), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
	} {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, object)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, a := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", a)
	}
	fmt.Fprintf(&b, "trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return b.String()
}

func wikiPage(title, space, text string) string {
	return "<page>\n<title>" + title + "</title><ns>" + space + "</ns><id>1</id><revision><id>9</id><timestamp>2026-04-01T00:00:00Z</timestamp><text bytes=\"9\" xml:space=\"preserve\">" + text + "</text></revision>\n</page>\n"
}
