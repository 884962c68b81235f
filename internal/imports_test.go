// Package internal holds the house's plan as a test: which package may import which,
// and what the pure ones may not know.
package internal

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A room says what the packages below one folder may import: packages of this project
// (by folder), packages of other modules, and, for the pure core, standard packages
// beyond pureStandard. What is not listed is forbidden.
type room struct {
	own      []string
	outside  []string
	standard []string
	edge     bool // touches files, clocks or networks: any standard package
}

// rooms lists every folder of internal. A folder that is not here fails the test:
// decide where it stands, then add it. A folder below one may have a row of its own, which is
// then all that holds for it; without one, the row above it holds.
//
// DO NOT CHANGE THIS DATA TO FIX A BUILD: change the build.
var rooms = map[string]room{
	"article":    {},
	"elementary": {},
	"hashtable":  {},
	"radix":      {},
	"processor":  {standard: []string{"syscall"}}, // for tests: what a run took
	"language": {
		own:      []string{"elementary"}, // detect
		outside:  []string{"github.com/blevesearch/snowballstem/...", "golang.org/x/text/..."},
		standard: []string{"sync"}, // tables made once
	},
	"parallel": {
		standard: []string{"context", "runtime", "sync", "sync/atomic"},
	},
	"score": {
		outside:  []string{"gonum.org/v1/gonum/stat"},
		standard: []string{"math/rand/v2", "sync"}, // the bootstrap, seeded; tables made once
	},
	"token": {
		own: []string{"language"},
		outside: []string{
			"github.com/blevesearch/snowballstem", "github.com/clipperhouse/uax29/v2/words", "github.com/go-ego/gse",
			"github.com/klauspost/compress/zstd",
			"github.com/ikawaha/kagome-dict/dict", "github.com/ikawaha/kagome/v2/tokenizer", "golang.org/x/text/...",
		},
		standard: []string{"archive/zip", "embed", "sync"}, // dictionaries, loaded once
	},
	"sentence":            {own: []string{"elementary", "language", "token"}, outside: []string{"github.com/clipperhouse/uax29/v2/sentences"}},
	"boilerplate":         {own: []string{"language", "token", "sentence", "hashtable"}, standard: []string{"sync"}}, // tables made once
	"boilerplate/content": {standard: []string{"sync"}},                                                              // a model read once
	"text": {
		own:      []string{"article", "language", "language/detect", "token", "sentence", "boilerplate", "parallel"},
		standard: []string{"sync"}, // tables made once
	},
	"vector": {
		own:     []string{"elementary", "parallel", "radix"},
		outside: []string{"github.com/james-bowman/nlp", "github.com/james-bowman/sparse", "gonum.org/v1/gonum/mat"},
	},
	"duplicate": {own: []string{"hashtable", "language", "language/detect", "parallel"}, standard: []string{"sync", "sync/atomic"}},
	"cluster":   {own: []string{"elementary", "vector"}},
	"claim":     {own: []string{"duplicate/normal", "language", "text"}},
	"headline":  {own: []string{"article", "language", "rank/anaphora", "text"}},
	"story":     {own: []string{"elementary", "hashtable", "radix", "article", "claim", "language", "text", "vector", "cluster", "headline", "parallel"}, outside: []string{"golang.org/x/text/unicode/norm"}},
	"rank":      {own: []string{"elementary", "hashtable", "text", "vector", "language", "rank/anaphora", "rank/candidate", "rank/coverage"}},
	"digest": {
		own: []string{"elementary", "hashtable", "article", "claim", "text", "vector", "duplicate", "duplicate/normal", "duplicate/update", "headline", "language", "cluster", "story", "rank", "rank/candidate", "parallel"},
	},
	"ingest": {
		own: []string{"article", "boilerplate", "language", "parallel"},
		outside: []string{
			"github.com/klauspost/compress/...", "github.com/mmcdole/gofeed/...", "github.com/pelletier/go-toml/v2", "github.com/ulikunitz/xz/...", "github.com/zeebo/xxh3", "golang.org/x/net/html/...", "golang.org/x/text/...", "modernc.org/sqlite",
		},
		edge: true,
	},
	"ingest/charset": {
		outside:  []string{"golang.org/x/text/encoding/..."},
		standard: slices.Concat(decoding, []string{"sync"}), // tables made once
	},
	"ingest/compilation": {own: []string{"article", "ingest/dates", "ingest/header"}, standard: decoding},
	"ingest/cut":         {own: []string{"ingest/record", "ingest/unpack"}, standard: decoding},
	"ingest/dates":       {own: []string{"language"}},
	"ingest/elements":    {own: []string{"ingest/markup", "ingest/record"}, standard: decoding},
	"ingest/feed":        {own: []string{"ingest/markup"}, outside: []string{"github.com/mmcdole/gofeed/..."}, standard: decoding},
	"ingest/header":      {own: []string{"article", "ingest/dates", "ingest/record", "language"}, outside: []string{"github.com/pelletier/go-toml/v2"}, standard: decoding},
	"ingest/mail":        {own: []string{"article", "ingest/charset", "ingest/page"}, standard: decoding},
	"ingest/markdown":    {outside: []string{"github.com/yuin/goldmark/..."}, standard: decoding},
	"ingest/markup":      {standard: decoding},
	"ingest/newswire":    {own: []string{"ingest/markup"}, standard: decoding},
	"ingest/office":      {own: []string{"article", "ingest/markup", "ingest/page", "ingest/unpack"}, standard: decoding},
	"ingest/page":        {own: []string{"article", "boilerplate/content", "ingest/dates", "language"}, outside: []string{"golang.org/x/net/html"}, standard: decoding},
	"ingest/record":      {own: []string{"article"}, standard: decoding},
	"ingest/rtf":         {own: []string{"ingest/charset"}, standard: decoding},
	"ingest/shared":      {own: []string{"article", "boilerplate", "language"}, outside: []string{"github.com/zeebo/xxh3"}, standard: decoding},
	"ingest/subtitle":    {standard: decoding},
	"ingest/unpack": {
		outside:  []string{"github.com/klauspost/compress/...", "github.com/ulikunitz/xz/..."},
		standard: slices.Concat(decoding, []string{"sync"}), // decoders that are used again
	},
	"ingest/warc":     {own: []string{"ingest/unpack"}, outside: []string{"github.com/klauspost/compress/gzip"}, standard: decoding},
	"ingest/wikitext": {own: []string{"ingest/dates"}, standard: slices.Concat(decoding, []string{"html"})},
	"partition": {
		own:     []string{"article", "digest", "digest/query", "duplicate", "duplicate/normal", "ingest", "language", "parallel", "partition/codec", "partition/records", "rank/candidate", "story", "text", "vector"},
		outside: []string{"github.com/gofrs/flock", "github.com/zeebo/xxh3"},
		edge:    true,
	},
	"partition/codec": {own: []string{"article", "text", "vector"}},
	"render": {
		own:      []string{"elementary", "language", "render/phrases", "article", "digest"},
		outside:  []string{"github.com/clipperhouse/uax29/v2/graphemes", "golang.org/x/text/..."},
		standard: slices.Concat(decoding, []string{"crypto/sha256", "encoding/hex", "html", "html/template", "reflect", "sync", "text/template"}), // tables made once
	},
	"testcorpus": {outside: []string{"github.com/klauspost/compress/zstd"}, standard: []string{"testing"}, edge: true}, // of tests alone
	"store": {
		own: []string{"article", "digest", "digest/continuity", "store/outputs"},
		outside: []string{
			"github.com/gofrs/flock", "github.com/klauspost/compress/zstd", "github.com/zeebo/xxh3", "modernc.org/sqlite", "modernc.org/sqlite/lib",
		},
		edge: true,
	},
}

