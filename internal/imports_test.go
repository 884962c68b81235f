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
// decide where it stands, then add it.
//
// DO NOT CHANGE THIS DATA TO FIX A BUILD: change the build.
var rooms = map[string]room{
	"article":    {},
	"elementary": {},
	"hashtable":  {},
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
	"sentence":    {own: []string{"elementary", "language", "token"}, outside: []string{"github.com/clipperhouse/uax29/v2/sentences"}},
	"boilerplate": {own: []string{"language", "token", "sentence", "hashtable"}, standard: []string{"sync"}}, // tables made once
	"text": {
		own:      []string{"article", "language", "language/detect", "token", "sentence", "boilerplate", "parallel"},
		standard: []string{"sync"}, // tables made once
	},
	"vector": {
		own:     []string{"elementary", "parallel"},
		outside: []string{"github.com/james-bowman/nlp", "github.com/james-bowman/sparse", "gonum.org/v1/gonum/mat"},
	},
	"duplicate": {own: []string{"hashtable", "language", "language/detect", "parallel"}, standard: []string{"sync", "sync/atomic"}},
	"cluster":   {own: []string{"elementary", "vector"}},
	"claim":     {own: []string{"duplicate/normal", "language", "text"}},
	"headline":  {own: []string{"article", "language", "rank/anaphora", "text"}},
	"story":     {own: []string{"elementary", "hashtable", "article", "language", "text", "vector", "cluster", "headline", "parallel"}, outside: []string{"golang.org/x/text/unicode/norm"}},
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
	"partition": {
		own:     []string{"article", "digest", "digest/query", "duplicate", "duplicate/normal", "ingest", "language", "parallel", "partition/codec", "partition/records", "rank/candidate", "story", "text", "vector"},
		outside: []string{"github.com/gofrs/flock", "github.com/zeebo/xxh3"},
		edge:    true,
	},
	"render": {
		own:     []string{"elementary", "language", "render/phrases", "article", "digest"},
		outside: []string{"github.com/clipperhouse/uax29/v2/graphemes", "golang.org/x/text/..."},
		edge:    true,
	},
	"store": {
		own: []string{"article", "digest", "digest/continuity", "store/outputs"},
		outside: []string{
			"github.com/gofrs/flock", "github.com/klauspost/compress/zstd", "github.com/zeebo/xxh3", "modernc.org/sqlite", "modernc.org/sqlite/lib",
		},
		edge: true,
	},
}

// pureStandard are the standard packages of which every function depends on nothing but
// its arguments. Of time, clocks are forbidden one by one (see clocks).
var pureStandard = []string{
	"bytes", "cmp", "container/heap", "context", "crypto/sha256", "embed", "encoding/base32", "encoding/binary", "errors", "fmt", "iter", "maps",
	"math", "math/bits", "path", "slices", "sort", "strconv", "strings", "time", "unicode", "unicode/utf8",
}

// clocks are what time offers besides values.
var clocks = []string{"Now", "Since", "Until", "After", "AfterFunc", "Tick", "Sleep", "NewTimer", "NewTicker"}

func TestImports(t *testing.T) {
	folders, err := filepath.Glob("*")
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, folder := range folders {
		if strings.Contains(folder, ".") {
			continue
		}
		seen++
		r, known := rooms[folder]
		if !known {
			t.Errorf("internal/%s is not in the plan", folder)
			continue
		}
		for _, file := range sources(t, folder) {
			for _, objection := range objections(folder, r, file) {
				t.Errorf("%s %s", file.path, objection)
			}
		}
	}
	if seen != len(rooms) {
		t.Errorf("%d folders, %d in the plan", seen, len(rooms))
	}
}

// Every package says what it is for, and what it does not know.
func TestPackagesSayWhatTheyAreFor(t *testing.T) {
	said := map[string]bool{} // by folder
	for folder := range rooms {
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

// sources parses the files of a folder and of those below it.
func sources(t *testing.T, folder string) []source {
	var files []source
	err := filepath.WalkDir(folder, func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution|parser.ParseComments)
		files = append(files, source{path, file})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
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
			if top, _, _ := strings.Cut(own, "/"); top != folder && !slices.Contains(r.own, own) {
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

// impurities finds the clock, init functions, and goroutines outside parallel. A method
// called Go is forbidden wherever it is named, called or not: that is how
// sync.WaitGroup and its likes start one.
func impurities(folder string, file source) []string {
	var found []string
	names := imports(file.ast)
	clock := names["time"]
	for _, name := range names {
		if name == "." {
			found = append(found, "imports into its own names: then this test cannot read it")
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
			if x, ok := n.X.(*ast.Ident); ok && clock != "" && x.Name == clock && slices.Contains(clocks, n.Sel.Name) {
				found = append(found, "reads the clock")
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
		"package p\nimport . \"time\"\nvar _ = Now()",
		"package p\nimport \"example.org/anything\"\n",
		"package p\nfunc f() { go f() }",
		"package p\nfunc init() {}",
	} {
		parsed, err := parser.ParseFile(token.NewFileSet(), "p.go", walk, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		if len(objections("p", room{}, source{"p.go", parsed})) == 0 {
			t.Errorf("passes in the pure core:\n%s", walk)
		}
	}
}
