package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Thai sets no spaces between words, and no dictionary of it comes with a library that is
// kept. Its syllables show in writing: a vowel that is written in front of its consonant
// opens one, and so does a consonant with a vowel or a tone behind or above it; other
// consonants close the one before. Runs so cut mostly hold one syllable, and words of the
// same letters are cut alike, which is what counting needs (character n-grams would do as
// well, but overlap).

const (
	thaiLeading = "เแโใไ"               // vowels in front of the consonant they belong to
	thaiVowels  = "ะัาำิีึืุูๅ็่้๊๋์ํ๎" // vowels and tones behind, above and below
)

func isThai(r rune) bool { return unicode.Is(unicode.Thai, r) && !unicode.IsDigit(r) }

// syllables appends the syllables of a run of Thai letters.
func (t *Tokenizer) syllables(text string, run Span) {
	for run.Start < run.End {
		end := run.Start + syllable(run.Of(text))
		k, _ := packed(text[run.Start:end])
		t.word(Span{run.Start, end}, t.known.lookup(k, text[run.Start:end]))
		run.Start = end
	}
}

// syllable returns the length of the first syllable of a run. It has a consonant, and
// more than that.
func syllable(run string) int {
	before, consonants, letters := rune(0), 0, 0
	for i, r := range run {
		leading := strings.ContainsRune(thaiLeading, r)
		consonant := !leading && !strings.ContainsRune(thaiVowels, r)
		if consonants > 0 && letters > 1 && (leading || consonant && voweled(run[i+utf8.RuneLen(r):]) && !strings.ContainsRune(thaiLeading, before)) {
			return i
		}
		if letters++; consonant {
			consonants++
		}
		before = r
	}
	return len(run)
}

// voweled reports whether rest starts on a vowel or a tone of the consonant before it,
// other than the mark that silences one.
func voweled(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return r != '์' && strings.ContainsRune(thaiVowels, r)
}