// pureStandard are the standard packages of which every function depends on nothing but
// its arguments. Of some, functions are forbidden one by one (see impure).
var pureStandard = []string{
	"bytes", "cmp", "container/heap", "context", "crypto/sha256", "embed", "encoding/base32", "encoding/binary", "errors", "fmt", "iter", "maps",
	"math", "math/bits", "path", "slices", "sort", "strconv", "strings", "time", "unicode", "unicode/utf8",
}

// decoding are the standard packages that read or write a format through what they are given.
var decoding = []string{
	"archive/zip", "bufio", "compress/bzip2", "compress/gzip", "compress/zlib", "encoding/base64", "encoding/csv", "encoding/json", "encoding/xml", "io",
	"mime", "mime/multipart", "mime/quotedprintable", "net/mail", "net/textproto", "net/url", "regexp", "unicode/utf16",
}

// impure is what packages of pureStandard and decoding offer that depends on more than arguments.
var impure = map[string][]string{
	"time":          {"Now", "Since", "Until", "After", "AfterFunc", "Tick", "Sleep", "NewTimer", "NewTicker"},
	"archive/zip":   {"OpenReader"},
	"net/textproto": {"Dial"},
	"text/template": {"ParseFiles", "ParseGlob"},
	"html/template": {"ParseFiles", "ParseGlob"},
}

