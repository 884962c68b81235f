package language

import (
	"strings"
	"sync"

	xlanguage "golang.org/x/text/language"
)

// named holds the rows by their tags, codes and names, in small letters.
var named = sync.OnceValue(func() map[string]*Language {
	m := map[string]*Language{}
	for _, l := range All {
		m[l.Tag] = l
		for _, name := range strings.Split(l.Names, ",") {
			m[strings.ToLower(strings.TrimSpace(name))] = l
		}
	}
	return m
})

// Canonical returns the BCP 47 tag that a record means by tag: "en-US" for "en_us",
// "de" for "ger", "deu", "German" and "Deutsch". What is no language ("null", "und",
// "n/a") is not ok, and then the text has to tell.
func Canonical(tag string) (canonical string, ok bool) {
	tag = strings.TrimSpace(tag)
	if l, ok := named()[strings.ToLower(tag)]; ok {
		return l.Tag, true
	}
	t, err := xlanguage.Parse(tag)
	base, _, _ := t.Raw()
	if err != nil || noLanguage[base.String()] {
		return "", false
	}
	return t.String(), true
}

// noLanguage holds codes that name no language, or that programs write for nothing and
// that name one of a few thousand speakers.
var noLanguage = setOf("und mul mis zxx nil nan")

// primary returns what of a tag or name All is asked for: the language subtag, in
// small letters.
func primary(tag string) string {
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		tag = tag[:i]
	}
	return strings.ToLower(tag)
}
