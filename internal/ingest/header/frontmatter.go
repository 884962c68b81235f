package header

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"
)

// maxFrontMatter is more lines than front matter has.
const maxFrontMatter = 100

// frontMatter reads the block that Markdown tools put first: YAML between lines "---", TOML
// between lines "+++". A block without a known key is a ruled line and text.
func (h *reader) frontMatter() {
	switch fence, _ := h.line(); fence {
	case "---":
		h.yaml(h.fenced("---", "..."))
	case "+++":
		h.toml(h.fenced("+++"))
	}
}

// A block stands between fences.
type block struct {
	lines []string
	end   int // of the closing fence in the text; 0 where there is none
}

// fenced returns the block behind the line at hand, up to one of the fences.
func (h *reader) fenced(fences ...string) (b block) {
	_, at := h.line()
	for at < len(h.article.Text) && len(b.lines) < maxFrontMatter {
		var line string
		line, at = lineAt(h.article.Text, at)
		if slices.Contains(fences, line) {
			b.end = at
			return b
		}
		b.lines = append(b.lines, line)
	}
	return block{}
}

// yaml reads keys with a value on their line; lists and nested maps are passed over.
func (h *reader) yaml(b block) {
	for _, line := range b.lines {
		key, value, _ := strings.Cut(line, ":")
		if h.set(key, strings.Trim(strings.TrimSpace(value), `"'`)) {
			h.at = b.end
		}
	}
}

// toml reads the keys outside of tables.
func (h *reader) toml(b block) {
	var keys map[string]any
	if toml.Unmarshal([]byte(strings.Join(b.lines, "\n")), &keys) != nil {
		return
	}
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		if h.set(key, tomlValue(keys[key])) {
			h.at = b.end
		}
	}
}

// tomlValue writes a value as front matter in YAML has it; a table is nothing.
func tomlValue(v any) string {
	switch v := v.(type) {
	case time.Time:
		return v.Format(time.RFC3339)
	case []any:
		var list []string
		for _, each := range v {
			list = append(list, tomlValue(each))
		}
		return strings.Join(list, ", ")
	case map[string]any:
		return ""
	}
	return fmt.Sprint(v)
}
