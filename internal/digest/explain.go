package digest

import (
	"context"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"summarize/internal/article"
	"summarize/internal/duplicate"
	"summarize/internal/text"
)

// An Explanation says why two articles are, or are not, copies and one story.
type Explanation struct {
	Schema string       `json:"schema"` // summarize-explain/1
	A      Article      `json:"a"`
	B      Article      `json:"b"`
	Copies CopyEvidence `json:"copies"`
	Story  StoryLink    `json:"story"`
}

// CopyEvidence is what the verdict on two copies rests on. Shares are 0 to 1.
type CopyEvidence struct {
	Kind         string     `json:"kind"` // exact, near, contained or none
	Rule         string     `json:"rule"` // that decided, in words, with its thresholds
	Resemblance  float64    `json:"resemblance"`
	ContainmentA float64    `json:"containment_a"` // share of a found in b
	ContainmentB float64    `json:"containment_b"`
	Original     string     `json:"original,omitempty"` // id of the original of the group that both are in
	Reason       string     `json:"reason,omitempty"`   // why that is the original
	Adds         []Quote    `json:"adds"`               // what the later says that the earlier does not
	Passages     []Passage  `json:"passages"`           // shared, longest first
	Changes      []Change   `json:"changes"`            // in order of a, then b
	Numbers      Difference `json:"numbers"`
	Names        Difference `json:"names"`
}

// A Passage stands in both articles.
type Passage struct {
	Words       int   `json:"words"`
	Boilerplate bool  `json:"boilerplate,omitempty"` // common in the collection: counts for nothing
	A           Quote `json:"a"`
	B           Quote `json:"b"`
}

// A Change is a difference on the way from a to b.
type Change struct {
	Op string `json:"op"` // added, dropped or changed
	A  Quote  `json:"a"`  // empty when added
	B  Quote  `json:"b"`  // empty when dropped
}

// A Difference lists what only one of the articles has.
type Difference struct {
	OnlyA []string `json:"only_a"`
	OnlyB []string `json:"only_b"`
}

// A StoryLink is how two articles stand in the grouping of their collection.
type StoryLink struct {
	Same       bool    `json:"same"`
	Similarity float64 `json:"similarity"` // cosine of the two
	Joined     float64 `json:"joined"`     // mean similarity of the groups whose merge brings them together; 0: none does
	Level      float64 `json:"level"`      // of that merge, after what small and large groups must show beyond it
	Sides      [2]int  `json:"sides"`      // articles in these groups
	Threshold  float64 `json:"threshold"`  // merges of a level below it were not made

	Reasons []string `json:"reasons"` // what beside the words decided, with numbers
}

// Explain compares the articles that a and b name, by id, path or file name, within
// the collection of all articles.
func Explain(ctx context.Context, articles []article.Article, a, b string, o Options) (*Explanation, error) {
	o.Parts = StoriesOnly
	built, err := newBuild(ctx, articles, nil, o)
	if err != nil {
		return nil, err
	}
	i, err := built.named(a)
	if err != nil {
		return nil, err
	}
	k, err := built.named(b)
	if err != nil {
		return nil, err
	}
	shown, _, err := built.shown(ctx)
	if err != nil {
		return nil, err
	}
	d := built.assemble(shown)
	link := built.stories.Explain(i, k)
	return &Explanation{
		Schema: "summarize-explain/1",
		A:      *d.article(built.articles[i].ID),
		B:      *d.article(built.articles[k].ID),
		Copies: built.compare(i, k),
		Story: StoryLink{
			Same:       link.Same,
			Similarity: round(link.Similarity),
			Joined:     round(link.Joined),
			Level:      round(link.Level),
			Sides:      link.Sides,
			Threshold:  round(built.stories.Cut),
			Reasons:    append([]string{}, link.Reasons...),
		},
	}, nil
}

