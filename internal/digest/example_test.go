package digest_test

import (
	"context"
	"fmt"
	"time"

	"summarize/internal/article"
	"summarize/internal/digest"
)

func ExampleBuild() {
	day := time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)
	articles := []article.Article{
		{ID: "herald", Date: day, Text: "A ferry ran aground near Lisle harbour on Monday with ninety people aboard. The coast guard blamed a chart error."},
		{ID: "post", Date: day, Text: "The ferry that ran aground near Lisle harbour carried ninety people, the coast guard said. All were taken off by lifeboat."},
		{ID: "choir", Date: day, Text: "The choir of Marle won the national prize for young voices. The jury praised its clear tone."},
	}
	d, _, err := digest.Build(context.Background(), articles, nil, digest.DefaultOptions())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range d.Stories {
		fmt.Println(s.ID, s.Articles, s.First)
	}
	// Output:
	// s1 [herald post] 2026-03-02
	// s2 [choir] 2026-03-02
}
