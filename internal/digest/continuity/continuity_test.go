package continuity

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// sets writes a partition as words of one-letter articles: "abc de".
func sets(s string) (partition [][]string, day []string) {
	for word := range strings.FieldsSeq(s) {
		partition = append(partition, strings.Split(word, ""))
		day = append(day, "2017-03-02")
	}
	return partition, day
}

// advance runs Continue for each partition in turn and returns the last prior.
func advance(p Lineage, runs ...string) (Lineage, []Known) {
	var stories []Known
	for _, s := range runs {
		partition, day := sets(s)
		stories, p.Stories = p.Continue(partition, day)
		p.Run++
	}
	return p, stories
}

// names returns the id of the story that holds each article: "a=1 b=1 c=2", numbered in
// the order in which the ids are met over all runs.
func names(t *testing.T, runs ...string) []string {
	t.Helper()
	number := map[string]string{}
	var out []string
	var p Lineage
	for _, run := range runs {
		var stories []Known
		p, stories = advance(p, run)
		partition, _ := sets(run)
		var words []string
		for i, set := range partition {
			id := stories[i].ID
			if number[id] == "" {
				number[id] = string(rune('1' + len(number)))
			}
			words = append(words, strings.Join(set, "")+"="+number[id])
		}
		slices.Sort(words)
		out = append(out, strings.Join(words, " "))
	}
	return out
}

func TestContinueNames(t *testing.T) {
	for _, test := range []struct {
		name string
		runs []string
		last string
	}{
		{"the same stories", []string{"ab c", "ab c"}, "ab=1 c=2"},
		{"a story grows", []string{"a c", "abdefgh c"}, "abdefgh=1 c=2"},
		{"an older article arrives late", []string{"bc", "abc"}, "abc=1"},
		{"stories merge: the larger gives the name", []string{"ab cde", "abcde"}, "abcde=2"},
		{"stories of one size merge: the elder gives the name", []string{"cd", "ab cd", "abcd"}, "abcd=1"},
		{"a story splits: the larger part keeps the name", []string{"abcde", "ab cde"}, "ab=2 cde=1"},
		{"a story splits in halves: the part with the first article keeps it", []string{"abcd", "cd ab"}, "ab=1 cd=2"},
		{"a part that most has left gets no name from it", []string{"abc defg", "a bcdefg"}, "a=3 bcdefg=2"},
		{"merged and parted again: the old names", []string{"ab cde", "abcde", "ab cde"}, "ab=1 cde=2"},
		{"a story out of sight keeps its name", []string{"ab", "c", "ab c"}, "ab=1 c=2"},
		{"half of a story out of sight", []string{"abcd", "cde", "ab cde"}, "ab=2 cde=1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := names(t, test.runs...)
			if got[len(got)-1] != test.last {
				t.Errorf("runs %q end in %q, want %q", test.runs, got, test.last)
			}
		})
	}
}

func TestContinueTraces(t *testing.T) {
	p, first := advance(Lineage{}, "ab cde")
	ab, cde := first[0].ID, first[1].ID
	p, merged := advance(p, "abcde")
	if got := merged[0]; got.ID != cde || !slices.Equal(got.Was, []string{ab}) {
		t.Errorf("merged story is %+v, want %s that was %s", got, cde, ab)
	}
	if i := slices.IndexFunc(p.Stories, func(k Known) bool { return k.ID == ab }); i < 0 || !slices.Equal(p.Stories[i].Heirs, []string{cde}) {
		t.Errorf("the story that merged is not kept with its heir: %+v", p.Stories)
	}
	_, split := advance(p, "abcdef gh", "abcf de gh")
	if got := split[1]; !slices.Equal(got.Was, []string{cde}) {
		t.Errorf("the part that was split off is %+v, want it to say that it was %s", got, cde)
	}
	if got := split[0]; got.ID != cde || !slices.Equal(got.Was, []string{ab}) {
		t.Errorf("the story that was split is %+v, want its trace kept", got)
	}
}

