package token

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/go-ego/gse"
	"github.com/klauspost/compress/zstd"

	"summarize/internal/language"
)

// Chinese words come from gse, which holds the dictionary and finds the likeliest
// path through it (word F1 0.81 on the Sinica treebank). Its hidden Markov model
// for unknown words is not used: it gains nothing in accuracy there, and is
// quadratic on long runs. Names of persons that it lacks are told by their surnames: of 67
// on GSD some 60 are such names. Only runs of Han characters are given to it, so that no
// letter, control character or space can be folded or dropped and offsets add up.

// maxRun bounds a run that is given to a dictionary at once, in bytes: the work
// grows faster than the run.
const maxRun = 600

// A dictionary finds the words of a language written without spaces, among runs of
// characters that belong to it. The zero value is none.
type dictionary struct {
	belongs func(rune) bool
	words   func(t *Tokenizer, text string, run Span) // appends those of a run
}

// dictionaryOf returns how words are found in a text of a language. Nothing is loaded
// before the first such word is looked for.
func dictionaryOf(l *language.Language, text string) dictionary {
	switch l.Dictionary {
	case language.Han:
		load := simplified
		if strings.ContainsAny(text[:min(len(text), sample)], l.Traditional) {
			load = both
		}
		return dictionary{isHan, func(t *Tokenizer, text string, run Span) { t.hanWords(load(), text, run) }}
	case language.Kana:
		return dictionary{isJapanese, (*Tokenizer).kanaWords}
	case language.WordList:
		load := listed[l.Tag]
		return dictionary{isListed, func(t *Tokenizer, text string, run Span) { t.listedWords(load(), text, run) }}
	}
	return dictionary{}
}

// The dictionaries of gse, compressed: its own, which take 32 MB of a program, stay out of
// one that is built with the tag ne.
var (
	//go:embed dictionaries/simplified.zst
	simplifiedWords []byte
	//go:embed dictionaries/traditional.zst
	traditionalWords []byte
)

// simplified loads in 1 s and 135 MB; both, with traditional characters, in 2 s
// and 205 MB. Loaded once a process, they are only read.
var (
	simplified = sync.OnceValue(func() *gse.Segmenter { return gseDictionary(simplifiedWords) })
	both       = sync.OnceValue(func() *gse.Segmenter { return gseDictionary(simplifiedWords, traditionalWords) })
)

// gseDictionary loads lists of words with their frequencies and classes.
func gseDictionary(compressed ...[]byte) *gse.Segmenter {
	s := &gse.Segmenter{SkipLog: true}
	for _, c := range compressed {
		if err := s.LoadDictStr(unpacked(c)); err != nil {
			panic("token: a dictionary: " + err.Error())
		}
	}
	return s
}

// unpacked returns what is embedded compressed.
func unpacked(compressed []byte) string {
	decoder, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1))
	if err != nil {
		panic("token: " + err.Error())
	}
	defer decoder.Close()
	words, err := decoder.DecodeAll(compressed, nil)
	if err != nil {
		panic("token: a dictionary: " + err.Error())
	}
	return string(words)
}

// hanWords appends the words of a run of Han characters.
func (t *Tokenizer) hanWords(dictionary *gse.Segmenter, text string, run Span) {
	words := dictionary.Cut(run.Of(text), false)
	if n := transliterated(words, t.known.language); n > 1 && strings.HasSuffix(text[:run.Start], "·") {
		t.foreign[strings.Join(words[:n], "")] = true
	}
	for i := 0; i < len(words); i++ {
		size, person := len(words[i]), max(t.person(words[i:]), t.foreigner(words[i:]))
		for ; person > 1; person-- {
			i++
			size += len(words[i])
		}
		next := min(run.Start+size, run.End)
		t.segment(dictionary, text, Span{run.Start, next})
		run.Start = next
	}
}

// segment appends a word that a dictionary parted from others.
func (t *Tokenizer) segment(dictionary *gse.Segmenter, text string, word Span) {
	if n := word.Len(); 0 < n && n <= maxToken {
		t.word(word, t.known.segment(dictionary, word.Of(text)))
	}
}

// segment returns the type of such a word: a name if the dictionary says so, or lacks it.
func (v *vocabulary) segment(dictionary *gse.Segmenter, word string) *Type {
	k, _ := packed(word)
	if f := v.get(k); f != nil {
		return f
	}
	f := v.lookup(k, word)
	if frequency, class, _ := dictionary.Find(word); f.Class&Stop == 0 && !single(word) && (frequency == 0 || properNouns[class]) {
		f.Class |= Name
		if k == (key{}) {
			v.long[word] = *f
		}
	}
	return f
}

// properNouns are the classes of names of persons, places, bodies and others in the
// dictionary.
var properNouns = SetOf("nr nrt nrfg ns nt nz")

// person returns how many of the words make the name of a person that the dictionary
// lacks, or 0: a surname and one or two characters that are no function words.
func (t *Tokenizer) person(words []string) int {
	if !single(words[0]) || !t.known.language.IsSurname(words[0]) {
		return 0
	}
	n := 1
	for n < len(words) && n < 3 && single(words[n]) && t.known.language.Role(words[n])&language.StopWord == 0 {
		n++
	}
	if n == 1 {
		return 0
	}
	return n
}

// transliterated returns how many of the words behind the point of a foreign name make its last
// part, which the dictionary lacks, or 0: 布 林肯 of 安东尼·布林肯, 泽 连 斯基 of 弗拉基米尔·泽连斯基.
func transliterated(words []string, l *language.Language) int {
	n := 0
	for n < len(words) && n < maxForeign && single(words[n]) && l.Role(words[n])&language.StopWord == 0 {
		n++
	}
	if n > 0 && n < 3 && n < len(words) && !single(words[n]) {
		n++
	}
	return n
}

// maxForeign is the most words that make one part of a foreign name.
const maxForeign = 4

// foreigner returns how many of the words make such a name that the text had behind a point
// before, or 0.
func (t *Tokenizer) foreigner(words []string) int {
	if len(t.foreign) == 0 || !single(words[0]) {
		return 0
	}
	for n := min(maxForeign+1, len(words)); n > 1; n-- {
		if t.foreign[strings.Join(words[:n], "")] {
			return n
		}
	}
	return 0
}

// single reports whether a word is one Han character.
func single(word string) bool { return utf8.RuneCountInString(word) == 1 }

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// runs gives each run, at most maxRun bytes long, of characters that belong to the
// dictionary to it, and takes what stands between by the rules of Unicode.
func (t *Tokenizer) runs(text string, s Span) {
	other := s.Start
	for i := s.Start; i < s.End; {
		end := i
		for end < s.End && end-i < maxRun {
			r, size := utf8.DecodeRuneInString(text[end:s.End])
			if !t.dictionary.belongs(r) {
				break
			}
			end += size
		}
		if end == i {
			_, size := utf8.DecodeRuneInString(text[i:s.End])
			i += size
			continue
		}
		t.spacedWords(text, Span{other, i})
		t.dictionary.words(t, text, Span{i, end})
		i, other = end, end
	}
	t.spacedWords(text, Span{other, s.End})
}
