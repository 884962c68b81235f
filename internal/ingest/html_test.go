package ingest

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
)

const savedPage = `<!-- saved from url=(0049)https://example.org/2019/11/19/storm --><!DOCTYPE html>
<html lang="en-GB"><head><meta charset="%s"><title>Storm closes ports | The Herald</title>
<meta property="og:title" content="Storm closes ports"><meta property="og:site_name" content="The Herald">
<meta property="article:published_time" content="2019-11-19T08:30:00Z"><link rel="canonical" href="https://example.org/2019/11/19/storm"></head>
<body><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav>
<article><h1>Storm closes ports</h1><div class="byline">By Jane Roe</div>
<p>Storm Ada closed all ports between Lisle and Sand on Tuesday, the coast guard said, and ferries stay in until Friday.</p>
<p>Waves of nine metres broke over the wall at Wick, where 900 homes were without power at noon, the council said in a note.</p>
<p>“We have never seen such a caf` + "%s" + ` wrecked in an hour,” said Mary Hill, who has lived beside the harbour for sixty years.</p>
</article><footer><p><a href="/about">About us</a> <a href="/terms">Terms</a> © 2019 The Herald</p></footer></body></html>`

func TestWebPage(t *testing.T) {
	utf8Page := strings.Replace(strings.Replace(savedPage, "%s", "utf-8", 1), "%s", "é", 1)
	latin, err := charmap.Windows1252.NewEncoder().String(strings.Replace(utf8Page, "utf-8", "windows-1252", 1))
	if err != nil {
		t.Fatal(err)
	}
	mhtml := "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/x\r\nMIME-Version: 1.0\r\n" +
		"Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n\r\n--b\r\nContent-Type: text/html\r\n" +
		"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + strings.ReplaceAll(strings.ReplaceAll(utf8Page, "=", "=3D"), "é", "=C3=A9") + "\r\n--b--\r\n"
	for name, content := range map[string]string{"utf-8.html": utf8Page, "latin.htm": latin, "renamed.txt": utf8Page, "saved.mhtml": mhtml, "bare": utf8Page} {
		dir := write(t, map[string]string{name: content})
		result, err := Read(t.Context(), []string{dir}, Options{})
		if err != nil || len(result.Articles) != 1 {
			t.Fatalf("%s: %v, %v", name, err, result)
		}
		a := result.Articles[0]
		if a.Title != "Storm closes ports" || a.Source != "The Herald" || a.URL != "https://example.org/2019/11/19/storm" || a.Lang != "en-GB" {
			t.Errorf("%s: %+v", name, a)
		}
		if got := a.Date.Format("2006-01-02 15:04"); got != "2019-11-19 08:30" {
			t.Errorf("%s: date %s", name, got)
		}
		if !strings.HasPrefix(a.Text, "Storm Ada") || !strings.HasSuffix(a.Text, "sixty years.") || !strings.Contains(a.Text, "café") {
			t.Errorf("%s: %q", name, a.Text)
		}
	}
}

func TestHTMLText(t *testing.T) {
	got := plainText("<p>Storm&nbsp;Ada closed ports &ndash; again.</p><p>Ferries stay in.</p>")
	if want := "Storm Ada closed ports – again.\n\nFerries stay in."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestOnlyMarkupIsCleaned(t *testing.T) {
	for in, want := range map[string]string{
		"a < b and c > d, 3<5":     "a < b and c > d, 3<5",
		"AT&T & Co; R&D":           "AT&T & Co; R&D",
		"Tom &amp; Jane&nbsp;Roe":  "Tom & Jane Roe",
		"first\n\nsecond <3":       "first\n\nsecond <3",
		"<notatag> stays":          "<notatag> stays",
		"One<br>two":               "One two",
		"<p>One &lt;b&gt; two</p>": "One <b> two",
		"a <b":                     "a <b",
		"A<B and C>D fall":         "A<B and C>D fall",
		`see <a href="x">it</a>`:   "see it",
		"if x<p and q":             "if x<p and q",
	} {
		if got := plainText(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// The end of a page of more than ten thousand blocks was left out without a word.
func TestALongPageIsSaidToBeCut(t *testing.T) {
	long := strings.Replace(strings.Replace(savedPage, "%s", "utf-8", 1), "%s", "é", 1)
	long = strings.Replace(long, "</article>", strings.Repeat("<p>The council of Wick met again on Monday and said nothing new of the harbour wall.</p>", 11_000)+"</article>", 1)
	result, err := Read(t.Context(), []string{write(t, map[string]string{"long.html": long})}, Options{})
	if err != nil || len(result.Articles) != 1 {
		t.Fatal(err, result)
	}
	if len(result.Warnings) != 1 || !strings.Contains(result.Warnings[0], "its end is not read") {
		t.Errorf("warnings %q", result.Warnings)
	}
}

// Pages that stand in place of an article are no articles.
func TestNoticesAreNoArticles(t *testing.T) {
	for name, body := range map[string]string{
		"login.html": "<h1>Sign in to continue reading</h1><form><p>Forgot your password? <a href=/r>Reset it</a>.</p><p>By signing in you agree to our Terms of Service and Privacy Policy.</p></form>",
		"404.html":   "<h1>Page not found</h1><p>We're sorry, the page you requested could not be found. It may have been moved or deleted.</p><p>Please check the address and try again, or go back to our home page.</p>",
	} {
		dir := write(t, map[string]string{name: "<!doctype html><html lang=en><title>The Herald</title><body>" + body + "</body></html>"})
		result, err := Read(t.Context(), []string{dir}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(result.Articles) != 0 || len(result.Skipped) != 1 || result.Skipped[0].Reason != "a page without an article" {
			t.Errorf("%s: %d articles, %+v", name, len(result.Articles), result.Skipped)
		}
	}
}

func TestTextThatWasEscapedTwice(t *testing.T) {
	for in, want := range map[string]string{
		`The bridge is \"shut\".\n\nThe ferry sank.`:           "The bridge is \"shut\".\n\nThe ferry sank.",
		`The bridge\r\nis shut.\r\n\r\nThe ferry\nsank.`:       `The bridge\r\nis shut.\r\n\r\nThe ferry\nsank.`,
		`The bridge\nis shut.\n\nThe ferry sank.`:              "The bridge\nis shut.\n\nThe ferry sank.",
		`He keeps it in C:\news and D:\new.`:                   `He keeps it in C:\news and D:\new.`,
		"It says \\n here,\nand breaks there.":                 "It says \\n here,\nand breaks there.",
		`<p>Tern&amp;#8217;s bridge &amp;amp; tunnel</p>`:      "Tern’s bridge & tunnel",
		`AT&amp;T; Tom &amp; Jane`:                             `AT&T; Tom & Jane`,
		`See [the report](https://x.example/a) of **Monday**.`: "See the report of Monday.",
	} {
		if got := plainText(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
