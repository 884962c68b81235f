package main

import (
	"encoding/json"
	"html"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"summarize/internal/language"
)

// What programs that stand on pages say to readers, as their translators wrote it: files of Fluent
// (coralproject/talk, locales), YAML (KIProtect/klaro, src/translations), JSON (WPMedia/arc-themes-blocks, blocks;
// transcend-io/consent-manager-ui, src/translations; giscus/giscus, locales; republik/plattform, translations.json of apps/www) and
// JavaScript (AmauriC/tarteaucitron.js, lang; isso-comments/isso, i18n), and in the sources of pages (guardian/dotcom-rendering,
// guardian/support-frontend).

const (
	minInterfaceWords = 3
	interfaceWeight   = 0.5
)

var (
	messageStart = regexp.MustCompile(`^\s*[-.\w]+\s*[=:]\s*(.*)$`)
	shown        = regexp.MustCompile(`>\s*([^<>{}=;]{12,400}?)\s*<|['"` + "`" + `]([A-Z][^'"` + "`" + `{}<>=;\n]{15,300}[.?!])['"` + "`" + `]`)
	member       = regexp.MustCompile(`(?m)^\s*"[-\w.]+":\s*"((?:[^"\\]|\\.)+)",?\s*$`)
	placeable    = regexp.MustCompile(`%?\{[^{}]*\}|<[^<>]*>|https?:\S+`)
)

// interfaceLines reads the messages in the files below a folder, but those for editors.
func interfaceLines(folder string) ([]labelled, error) {
	var all []labelled
	err := filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.HasPrefix(e.Name(), "admin") || strings.HasPrefix(e.Name(), "install") || strings.Contains(e.Name(), ".stories.") || strings.Contains(e.Name(), ".test.") {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		messages := map[string][]string{} // by language
		switch ext := filepath.Ext(path); ext {
		case ".ftl":
			messages[filepath.Base(filepath.Dir(path))] = messagesOf(string(b))
		case ".yml":
			messages[strings.TrimSuffix(e.Name(), ext)] = messagesOf(string(b))
		case ".tsx":
			for _, m := range shown.FindAllStringSubmatch(string(b), -1) {
				messages["en"] = append(messages["en"], html.UnescapeString(m[1]+m[2]))
			}
		case ".js":
			tag := tagOf(strings.TrimSuffix(e.Name(), ext), "en")
			for _, m := range member.FindAllStringSubmatch(string(b), -1) {
				messages[tag] = append(messages[tag], strings.ReplaceAll(m[1], `\"`, `"`))
			}
		case ".json":
			var value any
			if err := json.Unmarshal(b, &value); err != nil {
				return err
			}
			name := strings.TrimSuffix(e.Name(), ext)
			jsonMessages(value, tagOf(name, tagOf(filepath.Base(filepath.Dir(path)), "en")), messages)
		}
		for _, tag := range slices.Sorted(maps.Keys(messages)) {
			l := language.Of(strings.FieldsFunc(tag, func(r rune) bool { return r == '-' || r == '_' })[0])
			for _, message := range messages[tag] {
				all = append(all, linesOfMessage(message, l, path, handOf(folder, path))...)
			}
		}
		return nil
	})
	return all, err
}

// interfaceTexts returns what programs say, by language.
func interfaceTexts(folder string) (map[string][]string, error) {
	texts := map[string][]string{}
	lines, err := interfaceLines(folder)
	for _, l := range lines {
		texts[l.language.Tag] = append(texts[l.language.Tag], l.text)
	}
	return texts, err
}

// jsonMessages collects the strings of a value by language: that of the member they stand in, where it is called by one.
func jsonMessages(value any, tag string, to map[string][]string) {
	switch v := value.(type) {
	case string:
		to[tag] = append(to[tag], v)
	case []any:
		for _, each := range v {
			jsonMessages(each, tag, to)
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			jsonMessages(v[key], tagOf(key, tag), to)
		}
	}
}

// tagOf returns the language at the end of a name, as in "tarteaucitron.de" and "pt-BR", else another.
func tagOf(name, other string) string {
	tag := name[strings.LastIndexByte(name, '.')+1:]
	primary, _, _ := strings.Cut(strings.ReplaceAll(tag, "_", "-"), "-")
	if len(primary) == 2 && language.Of(primary) != language.None {
		return primary
	}
	return other
}

// handOf is the program that a file below a folder of programs is of.
func handOf(folder, path string) string {
	below, _ := filepath.Rel(folder, path)
	name, _, _ := strings.Cut(filepath.ToSlash(below), "/")
	return name
}

// linesOfMessage cuts a message into lines, without what stands for names and numbers in it.
func linesOfMessage(message string, l *language.Language, path, hand string) []labelled {
	var all []labelled
	message = strings.Join(strings.Fields(strings.Trim(placeable.ReplaceAllString(message, " "), `"'{} `)), " ")
	for _, s := range cutLines(message) {
		if len(strings.Fields(s)) >= minInterfaceWords {
			line := newLine(s, l, len(all)%2 == 0, 1, interfaceWeight, path)
			line.sure, line.hand = true, hand
			all = append(all, line)
		}
	}
	return all
}

// messagesOf returns the messages of a file of Fluent or YAML.
func messagesOf(file string) []string {
	var all []string
	for line := range strings.Lines(file) {
		line = strings.TrimRight(line, "\n")
		trimmed := strings.TrimSpace(line)
		switch m := messageStart.FindStringSubmatch(line); {
		case strings.HasPrefix(trimmed, "#"):
		case trimmed == "" || strings.HasPrefix(trimmed, "[") || strings.HasPrefix(trimmed, "*["):
			all = append(all, "")
		case m != nil:
			all = append(all, m[1])
		case len(all) > 0:
			all[len(all)-1] += " " + trimmed
		}
	}
	return all
}
