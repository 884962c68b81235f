package main

import (
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/language"
)

// proxies prints how many stories, of those told by several sentences, have what the
// eye would take for a fault.
func (c *collection) proxies(w io.Writer) error {
	names := []string{"a surname before the full name", "a pronoun or connective opens without the sentence before", "later before earlier",
		"two sentences alike", "words of boilerplate", "title cut or missing"}
	count, stories := make([]int, len(names)), 0
	for i := range c.digest.Stories {
		s := &c.digest.Stories[i]
		if len(s.Summary) == 0 {
			continue
		}
		stories++
		for k, has := range []bool{c.bareSurname(s), c.danglingOpening(s), c.disordered(s), alike(s), furniture(s), cutTitle(s)} {
			if has {
				count[k]++
			}
		}
	}
	fmt.Fprintf(w, "| proxy, of %d stories | number | per cent |\n|---|---|---|\n", stories)
	for k, name := range names {
		fmt.Fprintf(w, "| %s | %d | %.1f |\n", name, count[k], 100*float64(count[k])/float64(max(stories, 1)))
	}
	return nil
}

// fullName is two capitalised words that are no start of a sentence.
var fullName = regexp.MustCompile(`[\pL,] (\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}{2,})\b`)

// bareSurname reports whether a summary names somebody by the last word of a name that
// an article of its own gives in full before, and the summary does not.
func (c *collection) bareSurname(s *digest.Story) bool {
	told := ""
	for _, q := range s.Summary {
		a := c.articles[q.Article]
		if a == nil {
			continue
		}
		for _, m := range fullName.FindAllStringSubmatch(a.Text[:min(q.Start, len(a.Text))], -1) {
			last := regexp.MustCompile(`(\PL|^)` + m[2] + `\b`)
			at := last.FindStringIndex(q.Text)
			if at == nil || strings.Contains(told+q.Text, m[1]+" "+m[2]) || afterCapital(q.Text[:at[0]]) || last.MatchString(told) ||
				last.FindStringIndex(a.Text)[0] < strings.Index(a.Text, m[1]+" "+m[2]) {
				continue
			}
			return true
		}
		told += q.Text + " "
	}
	return false
}

// afterCapital reports whether text ends on a capitalised word.
func afterCapital(text string) bool {
	words := strings.Fields(text)
	if len(words) == 0 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(words[len(words)-1])
	return unicode.IsUpper(r)
}

// neighbour is how many bytes apart two sentences may be that follow each other.
const neighbour = 12

// danglingOpening reports whether a sentence opens on a pronoun or connective of its
// language, and the one before it in its article is not told before it.
func (c *collection) danglingOpening(s *digest.Story) bool {
	for i, q := range s.Summary {
		a := c.articles[q.Article]
		first, _, _ := strings.Cut(strings.TrimLeft(q.Text, "\"“«'"), " ")
		word := strings.ToLower(strings.Trim(first, ",.:;"))
		if a == nil || q.Start < 40 || language.Of(langOf(c, a)).Role(word)&(language.Pronoun|language.Connective) == 0 {
			continue
		}
		if i == 0 || s.Summary[i-1].Article != q.Article || q.Start-s.Summary[i-1].End > neighbour {
			return true
		}
	}
	return false
}

// langOf returns the language in which the digest read an article.
func langOf(c *collection, a *article.Article) string {
	for _, x := range c.digest.Articles {
		if x.ID == a.ID {
			return x.Lang
		}
	}
	return a.Lang
}

// disordered reports whether a sentence of an earlier day follows one of a later day.
func (c *collection) disordered(s *digest.Story) bool {
	last := ""
	for _, q := range s.Summary {
		a := c.articles[q.Article]
		if a == nil || a.Date.IsZero() {
			continue
		}
		day := a.Date.UTC().Format("2006-01-02")
		if day < last {
			return true
		}
		last = day
	}
	return false
}

// alike reports whether two sentences share 0.4 of their longer words.
func alike(s *digest.Story) bool {
	for i := range s.Summary {
		a := longWords(s.Summary[i].Text)
		for _, q := range s.Summary[:i] {
			b, both := longWords(q.Text), 0
			for w := range b {
				if a[w] {
					both++
				}
			}
			if both >= 3 && 10*both >= 4*(len(a)+len(b)-both) {
				return true
			}
		}
	}
	return false
}

func longWords(text string) map[string]bool {
	words := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if utf8.RuneCountInString(w) > 3 {
			words[w] = true
		}
	}
	return words
}

var boilerplate = regexp.MustCompile(`(?i)\b(cookies?|subscribe|newsletter|sign (up|in)|log in|click here|read more|javascript|copyright|all rights reserved|getty images|photo(graph)? by|advertisement|blah|follow us|terms of (use|service))\b`)

func furniture(s *digest.Story) bool {
	for _, q := range s.Summary {
		if boilerplate.MatchString(q.Text) {
			return true
		}
	}
	return false
}

func cutTitle(s *digest.Story) bool { return s.Title == "" || strings.HasSuffix(s.Title, "…") }
