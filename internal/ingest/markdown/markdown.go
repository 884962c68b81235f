// Package markdown makes HTML of Markdown (CommonMark, with the tables and footnotes of GitHub),
// so that a text kept as Markdown is read as the web page that it becomes.
//
// It is pure. What a reader of the page is not told in its place is left out: pictures, notes at the foot of the
// page, code that stands by itself, and what site generators put in on their own, {{< figure >}}.
package markdown

import (
	"bytes"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

var toHTML = goldmark.New(
	goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Footnote),
	goldmark.WithParserOptions(parser.WithASTTransformers(util.Prioritized(leaveOut{}, 1000))), // behind the footnotes'
	goldmark.WithRendererOptions(html.WithUnsafe()),                                            // it is read, not shown
)

// HTML returns the HTML of a text; lines of a paragraph stay lines of it. It reports false for what is no text that
// people write, and would cost time out of proportion: see ordinary.
func HTML(markdown string) (string, bool) {
	var b bytes.Buffer
	if !ordinary(markdown) || toHTML.Convert([]byte(plain(markdown)), &b) != nil {
		return "", false
	}
	return b.String(), true
}

// The parser takes time quadratic in how many blocks one line opens, and in the length of a paragraph of half links:
// 24 s for 200 kB of "[a](http", 18 s for as much of "> ".
const (
	maxOpened    = 20      // blocks, by one line
	maxParagraph = 8 << 10 // bytes without a blank line
)

// ordinary reports whether a text keeps to these bounds.
func ordinary(markdown string) bool {
	paragraph := 0
	for line := range strings.Lines(markdown) {
		if paragraph += len(line); strings.TrimSpace(line) == "" {
			paragraph = 0
		}
		if paragraph > maxParagraph || opened(line) > maxOpened {
			return false
		}
	}
	return true
}

// opened returns how many blocks a line opens, one in the other: > 1. - [^2]:
func opened(line string) (n int) {
	for field := range strings.FieldsSeq(line) {
		switch {
		case strings.Trim(field, ">") == "":
			n += len(field)
		case strings.Trim(field, "-*+") == "", strings.Trim(field, "0123456789.)") == "", strings.HasPrefix(field, "[^") && strings.HasSuffix(field, "]:"):
			n++
		default:
			return n
		}
		if n > maxOpened {
			return n
		}
	}
	return n
}

// shortcode is what Hugo and Jekyll replace by something of their own.
var shortcode = regexp.MustCompile(`\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\}`)

// wikiLink is a link between notes, as Obsidian, Logseq and wikis write it: [[people/Jane Roe|Roe]]; with a mark of exclamation in front
// the note stands there itself.
var wikiLink = regexp.MustCompile(`(!?)\[\[([^\[\]|#\n]*)(?:#[^\[\]|\n]*)?(?:\|([^\[\]\n]*))?\]\]`)

// plain takes out of Markdown what is not of it: shortcodes, and links between notes but for their words.
func plain(markdown string) string {
	markdown = shortcode.ReplaceAllString(markdown, "")
	if !strings.Contains(markdown, "[[") {
		return markdown
	}
	return wikiLink.ReplaceAllStringFunc(markdown, func(link string) string {
		m := wikiLink.FindStringSubmatch(link)
		switch {
		case m[1] != "":
			return ""
		case m[3] != "":
			return m[3]
		}
		return m[2][strings.LastIndexByte(m[2], '/')+1:]
	})
}

// leaveOut takes out of a document what is not told.
type leaveOut struct{}

// Transform takes what is not told out of a document.
func (leaveOut) Transform(document *ast.Document, _ text.Reader, _ parser.Context) {
	var out []ast.Node
	_ = ast.Walk(document, func(n ast.Node, entering bool) (ast.WalkStatus, error) { // no step of it fails
		switch n.Kind() {
		case ast.KindImage, ast.KindFencedCodeBlock, extast.KindFootnoteLink, extast.KindFootnoteList:
			if entering {
				out = append(out, n)
			}
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
	for _, n := range out {
		n.Parent().RemoveChild(n.Parent(), n)
	}
}

// Looks reports whether a text is plainly Markdown though nobody said so: it opens on a heading, # Bridge closed, or has a
// link to a web page, [words](https://…), as what makes Markdown of pages leaves many.
func Looks(text string) bool {
	if line, rest, _ := strings.Cut(strings.TrimLeft(text, "\r\n"), "\n"); strings.HasPrefix(line, "# ") && strings.HasPrefix(strings.TrimLeft(rest, "\r"), "\n") {
		return true
	}
	for rest := text; ; {
		i := strings.Index(rest, "](http")
		if i < 0 {
			return false
		}
		if open := strings.LastIndexByte(rest[:i], '['); open >= 0 && strings.IndexByte(rest[open:i], '\n') < 0 && strings.IndexByte(rest[i:], ')') > 0 {
			return true
		}
		rest = rest[i+1:]
	}
}
