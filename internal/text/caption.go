package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	maxCaption = 700 // bytes of a paragraph that is a caption
	maxCredit  = 90  // bytes of the credit at its end

	maxCreditWords = 6
)

// captionOpenings start the caption of a picture, in small letters.
var captionOpenings = []string{
	"file - ", "file – ", "file — ", "file photo", "file picture", "file image", "(file)", "photo:", "photo by", "photos:", "photos by",
	"photo credit", "photograph:", "photograph by", "picture:", "pictures:", "image:", "images:", "image copyright", "image caption",
	"image source", "image credit", "media caption", "credit:", "credits:", "caption:", "(photo", "[photo", "(image", "(picture", "[image",
	"enlarge this image", "itoggle caption", "toggle caption", "hide caption", "video caption", "view photos", "buy photo", "pictured:",
	"in this image", "in this photo", "in this file", "in this undated", "in this frame", "this image provided", "this image released", "this image made", "this image taken",
	"this undated", "an undated photo", "an undated image", "a file photo", "a file image", "a file picture", "this photo released", "this photo provided", "this photo made", "this photo taken", "foto:", "photo :", "crédit", "bild:",
}

// captionPhrases stand in captions only.
var captionPhrases = []string{
	"file photo,", "file photo.", "file photo)", "ap photo", "getty images", "image copyright", "image caption", "media caption",
	"toggle caption", "photo courtesy", "courtesy photo", "(courtesy", "photo provided by", "image provided by", "photo released by",
	"image released by", "handout via", "via ap)", "is seen in this", "are seen in this", "is pictured", "are pictured", "is shown in this",
	"(photo:", "(photo by", "[photo", "photograph:", "/ap photo", "reuters/", "/reuters", "/afp", "afp/", "photo/",
}

// captions makes captions of all sentences of a paragraph that ends on a picture's
// credit, or that has one behind its first sentence.
func (a *analyzer) captions(text string, p Span, sentences []Sentence) {
	if len(sentences) == 0 || p.Len() > maxCaption {
		return
	}
	last := sentences[len(sentences)-1]
	if last.Kind != Caption && !(last.Kind == Heading || last.Kind == Fragment) {
		return
	}
	if last.Kind != Caption && !creditEnds(last.Of(text)) {
		return
	}
	for i := range sentences {
		sentences[i].Kind = Caption
	}
}

// credited reports whether a sentence ends on a credit in brackets: "(Jane
// Doe/The Daily)", "(AP)", "(Associated Press)".
func credited(sentence string) bool {
	if !strings.HasSuffix(sentence, ")") {
		return false
	}
	open := strings.LastIndexByte(sentence, '(')
	if open < 0 || len(sentence)-open > maxCredit {
		return false
	}
	return source(sentence[open+1 : len(sentence)-1])
}

// creditEnds reports whether a line without a last mark ends on a credit: "…
// Instagram/Jane Doe", "… Getty Images", "… APTN".
func creditEnds(line string) bool {
	if strings.HasSuffix(line, ")") {
		return credited(line)
	}
	tail := line[max(0, len(line)-maxCredit):]
	if i := strings.LastIndexAny(tail, ".!?)”\""); i >= 0 {
		if rest := strings.TrimSpace(tail[i+1:]); rest != "" && source(rest) {
			return true
		}
		tail = tail[i+1:]
	}
	words := strings.Fields(tail)
	tail = strings.Join(words[max(0, len(words)-maxCreditWords):], " ")
	for {
		if source(tail) {
			return true
		}
		space := strings.IndexByte(tail, ' ')
		if space < 0 {
			return false
		}
		tail = tail[space+1:]
	}
}

// sources holds those that pictures are credited to, beside agencies, folded.
var sources = setOf(`facebook instagram twitter youtube flickr wikimedia shutterstock istock alamy imgur handout courtesy pool
	google screenshot pixabay unsplash submitted contributed provided cnn abc nbc cbs itv rex splash corbis thinkstock`)

// source reports whether credit is the name of an agency, or names a photographer,
// or is two names with a stroke between them.
func source(credit string) bool {
	lower := strings.ToLower(strings.Trim(credit, " .,;:|-–—"))
	if agencies[lower] || sources[lower] || hasAnyPrefix(lower, creditOpenings) || strings.HasSuffix(lower, "getty images") ||
		strings.HasSuffix(lower, "associated press") || strings.HasSuffix(lower, "photo library") {
		return true
	}
	left, right, ok := strings.Cut(credit, "/")
	return ok && capitalised(left) && capitalised(strings.TrimRight(right, "/ "))
}

// creditOpenings start the name of a photographer, in small letters.
var creditOpenings = []string{"ap photo", "photo:", "photo by", "photo courtesy", "photo credit", "courtesy photo", "courtesy of", "image:",
	"image courtesy", "image credit", "credit:", "file photo", "submitted photo", "handout photo", "pool photo", "published "}

// capitalised reports whether s is one to six words with capitals, particles aside.
func capitalised(s string) bool {
	words := strings.Fields(s)
	for _, word := range words {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "("))
		if !unicode.IsUpper(r) && word != "via" && word != "de" && word != "of" && word != "the" && word != "/" && !strings.HasSuffix(word, ".com") {
			return false
		}
	}
	return len(words) >= 1 && len(words) <= 6
}

const maxLeadCaption = 250 // bytes of a caption that runs into the text

// leadCredit returns the end of the caption and credit that the first paragraph of
// an article runs on from, as in "The cabin of a plane. AP American Airlines said
// …", or 0.
func leadCredit(t string) int {
	head := t[:min(len(t), maxLeadCaption)]
	for at := 0; ; {
		n := strings.Index(head[at:], ". ")
		if n < 0 {
			return 0
		}
		at += n + len(". ")
		end := at + creditLength(t[at:])
		if end > at && sentenceStart(strings.TrimLeft(t[end:], " ")) {
			return end
		}
		if end > at {
			return 0
		}
	}
}

// creditLength returns the length of the credit that t starts on, or 0: an agency
// and nothing of it but a capitalised word that starts a sentence behind it.
func creditLength(t string) int {
	for _, name := range []string{"Getty Images", "AP Photo", "Associated Press", "AP", "AFP", "REUTERS", "Reuters", "EPA", "APTN"} {
		if !strings.HasPrefix(t, name) {
			continue
		}
		n := len(name)
		for words := 0; n < len(t) && (words == 0 && t[n] == '/' || words == 1); words++ { // the photographer: two words
			n += 1 + wordEnd(t[n+1:])
		}
		word := strings.TrimLeft(t[n:], " ")
		if strings.HasPrefix(t[n:], " ") && !staff[word[:wordEnd(word)]] {
			return n
		}
	}
	return 0
}

// staff follows an agency's name in what it says of itself.
var staff = setOf(`Chief President CEO Executive Editor Photographer Correspondent Writer Sports Science Business Photo News
	Television Radio Staff Reporter Managing National`)