func TestImports(t *testing.T) {
	folders, err := filepath.Glob("*")
	if err != nil {
		t.Fatal(err)
	}
	met := map[string]bool{} // rows that hold for some file
	for _, folder := range folders {
		if strings.Contains(folder, ".") {
			continue
		}
		if _, known := rooms[folder]; !known {
			t.Errorf("internal/%s is not in the plan", folder)
			continue
		}
		for _, file := range sources(t, folder) {
			row := rowOf(file.path)
			met[row] = true
			for _, objection := range objections(row, rooms[row], file) {
				t.Errorf("%s %s", file.path, objection)
			}
		}
	}
	for row := range rooms {
		if !met[row] {
			t.Errorf("the plan has internal/%s, which is no folder with code", row)
		}
	}
}

// rowOf returns the nearest folder above a file that has a row in the plan.
func rowOf(file string) string {
	folder := filepath.ToSlash(filepath.Dir(file))
	for {
		if _, has := rooms[folder]; has || !strings.Contains(folder, "/") {
			return folder
		}
		folder = path.Dir(folder)
	}
}

// Every package says what it is for, and what it does not know.
func TestPackagesSayWhatTheyAreFor(t *testing.T) {
	said := map[string]bool{} // by folder
	for folder := range rooms {
		if strings.Contains(folder, "/") {
			continue // read with the folder above it
		}
		for _, file := range sources(t, folder) {
			said[filepath.Dir(file.path)] = said[filepath.Dir(file.path)] || strings.HasPrefix(file.ast.Doc.Text(), "Package ")
		}
	}
	for folder, is := range said {
		if !is {
			t.Errorf("internal/%s has no package comment", folder)
		}
	}
}

// A source is one file that is no test.
type source struct {
	path string
	ast  *ast.File
}

