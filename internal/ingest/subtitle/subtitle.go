// Package subtitle reads what is said in a film: SubRip (.srt) and WebVTT (.vtt).
package subtitle

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// timing is the line above what is said from one moment to another: 00:01:02,500 --> 00:01:04,000 align:start
var timing = regexp.MustCompile(`^(?:(\d{1,3}):)?(\d\d):(\d\d)[.,]\d{3} +--> +(?:(\d{1,3}):)?(\d\d):(\d\d)[.,]\d{3}(?:\s|$)`)

// begins is how a file of either kind begins.
var begins = regexp.MustCompile(`^(?:WEBVTT(?:[ \t]|\r?\n|$)|\d{1,6}[ \t]*\r?\n\d{1,3}:\d\d:\d\d[.,]\d{3} +--> )`)

// Is knows subtitles by how they begin.
func Is(text string) bool { return begins.MatchString(text) }

// aside is what no one says: marks of looks and time, sounds, notes of music.
var aside = regexp.MustCompile(`<[^<>]*>|\{\\[^{}]*\}|\[[^\[\]]*\]|[♪♫]`)

// pause is how many seconds part paragraphs.
const pause = 4

// Text returns what is said: lines joined, a paragraph to its next pause or, behind ">>", the next to speak. A line that stays on
// the screen while the next is spoken is said once.
func Text(subtitles string) string {
	var w writer
	within := false
	for line := range strings.Lines(subtitles) {
		line = strings.TrimSpace(strings.TrimPrefix(line, "\ufeff"))
		switch times := timing.FindStringSubmatch(line); {
		case times != nil:
			within = true
			w.from(seconds(times[1:4]), seconds(times[4:7]))
		case line == "":
			within = false
		case within:
			w.say(line)
		}
	}
	return w.b.String()
}

// seconds returns the moment of hours, minutes and seconds.
func seconds(parts []string) (n int) {
	for _, p := range parts {
		v, _ := strconv.Atoi(p)
		n = n*60 + v
	}
	return n
}

// A writer joins what is said.
type writer struct {
	b    strings.Builder
	last string // said
	gap  bool   // a pause precedes what is said next
	end  int    // of what was said last, in seconds
}

// from begins what is said between two moments.
func (w *writer) from(start, end int) {
	w.gap = w.gap || start-w.end >= pause
	w.end = end
}

// say adds a line.
func (w *writer) say(line string) {
	line = strings.Join(strings.Fields(aside.ReplaceAllString(line, "")), " ")
	said := strings.TrimSpace(strings.TrimPrefix(strings.ReplaceAll(line, "&gt;", ">"), ">>"))
	if said == "" || line == w.last {
		return
	}
	switch before, _ := utf8.DecodeLastRuneInString(w.last); {
	case w.b.Len() == 0:
	case w.gap || strings.HasPrefix(line, ">>") || strings.HasPrefix(line, "&gt;&gt;"):
		w.b.WriteString("\n\n")
	case !isWide(before):
		w.b.WriteByte(' ')
	}
	w.b.WriteString(said)
	w.last, w.gap = line, false
}

// isWide tells letters and marks of scripts that put no space between words.
func isWide(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao) || r >= 0x3000 && r <= 0x303f || r >= 0xff00 && r <= 0xffef
}
