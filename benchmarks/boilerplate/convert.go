package main

import (
	"archive/tar"
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/klauspost/compress/zstd"

	"summarize/internal/ingest/charset"
	"summarize/internal/ingest/page"
)

// A collection is pages with what is known of them, as readPages reads them.
type collection struct {
	gold  []goldPage
	pages []string // HTML in UTF-8
}

// converters make collections of the repositories that hold them, by the name of their flag.
var converters = map[string]func(checkout string) (collection, error){
	"readability": fromReadability,
	"trafilatura": fromTrafilatura,
	"fundus":      fromFundus,
	"wcxb":        fromWCXB,
	"htmldate":    fromHTMLDate,
	"pages":       fromPages,
}

// convert writes a collection to a folder.
func convert(c collection, dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	var gold, archive bytes.Buffer
	lines := json.NewEncoder(&gold)
	z, err := zstd.NewWriter(&archive)
	if err != nil {
		return err
	}
	t := tar.NewWriter(z)
	for i, g := range c.gold {
		line := map[string]any{"id": g.ID, "file": g.File, "url": g.URL, "text": g.Text, "with": g.With, "without": g.Without, "date": g.Date}
		if err := lines.Encode(line); err != nil {
			return err
		}
		if err := t.WriteHeader(&tar.Header{Name: g.File, Mode: 0o644, Size: int64(len(c.pages[i]))}); err != nil {
			return err
		}
		if _, err := t.Write([]byte(c.pages[i])); err != nil {
			return err
		}
	}
	if err := t.Close(); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "pages.tar.zst"), archive.Bytes(), 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "gold.jsonl"), gold.Bytes(), 0o644)
}

// add takes a page in, and tells whether its encoding is understood.
func (c *collection) add(g goldPage, raw []byte) bool {
	html, _, err := charset.Decode(raw, "")
	if err != nil {
		return false
	}
	c.gold, c.pages = append(c.gold, g), append(c.pages, html)
	return true
}

// fromReadability reads the test pages of mozilla/readability: their expected.html is the gold text.
func fromReadability(checkout string) (c collection, err error) {
	folder := filepath.Join(checkout, "test", "test-pages")
	entries, err := os.ReadDir(folder)
	if err != nil {
		return c, err
	}
	for _, e := range entries {
		source, err := os.ReadFile(filepath.Join(folder, e.Name(), "source.html"))
		if err != nil {
			return c, err
		}
		expected, err := os.ReadFile(filepath.Join(folder, e.Name(), "expected.html"))
		if err != nil {
			return c, err
		}
		address := page.Read(string(source)).URL
		if address == "" { // a site of its own
			address = "http://" + strings.ToLower(e.Name()) + ".example/"
		}
		c.add(goldPage{ID: "m-" + e.Name(), File: "m-" + e.Name() + ".html", URL: address, Text: page.Text(string(expected))}, source)
	}
	return c, nil
}

// fromPages reads pages of which nothing is known but what the model of blocks says.
func fromPages(folder string) (c collection, err error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.html"))
	if err != nil {
		return c, err
	}
	for i, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			return c, err
		}
		id := fmt.Sprintf("p%d", i)
		address := "http://" + filepath.Base(file) + "/"
		if html, _, err := charset.Decode(raw, ""); err == nil {
			address = cmp.Or(page.Read(html).URL, address)
		}
		c.add(goldPage{ID: id, File: id + ".html", URL: address}, raw)
	}
	return c, nil
}

// fromTrafilatura reads the comparison of markusmobius/go-trafilatura: strings that belong to
// the article of a page and strings that do not, in scripts/comparison/data.go.
func fromTrafilatura(checkout string) (c collection, err error) {
	files, err := filesBelow(filepath.Join(checkout, "test-files"))
	if err != nil {
		return c, err
	}
	source, err := parser.ParseFile(token.NewFileSet(), filepath.Join(checkout, "scripts", "comparison", "data.go"), nil, parser.SkipObjectResolution)
	if err != nil {
		return c, err
	}
	ast.Inspect(source, func(n ast.Node) bool {
		pair, ok := n.(*ast.KeyValueExpr)
		if !ok {
			return true
		}
		address, fields := text(pair.Key), entryOf(pair.Value)
		name := slices.Concat(fields["File"], []string{""})[0]
		raw, readErr := os.ReadFile(files[name])
		if address == "" || fields == nil || readErr != nil {
			return fields == nil
		}
		id := fmt.Sprintf("t%d", len(c.gold))
		c.add(goldPage{ID: id, File: id + ".html", URL: address, With: fields["With"], Without: fields["Without"]}, raw)
		return false
	})
	return c, nil
}

// entryOf returns the strings of the fields of a composite literal, nil where it is none.
func entryOf(e ast.Expr) map[string][]string {
	literal, ok := e.(*ast.CompositeLit)
	if !ok || literal.Type != nil {
		return nil
	}
	fields := map[string][]string{}
	for _, element := range literal.Elts {
		pair, ok := element.(*ast.KeyValueExpr)
		if !ok {
			return nil
		}
		name, ok := pair.Key.(*ast.Ident)
		if !ok {
			return nil
		}
		if list, ok := pair.Value.(*ast.CompositeLit); ok {
			for _, each := range list.Elts {
				fields[name.Name] = append(fields[name.Name], text(each))
			}
		} else {
			fields[name.Name] = []string{text(pair.Value)}
		}
	}
	return fields
}

// text returns what a literal of a string says, or "".
func text(e ast.Expr) string {
	if literal, ok := e.(*ast.BasicLit); ok && literal.Kind == token.STRING {
		s, _ := strconv.Unquote(literal.Value)
		return s
	}
	return ""
}

// filesBelow finds files by their names.
func filesBelow(folder string) (map[string]string, error) {
	files := map[string]string{}
	err := filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			files[e.Name()] = path
		}
		return err
	})
	return files, err
}
