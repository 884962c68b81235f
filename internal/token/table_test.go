package token

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
)

func TestTablesHoldWhatMapsHold(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 0))
	var table table[int]
	held := map[string]int{}
	for n := range 20_000 {
		word := strconv.Itoa(r.IntN(30_000)) + strings.Repeat("x", r.IntN(3)*5)
		k, ok := packed(word)
		if !ok {
			continue
		}
		want, there := held[word]
		switch got := table.get(k); {
		case (got != nil) != there, there && *got != want:
			t.Fatalf("%q: found %v, want %d, %v", word, got, want, there)
		case !there:
			table.add(k, n)
			held[word] = n
		}
	}
	for word, want := range held {
		if k, _ := packed(word); *table.get(k) != want {
			t.Errorf("%q: %d, want %d", word, *table.get(k), want)
		}
	}
}
