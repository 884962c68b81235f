package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	maxCaption = 700 // bytes of a paragraph that is a caption
	maxCredit  = 90  // bytes of the credit at its end
)

// captionOpenings start the caption of a picture, in small letters.
var captionOpenings = []string{
	"file - ", "file – ", "file — ", "file photo", "file picture", "file image", "(file)", "photo:", "photo by", "photos:", "photos by",
	"photo credit", "photograph:", "photograph by", "picture:", "pictures:", "image:", "images:", "image copyright", "image caption",
	"image source", "image credit", "media caption", "credit:", "credits:", "caption:", "(photo", "[photo", "(image", "(picture", "[image",
	"enlarge this image", "itoggle caption", "toggle caption", "hide caption", "video caption", "view photos", "buy photo", "pictured:",
	"in this image", "in this photo", "in this file", "in this undated", "in this frame", "this image provided", "this image released", "this image made", "this image taken",
	"this undated", "this photo released", "this photo provided", "this photo made", "this photo taken", "foto:", "photo :", "crédit", "bild:",
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
	for n := range words {
		if source(strings.Join(words[n:], " ")) {
			return true
		}
	}
	return false
}

// sources holds those that pictures are credited to, beside agencies, folded.
var sources = setOf(`facebook instagram twitter youtube flickr wikimedia shutterstock istock alamy imgur handout courtesy pool
	google screenshot pixabay unsplash submitted contributed provided cnn abc nbc cbs itv rex splash corbis thinkstock`)

// source reports whether credit is the name of an agency, or two names with a
// stroke between them, or names a photographer.
func source(credit string) bool {
	lower := strings.ToLower(strings.Trim(credit, " .,;:|-–—"))
	if agencies[lower] || lower == "associated press" || lower == "the associated press" || strings.HasSuffix(lower, "getty images") ||
		strings.HasPrefix(lower, "ap photo") || strings.HasPrefix(lower, "photo") || strings.HasSuffix(lower, " photo") ||
		strings.HasPrefix(lower, "courtesy") || strings.HasPrefix(lower, "image") || strings.HasPrefix(lower, "credit") ||
		strings.HasSuffix(lower, "photo library") || strings.HasSuffix(lower, "file") && len(lower) <= 12 {
		return true
	}
	left, right, ok := strings.Cut(credit, "/")
	if !ok {
		return false
	}
	left, right = strings.TrimSpace(left), strings.TrimSpace(right)
	return names(left) && names(strings.TrimRight(right, "/ "))
}

// names reports whether s is one to five words with capitals, or an address of the web.
func names(s string) bool {
	words := strings.Fields(s)
	for _, word := range words {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "("))
		if !unicode.IsUpper(r) && word != "via" && word != "de" && word != "of" && word != "the" && word != "/" && !strings.HasSuffix(word, ".com") {
			return false
		}
	}
	return len(words) >= 1 && len(words) <= 6
}
