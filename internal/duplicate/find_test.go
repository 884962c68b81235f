package duplicate

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"
)

func mustFind(t testing.TB, o Options, texts ...string) *Result {
	t.Helper()
	in := make([]Text, len(texts))
	for i, text := range texts {
		in[i] = Text{Text: text}
	}
	r, err := Find(context.Background(), in, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

const (
	ministry = `The ministry of transport has withdrawn its plan to close eleven rural railway stations after protests from farmers and teachers. Minister Olof Tange told parliament that the savings of 4.2 million crowns a year had been overestimated, because buses would have had to run on Sundays too. The opposition called the decision a victory for common sense and asked why the figures had not been checked earlier.`
	museum   = `A painting that hung for decades in a school corridor in Tarnby has been identified as a lost work of the landscape painter Agnes Holm. The museum of the province will show it from June. Conservators found her initials under a layer of varnish, and a letter of 1891 that describes the view of the bay. Its value is put at 300,000 crowns.`
	footer   = `Read more stories like this one every morning in our newsletter, written by people who live where you live. Subscribers of the Courier get the crossword, the archive since 1902 and four free guests a month at no extra charge. Write to us at any time, or call the desk before noon.`
)

func TestTinyCollections(t *testing.T) {
	half := ministry[:strings.Index(ministry, "The opposition")]
	for _, test := range []struct {
		name  string
		texts []string
		want  []Kind // of the pairs found
	}{
		{"none", nil, nil},
		{"one", []string{ministry}, nil},
		{"two the same", []string{ministry, strings.ToUpper(ministry)}, []Kind{Exact}},
		{"two alike", []string{ministry, strings.Replace(ministry, "farmers and teachers", "parents", 1)}, []Kind{Near}},
		{"a footer added", []string{ministry, ministry + "\n\n" + footer}, []Kind{Contained}},
		{"shortened", []string{ministry + museum, ministry}, []Kind{Contained}},
		{"first two thirds", []string{ministry, half}, []Kind{Contained}},
		{"different", []string{ministry, museum}, nil},
		{"one footer in three", []string{ministry + footer, museum + footer, harbour + footer}, nil},
		{"headlines", []string{"Ministry keeps rural railway stations open after protests", "Ministry keeps rural railway stations open after all"}, nil},
		{"headlines the same", []string{"Stations stay open", "STATIONS STAY OPEN."}, []Kind{Exact}},
		{"no words", []string{"", "", "---", "---"}, nil},
		{"Chinese", []string{chinese, strings.Replace(chinese, "星期一", "昨天", 1)}, []Kind{Near}},
	} {
		var got []Kind
		for _, p := range mustFind(t, Default, test.texts...).Pairs {
			got = append(got, p.Kind)
		}
		if !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

const chinese = `港口管理局星期一表示，北航道的疏浚工程将于春季开工。由于各方对淤泥的堆放地点存在争议，工程已经推迟了两年。管理局主席告诉成员，这次将挖出三十四万立方米的泥沙，费用为两千一百五十万，其中三分之一由要求施工的航运公司承担。`

func TestAQuotationMakesNoCopies(t *testing.T) {
	quotation := " “We never asked for more than what was promised to us in writing, by a minister, in front of cameras, and we shall sit here until that promise is kept,” the mayor said. "
	if r := mustFind(t, Default, ministry+quotation, museum+quotation); len(r.Pairs) > 0 {
		t.Errorf("pairs %+v", r.Pairs)
	}
}

func TestGroupsDoNotChain(t *testing.T) {
	// The second is a copy of both others, which share nothing.
	r := mustFind(t, Default, ministry, ministry+" "+museum, museum)
	if len(r.Pairs) != 2 {
		t.Fatalf("pairs %+v", r.Pairs)
	}
	if len(r.Groups) != 2 {
		t.Fatalf("groups %+v", r.Groups)
	}
	seen := map[int]int{}
	for _, g := range r.Groups {
		for _, m := range append([]int{g.Original}, g.Copies...) {
			seen[m]++
		}
		if g.Reason == "" {
			t.Errorf("group %+v has no reason", g)
		}
	}
	if seen[0] != 1 || seen[1] != 1 || seen[2] != 1 {
		t.Errorf("articles are in groups %v times, want once each", seen)
	}
}

func TestOriginalIsTheEarliestOfTheMostComplete(t *testing.T) {
	cut := ministry[:strings.Index(ministry, "The opposition")]
	for _, test := range []struct {
		name   string
		texts  []string
		want   int
		reason string
	}{
		{"earliest", []string{ministry, ministry, cut}, 0, "earliest of 3, most complete: 67 words"},
		{"complete", []string{cut, ministry, ministry}, 1, "most complete of 3 at one time: 67 words; those before it are shorter"},
	} {
		r := mustFind(t, Default, test.texts...)
		if len(r.Groups) != 1 || r.Groups[0].Original != test.want || r.Groups[0].Reason != test.reason {
			t.Errorf("%s: %+v", test.name, r.Groups)
		}
	}
}

func TestResultDoesNotDependOnWorkers(t *testing.T) {
	_, texts, _ := collection(1500, 11, 0.2)
	var want *Result
	for _, workers := range []int{1, 2, 5} {
		o := Default
		o.Workers = workers
		r, err := Find(context.Background(), texts, o)
		if err != nil {
			t.Fatal(err)
		}
		if want == nil {
			want = r
		}
		if !reflect.DeepEqual(r, want) {
			t.Errorf("%d workers: another result", workers)
		}
	}
}

func TestFindStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Find(ctx, []Text{{Text: ministry}, {Text: museum}}, Default); !errors.Is(err, context.Canceled) {
		t.Errorf("err = %v", err)
	}
}

func TestFindFingerprintsEqualsFind(t *testing.T) {
	_, texts, _ := collection(300, 12, 0.1)
	prints := make([]Fingerprint, len(texts))
	for i, text := range texts {
		prints[i] = NewFingerprint(text.Text, Default)
	}
	got, err := FindFingerprints(context.Background(), prints, make([]time.Time, len(prints)), Default)
	if err != nil {
		t.Fatal(err)
	}
	want, err := Find(context.Background(), texts, Default)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%d pairs, want %d", len(got.Pairs), len(want.Pairs))
	}
}
