// Package internal holds the house's plan as a test: which package may import which,
// and what the pure ones may not know.
package internal

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// mayImport lists the packages of this project that each package may import. A
// folder that is not here fails the test: decide where it stands, then add it.
//
// DO NOT CHANGE THIS DATA TO FIX A BUILD: change the build.
var mayImport = map[string][]string{
	"article":   {},
	"parallel":  {},
	"score":     {},
	"text":      {"article", "parallel"},
	"vector":    {"parallel"},
	"duplicate": {"parallel"},
	"cluster":   {"vector"},
	"story":     {"article", "text", "vector", "cluster", "parallel"},
	"rank":      {"text", "vector"},
	"digest":    {"article", "text", "vector", "duplicate", "cluster", "story", "rank", "parallel"},
	"ingest":    {"article", "parallel"},
	"render":    {"article", "digest"},
	"store":     {"article", "digest"},
}

// edges are the packages that may touch files, clocks and networks.
var edges = []string{"ingest", "render", "store"}

// bannedInCore are what makes a function depend on more than its arguments.
var bannedInCore = []string{"flag", "log", "log/slog", "math/rand", "net", "net/http", "os", "os/exec", "syscall"}

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
		allowed, known := mayImport[folder]
		if !known {
			t.Errorf("internal/%s is not in the plan", folder)
			continue
		}
		checkFolder(t, folder, allowed)
	}
	if seen != len(mayImport) {
		t.Errorf("%d folders, %d in the plan", seen, len(mayImport))
	}
}

func checkFolder(t *testing.T, folder string, allowed []string) {
	core := !slices.Contains(edges, folder)
	err := filepath.WalkDir(folder, func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, spec := range file.Imports {
			name, _ := strconv.Unquote(spec.Path.Value)
			if own, ok := strings.CutPrefix(name, "summarize/internal/"); ok && !slices.Contains(allowed, own) {
				t.Errorf("%s imports %s: against the street", path, own)
			}
			if core && slices.Contains(bannedInCore, name) {
				t.Errorf("%s imports %s: the core is pure", path, name)
			}
		}
		if core {
			checkPurity(t, folder, path, file)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// checkPurity forbids the clock, init functions, and goroutines outside parallel.
func checkPurity(t *testing.T, folder, path string, file *ast.File) {
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			t.Errorf("%s starts a goroutine: use internal/parallel", path)
		case *ast.FuncDecl:
			if n.Name.Name == "init" && n.Recv == nil {
				t.Errorf("%s has an init function", path)
			}
		case *ast.SelectorExpr:
			x, ok := n.X.(*ast.Ident)
			if !ok {
				break
			}
			switch name := x.Name + "." + n.Sel.Name; {
			case name == "time.Now", name == "time.Since":
				t.Errorf("%s reads the clock", path)
			case x.Name == "group" && n.Sel.Name == "Go" && folder != "parallel":
				t.Errorf("%s starts a goroutine: use internal/parallel", path)
			}
		}
		return true
	})
}
