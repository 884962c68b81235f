package page

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// Bounds of what is kept of what a page says of itself.
const (
	maxValue  = 2 << 10
	maxMeta   = 200
	maxScript = 2 << 20 // of JSON-LD
	maxTimes  = 50
)

// attributes are those of one element that matter.
type attributes struct {
	class, id, role, itemprop, itemtype      string
	name, property, content, rel, href, lang string
	datetime, kind, pubdate, title           string
	hidden, dialog                           bool
}

func (a *attributes) set(key string, value []byte) {
	if len(value) > maxValue {
		value = value[:maxValue]
	}
	var to *string
	switch key {
	case "class":
		to = &a.class
	case "id":
		to = &a.id
	case "role":
		to = &a.role
		a.dialog = a.dialog || string(value) == "dialog" || string(value) == "alertdialog"
	case "itemprop":
		to = &a.itemprop
	case "itemtype":
		to = &a.itemtype
	case "name":
		to = &a.name
	case "property":
		to = &a.property
	case "content":
		to = &a.content
	case "rel":
		to = &a.rel
	case "href":
		to = &a.href
	case "lang", "xml:lang":
		to = &a.lang
	case "datetime":
		to = &a.datetime
	case "title":
		to = &a.title
	case "type":
		to = &a.kind
	case "pubdate":
		a.pubdate = "pubdate"
		return
	case "hidden":
		a.hidden = true
		return
	case "aria-hidden":
		a.hidden = a.hidden || string(value) == "true"
		return
	case "aria-modal":
		a.dialog = a.dialog || string(value) == "true"
		return
	case "style":
		style := strings.ReplaceAll(strings.ToLower(string(value)), " ", "")
		a.hidden = a.hidden || strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
		return
	default:
		return
	}
	if *to == "" {
		*to = strings.ToValidUTF8(string(value), "")
	}
}

// names joins what an element is called, in small letters, between spaces.
func (a *attributes) names() string {
	if a.class == "" && a.id == "" && a.role == "" && a.itemprop == "" {
		return ""
	}
	all := strings.ToLower(parted(strings.Join(strings.Fields(a.class+" "+a.id+" "+a.role+" "+a.itemprop), " ")))
	if len(all) > maxNames {
		all = strings.ToValidUTF8(all[:maxNames], "")
	}
	return all
}

// parted sets a hyphen where a name made of several words starts another: "articleBody".
func parted(names string) string {
	var b strings.Builder
	small := false
	for i := range len(names) {
		c := names[i]
		if small && 'A' <= c && c <= 'Z' {
			b.WriteByte('-')
		}
		small = 'a' <= c && c <= 'z'
		b.WriteByte(c)
	}
	return b.String()
}

// A head is what a page says of itself, in its head and in attributes.
type head struct {
	meta      map[string]string // content by name, property or itemprop, in small letters; the first stands
	canonical string
	lang      string
	title     string
	scripts   []string // JSON-LD
	times     []string // datetime of time elements, those that say published first

	taking string // "title", "script" while inside one to keep
	taken  strings.Builder
}

// element notes what matters of an element's attributes.
func (h *head) element(name string, a *attributes) {
	switch name {
	case "html":
		if h.lang == "" {
			h.lang = a.lang
		}
	case "meta":
		h.addMeta(a.name, a.content)
		h.addMeta(a.property, a.content)
		h.addMeta(a.itemprop, a.content)
	case "link":
		if strings.EqualFold(a.rel, "canonical") && h.canonical == "" {
			h.canonical = a.href
		}
	case "title":
		if h.title == "" {
			h.taking = name
		}
	case "script":
		if strings.HasPrefix(strings.ToLower(a.kind), "application/ld+json") {
			h.taking = name
		}
	case "time":
		published := a.pubdate != "" || strings.Contains(strings.ToLower(a.itemprop+a.class), "publish")
		switch {
		case a.datetime == "" || len(h.times) >= maxTimes:
		case published:
			h.addMeta("time.published", a.datetime)
		default:
			h.times = append(h.times, a.datetime)
		}
	case "abbr": // hentry of microformats
		if strings.Contains(strings.ToLower(a.class), "publish") {
			h.addMeta("time.published", a.title)
		}
	default:
		if a.itemprop != "" && (a.content != "" || a.datetime != "") {
			h.addMeta(a.itemprop, a.content+a.datetime)
		}
	}
}

func (h *head) addMeta(key, value string) {
	key, value = strings.ToLower(strings.TrimSpace(key)), strings.TrimSpace(value)
	if key == "" || value == "" || len(h.meta) >= maxMeta {
		return
	}
	if h.meta == nil {
		h.meta = map[string]string{}
	}
	if h.meta[key] == "" {
		h.meta[key] = value
	}
}

// take keeps a text where it stands in an element to keep, and tells so.
func (h *head) take(text []byte) bool {
	if h.taking == "" {
		return false
	}
	if h.taken.Len()+len(text) <= maxScript {
		h.taken.Write(text)
	}
	return true
}

// close ends the element that is being kept.
func (h *head) close(name string) {
	if h.taking != name {
		return
	}
	if name == "title" {
		title := h.taken.String()
		h.title = fold(title[:min(len(title), maxValue)])
	} else {
		h.scripts = append(h.scripts, h.taken.String())
	}
	h.taking = ""
	h.taken.Reset()
}

// fold makes one line of s: entities that were encoded twice decoded, white space and
// control characters single spaces.
func fold(s string) string {
	if strings.ContainsRune(s, '&') {
		s = html.UnescapeString(s)
	}
	return strings.Join(strings.FieldsFunc(strings.ToValidUTF8(s, ""), separates), " ")
}

func separates(r rune) bool {
	return r <= ' ' || 0x7f <= r && r <= 0xa0 || r == 0x2028 || r == 0x2029 || r == 0xfeff
}

// letters returns the letters and digits of s in small letters.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}
