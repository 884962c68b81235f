package ingest

import (
	"cmp"
	"fmt"
	"math"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/zeebo/xxh3"

	"summarize/internal/article"
	"summarize/internal/ingest/unpack"
)

// madeID names an article that brought no id: where it is from, for people, and
// twelve hexadecimal digits of a hash of its URL (or file name) and text. The
// folder plays no part, so that a moved file keeps its id. Two different
// articles share 48 bits with a chance of 2e-5 among 100,000; identify then
// numbers the second.
func madeID(a *article.Article) string {
	from, key := stem(a.Path), path.Base(a.Path)
	if a.URL != "" {
		key = a.URL
		if u, err := url.Parse(a.URL); err == nil && u.Hostname() != "" {
			from = u.Hostname()
		}
	}
	h := xxh3.New()
	h.WriteString(key)
	h.Write([]byte{0})
	h.WriteString(a.Text)
	return fmt.Sprintf("%s-%012x", from, h.Sum64()>>16)
}

// identify gives each article an ID of its own. An id that several records
// give stays with the first by (path, line), and the others get a number and a
// warning; made ids that meet are numbered without one.
func identify(items []item) []warning {
	byFileLine := func(a, b item) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line))
	}
	if !slices.IsSortedFunc(items, byFileLine) {
		slices.SortStableFunc(items, byFileLine)
	}
	holder := make(map[string]int, len(items))
	var later []int // their id is made, or taken by an earlier article
	for i := range items {
		id := items[i].ID
		if items[i].Unnamed {
			later = append(later, i)
		} else if _, taken := holder[id]; taken {
			later = append(later, i)
		} else {
			holder[id] = i
		}
	}
	var warnings []warning
	next := make(map[string]int) // the number to try first for an id
	for _, i := range later {
		a := &items[i]
		given := a.ID
		if _, taken := holder[a.ID]; taken {
			a.ID = free(holder, next, a.ID)
		}
		holder[a.ID] = i
		if !a.Unnamed {
			text := fmt.Sprintf("id %q is taken by %s; it is now %q", given, fileLine(items[holder[given]].Article), a.ID)
			warnings = append(warnings, warning{a.Path, a.Line, "id", text})
		}
	}
	return warnings
}

// free returns id~2, id~3 … whichever is not taken.
func free(holder, next map[string]int, id string) string {
	for n := max(2, next[id]); ; n++ {
		numbered := id + "~" + strconv.Itoa(n)
		if _, taken := holder[numbered]; !taken {
			next[id] = n + 1
			return numbered
		}
	}
}

func fileLine(a article.Article) string {
	if a.Line == 0 {
		return a.Path
	}
	return a.Path + ":" + strconv.Itoa(a.Line)
}

// stem is the base name without the suffixes this package knows.
func stem(p string) string {
	if p == "-" {
		return "stdin"
	}
	base := path.Base(p)
	name := strings.TrimSuffix(base, unpack.Suffix(base))
	return cmp.Or(strings.TrimSuffix(name, suffix(name)), base)
}

// byAge returns the places of the items in the order of article.Compare, (date, id).
// Ids are unique, so the order is total. Keys are sorted in the articles' place, which
// are large to move and far apart to look at: a third of the time for 100,000.
func byAge(items []item) []int32 {
	type key struct {
		seconds int64 // since 1970, the largest number for the undated
		nanos   int32
		index   int32
		id      string
	}
	keys := make([]key, len(items))
	for i := range items {
		a := &items[i]
		keys[i] = key{math.MaxInt64, 0, int32(i), a.ID}
		if !a.Date.IsZero() {
			keys[i].seconds, keys[i].nanos = a.Date.Unix(), int32(a.Date.Nanosecond())
		}
	}
	slices.SortFunc(keys, func(a, b key) int {
		if a.seconds != b.seconds {
			return cmp.Compare(a.seconds, b.seconds)
		}
		return cmp.Or(cmp.Compare(a.nanos, b.nanos), cmp.Compare(a.id, b.id))
	})
	order := make([]int32, len(items))
	for i, k := range keys {
		order[i] = k.index
	}
	return order
}
