package story

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"time"

	"summarize/internal/article"
)

// A planter writes articles whose stories are known. Words are invented. An
// article is about 290 words: half from a vocabulary with Zipf's frequencies, the
// rest from its topic (shared by many stories), from its story, and names.
type planter struct {
	*rand.Rand
	vocabulary []string
	cumulative []float64
	topics     [][]string
	days       int // over which events are spread
}

const plantedTopics = 200

func newPlanter(seed uint64, vocabulary int) *planter {
	p := &planter{Rand: rand.New(rand.NewPCG(seed, 7)), days: 60}
	known := map[string]bool{}
	total := 0.0
	for len(p.vocabulary) < vocabulary {
		w := p.invent()
		if known[w] {
			continue
		}
		known[w] = true
		p.vocabulary = append(p.vocabulary, w)
		total += math.Pow(float64(len(p.vocabulary)), -0.98)
		p.cumulative = append(p.cumulative, total)
	}
	for range plantedTopics {
		var words []string
		for range 150 {
			words = append(words, p.vocabulary[200+p.IntN(vocabulary/8)])
		}
		p.topics = append(p.topics, words)
	}
	return p
}

func (p *planter) invent() string {
	const onsets, vowels, codas = "bcdfghklmnprstvwz", "aeiou", "nrlstmkd"
	var b strings.Builder
	for range 2 + p.IntN(3) {
		b.WriteByte(onsets[p.IntN(len(onsets))])
		b.WriteByte(vowels[p.IntN(len(vowels))])
		if p.IntN(3) == 0 {
			b.WriteByte(codas[p.IntN(len(codas))])
		}
	}
	return b.String()
}

func (p *planter) zipf() string {
	x := p.Float64() * p.cumulative[len(p.cumulative)-1]
	low, high := 0, len(p.cumulative)-1
	for low < high {
		if mid := (low + high) / 2; p.cumulative[mid] < x {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return p.vocabulary[low]
}

var glue = strings.Fields("the of to and in a that for on with was is by as at from it be are")

// An event is what the articles of one story have in common.
type event struct {
	topic, words, names []string
	date                time.Time
}

func (p *planter) event() event {
	e := event{topic: p.topics[p.IntN(len(p.topics))], date: time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, p.IntN(p.days))}
	for range 25 {
		e.words = append(e.words, p.vocabulary[500+p.IntN(len(p.vocabulary)/3)])
	}
	for range 4 {
		first, last := p.vocabulary[2000+p.IntN(len(p.vocabulary)/2)], p.vocabulary[2000+p.IntN(len(p.vocabulary)/2)]
		e.names = append(e.names, strings.ToUpper(first[:1])+first[1:]+" "+strings.ToUpper(last[:1])+last[1:])
	}
	return e
}

func (p *planter) article(e event) string {
	var b strings.Builder
	for words := 0; words < 290; {
		n := 12 + p.IntN(16)
		for k := range n {
			if k > 0 {
				b.WriteByte(' ')
			}
			switch x := p.Float64(); {
			case x < 0.38 || k == 0:
				b.WriteString(glue[p.IntN(len(glue))])
			case x < 0.82:
				b.WriteString(p.zipf())
			case x < 0.92:
				b.WriteString(e.topic[p.IntN(len(e.topic))])
			case x < 0.98:
				b.WriteString(e.words[p.IntN(len(e.words))])
			default:
				b.WriteString(e.names[p.IntN(len(e.names))])
			}
		}
		b.WriteString(". ")
		words += n
	}
	return b.String()
}

// plant returns n articles in stories of 1 to 60, most of them small.
func plant(n int, seed uint64, dated bool) *labelled {
	return newPlanter(seed, min(160_000, 10_000+20*n)).plant(n, dated)
}

func (p *planter) plant(n int, dated bool) *labelled {
	c := &labelled{class: fmt.Sprintf("planted %d", n), gold: map[string]string{}}
	for story := 0; len(c.articles) < n; story++ {
		e := p.event()
		size := min(int(math.Pow(p.Float64(), -0.8)), 60, n-len(c.articles))
		for range size {
			a := article.Article{ID: fmt.Sprintf("%07d", p.IntN(1<<40)), Text: p.article(e)}
			if dated {
				a.Date = e.date.Add(time.Duration(p.IntN(72)) * time.Hour)
			}
			c.articles = append(c.articles, a)
			c.gold[a.ID] = fmt.Sprint(story)
		}
	}
	return c
}
