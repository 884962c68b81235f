package mail

import (
	"strconv"
	"strings"
)

// Is knows a message by its head: from whom, and what only mail programs write.
func Is(text string) bool {
	names := headNames(text)
	return names["from"] && (names["subject"] || names["date"]) &&
		(names["message-id"] || names["received"] || names["mime-version"] || names["return-path"] || names["delivered-to"] || names["to"])
}

// IsMailbox knows messages in a row, each behind a line "From sender date".
func IsMailbox(text string) bool {
	first, rest, ok := strings.Cut(text, "\n")
	return ok && strings.HasPrefix(first, "From ") && Is(rest)
}

// IsApple knows a message as Apple Mail keeps it, by the line before its head: how many bytes it
// has.
func IsApple(text string) bool {
	first, rest, ok := strings.Cut(text, "\n")
	_, err := strconv.Atoi(strings.TrimSpace(first))
	return ok && err == nil && Is(rest)
}

// IsPage knows a page saved with its pictures: a mail of related parts.
func IsPage(text string) bool {
	start := strings.ToLower(text[:min(len(text), 4<<10)])
	top, _, _ := strings.Cut(strings.ReplaceAll(start, "\r\n", "\n"), "\n\n")
	return strings.Contains(top, "\nmime-version:") && strings.Contains(top, "multipart/related")
}

// headNames returns the names of the fields before the first blank line, in small letters;
// nothing where another line stands among them.
func headNames(text string) map[string]bool {
	names := make(map[string]bool)
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSuffix(line, "\r")
		if line == "" {
			break
		}
		if line[0] == ' ' || line[0] == '\t' {
			continue
		}
		name, _, ok := strings.Cut(line, ":")
		if !ok || strings.ContainsAny(name, " \t") {
			return nil
		}
		names[strings.ToLower(name)] = true
	}
	return names
}
