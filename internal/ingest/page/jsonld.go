package page

import (
	"encoding/json"
	"strings"
)

// A statement is what one JSON-LD object says of an article (schema.org/Article).
type statement struct {
	headline, date, author, publisher, lang, url, body string
}

// articleTypes end the names of schema.org's types of articles: NewsArticle,
// ReportageNewsArticle, BlogPosting, …
var articleTypes = []string{"article", "posting", "report", "analysisnewsarticle"}

// maxLevels bounds how deep an article may lie in a graph of statements.
const maxLevels = 8

// stated returns the first article among the scripts of a page that has a headline or a
// date.
func stated(scripts []string) statement {
	for _, script := range scripts {
		var v any
		if json.Unmarshal([]byte(cleanScript(script)), &v) != nil {
			continue
		}
		if s, ok := articleIn(v, maxLevels); ok {
			return s
		}
	}
	return statement{}
}

// cleanScript makes JSON of what pages write: inside a comment, with line ends
// inside of strings, with a semicolon behind.
func cleanScript(script string) string {
	script = strings.TrimSpace(script)
	for _, wrap := range []string{"<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA["} {
		script = strings.TrimSpace(strings.TrimPrefix(script, wrap))
	}
	for _, wrap := range []string{"-->", "//]]>", "/*]]>*/", "]]>", ";"} {
		script = strings.TrimSpace(strings.TrimSuffix(script, wrap))
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, script)
}

func articleIn(v any, levels int) (statement, bool) {
	if levels == 0 {
		return statement{}, false
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			if s, ok := articleIn(item, levels-1); ok {
				return s, true
			}
		}
	case map[string]any:
		if isArticle(v["@type"]) {
			s := articleOf(v)
			if s.headline != "" || s.date != "" {
				return s, true
			}
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			if s, ok := articleIn(v[key], levels-1); ok {
				return s, true
			}
		}
	}
	return statement{}, false
}

// dateOfPage returns the first date of publication that the scripts state of anything: few pages that call themselves WebPage and not
// Article are about something else.
func dateOfPage(scripts []string) string {
	for _, script := range scripts {
		var v any
		if json.Unmarshal([]byte(cleanScript(script)), &v) != nil {
			continue
		}
		if date := dateWithin(v, maxLevels); date != "" {
			return date
		}
	}
	return ""
}

func dateWithin(v any, levels int) string {
	if levels == 0 {
		return ""
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			if date := dateWithin(item, levels-1); date != "" {
				return date
			}
		}
	case map[string]any:
		if date := said(v["datePublished"]); date != "" {
			return date
		}
		return dateWithin(v["@graph"], levels-1)
	}
	return ""
}

func isArticle(kind any) bool {
	switch kind := kind.(type) {
	case string:
		for _, ending := range articleTypes {
			if strings.HasSuffix(strings.ToLower(kind), ending) {
				return true
			}
		}
	case []any:
		for _, k := range kind {
			if _, nested := k.([]any); !nested && isArticle(k) {
				return true
			}
		}
	}
	return false
}

func articleOf(v map[string]any) statement {
	s := statement{
		headline: said(v["headline"]), date: said(v["datePublished"]), author: named(v["author"]), publisher: named(v["publisher"]),
		lang: said(v["inLanguage"]), url: said(v["url"]), body: said(v["articleBody"]),
	}
	if s.headline == "" {
		s.headline = said(v["name"])
	}
	if s.date == "" {
		s.date = said(v["dateCreated"])
	}
	if s.url == "" {
		s.url = said(v["mainEntityOfPage"])
	}
	return s
}

// said returns a value that is a string, or the id of an object.
func said(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case map[string]any:
		id, _ := v["@id"].(string)
		return strings.TrimSpace(id)
	case []any:
		if len(v) > 0 {
			s, _ := v[0].(string)
			return strings.TrimSpace(s)
		}
	}
	return ""
}

// maxNamed is how many authors of an article are kept.
const maxNamed = 10

// named returns the names of persons and organisations, between commas.
func named(v any) string {
	switch v := v.(type) {
	case string:
		return fold(v)
	case map[string]any:
		name, _ := v["name"].(string)
		return fold(name)
	case []any:
		var names []string
		for _, item := range v[:min(len(v), maxNamed)] {
			if _, nested := item.([]any); nested {
				continue
			}
			if name := named(item); name != "" {
				names = append(names, name)
			}
		}
		return strings.Join(names, ", ")
	}
	return ""
}