// A story's name holds the day of its first article and nothing of its later ones.
func TestContinueBirthNames(t *testing.T) {
	var p Lineage
	stories, _ := p.Continue([][]string{{"a", "b"}, {"c"}, {"d"}}, []string{"2017-03-02T10:00:00Z", "", "2017-03-02"})
	for i, prefix := range []string{"2017-03-02-", "undated-", "2017-03-02-"} {
		if !strings.HasPrefix(stories[i].ID, prefix) || len(stories[i].ID) != len(prefix)+6 {
			t.Errorf("id %q, want %s and six characters", stories[i].ID, prefix)
		}
	}
	// What is split off starts with the article that named the whole.
	p.Stories = []Known{{ID: stories[0].ID, Born: 1, Articles: []string{"a", "b", "e"}}}
	again, _ := p.Continue([][]string{{"a"}, {"b", "e"}}, []string{"2017-03-02", "2017-03-02"})
	if again[0].ID != stories[0].ID+"-2" {
		t.Errorf("id %q is not numbered after %q", again[0].ID, stories[0].ID)
	}
}

// Random histories: names are distinct, do not depend on the order of sets, follow
// from what is known alone, and every article is in one living story.
func TestContinueProperties(t *testing.T) {
	for seed := range uint64(60) {
		random := rand.New(rand.NewPCG(seed, 1))
		var p Lineage
		for run := range 12 {
			partition, day := randomPartition(random)
			before := p
			stories, next := p.Continue(partition, day)
			checkKnown(t, next)

			order := random.Perm(len(partition))
			mixed, mixedDay := make([][]string, len(order)), make([]string, len(order))
			for to, from := range order {
				mixed[to], mixedDay[to] = partition[from], day[from]
			}
			_, shuffled := before.Continue(mixed, mixedDay)
			if d := cmp.Diff(next, shuffled); d != "" {
				t.Fatalf("seed %d run %d: the order of sets matters:\n%s", seed, run, d)
			}
			p.Stories, p.Run = next, p.Run+1
			again, same := p.Continue(partition, day)
			if d := cmp.Diff(stories, again); d != "" {
				t.Fatalf("seed %d run %d: the same partition is named anew:\n%s", seed, run, d)
			}
			if d := cmp.Diff(next, same); d != "" {
				t.Fatalf("seed %d run %d: the same partition changes what is known:\n%s", seed, run, d)
			}
		}
	}
}

func randomPartition(random *rand.Rand) (partition [][]string, day []string) {
	set := map[int]int{}
	for _, a := range "abcdefghijklmnop" {
		if random.IntN(5) == 0 {
			continue // out of sight
		}
		n := random.IntN(6)
		i, met := set[n]
		if !met {
			i = len(partition)
			set[n] = i
			partition, day = append(partition, nil), append(day, "2017-03-02")
		}
		partition[i] = append(partition[i], string(a))
	}
	return partition, day
}

func checkKnown(t *testing.T, next []Known) {
	t.Helper()
	ids, home := map[string]bool{}, map[string]string{}
	for _, k := range next {
		if ids[k.ID] {
			t.Fatalf("two stories are called %s", k.ID)
		}
		ids[k.ID] = true
		if slices.Contains(k.Was, k.ID) || slices.Contains(k.Heirs, k.ID) {
			t.Fatalf("story %+v is its own past or heir", k)
		}
		for _, a := range k.Articles {
			if other := home[a]; other != "" && len(k.Heirs) == 0 {
				t.Fatalf("article %s is in the living stories %s and %s", a, other, k.ID)
			}
			if len(k.Heirs) == 0 {
				home[a] = k.ID
			}
		}
	}
	for _, k := range next {
		for _, id := range append(k.Was, k.Heirs...) {
			if !ids[id] {
				t.Fatalf("story %s points at the unknown %s", k.ID, id)
			}
		}
	}
}

// Every story has ten articles, of which a run replaces one by a new one.
func BenchmarkContinue(b *testing.B) {
	for _, size := range []int{1_000, 10_000, 100_000} {
		b.Run(strconv.Itoa(size), func(b *testing.B) {
			var partition [][]string
			var day []string
			bytes := 0
			for i := range size {
				if i%10 == 0 {
					partition, day = append(partition, nil), append(day, "2017-03-02")
				}
				id := fmt.Sprintf("article-%08d", i)
				partition[i/10] = append(partition[i/10], id)
				bytes += len(id)
			}
			var p Lineage
			_, p.Stories = p.Continue(partition, day)
			for _, set := range partition {
				set[0] += "-new"
			}
			b.SetBytes(int64(bytes))
			b.ReportAllocs()
			for b.Loop() {
				p.Continue(partition, day)
			}
		})
	}
}
