package cut

import (
	"regexp"
	"strings"
)

// A shape is what the beginning of JSON tells of what follows.
type shape uint8

const (
	noJSON   shape = iota
	document       // a document
	inLines        // an object on a line of its own, and more below
	object         // an object on one line, and nothing known of what follows
)

// IsDocument knows JSON documents by how they begin.
func IsDocument(text string) bool { s := shapeOf(text); return s == document || s == object }

// IsLines knows records of which each stands on a line.
func IsLines(text string) bool { s := shapeOf(text); return s == inLines || s == object }

// assignment is what archives that come as scripts put before a document: window.YTD.tweets.part0 = [ … ]
var assignment = regexp.MustCompile(`^\s*(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$]*(?:\.[\w$]+)*\s*=\s*`)

// maxAssignment is longer than any, in bytes.
const maxAssignment = 200

func shapeOf(text string) shape {
	if assigned := assignment.FindString(text[:min(len(text), maxAssignment)]); assigned != "" && shapeOf(text[len(assigned):]) != noJSON {
		return document
	}
	line, below, _ := strings.Cut(strings.TrimSpace(text), "\n")
	line, below = strings.TrimSpace(line), strings.TrimSpace(below)
	if line == "" {
		return noJSON
	}
	inside := strings.TrimSpace(text[1:])
	last := line[len(line)-1]
	switch {
	case line[0] == '[' && (inside == "" || inside[0] == '{' || inside[0] == ']'):
		return document
	case line[0] != '{' || inside != "" && inside[0] != '"' && inside[0] != '}':
		return noJSON
	case below == "":
		return object
	case last == '}' || strings.HasSuffix(line, "},") || below[0] == '{' && !strings.ContainsRune("[{:,", rune(last)):
		return inLines
	}
	return document
}
