package draw

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"testing"
)

// The reference for similarities: the cosine by its definition, pair by pair.
func TestSimilarities(t *testing.T) {
	topics := [][]string{{"bridge", "harbour"}, {"museum", "painting"}, {"election", "council"}}
	var stories []Story
	df := make(map[string]int)
	for i := range 20 {
		topic := topics[i%len(topics)]
		stories = append(stories, Story{
			Title: "Story about " + topic[0], Keywords: topic[i%2:], Quotes: []string{fmt.Sprintf("People of Town%c spoke of the %s.", 'a'+i%5, topic[1])},
		})
		for w := range words(stories[i]) {
			df[w]++
		}
	}
	weight := func(i int, w string) float64 {
		if df[w] < 2 || df[w] == len(stories) {
			return 0
		}
		return words(stories[i])[w] * math.Log(float64(len(stories))/float64(df[w]))
	}
	dot := func(i, j int) float64 {
		sum := 0.0
		for _, w := range slices.Sorted(maps.Keys(df)) {
			sum += weight(i, w) * weight(j, w)
		}
		return sum
	}
	for i, row := range similarities(stories) {
		for j, got := range row {
			want := 0.0
			if i == j {
				want = 1
			} else if d := dot(i, j); d > 0 {
				want = d / math.Sqrt(dot(i, i)*dot(j, j))
			}
			if math.Abs(got-want) > 1e-9 {
				t.Fatalf("similarity of %d and %d is %v, want %v", i, j, got, want)
			}
		}
	}
}
