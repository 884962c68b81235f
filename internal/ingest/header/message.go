package header

import (
	"cmp"
	"net/mail"
	"slices"
	"strings"
)

// messageKeys are those of the lines that mail programs put above a message which they save or print as text.
var messageKeys = []string{"from", "to", "cc", "bcc", "sent", "date", "subject", "reply-to", "importance", "attachments"}

// message reads a block of such lines, at least a sender or receiver and a subject.
func (h *reader) message() {
	said, end := h.messageBlock()
	if len(said) == 0 {
		said, end = h.foreignBlock()
	}
	if said["subject"] == "" || said["from"] == "" && said["to"] == "" {
		return
	}
	a := h.article
	a.Title = cmp.Or(a.Title, said["subject"])
	if date := cmp.Or(said["sent"], said["date"]); date != "" {
		h.setDate(date)
	}
	if from, err := mail.ParseAddress(said["from"]); err == nil {
		a.Author = cmp.Or(a.Author, from.Name, from.Address)
	}
	h.at = end
}

// messageBlock returns what the lines at hand say by their keys, up to the first without one, and where that begins.
func (h *reader) messageBlock() (said map[string]string, end int) {
	said, end = map[string]string{}, h.at
	for {
		line, behind := lineAt(h.article.Text, end)
		key, value, ok := strings.Cut(line, ":")
		key = strings.ToLower(strings.TrimSpace(key))
		if !ok || !slices.Contains(messageKeys, key) {
			return said, end
		}
		said[key] = cmp.Or(said[key], strings.TrimSpace(value))
		end = behind
	}
}

const (
	fewestLines = 3  // of the head of a message
	longestName = 16 // bytes of what a line of it begins with
)

// foreignBlock is messageBlock in whatever language: lines of a word, a colon and a value up to a blank one, of which the first has an address,
// one is a date, and the last is the subject, as Outlook writes them: Von, Gesendet, An, Betreff.
func (h *reader) foreignBlock() (said map[string]string, end int) {
	said, end = map[string]string{}, h.at
	lines := 0
	for ; end == h.at || !blankLine(h.article.Text[end:]); lines++ {
		line, behind := lineAt(h.article.Text, end)
		key, value, ok := strings.Cut(line, ":")
		value = strings.TrimSpace(value)
		if !ok || value == "" || len(key) > longestName || strings.ContainsAny(key, " \t") || lines == 0 && !strings.Contains(value, "@") {
			return nil, h.at
		}
		switch {
		case lines == 0:
			said["from"] = value
		case said["date"] == "" && isDate(value):
			said["date"] = value
		default:
			said["subject"] = value
		}
		end = behind
	}
	if lines < fewestLines || said["date"] == "" {
		return nil, h.at
	}
	return said, end
}
