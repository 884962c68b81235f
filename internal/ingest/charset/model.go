package charset

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/json"
	"math"
	"slices"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// letters holds the frequencies of letters and pairs, made by train.go.
//
//go:embed letters.json.gz
var letters []byte

// A model is what a language says of letters that follow one another. Costs are -ln p.
type model struct {
	name     string
	script   *unicode.RangeTable
	index    map[rune]int // from 1; 0 is what is no letter
	side     int          // letters below it have pairs
	single   []float64
	pair     []float64                           // of two, side by side
	common   map[rune]bool                       // other Han that schools teach
	ascii    [asciiLetters][asciiLetters]float64 // costs of pairs of ASCII letters
	plain    bool                                // it has no letters beyond ASCII: what there are in a text are borrowed
	borrowed map[rune]float64                    // see borrowed
}

// scripts are those that the models are of.
var scripts = []*unicode.RangeTable{
	unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Hebrew, unicode.Arabic, unicode.Thai, unicode.Armenian,
	unicode.Han, unicode.Hiragana, unicode.Hangul,
}

var models = sync.OnceValue(func() []*model {
	var rows []struct {
		Name, Letters string
		Single, Pair  []byte
	}
	z, err := gzip.NewReader(bytes.NewReader(letters))
	if err == nil {
		err = json.NewDecoder(z).Decode(&rows)
	}
	if err != nil {
		panic("charset: letters.json.gz: " + err.Error())
	}
	var all []*model
	for _, r := range rows {
		m := &model{name: r.Name, index: map[rune]int{}, single: costs(r.Single), pair: costs(r.Pair)}
		for i, c := range []rune(r.Letters) {
			m.index[c] = i + 1
		}
		for m.side = 1; m.side*m.side < len(m.pair); m.side++ {
		}
		first, _ := utf8.DecodeRuneInString(r.Letters)
		m.script = scriptOf(first)
		m.common = commonHan(r.Name)
		m.plain = !slices.ContainsFunc([]rune(r.Letters), func(c rune) bool { return c >= utf8.RuneSelf })
		m.ascii = m.steps()
		all = append(all, m)
	}
	for _, m := range all {
		if m.plain {
			m.borrowed = borrowed(all)
		}
	}
	return all
})

func costs(quantized []byte) []float64 {
	out := make([]float64, len(quantized))
	for i, q := range quantized {
		out[i] = float64(q) / 16
	}
	return out
}

func scriptOf(c rune) *unicode.RangeTable {
	for _, s := range scripts {
		if unicode.Is(s, c) {
			return s
		}
	}
	return nil
}

// commonHan are the characters of the first level of a national standard, which holds
// nearly all that newspapers use: GB 2312, Big5, JIS X 0208.
func commonHan(language string) map[rune]bool {
	levels := map[string]struct {
		encoding.Encoding
		first, last byte // of a character
		from, to    byte // of its second byte
	}{
		"cmn_hans": {simplifiedchinese.GBK, 0xb0, 0xd7, 0xa1, 0xfe},
		"cmn_hant": {traditionalchinese.Big5, 0xa4, 0xc6, 0x40, 0xfe},
		"jpn":      {japanese.EUCJP, 0xb0, 0xcf, 0xa1, 0xfe},
	}
	level, ok := levels[language]
	if !ok {
		return nil
	}
	common := map[rune]bool{}
	d := level.NewDecoder()
	for a := int(level.first); a <= int(level.last); a++ {
		for b := int(level.from); b <= int(level.to); b++ {
			decoded, err := d.Bytes([]byte{byte(a), byte(b)})
			if c, size := utf8.DecodeRune(decoded); err == nil && size == len(decoded) && c != utf8.RuneError {
				common[c] = true
			}
		}
	}
	return common
}

// costBorrowed is the cost of a letter that all other languages of the script have.
const costBorrowed = 6

// borrowed returns, by letter, its cost in a plain language, which takes it over in names of others: the more of
// them have it, the likelier it is met.
func borrowed(all []*model) map[rune]float64 {
	languages, holders := 0, map[rune]int{}
	for _, m := range all {
		if m.script != unicode.Latin || m.plain {
			continue
		}
		languages++
		for c := range m.index {
			holders[c]++
		}
	}
	costs := map[rune]float64{}
	for c, n := range holders {
		costs[c] = costBorrowed + math.Log(float64(languages)/float64(n))
	}
	return costs
}

// unseen is the cost of a letter that the training text does not have.
func (m *model) unseen(c rune) float64 {
	if cost, ok := m.borrowed[c]; ok {
		return cost
	}
	switch {
	case m.common[c]:
		return 9.5
	case m.common != nil && unicode.Is(unicode.Han, c):
		return costForeign
	case m.script == unicode.Hangul && unicode.Is(unicode.Hangul, c):
		return 9
	case m.name == "jpn" && unicode.In(c, unicode.Hiragana, unicode.Katakana) && c < 0xff00:
		return 8
	case m.script != nil && unicode.Is(m.script, c) && m.common == nil:
		return 9
	}
	return costForeign
}

// likely returns the models of the script that most letters beyond ASCII are of; Chinese and
// Japanese share theirs.
func likely(text []rune) []*model {
	count := make([]int, len(scripts))
	for _, c := range text {
		if c < utf8.RuneSelf {
			continue
		}
		for i, s := range scripts {
			if unicode.Is(s, c) {
				count[i]++
				break
			}
		}
	}
	most := 0
	for i := range count {
		if count[i] > count[most] {
			most = i
		}
	}
	eastern := []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Hangul}
	var list []*model
	for _, m := range models() {
		if m.script == scripts[most] || slices.Contains(eastern, m.script) && slices.Contains(eastern, scripts[most]) {
			list = append(list, m)
		}
	}
	return list
}
