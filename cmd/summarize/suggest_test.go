package main

import "testing"

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"length", "length", 0}, {"lenght", "length", 1}, {"lengt", "length", 1},
		{"lengthh", "length", 1}, {"kitten", "sitting", 3}, {"ca", "abc", 3}, {"storys", "stories", 2},
	} {
		if got := distance(c.a, c.b); got != c.want {
			t.Errorf("distance(%q, %q) = %d, want %d", c.a, c.b, got, c.want)
		}
		if got := distance(c.b, c.a); got != c.want {
			t.Errorf("distance(%q, %q) = %d, want %d", c.b, c.a, got, c.want)
		}
	}
}

func TestNearest(t *testing.T) {
	names := []string{"duplicates", "stories", "explain", "man", "state"}
	for typed, want := range map[string]string{
		"duplicate": "duplicates", "storys": "stories", "STORIES": "stories", "explian": "explain", "mna": "man",
		"stat": "state", "nosuch": "", "in": "", "articles": "", "": "",
	} {
		if got := nearest(typed, names); got != want {
			t.Errorf("nearest(%q) = %q, want %q", typed, got, want)
		}
	}
}
