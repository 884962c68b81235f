//go:build linux && !race

package ingest

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// No input of N bytes takes more than 64 MB + 12 N and what is kept of it, however its text is
// packed and whatever it is taken for. 190 kB of one phrase took 590 MB as a page, 345 as a text.
func TestBombsStayWithinTheirMemory(t *testing.T) {
	if path := os.Getenv("SUMMARIZE_BOMB"); path != "" {
		if r := read(t, Options{}, path); len(r.Articles) > 0 || len(r.Skipped) == 0 {
			t.Errorf("%d articles, %d skipped", len(r.Articles), len(r.Skipped))
		}
		fmt.Println(mostMemory(t))
		return
	}
	if testing.Short() {
		t.Skip("a process for each bomb")
	}
	phrase := strings.Repeat("the same phrase again and again. ", 40<<20/33)
	part := phrase[:4_300_000]
	many := func(n int, text string) (entries []entry) {
		for i := range n {
			entries = append(entries, entry{fmt.Sprintf("%03d.txt", i), text})
		}
		return entries
	}
	t.Chdir(t.TempDir())
	for name, content := range map[string]string{
		"text.txt.gz":      gzipped(t, phrase),
		"text.txt.zst":     zstded(t, phrase),
		"page.html.gz":     gzipped(t, "<html><body><p>"+phrase),
		"feed.xml.gz":      gzipped(t, `<rss version="2.0"><channel><item><title>T</title><description>`+phrase),
		"line.jsonl.gz":    gzipped(t, `{"text":"`+phrase+`"}`),
		"document.json.gz": gzipped(t, `[{"text":"`+phrase+`"}]`),
		"mail.mbox.gz":     gzipped(t, "From a Mon\nSubject: S\n\n"+phrase),
		"row.csv.gz":       gzipped(t, "title,text\na,\""+phrase+"\"\n"),
		"zeros.gz":         gzipped(t, strings.Repeat("\x00", 40<<20)),
		"members.zip":      zipOf(t, many(60, part)...),
		"large.zip":        zipOf(t, many(2, phrase)...),
		"document.docx":    zipOf(t, entry{"[Content_Types].xml", "<Types/>"}, entry{"word/document.xml", "<w><p><t>" + phrase}),
		"members.tar.gz":   gzipped(t, tarOf(t, many(20, part)...)),
	} {
		if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		c := exec.Command(os.Args[0], "-test.run=^TestBombsStayWithinTheirMemory$")
		c.Env = append(os.Environ(), "SUMMARIZE_BOMB="+name)
		out, err := c.Output()
		if err != nil {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
		var took int64
		if _, err := fmt.Sscan(string(out), &took); err != nil {
			t.Fatalf("%s: %v\n%s", name, err, out)
		}
		if most := 64<<20 + 12*int64(len(content)); took > most {
			t.Errorf("%s, %d bytes: %d MB of memory, want at most %d", name, len(content), took>>20, most>>20)
		}
	}
}

// mostMemory returns the most bytes that this process has had in memory.
func mostMemory(t *testing.T) (n int64) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(status), "VmHWM:")
	if _, err := fmt.Sscan(after, &n); err != nil {
		t.Fatal(err)
	}
	return n << 10
}
