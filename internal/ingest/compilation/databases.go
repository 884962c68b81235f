package compilation

import (
	"regexp"
	"slices"
	"strings"

	"summarize/internal/ingest/dates"
)

// A database prints its articles in a form of its own.
type database struct {
	mark  string         // a text without it is not of the database
	first *regexp.Regexp // the line that an article begins behind, or nil
	last  *regexp.Regexp // the line that it ends before, or nil
	read  func(lines []string) Part
}

// databases are those whose exports people have. None of their forms is documented: they are as of 2015 to 2025.
var databases = []database{
	{mark: " DOCUMENTS", first: regexp.MustCompile(`(?m)^[ \t]*\d+ of \d+ DOCUMENTS[ \t]*\r?$`), read: nexis},
	{mark: "End of Document", last: regexp.MustCompile(`(?m)^[ \t]*End of Document[ \t]*\r?$`), read: nexisUni},
	{mark: "000020", last: regexp.MustCompile(`(?m)^\p{Lu}\p{L}+ [A-Z]{2,}[0-9A-Z]*\d{8}[0-9a-z]{8,}[ \t]*\r?$`), read: factiva},
	{mark: "Full text:", first: regexp.MustCompile(`(?m)^(?:Document \d+ of \d+|_{20,})[ \t]*\r?$`), read: proQuest},
}

// parts returns what stands between the lines of a database and reads as an article of it.
func (d *database) parts(text string) (parts []Part) {
	take := func(start, end int) {
		at := partAt(text, start, end)
		if at.Text == "" {
			return
		}
		if p := d.read(linesOf(at.Text)); p.Text != "" {
			p.Line = at.Line
			parts = append(parts, p)
		}
	}
	if d.last != nil {
		start := 0
		for _, at := range d.last.FindAllStringIndex(text, -1) {
			take(start, at[0])
			start = at[1]
		}
		return parts
	}
	begins := d.first.FindAllStringIndex(text, -1)
	for i, at := range begins {
		end := len(text)
		if i+1 < len(begins) {
			end = begins[i+1][0]
		}
		take(at[1], end)
	}
	return parts
}

func linesOf(text string) []string {
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	return lines
}

// prose joins the lines of an article's text.
func prose(lines []string) string { return strings.TrimSpace(strings.Join(lines, "\n")) }

// keyed splits "BYLINE: Jane Roe" where the key is one of a list.
func keyed(line string, keys ...string) (key, value string) {
	key, value, ok := strings.Cut(line, ":")
	if !ok || !slices.ContainsFunc(keys, func(k string) bool { return strings.EqualFold(k, key) }) {
		return "", ""
	}
	return strings.ToLower(key), strings.TrimSpace(value)
}

// isDay tells a line that is a date, with or without the edition behind it.
func isDay(line string) bool {
	_, err := dates.ParseLine(line)
	return err == nil
}

// next returns the first line from i on that is not blank, and where it stands; "" at the end.
func next(lines []string, i int) (string, int) {
	for ; i < len(lines); i++ {
		if lines[i] != "" {
			return lines[i], i
		}
	}
	return "", len(lines)
}

var (
	nexisHead = []string{"BYLINE", "SECTION", "LENGTH", "DATELINE", "HIGHLIGHT", "HEADLINE", "SERIES"}
	nexisTail = []string{"URL", "LOAD-DATE", "LANGUAGE", "GRAPHIC", "PUBLICATION-TYPE", "DOCUMENT-TYPE", "SUBJECT", "ORGANIZATION", "COMPANY", "PERSON", "INDUSTRY", "GEOGRAPHIC",
		"STATE", "CITY", "COUNTRY", "TICKER", "TYPE", "JOURNAL-CODE", "NOTES", "CORRECTION-DATE"}
)

// nexis reads LexisNexis's plain text: source, day and title in lines of their own, keys in capitals, the text, more keys.
func nexis(lines []string) (p Part) {
	var at int
	p.Source, at = next(lines, 0)
	body := 0
	for i := at + 1; i < len(lines); i++ {
		line := lines[i]
		key, value := keyed(line, nexisHead...)
		switch {
		case key == "byline":
			p.Author = value
		case key == "headline":
			p.Title = value
		case p.Date == "" && isDay(line):
			p.Date = line
			p.Title, _ = next(lines, afterBlank(lines, i))
		}
		if key != "" {
			body = i + 1
		}
		if tail, _ := keyed(line, nexisTail...); body > 0 && (tail != "" || strings.HasPrefix(line, "Copyright ")) {
			p.Text = prose(lines[body:i])
			break
		}
	}
	if p.Text == "" && body > 0 {
		p.Text = prose(lines[body:])
	}
	p.Author = strings.TrimPrefix(strings.TrimPrefix(p.Author, "By "), "by ")
	return p
}