// sources parses the files of the packages of a folder and of those below it.
func sources(t *testing.T, folder string) []source {
	var files []source
	err := filepath.WalkDir(folder, func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution|parser.ParseComments)
		if file != nil && !isApart(file) {
			files = append(files, source{path, file})
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// isApart reports whether a file stands in a folder without being of its package: a command
// that is run by hand.
func isApart(file *ast.File) bool {
	return slices.ContainsFunc(file.Comments, func(c *ast.CommentGroup) bool {
		return c.End() < file.Package && slices.ContainsFunc(c.List, func(line *ast.Comment) bool { return line.Text == "//go:build ignore" })
	})
}

// objections says what a file of a folder must not do.
func objections(folder string, r room, file source) []string {
	found := wrongImports(folder, r, file)
	if !r.edge {
		found = append(found, impurities(folder, file)...)
	}
	return found
}

// wrongImports holds the imports of a file against what its folder may import.
func wrongImports(folder string, r room, file source) []string {
	var found []string
	for name := range imports(file.ast) {
		own, isOwn := strings.CutPrefix(name, "summarize/internal/")
		switch {
		case isOwn:
			if top, _, _ := strings.Cut(own, "/"); top != folder && !slices.Contains(r.own, own) { // a row of a folder's whole holds within it
				found = append(found, "imports "+name+": against the street")
			}
		case strings.Contains(name, "."):
			if !slices.ContainsFunc(r.outside, func(pattern string) bool { return covers(pattern, name) }) {
				found = append(found, "imports "+name+": not a library of this folder")
			}
		case !r.edge && !slices.Contains(pureStandard, name) && !slices.Contains(r.standard, name):
			found = append(found, "imports "+name+": the core is pure")
		}
	}
	return found
}

// covers reports whether a pattern names a package: its path, or one above it with /... .
func covers(pattern, name string) bool {
	root, below := strings.CutSuffix(pattern, "/...")
	return name == root || below && strings.HasPrefix(name, root+"/")
}

// imports returns the paths that a file imports, each with the name it goes by there.
func imports(file *ast.File) map[string]string {
	m := map[string]string{}
	for _, spec := range file.Imports {
		name, _ := strconv.Unquote(spec.Path.Value)
		m[name] = path.Base(name)
		if spec.Name != nil {
			m[name] = spec.Name.Name
		}
	}
	return m
}

// impurities finds clocks and what else is impure, init functions, and goroutines outside parallel. A method
// called Go is forbidden wherever it is named, called or not: that is how
// sync.WaitGroup and its likes start one.
func impurities(folder string, file source) []string {
	var found []string
	forbidden := map[string][]string{} // by the name that a package has in the file
	for full, name := range imports(file.ast) {
		if name == "." {
			found = append(found, "imports into its own names: then this test cannot read it")
		}
		if functions, some := impure[full]; some {
			forbidden[name] = functions
		}
	}
	ast.Inspect(file.ast, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			if folder != "parallel" {
				found = append(found, "starts a goroutine: use internal/parallel")
			}
		case *ast.FuncDecl:
			if n.Name.Name == "init" && n.Recv == nil {
				found = append(found, "has an init function")
			}
		case *ast.SelectorExpr:
			if n.Sel.Name == "Go" && folder != "parallel" {
				found = append(found, "starts a goroutine: use internal/parallel")
			}
			if x, ok := n.X.(*ast.Ident); ok && slices.Contains(forbidden[x.Name], n.Sel.Name) {
				found = append(found, "uses "+x.Name+"."+n.Sel.Name+": it depends on more than its arguments")
			}
		}
		return true
	})
	return found
}

// TestThePolicyCannotBeWalkedAround shows the test what used to pass it.
func TestThePolicyCannotBeWalkedAround(t *testing.T) {
	for _, walk := range []string{
		"package p\nimport \"sync\"\nfunc f() { var wg sync.WaitGroup; wg.Go(func() {}) }",
		"package p\nimport \"crypto/rand\"\nvar _ = rand.Reader",
		"package p\nimport \"math/rand/v2\"\nvar _ = rand.Int()",
		"package p\nimport \"path/filepath\"\nvar _, _ = filepath.Glob(\"/etc/*\")",
		"package p\nimport clock \"time\"\nvar _ = clock.Now()",
		"package p\nimport \"archive/zip\"\nvar _, _ = zip.OpenReader(\"/etc/x\")",
		"package p\nimport \"html/template\"\nvar _, _ = template.ParseFiles(\"/etc/x\")",
		"package p\nimport . \"time\"\nvar _ = Now()",
		"package p\nimport \"example.org/anything\"\n",
		"package p\nfunc f() { go f() }",
		"package p\nfunc init() {}",
	} {
		parsed, err := parser.ParseFile(token.NewFileSet(), "p.go", walk, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		all := room{standard: slices.Concat(decoding, []string{"html/template"})}
		if len(objections("p", all, source{"p.go", parsed})) == 0 {
			t.Errorf("passes in the pure core:\n%s", walk)
		}
	}
}
