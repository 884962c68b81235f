package detect

import (
	"maps"
	"slices"
	"sync"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
)

// byScript returns the language that letters alone decide, or "".
func byScript(text string) string {
	if !wide(text) {
		return ""
	}
	letters, han, kana, hangul := 0, 0, 0, 0
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf:
			if 'a' <= r|0x20 && r|0x20 <= 'z' {
				letters++
			}
			continue
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.In(r, unicode.Hiragana, unicode.Katakana):
			kana++
		case unicode.Is(unicode.Hangul, r):
			hangul++
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	switch {
	case 3*(han+kana) > letters && 20*kana > han+kana:
		return "ja"
	case 3*han > letters:
		return "zh"
	case 2*hangul > letters:
		return "ko"
	}
	return ""
}

// wide reports whether a quarter of the bytes of text are beyond ASCII, as must be where a
// third of the letters are Han, kana or hangul, of three bytes each.
func wide(text string) bool {
	beyond := 0
	for i := range len(text) {
		beyond += int(text[i] >> 7)
	}
	return 4*beyond > len(text)
}

// judgeOf returns the judge of the script that most letters of text have, or nil.
func judgeOf(text string) *judge {
	var best *unicode.RangeTable
	most := 0
	for i, n := range countScripts(text) {
		if n > most {
			best, most = scripts()[i], n
		}
	}
	if judge, ok := judges()[best]; ok {
		return judge()
	}
	return nil
}

// scripts are those that the samples of rows are written in, in the order of rows.
var scripts = sync.OnceValue(func() []*unicode.RangeTable {
	names := slices.Sorted(maps.Keys(unicode.Scripts))
	var found []*unicode.RangeTable
	for _, l := range language.All {
		for _, r := range l.Sample {
			if !unicode.IsLetter(r) || unicode.In(r, found...) {
				continue
			}
			i := slices.IndexFunc(names, func(name string) bool { return unicode.Is(unicode.Scripts[name], r) })
			found = append(found, unicode.Scripts[names[i]])
		}
	}
	return found
})

// scriptsOf returns the scripts of a text that have a fifth of its letters and more.
func scriptsOf(text string) []*unicode.RangeTable {
	count := countScripts(text)
	all := 0
	for _, n := range count {
		all += n
	}
	var found []*unicode.RangeTable
	for i, n := range count {
		if n > 0 && 5*n >= all {
			found = append(found, scripts()[i])
		}
	}
	return found
}

// countScripts counts the letters of a text by script.
func countScripts(text string) []int {
	scripts := scripts()
	count := make([]int, len(scripts))
	for _, r := range text {
		if i := slices.IndexFunc(scripts, func(s *unicode.RangeTable) bool { return unicode.Is(s, r) }); i >= 0 {
			count[i]++
		}
	}
	return count
}
