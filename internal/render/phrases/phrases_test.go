package phrases

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// TestRows demands of each row every phrase that the renderers say, with the same verbs, and
// nothing else.
func TestRows(t *testing.T) {
	said, counted := spoken(t)
	if len(said) < 30 || len(counted) < 5 {
		t.Fatalf("%d phrases and %d counted things found in render", len(said), len(counted))
	}
	verbs := regexp.MustCompile(`%(\[\d\])?[sd]`)
	for _, r := range rows {
		for phrase := range said {
			own, ok := r.said[phrase]
			if !ok {
				t.Errorf("%s does not say %q", r.tag, phrase)
			}
			if a, b := len(verbs.FindAllString(phrase, -1)), len(verbs.FindAllString(own, -1)); ok && a != b {
				t.Errorf("%s: %q has %d verbs, %q has %d", r.tag, phrase, a, own, b)
			}
		}
		for things := range counted {
			if n, want := len(strings.Split(r.counted[things], "|")), len(strings.Fields(r.categories)); n != want {
				t.Errorf("%s counts %s in %d forms, want %d", r.tag, things, n, want)
			}
		}
		for phrase := range r.said {
			if !said[phrase] {
				t.Errorf("%s says %q, which nobody asks for", r.tag, phrase)
			}
		}
		for things := range r.counted {
			if !counted[things] {
				t.Errorf("%s counts %q, which nobody asks for", r.tag, things)
			}
		}
	}
}

// unseen are phrases that reach Say by a variable.
var unseen = []string{
	"copy", "copies", "exact copy", "exact copies", "near copy", "near copies", "partial copy", "partial copies", "standard input",
	"hour", "day", "week", "month", "year", "closest to the other articles", "the original of its copies", "the only article",
	"edited", "corrected", "retracted",
}

// spoken collects what render, draw and the templates say and count.
func spoken(t *testing.T) (said, counted map[string]bool) {
	t.Helper()
	said, counted = map[string]bool{}, map[string]bool{}
	for _, phrase := range unseen {
		said[phrase] = true
	}
	sources, _ := filepath.Glob("../*.go")
	drawn, _ := filepath.Glob("../draw/*.go")
	for _, path := range slices.Concat(sources, drawn) {
		if strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, "explain.go") {
			continue // what explain says is English
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			f, ok := call.Fun.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			switch {
			case f.Sel.Name == "Say" && len(call.Args) > 0:
				if s := literal(call.Args[0]); s != "" {
					said[s] = true
				}
			case f.Sel.Name == "Count" && len(call.Args) == 3:
				counted[literal(call.Args[2])] = true
			}
			return true
		})
	}
	pattern := regexp.MustCompile(`\.Say ("[^"]*")`)
	templates, _ := filepath.Glob("../templates/*.tmpl")
	for _, path := range templates {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range pattern.FindAllStringSubmatch(string(text), -1) {
			s, _ := strconv.Unquote(m[1])
			said[s] = true
		}
	}
	return said, counted
}

func literal(e ast.Expr) string {
	if l, ok := e.(*ast.BasicLit); ok {
		s, _ := strconv.Unquote(l.Value)
		return s
	}
	return ""
}

