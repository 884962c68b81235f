package main

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// A report is one article of the folder below.
type keptReport struct{ title, date, text string }

// Three stories, each by two publishers.
var kept = map[string]keptReport{
	"bridge1": {"Tern bridge closed after crack is found", "2026-03-02", "Engineers closed the Tern bridge on Monday after a crack was found in the main pier. Traffic was sent over the old ford at Lower Wick. Mayor Ada Holm said repairs to the Tern bridge would take a month and cost two million."},
	"bridge2": {"Crack shuts Tern bridge for a month", "2026-03-02", "The Tern bridge will stay shut for a month, Mayor Ada Holm said on Monday, since engineers found a crack in its main pier. Drivers must use the old ford at Lower Wick. Repairs to the bridge will cost two million."},
	"ferry1":  {"Ferry runs aground off Lisle", "2026-03-03", "A ferry ran aground near Lisle harbour on Tuesday with ninety people aboard. All passengers were taken off by lifeboat before noon. The coast guard blamed a chart error for the grounding of the Lisle ferry."},
	"ferry2":  {"Ninety saved from ferry at Lisle harbour", "2026-03-03", "Ninety passengers were taken off a ferry by lifeboat on Tuesday after it ran aground at Lisle harbour. The ferry had an old chart, the coast guard at Lisle said. Nobody aboard was hurt."},
	"museum1": {"Sand museum sells Vole painting", "2026-03-04", "The Sand museum sold a painting by Otto Vole on Wednesday to pay for its leaking roof. The buyer of the Vole painting, a bank, paid nine million. Critics of the Sand museum called the sale a shame."},
	"museum2": {"Vole painting sold to pay for museum roof", "2026-03-04", "A bank paid nine million for a painting by Otto Vole on Wednesday, and the Sand museum will mend its leaking roof with the money. Critics called the museum's sale of the Vole painting a shame."},
}

func keptPage(r keptReport) string {
	return fmt.Sprintf(`<!DOCTYPE html><html lang="en"><head><title>%s</title><meta property="article:published_time" content="%s"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>%s</h1><p>%s</p></article><footer>© Wire</footer></body></html>`, r.title, r.date, r.title, r.text)
}

func zipped(t *testing.T, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		f, err := w.Create(files[i])
		if err == nil {
			_, err = f.Write([]byte(files[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A folder as users keep it: saved pages, a feed, a mailbox, a web archive, a table, a Word
// document, a zip of some. It tells the three stories, and every quote is found again.
func TestFolderAsUsersKeepIt(t *testing.T) {
	k := kept
	date := func(r keptReport) string {
		d, err := time.Parse(time.DateOnly, r.date)
		if err != nil {
			t.Fatal(err)
		}
		return d.Format(time.RFC1123Z)
	}
	answer := "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + keptPage(k["museum1"])
	var crawl bytes.Buffer
	z := gzip.NewWriter(&crawl)
	fmt.Fprintf(z, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://sand.example/museum\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(answer), answer)
	z.Close()
	paragraph := func(style, text string) string {
		return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr><w:r><w:t>` + text + `</w:t></w:r></w:p>`
	}
	docx := zipped(t, "[Content_Types].xml", "<Types/>", "word/document.xml", `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`+paragraph("Title", k["museum2"].title)+paragraph("Normal", k["museum2"].text)+`</w:body></w:document>`,
		"docProps/core.xml", `<p xmlns:dcterms="x"><dcterms:created>`+k["museum2"].date+`T00:00:00Z</dcterms:created></p>`)
	files := map[string]string{
		"saved/bridge.html":   keptPage(k["bridge1"]),
		"feeds/wire.xml":      `<rss version="2.0"><channel><title>Wick Wire</title><item><title>` + k["bridge2"].title + `</title><guid>w1</guid><pubDate>` + date(k["bridge2"]) + `</pubDate><description>&lt;p&gt;` + k["bridge2"].text + `&lt;/p&gt;</description></item></channel></rss>`,
		"mail/inbox":          "From news@lisle.example Tue Mar  3 00:00:00 2026\nFrom: Lisle News <news@lisle.example>\nTo: me@example.org\nSubject: " + k["ferry1"].title + "\nDate: " + date(k["ferry1"]) + "\nMessage-ID: <1@lisle.example>\n\n" + k["ferry1"].text + "\n",
		"export.csv":          "title,date,text\n\"" + k["ferry2"].title + "\"," + k["ferry2"].date + ",\"" + strings.Replace(k["ferry2"].text, ". ", ".\n", 1) + "\"\n",
		"crawl.warc.gz":       crawl.String(),
		"drafts/museum.docx":  docx,
		"drafts/ferry.rtf":    `{\rtf1\ansi{\info{\title ` + k["ferry1"].title + `}{\creatim\yr2026\mo3\dy3}}` + k["ferry1"].text + `\par}`,
		"all.zip":             zipped(t, "copy of bridge.html", keptPage(k["bridge1"]), "drafts/museum.docx", docx),
		"notes/picture.png":   "\x89PNG\r\n\x1a\n\x00\x00",
		"notes/subscriptions": `<?xml version="1.0"?><opml version="2.0"><body/></opml>`,
	}
	want := 9
	if _, err := exec.LookPath("pdftotext"); err != nil {
		files["paper.pdf"] = "%PDF-1.4\n"
	}
	dir := t.TempDir()
	for name, content := range files {
		p := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	var stdout, stderr bytes.Buffer
	e := environment{
		stdin: strings.NewReader(""), stdout: &stdout, stderr: &stderr,
		lookupEnv: func(string) (string, bool) { return "", false }, now: func() time.Time { return time.Date(2026, 3, 5, 0, 0, 0, 0, time.UTC) },
	}
	out := filepath.Join(t.TempDir(), "digest.json")
	if code := run(t.Context(), []string{"-o", out, "."}, e); code != exitSkipped {
		t.Fatalf("exit %d\n%s", code, stderr.String())
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	var d struct {
		Articles []struct{ ID, Title, Date, Story, Path string }
		Stories  []struct {
			Title    string
			Articles []string
		}
		Skipped []struct{ Path, Reason string }
	}
	if err := json.Unmarshal(data, &d); err != nil {
		t.Fatal(err)
	}
	if len(d.Articles) != want {
		t.Errorf("%d articles, want %d: %+v\n%s", len(d.Articles), want, d.Articles, stderr.String())
	}
	of := map[string]string{}
	for _, a := range d.Articles {
		for key, r := range k {
			if r.title == a.Title {
				if topic := key[:len(key)-1]; of[topic] == "" {
					of[topic] = a.Story
				} else if of[topic] != a.Story {
					t.Errorf("%s is told in stories %s and %s", topic, of[topic], a.Story)
				}
				if a.Date != r.date {
					t.Errorf("%s: date %s", a.Path, a.Date)
				}
			}
		}
	}
	if len(of) != 3 || len(d.Stories) != 3 {
		t.Errorf("%d stories told, of %v", len(d.Stories), of)
	}
	var skipped []string
	for _, s := range d.Skipped {
		skipped = append(skipped, s.Path)
	}
	if !slices.Contains(skipped, "notes/picture.png") || !slices.Contains(skipped, "notes/subscriptions") {
		t.Errorf("skipped %v", d.Skipped)
	}
	stderr.Reset()
	if code := run(t.Context(), []string{"verify", out, "."}, e); code != exitSkipped || !strings.Contains(stdout.String(), "all found in their sources") {
		t.Errorf("verify: exit %d\n%s%s", code, stdout.String(), stderr.String())
	}
}
