package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"slices"
	"strings"

	"summarize/internal/digest"
)

// faults are what a reader looks for in a story, the serious ones first.
var faults = []struct {
	name    string
	serious bool
}{
	{"a false antecedent: a pronoun or noun reads as somebody else", true},
	{"a sentence points outside the summary", true},
	{"the first sentence does not say what happened", true},
	{"the main fact is missing", true},
	{"boilerplate, a caption, a label, or text that is cut", true},
	{"stale or contradicted figures", true},
	{"out of order: later before earlier, unexplained", false},
	{"a surname before the person is introduced", false},
	{"the same twice", false},
	{"off the story, or filler", false},
	{"the title is wrong: cut, furniture, or another event", true},
}

// shownBytes is how much of an article is printed around what is not quoted.
const shownBytes = 1500

// draw prints n stories of at least some articles with their forms.
func (c *collection) draw(w io.Writer, n, least int, seed uint64) error {
	stories := slices.DeleteFunc(slices.Clone(c.digest.Stories), func(s digest.Story) bool { return len(s.Articles) < least || len(s.Summary) == 0 })
	slices.SortFunc(stories, func(a, b digest.Story) int { return cmp.Compare(slices.Min(a.Articles), slices.Min(b.Articles)) })
	rand.New(rand.NewPCG(seed, 0)).Shuffle(len(stories), func(i, j int) { stories[i], stories[j] = stories[j], stories[i] })
	for k, s := range stories[:min(n, len(stories))] {
		fmt.Fprintf(w, "=== %d · %s · %d articles\nTITLE   %s\n\n", k+1, slices.Min(s.Articles), len(s.Articles), s.Title)
		for _, q := range s.Summary {
			fmt.Fprintf(w, "SUMMARY %s  (%s)\n", strings.Join(strings.Fields(q.Text), " "), q.Article)
		}
		for _, id := range s.Articles {
			if a := c.articles[id]; a != nil {
				fmt.Fprintf(w, "\nARTICLE %s %s\n%s\n", id, a.Title, strings.Join(strings.Fields(excerpt(a.Text)), " "))
			}
		}
		fmt.Fprintln(w)
		for _, f := range faults {
			fmt.Fprintf(w, "[ ] %s\n", f.name)
		}
		fmt.Fprintln(w)
	}
	return nil
}

func excerpt(s string) string {
	if len(s) <= shownBytes {
		return s
	}
	return strings.ToValidUTF8(s[:shownBytes], "") + " …"
}

// tally counts the marks of filled-in forms.
func tally(w io.Writer, files []string) error {
	count := make([]int, len(faults))
	stories, clean, sound, titles := 0, 0, 0, 0
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<24)
		marked, serious, seen := false, false, 0
		for lines.Scan() {
			box, fault, ok := strings.Cut(lines.Text(), "] ")
			k := slices.IndexFunc(faults, func(f struct {
				name    string
				serious bool
			}) bool {
				return f.name == fault
			})
			if !ok || k < 0 || !strings.HasPrefix(box, "[") {
				continue
			}
			if strings.TrimSpace(box[1:]) != "" {
				count[k]++
				marked, serious = true, serious || faults[k].serious
			}
			if seen++; seen < len(faults) {
				continue
			}
			stories++
			if !marked {
				clean++
			}
			if !serious {
				sound++
			}
			if k == len(faults)-1 && strings.TrimSpace(box[1:]) == "" {
				titles++
			}
			marked, serious, seen = false, false, 0
		}
		if err := lines.Err(); err != nil {
			return err
		}
	}
	fmt.Fprintf(w, "| of %d stories | number |\n|---|---|\n| no fault | %d |\n| no serious fault | %d |\n| title right | %d |\n", stories, clean, sound, titles)
	for k, f := range faults {
		fmt.Fprintf(w, "| %s | %d |\n", f.name, count[k])
	}
	return nil
}