// ExplainCopies returns the evidence on pairs of articles, by their ids, in the
// collection of all articles.
func ExplainCopies(ctx context.Context, articles []article.Article, pairs [][2]string, o Options) ([]CopyEvidence, error) {
	o.Parts = DuplicatesOnly
	built, err := newBuild(ctx, articles, nil, o)
	if err != nil {
		return nil, err
	}
	at := make(map[string]int, len(built.articles))
	for i := range built.articles {
		at[built.articles[i].ID] = i
	}
	evidence := make([]CopyEvidence, len(pairs))
	for k, p := range pairs {
		i, known := at[p[0]]
		j, alsoKnown := at[p[1]]
		if !known || !alsoKnown {
			evidence[k].Rule = "not among the articles"
			continue
		}
		evidence[k] = built.compare(i, j)
	}
	return evidence, nil
}

// A NameError is a name that does not tell one article.
type NameError struct {
	Name  string
	Among int // how many articles bear it
}

func (e *NameError) Error() string {
	if e.Among == 0 {
		return fmt.Sprintf("%q is no article or story that was read: give a path, a file name or an id", e.Name)
	}
	return fmt.Sprintf("%q names %d articles: give more of the path, the line as in news.jsonl:7, or an id as --format json has it", e.Name, e.Among)
}

// named returns the index of the article with an id or a path or, if there is but one, with
// the last elements of a path; a record of a file of many has its line behind the path,
// as digests show it.
func (b *build) named(name string) (int, error) {
	clean := path.Clean(name)
	match := []func(a *article.Article, place string) bool{
		func(a *article.Article, _ string) bool { return a.ID == name },
		func(a *article.Article, place string) bool { return place == clean || a.Path == clean },
		func(a *article.Article, place string) bool {
			return strings.HasSuffix(place, "/"+clean) || strings.HasSuffix(a.Path, "/"+clean)
		},
	}
	for _, is := range match {
		found, n := -1, 0
		for i := range b.articles {
			a := &b.articles[i]
			place := a.Path
			if a.Line > 0 {
				place += ":" + strconv.Itoa(a.Line)
			}
			if is(a, place) {
				found = i
				n++
			}
		}
		if n == 1 {
			return found, nil
		}
		if n > 1 {
			return 0, &NameError{name, n}
		}
	}
	return 0, &NameError{name, 0}
}

// compare collects the evidence on articles i and k.
func (b *build) compare(i, k int) CopyEvidence {
	x, y := &b.articles[i], &b.articles[k]
	o := b.options.Duplicate
	o.Common = b.copies.Common
	e := duplicate.Compare(duplicate.Text{Text: Published(x, o), Published: x.Date}, duplicate.Text{Text: Published(y, o), Published: y.Date}, o)
	out := CopyEvidence{
		Kind:         e.Kind.String(),
		Rule:         e.Rule,
		Resemblance:  round(e.Resemblance),
		ContainmentA: round(e.ContainmentA),
		ContainmentB: round(e.ContainmentB),
		Passages:     []Passage{},
		Changes:      []Change{},
		Numbers:      difference(e.Numbers),
		Names:        b.compareNames(i, k, e.Names),
	}
	for _, g := range b.copies.Groups {
		in := func(i int) bool { return g.Original == i || slices.Contains(g.Copies, i) }
		if in(i) && in(k) {
			out.Original, out.Reason = b.articles[g.Original].ID, g.Reason
		}
	}
	out.Adds = []Quote{}
	if e.Kind != duplicate.None && e.Kind != duplicate.Exact {
		earlier, later := x, y
		if i > k {
			earlier, later = y, x
		}
		out.Adds = additions(newTold(b.copies.Common, earlier), later)
	}
	for _, p := range e.Passages {
		out.Passages = append(out.Passages, Passage{p.Words, p.Boilerplate, quote(x, p.A), quote(y, p.B)})
	}
	for _, c := range e.Changes {
		out.Changes = append(out.Changes, Change{c.Op.String(), quote(x, c.A), quote(y, c.B)})
	}
	return out
}

// quote takes a span of what was published, as far as it is in the text.
func quote(a *article.Article, s duplicate.Span) Quote {
	start, end := min(a.Body+s.Start, len(a.Text)), min(a.Body+s.End, len(a.Text))
	return Quote{text.Collapse(a.Text[start:end]), a.ID, start, end}
}

func difference(d duplicate.Difference) Difference {
	return Difference{append([]string{}, d.OnlyA...), append([]string{}, d.OnlyB...)}
}
