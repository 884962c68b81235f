package ingest

import (
	"regexp"

	"summarize/internal/article"
)

var datePrefix = regexp.MustCompile(`^\s*(?i:date)[: \t]\s*(\d{4}-\d{2}-\d{2}\S*)\s+`)

// readHeader finds date and title before the prose of a.Text.
func readHeader(a *article.Article) string {
	return readDatePrefix(a)
}

func readDatePrefix(a *article.Article) string {
	m := datePrefix.FindStringSubmatchIndex(a.Text)
	if m == nil {
		return ""
	}
	t, err := parseDate(a.Text[m[2]:m[3]])
	a.Body = m[1]
	if err != nil {
		return err.Error()
	}
	a.Date = t
	return ""
}
