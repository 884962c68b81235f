package update

import (
	"fmt"
	"testing"
)

func TestIsNear(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"resign", "resigned", true},       // an ending
		{"minister", "ministry", true},     // an ending for another
		{"minister", "ministries", false},  // endings of four
		{"central", "centralised", false},  // more than an ending
		{"calder", "caldre", true},         // a swap
		{"harbour", "harbor", true},        // a letter less
		{"wellington", "welington", true},  // a letter less
		{"wellington", "welingtown", true}, // two letters of ten
		{"calder", "cadwer", false},        // two of six
		{"nine", "mine", false},            // short words are themselves alone
		{"nine", "nine", true},
		{"министр", "министра", true}, // letters count, not bytes
		{"guilty", "not guilty", false},
		{"killed", "killer", true}, // what it costs
		{"fourteen", "fifteen", false},
		{"thirteen", "thirtieth", false},
	} {
		if got := isNear(c.a, c.b); got != c.want {
			t.Errorf("%s, %s: %v", c.a, c.b, got)
		}
		if isNear(c.b, c.a) != isNear(c.a, c.b) {
			t.Errorf("%s, %s: nearness has a direction", c.a, c.b)
		}
	}
}

// A word is held against the last mostNear of its start, so that a text made of words of one start costs
// what others cost.
func TestNearIndexIsBounded(t *testing.T) {
	var x nearIndex
	add := func(word string, n int) { x.add([]token{{number: int32(n), written: word}}) }
	x.reset()
	add("station", 0)
	if !x.has("stations") {
		t.Fatal("a word alone is not found")
	}
	for n := range mostNear {
		add(fmt.Sprintf("sta%016d", n*1_000_003), n+1)
	}
	if x.has("stations") {
		t.Errorf("found behind %d others of its start", mostNear)
	}
	add("statione", mostNear+1)
	if !x.has("stations") {
		t.Error("the last is not found")
	}
}