// afterBlank returns where the paragraph that holds line i has ended.
func afterBlank(lines []string, i int) int {
	for i < len(lines) && lines[i] != "" {
		i++
	}
	return i
}

// nexisUni reads what Nexis Uni prints: title, source, day, keys, the line "Body", the text, keys.
func nexisUni(lines []string) (p Part) {
	var at int
	p.Title, at = next(lines, 0)
	p.Source, at = next(lines, at+1)
	body := slices.Index(lines, "Body")
	if body < 0 {
		return Part{}
	}
	for _, line := range lines[at:body] {
		if key, value := keyed(line, "Byline"); key != "" {
			p.Author = value
		}
		if p.Date == "" && isDay(line) {
			p.Date = line
		}
	}
	end := body + 1
	for ; end < len(lines); end++ {
		if key, _ := keyed(lines[end], "Load-Date", "Graphic", "Correction-Date"); key != "" || lines[end] == "Classification" || lines[end] == "Graphic" {
			break
		}
	}
	p.Text = prose(lines[body+1 : end])
	return p
}

// counted is how many words an article has, as Factiva says in many languages: "812 words", "812 mots".
var counted = regexp.MustCompile(`^\d[\d,.]* \p{L}+$`)

// clock is the time of day that Factiva gives to wires.
var clock = regexp.MustCompile(`^\d{1,2}:\d\d( [AP]M)?$`)

// factiva reads Factiva's articles: title, byline, number of words, day, source, code, page, language, rights, and behind a blank line the text.
func factiva(lines []string) (p Part) {
	i := slices.IndexFunc(lines, counted.MatchString)
	if i < 0 || i+2 >= len(lines) || !isDay(lines[i+1]) {
		return Part{}
	}
	p.Title, _ = next(lines, 0)
	if i > 0 && lines[i-1] != p.Title {
		p.Author = strings.TrimPrefix(lines[i-1], "By ")
	}
	p.Date, i = lines[i+1], i+2
	if clock.MatchString(lines[i]) {
		i++
	}
	if i < len(lines) {
		p.Source = lines[i]
	}
	p.Text = prose(lines[min(afterBlank(lines, i), len(lines)):])
	return p
}

var proQuestKeys = []string{"Author", "Publication info", "Links", "Abstract", "Full text", "Subject", "Location", "Company", "Company / organization", "People", "Person", "Title", "Publication title",
	"First page", "Last page", "Pages", "Publication year", "Publication date", "Year", "Section", "Publisher", "Place of publication", "Country of publication", "Publication subject", "ISSN",
	"Source type", "Language of publication", "Language", "Document type", "Document feature", "ProQuest document ID", "Document URL", "Copyright", "Last updated", "Database", "Credit", "Illustration",
	"Caption", "Identifier / keyword", "Classification", "Number of pages", "Volume", "Issue", "Dateline", "Column", "DOI", "Edition"}

// proQuest reads ProQuest's articles: a title, and behind it all by keys. The text, or its abstract, goes on to the next key.
func proQuest(lines []string) (p Part) {
	p.Title, _ = next(lines, 0)
	said := map[string]string{}
	last := ""
	for _, line := range lines {
		if key, value := keyed(line, proQuestKeys...); key != "" && said[key] == "" {
			last, line = key, value
		}
		if last != "" {
			said[last] += line + "\n"
		}
	}
	value := func(key string) string { return strings.TrimSpace(said[key]) }
	if p.Text = value("full text"); p.Text == "" {
		p.Text = value("abstract")
	}
	p.Date, p.Source, p.Author, p.Lang = value("publication date"), value("publication title"), value("author"), value("language of publication")
	if p.Source == "" {
		p.Source, _, _ = strings.Cut(value("publication info"), " ;")
	}
	return p
}
