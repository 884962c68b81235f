package ingest

import (
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// target returns the address to which one of a search engine's or a mailer's redirects, which counts who follows it: the address itself
// stands in its query, "https://www.google.com/url?sa=t&url=https%3A%2F%2Fwire.example%2Fbridge". It returns "" for all others.
//
// What redirects is a page of no name of its own ("url", "l.php", "apiclick.aspx"), and leads to another site.
func target(address string) string {
	if !strings.Contains(address, "=http") {
		return ""
	}
	from, err := url.Parse(address)
	if err != nil || !isScript(from.Path) {
		return ""
	}
	query := from.Query()
	for _, name := range slices.Sorted(maps.Keys(query)) {
		to, err := url.Parse(query.Get(name))
		if err == nil && (to.Scheme == "http" || to.Scheme == "https") && to.Host != "" && to.Hostname() != from.Hostname() {
			return query.Get(name)
		}
	}
	return ""
}

// maxScript is how many bytes the name of a script has at most; names of articles are longer.
const maxScript = 14

// isScript tells whether a path is that of a script and not of an article: one short word, in no folder but one of such.
func isScript(path string) bool {
	parts := strings.Split(strings.Trim(path, "/"), "/")
	for _, part := range parts {
		if part == "" || len(part) > maxScript || strings.ContainsAny(part, "-_0123456789") {
			return false
		}
	}
	return len(parts) <= 2
}

// dayInName is a day at the beginning of a file's name, or in three folders above it, as people and site generators name files.
var dayInName = regexp.MustCompile(`(?:^|/)((?:19|20)\d\d)(?:-(\d\d)-(\d\d)(?:[^\d/][^/]*)?$|/(\d\d)/(\d\d)/)`)

// namedDay returns the day in a path, 2026-03-02, or "".
func namedDay(path string) string {
	m := dayInName.FindStringSubmatch(path)
	if m == nil {
		return ""
	}
	return m[1] + "-" + m[2] + m[4] + "-" + m[3] + m[5]
}

// site returns the host of an address, without the "www." that most have.
func site(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}
