package render

import (
	"cmp"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"summarize/internal/digest"
	"summarize/internal/render/escape"
	"summarize/internal/render/phrases"
)

// standardInput is how people call the path "-".
const standardInput = "standard input"

// nameFiles makes the labels of articles that go by their files tell these apart: of
// a/news.txt and b/news.txt, news.txt alone would not.
func nameFiles(articles []articleView) {
	byPath := make(map[string][]*articleView)
	for i := range articles {
		if a := &articles[i]; a.publisher == "" && a.Path != "" && a.Path != "-" {
			byPath[a.Path] = append(byPath[a.Path], a)
		}
	}
	for p, short := range shortest(slices.Collect(maps.Keys(byPath))) {
		for _, a := range byPath[p] {
			a.label = fileLabel(a.Article, short, a.words)
		}
	}
}

// shortest returns for each path as many of its last elements as no other path ends
// in; paths whose very last one is enough are left out.
func shortest(paths []string) map[string]string {
	short := make(map[string]string)
	for n := 1; len(paths) > 0; n++ {
		shared := make(map[string]int)
		for _, p := range paths {
			shared[lastElements(p, n)]++
		}
		paths = slices.DeleteFunc(paths, func(p string) bool {
			tail := lastElements(p, n)
			if n > 1 {
				short[p] = tail
			}
			return shared[tail] == 1 || tail == p
		})
	}
	return short
}

// lastElements returns the last n elements of a path, or all.
func lastElements(p string, n int) string {
	at := len(p)
	for ; n > 0 && at > 0; n-- {
		at = strings.LastIndexByte(p[:at], '/')
	}
	return p[at+1:]
}

// fileLabel names the file of an article by a short name of it (and the record's line).
func fileLabel(a *digest.Article, name string, words phrases.Words) string {
	switch a.Path {
	case "-":
		name = words.Say(standardInput)
	case "":
		name = a.ID
	}
	if a.Line > 0 {
		name += ":" + strconv.Itoa(a.Line)
	}
	if name = escape.Line(name); name == "" {
		return words.Say("(no name)")
	}
	return name
}

// publisher names who published an article, by its source or the host of its URL, or
// is empty.
func publisher(a *digest.Article) string {
	isAddress := strings.HasPrefix(a.Source, "https://") || strings.HasPrefix(a.Source, "http://") // as some sites name themselves
	if name := escape.Line(a.Source); name != "" && !isAddress {
		return name
	}
	address := cmp.Or(a.URL, a.Source)
	if address == "" {
		return ""
	}
	if u, err := url.Parse(address); err == nil {
		return escape.Line(strings.TrimPrefix(strings.ToLower(u.Hostname()), "www."))
	}
	return ""
}
