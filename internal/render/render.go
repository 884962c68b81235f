// Package render turns a digest into bytes: one file a format, one row a format in
// the table below, one golden a format in testdata.
//
// A renderer sees the Digest and its Options, nothing else. It decides nothing that
// the core could have decided: it does not sort, choose or shorten (the one exception
// is eml, where mail systems clip what is longer than 100 kB, and which says what it
// left out). It opens no file, asks no terminal and reads no clock; the same Digest
// and Options give the same bytes.
//
// Every string of a Digest was written by a stranger. What makes it harmless for each
// kind of output is in package escape and nowhere else.
package render

import (
	"io"
	"path"
	"strings"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/render/phrases"
)

// Options say how to write; the zero value is good for a pipe.
type Options struct {
	Width int  // of text, in terminal columns; 0 means 80
	Color bool // text may use bold and dim

	Hyperlinks bool // text may make links of headlines: the terminal knows OSC 8

	// Articles are the whole articles of the digest, in any order; jsonl takes the
	// texts from them. Where they are without, Read returns the whole of one; nil: they have them.
	Articles []article.Article
	Read     func(a *article.Article) (*article.Article, error)

	Records bool // jsonl writes articles as the records that they were read from, in that order

	Template     string // of the format template: the text of a Go template
	TemplateHTML bool   // html/template instead of text/template

	Words phrases.Words // the language of the digest's own words; the zero value is English

	Feed string // the installation, for ids of feeds and mails; may be empty
	Name string // which digest this is ("daily"), for the same ids; may be empty
	From string // of eml: an RFC 5322 address; empty: one of this machine
	To   string // of eml: a list of RFC 5322 addresses, or empty

	MailPerStory bool // Messages are of one story each
}

// A Format is one way to write a digest.
type Format struct {
	Name     string
	Suffixes []string // of file names, with the dot
	About    string   // what it is for, in a few words
	Write    func(w io.Writer, d *digest.Digest, o Options) error
	Fit      func(d *digest.Digest, o Options) *digest.Digest // the digest as far as Write has room for it; nil: for all
	Days     bool                                             // Write shows what each day added to a story
	Adds     bool                                             // Write shows what copies add, not only that they do
	InShort  int                                              // so many stories told in short does Write show of a section, as digest.Options.InShort has it
}

// Formats is the table of all formats. A new one is a row here, a file beside this
// one, and a golden.
func Formats() []Format {
	return []Format{
		{"text", []string{".txt", ".text"}, "for a terminal, or to read", writeText, nil, false, false, mostShort},
		{"markdown", []string{".md", ".markdown"}, "headings, lists, links", writeMarkdown, nil, false, false, mostShort},
		{"json", []string{".json"}, "one object, all there is; see 'summarize help json'", writeJSON, nil, true, true, 0},
		{"jsonl", []string{".jsonl", ".ndjson"}, "one record an article, with its story and what it copies", writeJSONL, nil, false, false, digest.NoneInShort},
		{"html", []string{".html", ".htm"}, "one page, no script, no request", writeHTML, nil, true, false, 0},
		{"atom", []string{".atom", ".xml"}, "a feed, one entry a story", writeAtom, nil, false, false, 0},
		{"rss", []string{".rss"}, "the same feed for readers that know no Atom", writeRSS, nil, false, false, 0},
		{"jsonfeed", nil, "the same feed as JSON Feed 1.1", writeJSONFeed, nil, false, false, 0},
		{"eml", []string{".eml"}, "a mail of at most 100 kB", writeEML, fitMail, false, false, 0},
		{"template", nil, "see 'summarize help templates'", writeTemplate, nil, true, true, 0},
	}
}

// Lookup returns the format of a name.
func Lookup(name string) (Format, bool) {
	for _, f := range Formats() {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// Names lists the names that Lookup knows, in the order of the table.
func Names() []string {
	var names []string
	for _, f := range Formats() {
		names = append(names, f.Name)
	}
	return names
}

// BySuffix returns the format that a file's name asks for.
func BySuffix(file string) (Format, bool) {
	suffix := strings.ToLower(path.Ext(file))
	for _, f := range Formats() {
		for _, s := range f.Suffixes {
			if s == suffix {
				return f, true
			}
		}
	}
	return Format{}, false
}

// Empty reports whether a digest has nothing to tell a human: no story, none left for the next
// digest, no series, no copies, nothing skipped. text, markdown and eml then write no byte.
func Empty(d *digest.Digest) bool {
	return len(d.Stories)+len(d.Left) == 0 && len(d.Series) == 0 && len(d.Groups) == 0 && len(d.Skipped) == 0 && len(d.Warnings) == 0
}
