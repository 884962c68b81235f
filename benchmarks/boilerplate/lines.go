package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"summarize/internal/boilerplate"
	"summarize/internal/language"
	"summarize/internal/language/detect"
)

// A labelled line is a sentence of news (0) or of furniture (1).
type labelled struct {
	text     string
	language *language.Language
	features []int32
	kinds    int // of evidence of news
	label    float64
	sure     bool // what else stands on pages may be news: teasers, comments
	weight   float64
	site     string
	hand     string // who wrote it, of furniture that is not of pages
	news     bool   // it is of an article of a collection
}

// features are the names of features by number.
var features struct {
	number map[string]int32
	names  []string
}

// english is said of lines that may be too short to tell their language.
var english = detect.Prior{{Tag: "en", Texts: 1}}

func featureOf(name string) int32 {
	n, ok := features.number[name]
	if !ok {
		if features.number == nil {
			features.number = map[string]int32{}
		}
		n = int32(len(features.names))
		features.number[name] = n
		features.names = append(features.names, name)
	}
	return n
}

func newLine(text string, l *language.Language, alone bool, label, weight float64, site string) labelled {
	line := labelled{text: text, language: l, label: label, weight: weight, sure: label == 0, site: site, kinds: boilerplate.Evidence(text, l)}
	boilerplate.LineFeatures(text, l, alone, func(a, b, c string) { line.features = append(line.features, featureOf(a+b+c)) })
	return line
}

const (
	newsWeight = 0.5
	handWeight = 3
)

// pageLines cuts the blocks of pages into sentences: those of articles are news, others with few
// links may be furniture. odds stand for labels that are not known.
func pageLines(pages []goldPage, odds [][]float64) []labelled {
	var all []labelled
	for i := range pages {
		g := &pages[i]
		l := language.Of(g.language())
		if l.Dictionary == language.Han || l.Dictionary == language.Kana {
			continue // no words without a dictionary
		}
		for k, b := range g.page.Blocks {
			label := g.labels[k]
			if label < 0 && odds[i][k] < surelyNot {
				label = 0
			}
			if label < 0 || label == 0 && (2*b.LinkWords > b.Words || b.Words < 3) {
				continue
			}
			sentences := cutLines(b.Text)
			for _, s := range sentences {
				if len(s) > minLine && ended(s) {
					all = append(all, newLine(s, l, len(sentences) == 1, 1-label, 1, g.site()))
				}
			}
		}
	}
	return all
}

// minLine is how long a sentence is, in bytes.
const minLine = 12

// surelyNot are the odds below which a block is furniture where no gold text says so.
const surelyNot = -1.5

// language tells the language of a page by its running text.
func (g *goldPage) language() string {
	var b strings.Builder
	for _, block := range g.page.Blocks {
		if block.Words > 10 {
			b.WriteString(block.Text + "\n")
		}
	}
	tag, _ := detect.Language(b.String(), nil)
	return tag
}

// ended tells whether a line has the last mark of a sentence.
func ended(s string) bool {
	r := []rune(strings.TrimRight(s, "\"”»)’' "))
	return len(r) > 0 && strings.ContainsRune(".!?…।؟", r[len(r)-1])
}

// cutLines cuts a block where a mark, a space and a capital follow each other.
func cutLines(text string) []string {
	var out []string
	start := 0
	r := []rune(text)
	for i := 1; i+2 < len(r); i++ {
		if strings.ContainsRune(".!?", r[i]) && r[i+1] == ' ' && unicode.IsUpper(r[i+2]) && unicode.IsLower(r[i-1]) {
			out = append(out, string(r[start:i+1]))
			start = i + 2
		}
	}
	return append(out, string(r[start:]))
}

// newsLines reads articles that hold nothing but news: a sample of their sentences.
func newsLines(file string, every int) ([]labelled, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []labelled
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 16<<20)
	n := 0
	for lines.Scan() {
		var a struct {
			Text string
			Junk bool
		}
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil || a.Junk {
			continue
		}
		tag, _ := detect.Language(a.Text, english)
		for p := range strings.SplitSeq(a.Text, "\n") {
			sentences := cutLines(p)
			for _, s := range sentences {
				if len(s) <= minLine || !ended(s) {
					continue
				}
				if n++; n%every == 0 {
					line := newLine(s, language.Of(tag), len(sentences) == 1, 0, newsWeight, fmt.Sprint(file, n%40))
					line.news = true
					all = append(all, line)
				}
			}
		}
	}
	return all, lines.Err()
}

// handLines reads lines that begin on + (news) or - (furniture).
func handLines(file string) ([]labelled, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var all []labelled
	for row := range strings.Lines(string(b)) {
		row = strings.TrimSpace(row)
		if strings.HasPrefix(row, "+ ") || strings.HasPrefix(row, "- ") {
			tag, _ := detect.Language(row[2:], english)
			line := newLine(row[2:], language.Of(tag), len(all)%2 == 0, float64(strings.IndexByte("+-", row[0])), handWeight, fmt.Sprint("hand", len(all)%20))
			line.sure, line.hand = true, "hand"
			all = append(all, line)
		}
	}
	return all, nil
}

// proseWeight is that of a sentence of a treebank, in a paragraph of its own or not.
const proseWeight = 0.5

// proseLines reads the sentences of treebanks: files in CoNLL-U, whose names begin on their language.
func proseLines(folder string) (all []labelled, err error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.conllu"))
	if err != nil {
		return nil, err
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		tag, _, _ := strings.Cut(filepath.Base(file), "_")
		l, n := language.Of(tag), 0
		for row := range strings.Lines(string(b)) {
			s, found := strings.CutPrefix(strings.TrimSpace(row), "# text = ")
			if !found || len(s) <= minLine || !ended(s) {
				continue
			}
			n++
			line := newLine(s, l, n%2 == 0, 0, proseWeight, fmt.Sprint(tag, n%40))
			line.news = true
			all = append(all, line)
		}
	}
	return all, nil
}
