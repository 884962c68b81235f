package render

import (
	"net/url"
	"path"
	"strconv"
	"strings"

	"summarize/internal/digest"
)

// file names the file of an article (and the record's line in it).
func file(a *digest.Article) string {
	name := path.Base(a.Path)
	switch {
	case a.Path == "-":
		name = "standard input"
	case a.Path == "":
		name = a.ID
	}
	if a.Line > 0 {
		name += ":" + strconv.Itoa(a.Line)
	}
	if name = line(name); name == "" {
		return "(no name)"
	}
	return name
}

// publisher names who published an article, by its source or the host of its URL, or
// is empty.
func publisher(a *digest.Article) string {
	if name := line(a.Source); name != "" {
		return name
	}
	if a.URL == "" {
		return ""
	}
	if u, err := url.Parse(a.URL); err == nil {
		return line(strings.TrimPrefix(strings.ToLower(u.Hostname()), "www."))
	}
	return ""
}
