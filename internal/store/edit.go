package store

import (
	"strings"

	"summarize/internal/article"
)

// An edit is found by the id of an article and, where publishers change that too, by its
// place: the file that it is, or its address.

// An editor finds the remembered article that one with a new id and new words is an edit of.
type editor struct {
	byFile map[string][]string // by path: articles that are files of their own
	byURL  map[string][]string
}

func (m *Memory) newEditor() *editor {
	e := &editor{map[string][]string{}, map[string][]string{}}
	for id, r := range m.known {
		if r.line == 0 {
			e.byFile[r.path] = append(e.byFile[r.path], id)
		}
	}
	for _, a := range m.Articles {
		if a.URL != "" {
			e.byURL[a.URL] = append(e.byURL[a.URL], a.ID)
		}
	}
	return e
}

// of returns the id of the one remembered article at the place of a that was not read
// under an id of its own, or nothing. A file may be another record each day: one with an id
// of its own is what that says.
func (e *editor) of(a *article.Article, claimed map[string]bool) string {
	if a.Line == 0 && a.Unnamed {
		if ids := e.byFile[a.Path]; len(ids) == 1 && !claimed[ids[0]] {
			return ids[0]
		}
	}
	if ids := e.byURL[a.URL]; a.URL != "" && len(ids) == 1 && !claimed[ids[0]] {
		return ids[0]
	}
	return ""
}

// isRetitled reports whether an article whose words are known has another headline now.
func isRetitled(old, a *article.Article) bool {
	return strings.Join(strings.Fields(old.Title), " ") != strings.Join(strings.Fields(a.Title), " ")
}
