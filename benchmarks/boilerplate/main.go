// Command boilerplate trains and measures the model of internal/boilerplate that tells an
// article's blocks from the furniture of its page.
//
//	go run ./benchmarks/boilerplate -data DIR            cross-validation by site
//	go run ./benchmarks/boilerplate -data DIR -o FILE    fits the model to all pages
//	go run ./benchmarks/boilerplate -data DIR -lines FILE -news FILES -hand FILE -interface DIR
//	                                                     fits the model of lines
//	go run ./benchmarks/boilerplate -convert readability=CHECKOUT -o DIR
//	go run ./benchmarks/boilerplate -convert trafilatura=CHECKOUT -o DIR
//	go run ./benchmarks/boilerplate -convert fundus=CHECKOUT -o DIR
//	                                                     makes DIR of another project's test pages
//
// DIR holds gold.jsonl (id, file, url, text) and pages.tar.zst; several are named between commas.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
)

func main() {
	data := flag.String("data", "", "folders of pages with gold texts, between commas")
	out := flag.String("o", "", "where to write the model, or the folder of -convert; without it, cross-validate")
	folds := flag.Int("folds", 3, "parts of the sites, each held out once; 0 fits alone")
	blocks := flag.String("blocks", "", "where to write each block with its odds, to read")
	lines := flag.String("lines", "", "where to write the model of lines")
	news := flag.String("news", "", "articles (JSONL) that hold nothing but news, between commas")
	hand := flag.String("hand", "internal/boilerplate/testdata/lines.txt,internal/boilerplate/testdata/fresh.txt,internal/boilerplate/testdata/sites.txt", "files of lines labelled by hand, between commas")
	interfaces := flag.String("interface", "", "a folder of what programs that stand on pages say (.ftl, .yml, .json), for the model of lines")
	prose := flag.String("prose", "", "a folder of treebanks (CoNLL-U): sentences of many languages that are no furniture, for the model of lines")
	surroundings := flag.Bool("surroundings", false, "fit the model that settles doubts about lines, and print it")
	conversion := flag.String("convert", "", "readability=, trafilatura= or fundus=CHECKOUT: the repository to make the folder -o of")
	flag.Parse()
	if *conversion != "" {
		if err := runConversion(*conversion, *out); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	from := lineSources{strings.Split(*data, ","), strings.Split(*news, ","), strings.Split(*hand, ","), *interfaces, *prose}
	if *surroundings {
		if err := runSurroundings(from, *folds); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	if *lines != "" {
		if err := runLines(from, *lines, *folds); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	if err := run(strings.Split(*data, ","), *out, *blocks, *folds); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(dirs []string, out, blocks string, folds int) error {
	pages, err := readAllPages(dirs)
	if err != nil {
		return err
	}
	if out == "" {
		odds := validate(pages, folds)
		if blocks == "" {
			return nil
		}
		return os.WriteFile(blocks, listing(pages, odds), 0o644)
	}
	m := fit(pages)
	return os.WriteFile(out, []byte(m.String()), 0o644)
}

// runConversion makes a folder of pages of a checkout.
func runConversion(which, dir string) error {
	name, checkout, _ := strings.Cut(which, "=")
	read, ok := converters[name]
	if !ok || dir == "" {
		return errors.New("say -convert readability=CHECKOUT, trafilatura=CHECKOUT or fundus=CHECKOUT, and -o DIR")
	}
	c, err := read(checkout)
	if err != nil {
		return err
	}
	fmt.Printf("%d pages\n", len(c.gold))
	return convert(c, dir)
}
