// Reading is the kit with which summaries and titles are read by people, and by measures
// that stand for them.
//
//	go run ./benchmarks/reading draw [-n 30] [-seed 1] [-least 2] DIGEST.json PATH... > forms.txt
//	go run ./benchmarks/reading tally forms.txt...
//	go run ./benchmarks/reading proxies DIGEST.json PATH...
//
// draw prints stories of a digest (summarize --format json) beside their articles, each
// with a form of the faults to look for; a reader puts an x into the brackets. The same
// seed draws the same stories of a collection, whichever version made the digest, as long
// as it has the same stories (--group-by). tally counts the marks of forms. proxies counts
// by form what the eye would find, over all stories. It shares no code with what makes
// summaries: a measure that looked where the program looks would see nothing.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/ingest"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "reading:", err)
		os.Exit(2)
	}
}

func run(args []string) error {
	flags := flag.NewFlagSet("reading", flag.ContinueOnError)
	n := flags.Int("n", 30, "stories to draw")
	seed := flags.Uint64("seed", 1, "of the draw")
	least := flags.Int("least", 2, "articles that a story drawn has at least")
	if len(args) == 0 {
		return fmt.Errorf("draw, tally or proxies?")
	}
	if err := flags.Parse(args[1:]); err != nil {
		return err
	}
	if args[0] == "tally" {
		return tally(os.Stdout, flags.Args())
	}
	c, err := readCollection(flags.Args())
	if err != nil {
		return err
	}
	switch args[0] {
	case "draw":
		return c.draw(os.Stdout, *n, *least, *seed)
	case "proxies":
		return c.proxies(os.Stdout)
	}
	return fmt.Errorf("%q is none of draw, tally, proxies", args[0])
}

// A collection is a digest and the articles that it quotes.
type collection struct {
	digest   digest.Digest
	articles map[string]*article.Article
}

func readCollection(paths []string) (*collection, error) {
	if len(paths) < 2 {
		return nil, fmt.Errorf("a digest and the paths that it was made of, please")
	}
	c := &collection{articles: map[string]*article.Article{}}
	data, err := os.ReadFile(paths[0])
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(data, &c.digest); err != nil {
		return nil, fmt.Errorf("%s: %w", paths[0], err)
	}
	read, err := ingest.Read(context.Background(), paths[1:], ingest.Options{})
	if err != nil {
		return nil, err
	}
	for i := range read.Articles {
		c.articles[read.Articles[i].ID] = &read.Articles[i]
	}
	return c, nil
}
