package page

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"summarize/internal/processor"
)

// TestHostilePages holds the reader to a second for 100 kB, far less for large pages.
func TestHostilePages(t *testing.T) {
	const n = 20_000
	for name, doc := range map[string]string{
		"empty elements":    strings.Repeat("<b></b>", 10*n),
		"unclosed":          strings.Repeat("<div>", n) + "The end.",
		"unclosed inline":   strings.Repeat("<a href=x><b><i>", n) + "The end.",
		"closed only":       strings.Repeat("</p></div>", n),
		"deep text":         strings.Repeat("<div>x ", n),
		"nested tables":     strings.Repeat("<table><tr><td>a", n/2),
		"misnested":         strings.Repeat("<p><b><div></b></p>", n/2),
		"huge attribute":    `<div class="` + strings.Repeat("a b ", n) + `">The end.</div>`,
		"many attributes":   "<div " + strings.Repeat("a=b ", n) + ">The end.</div>",
		"unclosed script":   "<script>" + strings.Repeat("if (a</b) ", n),
		"unclosed comment":  "<!--" + strings.Repeat("<!-- -", n),
		"entities":          strings.Repeat("&amp;&#x110000;&nosuch", n),
		"title of bars":     "<title>" + strings.Repeat("a | ", n) + "</title><p>The end.</p>",
		"deep JSON-LD":      `<script type="application/ld+json">` + strings.Repeat(`{"@graph":[`, n) + "</script>",
		"headings":          "<title>A b</title>" + strings.Repeat("<h1>A c d</h1>", n),
		"line breaks":       strings.Repeat("a.<br>", n),
		"one word a block":  strings.Repeat("<p>a", n),
		"many small boxes":  strings.Repeat("<div><div><div><p class=c>a</p></div></div></div>", n/4),
		"less than signs":   strings.Repeat("<", 10*n),
		"processing":        strings.Repeat("<?", 5*n),
		"nested lists":      strings.Repeat("<ul><li>a", n/2),
		"paragraphs in one": "<div>" + strings.Repeat("<p>Storm Ada closed all ports on Tuesday, they said. ", n/8),
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := processor.Time()
		p := Read(doc)
		took := processor.Time() - start
		runtime.ReadMemStats(&after)
		if limit := max(2*time.Second, time.Duration(len(doc)/100_000)*time.Second); took > limit {
			t.Errorf("%s: %d kB took %v", name, len(doc)/1000, took)
		}
		if len(p.Text) > len(doc)+n {
			t.Errorf("%s: %d bytes of text from %d", name, len(p.Text), len(doc))
		}
		if made := after.TotalAlloc - before.TotalAlloc; made > 400<<20 {
			t.Errorf("%s: %d MB allocated for %d kB", name, made>>20, len(doc)/1000)
		}
		t.Logf("%-18s %5d kB %6.2f s %4d MB allocated", name, len(doc)/1000, took.Seconds(), (after.TotalAlloc-before.TotalAlloc)>>20)
	}
}

func FuzzRead(f *testing.F) {
	for _, doc := range []string{
		"<p>One.<p>Two.", "<table><tr><td>a</table>", `<script type="application/ld+json">{"@type":"Article"}</script>`,
		"<ul><li>a<li>b</ul>", "\xff<\x00>", `<title>Storm Ada closes ports</title><script>self.push([1,"{\"body\":[\"Storm Ada closed all ports between Lisle and Sand on Tuesday.\",\"<p>Ferries stay in until Friday, and so do the boats of Wick.\"]}"])</script>`, "<a><b></a></b>", "<!doctype html><title>A | B</title><h1>A</h1>",
	} {
		f.Add(doc)
	}
	f.Fuzz(func(t *testing.T, doc string) {
		start := processor.Time()
		one, two := Read(doc), Read(doc)
		if one.Text != two.Text || one.Title != two.Title {
			t.Error("two readings differ")
		}
		if strings.ContainsAny(one.Text, "\x00\r\x1b") {
			t.Errorf("a control character in %q", one.Text)
		}
		if took := processor.Time() - start; took > 5*time.Second+time.Duration(len(doc))*20*time.Microsecond {
			t.Errorf("%d bytes took %v", len(doc), took)
		}
	})
}
