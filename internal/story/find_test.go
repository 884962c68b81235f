package story

import (
	"context"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"summarize/internal/article"
	"summarize/internal/text"
)

func seeds(t testing.TB) []article.Article {
	t.Helper()
	files, err := filepath.Glob("../../seeds/*.txt")
	if err != nil || len(files) != 5 {
		t.Fatalf("seeds: %v, %v", files, err)
	}
	var out []article.Article
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		a := article.Article{ID: filepath.Base(f), Text: string(b)}
		if strings.HasPrefix(a.Text, " date 2017-03-0") {
			a.Body = len(" date 2017-03-02 ")
		}
		out = append(out, a)
	}
	article.Sort(out)
	return out
}

func find(t testing.TB, articles []article.Article, o Options) *Result {
	t.Helper()
	ctx := context.Background()
	corpus, err := text.Analyze(ctx, articles, text.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := Find(ctx, articles, corpus, alone(len(articles)), o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// alone says that no article is a copy.
func alone(n int) []int32 {
	original := make([]int32, n)
	for i := range original {
		original[i] = int32(i)
	}
	return original
}

func TestSeedsAreOneStory(t *testing.T) {
	r := find(t, seeds(t), Default)
	if len(r.Stories) != 1 {
		t.Errorf("%d stories: %+v", len(r.Stories), r.Stories)
	}
}

func TestWorkersDoNotMatter(t *testing.T) {
	one, many := Default, Default
	one.Workers, many.Workers = 1, 3
	a, b := find(t, seeds(t), one), find(t, seeds(t), many)
	if !reflect.DeepEqual(a.Stories, b.Stories) || !reflect.DeepEqual(a.tree, b.tree) || a.Cut != b.Cut {
		t.Errorf("one worker: %+v\nthree: %+v", a.Stories, b.Stories)
	}
}