func TestCount(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "0 stories, 1 story, 2 stories, 5 stories, 11 stories, 21 stories, 12,345 stories",
		"de": "0 Themen, 1 Thema, 2 Themen, 5 Themen, 11 Themen, 21 Themen, 12.345 Themen",
		"fr": "0 sujet, 1 sujet, 2 sujets, 5 sujets, 11 sujets, 21 sujets, 12\u202f345 sujets",
		"ru": "0 тем, 1 тема, 2 темы, 5 тем, 11 тем, 21 тема, 12\u00a0345 тем",
		"pl": "0 tematów, 1 temat, 2 tematy, 5 tematów, 11 tematów, 21 tematów, 12\u00a0345 tematów",
		"cs": "0 témat, 1 téma, 2 témata, 5 témat, 11 témat, 21 témat, 12\u00a0345 témat",
		"uk": "0 тем, 1 тема, 2 теми, 5 тем, 11 тем, 21 тема, 12\u00a0345 тем",
		"he": "0 נושאים, נושא אחד, שני נושאים, 5 נושאים, 11 נושאים, 21 נושאים, 12,345 נושאים",
		"ja": "0件の話題, 1件の話題, 2件の話題, 5件の話題, 11件の話題, 21件の話題, 12,345件の話題",
		"ar": "لا مواضيع, موضوع واحد, موضوعان, 5 مواضيع, 11 موضوعا, 21 موضوعا, 12,345 موضوعا",
	} {
		w, ok := In(tag)
		var got []string
		for _, n := range []int{0, 1, 2, 5, 11, 21, 12345} {
			got = append(got, w.Count(n, "story", "stories"))
		}
		if s := strings.Join(got, ", "); s != want || !ok {
			t.Errorf("%s: %s, want %s", tag, s, want)
		}
	}
}

func TestDates(t *testing.T) {
	from, to := time.Date(2017, 3, 2, 0, 0, 0, 0, time.UTC), time.Date(2017, 3, 3, 0, 0, 0, 0, time.UTC)
	for tag, want := range map[string]string{
		"":         "2 March 2017; 2–3 March 2017; 2 March; March 2017",
		"de-AT":    "2. März 2017; 2.–3. März 2017; 2. März; März 2017",
		"Français": "2 mars 2017; 2–3 mars 2017; 2 mars; mars 2017",
		"es":       "2 de marzo de 2017; 2–3 de marzo de 2017; 2 de marzo; marzo de 2017",
		"ru":       "2 марта 2017; 2–3 марта 2017; 2 марта; март 2017",
		"pl":       "2 marca 2017; 2–3 marca 2017; 2 marca; marzec 2017",
		"uk":       "2 березня 2017; 2–3 березня 2017; 2 березня; березень 2017",
		"cs":       "2. března 2017; 2.–3. března 2017; 2. března; březen 2017",
		"he":       "2 במרץ 2017; 2–3 במרץ 2017; 2 במרץ; מרץ 2017",
		"sv":       "2 mars 2017; 2–3 mars 2017; 2 mars; mars 2017",
		"nb":       "2. mars 2017; 2.–3. mars 2017; 2. mars; mars 2017",
		"zh-Hans":  "2017年3月2日; 2017年3月2日至3日; 3月2日; 2017年3月",
		"ar":       "2 مارس 2017; 2–3 مارس 2017; 2 مارس; مارس 2017",
	} {
		w, _ := In(tag)
		got := strings.Join([]string{w.Day(from), w.Days(from, to), w.DayOfYear(from), w.Month(from)}, "; ")
		if got != want {
			t.Errorf("%s: %s, want %s", tag, got, want)
		}
	}
}

func TestIn(t *testing.T) {
	for _, tag := range []string{"en", "en-GB", "English"} {
		if w, ok := In(tag); !ok || w.Tag() != "en" || w.Direction() != "ltr" {
			t.Errorf("%s: %s, %t", tag, w.Tag(), ok)
		}
	}
	for _, tag := range []string{"ar", "he", "fa"} {
		if w, ok := In(tag); !ok || w.Direction() != "rtl" {
			t.Errorf("%s is written from right to left", tag)
		}
	}
	september, _ := In("cs")
	if got := september.Day(time.Date(2017, 9, 2, 0, 0, 0, 0, time.UTC)); got != "2. září 2017" {
		t.Errorf("a month of one form: %s", got)
	}
	for _, tag := range []string{"", "tlh", "null", "sw"} {
		if _, ok := In(tag); ok {
			t.Errorf("%q is no language of the digest's own words", tag)
		}
	}
}
