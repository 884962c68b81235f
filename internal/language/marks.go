package language

import "strings"

// EndsSentences reports whether r ends sentences in this language, though not in others.
func (l *Language) EndsSentences(r rune) bool {
	return strings.ContainsRune(l.Stops, r) || l.Asks(r)
}

// Asks reports whether r ends questions in this language, though not in others.
func (l *Language) Asks(r rune) bool { return strings.ContainsRune(l.Questions, r) }

// Inverted reports whether quotations point inwards, »so«, where nothing else tells.
func (l *Language) Inverted() bool {
	return strings.Contains(l.Quotes, "»«") && !strings.Contains(l.Quotes, "«»")
}
