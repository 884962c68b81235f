package planted

import (
	"reflect"
	"strings"
	"testing"
)

func TestGenerateIsAFunctionOfItsOptions(t *testing.T) {
	o := Default
	o.Articles, o.Templates = 300, 0.1
	a, b := Generate(o), Generate(o)
	if !reflect.DeepEqual(a, b) {
		t.Fatal("two runs differ")
	}
	if len(a.Articles) != 300 {
		t.Errorf("%d articles, want 300", len(a.Articles))
	}
	o.Seed++
	if reflect.DeepEqual(a, Generate(o)) {
		t.Error("another seed makes the same")
	}
}

func TestGoldIsComplete(t *testing.T) {
	o := Default
	o.Articles = 2000
	c := Generate(o)
	kinds := map[string]int{}
	for _, p := range c.Gold {
		if p.A >= p.B {
			t.Fatalf("pair %v is not ordered", p)
		}
		kinds[p.Kind]++
		if p.Kind == Exact && c.Articles[p.A].Text != c.Articles[p.B].Text {
			t.Errorf("pair %v is not exact", p)
		}
	}
	for _, a := range alterations {
		if kinds[a.kind] < 10 {
			t.Errorf("only %d pairs of kind %s", kinds[a.kind], a.kind)
		}
	}
	if kinds[Mixed] < 10 {
		t.Errorf("only %d mixed pairs", kinds[Mixed])
	}
}

func TestArticlesAreAboutTwoKilobytes(t *testing.T) {
	c := Generate(Default)
	size, words := 0, 0
	for _, a := range c.Articles {
		size += len(a.Text)
		words += len(strings.Fields(a.Text))
	}
	if mean := size / len(c.Articles); mean < 1600 || mean > 2400 {
		t.Errorf("mean size %d bytes (%d words), want about 2,000", mean, words/len(c.Articles))
	}
}
