package text

import (
	"fmt"
	"reflect"
	"testing"

	"summarize/internal/article"
)

// mixed are articles in three languages, one of which has no row.
func mixed() []article.Article {
	var all []article.Article
	for i := range 36 {
		texts := []string{
			fmt.Sprintf("The council of Harrow met on Monday. It voted %d to 3 for the bridge, and Ruth Hallberg resigned.", i),
			fmt.Sprintf("Der Rat von Bremen tagte am Montag. Er stimmte mit %d Stimmen für die neue Brücke über die Weser.", i),
			fmt.Sprintf("Bilan na daan ti baro %d. Nagsao na ti presidente na kadagiti agnanaed na idiay.", i),
		}
		a := article.Article{ID: fmt.Sprint(i), Title: fmt.Sprintf("Bridge %d", i%5), Text: texts[i%3]}
		if i%3 == 2 {
			a.Lang = "ilo"
		}
		all = append(all, a)
	}
	return all
}

// TestPartsMakeTheWhole reads a collection in parts, and merges these in another order.
func TestPartsMakeTheWhole(t *testing.T) {
	all := mixed()
	want, err := Analyze(t.Context(), all, Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	for _, parts := range []int{1, 3, 16, 36} {
		sure := Languages{}
		for i := range all {
			sure[SureLanguage(&all[i])]++
		}
		common := sure.Common()
		corpora, learned := make([]*Corpus, parts), Learned{}
		vocabularies, evidence := make([][]string, parts), Evidence{}
		languages, certain := make([]string, len(all)), make([]string, len(all))
		for i := range all {
			certain[i] = SureLanguage(&all[i])
			if languages[i] = certain[i]; languages[i] == "" {
				languages[i] = Language(&all[i], common)
			}
		}
		for p := range parts {
			start, end := p*len(all)/parts, (p+1)*len(all)/parts
			counted, err := Gather(t.Context(), all[start:end], certain[start:end], 2)
			if err != nil {
				t.Fatal(err)
			}
			evidence.Add(counted)
		}
		for p := parts - 1; p >= 0; p-- {
			start, end := p*len(all)/parts, (p+1)*len(all)/parts
			if corpora[p], err = ReadPart(t.Context(), all[start:end], languages[start:end], evidence.Habits(), 2); err != nil {
				t.Fatal(err)
			}
			learned.Add(Learn(corpora[p]))
			vocabularies[p] = corpora[p].Vocabulary
		}
		vocabulary, renumber := Union(vocabularies)
		got := &Corpus{Vocabulary: vocabulary}
		for p, c := range corpora {
			learned.Stop().Mark(c)
			for _, d := range c.Documents {
				d.Renumber(renumber[p])
				got.Documents = append(got.Documents, d)
			}
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%d parts make another corpus", parts)
		}
	}
}

func TestLearnedStopWordsOfPartsAreThoseOfTheWhole(t *testing.T) {
	c, err := Analyze(t.Context(), mixed(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if stop := Learn(c).Stop()["ilo"]; !stop["na"] || stop["presidente"] {
		t.Errorf("stop words of ilo: %v", stop)
	}
}

// TestReaderKeepsNothing reads articles one by one with one reader.
func TestReaderKeepsNothing(t *testing.T) {
	r := NewReader(nil)
	all := mixed()
	for i := range all {
		tag := Language(&all[i], Languages{"en": 1}.Common())
		d, vocabulary := r.Read(&all[i], tag)
		want, err := ReadPart(t.Context(), all[i:i+1], []string{tag}, nil, 1)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(&Corpus{[]Document{d}, vocabulary}, want) {
			t.Fatalf("article %d read alone is another", i)
		}
	}
}
