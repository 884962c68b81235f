package markdown

import (
	"strings"
	"testing"
	"time"
)

func TestHTML(t *testing.T) {
	for in, want := range map[string]string{
		"# Bridge *closed*\n\n**Engineers** closed [the bridge](https://x.example/a \"b\") on Monday.[^1]\n\n[^1]: See the report.\n": "<h1>Bridge <em>closed</em></h1>\n<p><strong>Engineers</strong> closed <a href=\"https://x.example/a\" title=\"b\">the bridge</a> on Monday.</p>\n",
		"Before. ![A crack](crack.jpg) [![A](b.jpg)](https://c.example) After.":                                                       "<p>Before.  <a href=\"https://c.example\"></a> After.</p>\n",
		"One.\n\n```go\nfunc f() {}\n```\n\nTwo {{< figure src=\"a.jpg\" >}}{% include b %}{{ page.title }}.":                         "<p>One.</p>\n<p>Two {{ page.title }}.</p>\n",
		"a * b * c, snake_case_name and 2 < 3":                        "<p>a * b * c, snake_case_name and 2 &lt; 3</p>\n",
		"[[Jane Roe]] met [[people/Sam Hu#Work|Hu]].\n\n![[map.png]]": "<p>Jane Roe met Hu.</p>\n",
		"See [[notes/Tern bridge]] and a[[0]].":                       "<p>See Tern bridge and a0.</p>\n",
		"~~Old~~ news":                                                "<p><del>Old</del> news</p>\n",
		"":                                                            "",
	} {
		if got, ok := HTML(in); got != want || !ok {
			t.Errorf("%q:\n got %q, %v\nwant %q", in, got, ok, want)
		}
	}
}

func TestLooks(t *testing.T) {
	for in, want := range map[string]bool{
		"See [the report](https://x.example/a) of Monday.":  true,
		"A note [1](see below) and a list [2] (http://x.y)": false,
		"The address was](http and no more":                 false,
		"[one\n](http://x.example)":                         false,
		"# Bridge closed\n\nIt is shut.":                    true,
		"# bridge is what people write under pictures":      false,
		"Nothing of the kind.":                              false,
	} {
		if got := Looks(in); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
}

// Markdown that nests or opens without end costs time linear in its length.
func TestHostile(t *testing.T) {
	const size = 100_000
	for _, piece := range []string{"[", "*a ", "> ", "- ", "`a", "![", "[^1]: ", "{{<", "<a", "[[", "![[a|", "**_", "|a|\n|-|\n", "[a](http", "1. ", "#", "\\", "&amp", "](http", "[a][", "\t- "} {
		paragraph := strings.Repeat(piece, (maxParagraph-2)/len(piece))
		for _, text := range []string{strings.Repeat(piece, size/len(piece)), strings.Repeat(paragraph+"\n\n", size/len(paragraph))} {
			start := time.Now()
			HTML(text)
			Looks(text)
			if took := time.Since(start); took > time.Second {
				t.Errorf("%q: %v for %d bytes", piece, took, len(text))
			}
		}
	}
}
