// Package phrases holds the digest's own words in the languages that --ui-lang knows: one
// file and one row a language. English is in the code that says it; a row maps that
// English to its own words, and a test demands that none is missing. Numbers are written,
// and the forms of what they count chosen, as each language does (Unicode CLDR's plural
// categories). Nothing here depends on the locale of the process.
package phrases

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/feature/plural"
	xlanguage "golang.org/x/text/language"

	"summarize/internal/language"
)

// Words says things in one language. The zero value is English.
type Words struct {
	row *row
}

// A row is what one language says.
type row struct {
	tag        string
	rightLeft  bool
	thousands  string // parts groups of three digits
	comma      string // parts the members of a list; empty: ", "
	categories string // of plurals, in the order of the forms in counted
	dates      dates
	counted    map[string]string // by the English plural: forms by "|", "#" being the number
	said       map[string]string // by the English, with its verbs of package fmt
}

// dates are patterns with D and E for days, M for the month's name or number, and Y for
// the year.
type dates struct {
	day, noYear, month string
	days               string // two days of one month and year
	numbers            bool   // months go by number
	names              int    // which list of names in the language's row: a case
}

// rows is the table of languages beside English.
var rows = []*row{
	arabic, czech, danish, german, spanish, persian, french, hebrew, italian, japanese, dutch, norwegian, polish, portuguese, russian, swedish,
	ukrainian, chinese,
}

var english = &row{
	tag: "en", thousands: ",", categories: "one other",
	dates: dates{day: "D M Y", noYear: "D M", month: "M Y", days: "D–E M Y"},
}

// In returns the words of the language that a BCP 47 tag or a name asks for.
func In(tag string) (w Words, ok bool) {
	canonical, _ := language.Canonical(tag)
	base, _, _ := strings.Cut(canonical, "-")
	for _, r := range rows {
		if r.tag == base {
			return Words{r}, true
		}
	}
	return Words{}, base == english.tag
}

// Tags lists the languages that In knows, English first.
func Tags() []string {
	tags := []string{english.tag}
	for _, r := range rows {
		tags = append(tags, r.tag)
	}
	return tags
}

func (w Words) get() *row {
	if w.row == nil {
		return english
	}
	return w.row
}

// Tag returns the BCP 47 tag of the language.
func (w Words) Tag() string { return w.get().tag }

// Direction returns "rtl" or "ltr", as HTML's attribute dir wants it.
func (w Words) Direction() string {
	if w.get().rightLeft {
		return "rtl"
	}
	return "ltr"
}

// Say returns an English phrase in the language, its verbs filled from args.
func (w Words) Say(phrase string, args ...any) string {
	if own, ok := w.get().said[phrase]; ok {
		phrase = own
	}
	if len(args) == 0 {
		return phrase
	}
	return fmt.Sprintf(phrase, args...)
}

// Count writes a number of things, of which one and many are the English names.
func (w Words) Count(n int, one, many string) string {
	r := w.get()
	forms := strings.Split(r.counted[many], "|")
	if len(forms) == 1 && forms[0] == "" {
		forms = []string{"# " + one, "# " + many}
	}
	form := forms[len(forms)-1]
	for i, category := range strings.Fields(r.categories) {
		if i < len(forms) && category == categoryOf(r.tag, n) {
			form = forms[i]
		}
	}
	return strings.Replace(form, "#", w.Number(n), 1)
}

// categoryOf returns the plural category of a whole number.
func categoryOf(tag string, n int) string {
	names := map[plural.Form]string{plural.Zero: "zero", plural.One: "one", plural.Two: "two", plural.Few: "few", plural.Many: "many", plural.Other: "other"}
	return names[plural.Cardinal.MatchPlural(xlanguage.MustParse(tag), n, 0, 0, 0, 0)]
}

// List writes the members of a list: "2 articles, 1 story".
func (w Words) List(members []string) string {
	return strings.Join(members, cmp.Or(w.get().comma, ", "))
}

// Number writes a whole number: "12,345".
func (w Words) Number(n int) string {
	digits := strconv.Itoa(n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + w.get().thousands + digits[i:]
	}
	return digits
}

// Day writes a date: "2 March 2017".
func (w Words) Day(t time.Time) string { return w.date(w.get().dates.day, t, t, w.get().dates.names) }

// DayOfYear writes a date without its year: "2 March".
func (w Words) DayOfYear(t time.Time) string {
	return w.date(w.get().dates.noYear, t, t, w.get().dates.names)
}

// Month writes a month: "March 2017".
func (w Words) Month(t time.Time) string { return w.date(w.get().dates.month, t, t, nominative) }

// Days writes two days of one month: "2–3 March 2017".
func (w Words) Days(from, to time.Time) string {
	return w.date(w.get().dates.days, from, to, w.get().dates.names)
}

// nominative is the list of a row's names of months in which they stand by themselves.
const nominative = 0

func (w Words) date(pattern string, from, to time.Time, names int) string {
	var b strings.Builder
	for _, c := range pattern {
		switch c {
		case 'D':
			b.WriteString(strconv.Itoa(from.Day()))
		case 'E':
			b.WriteString(strconv.Itoa(to.Day()))
		case 'M':
			b.WriteString(w.monthName(to.Month(), names))
		case 'Y':
			b.WriteString(strconv.Itoa(to.Year()))
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

// monthName names a month by one of the lists of its language, or by the first where the list has
// no other form: října, září.
func (w Words) monthName(m time.Month, names int) string {
	r := w.get()
	switch {
	case r == english:
		return m.String()
	case r.dates.numbers:
		return strconv.Itoa(int(m))
	}
	lists := language.Of(r.tag).Dates.Months
	name := strings.Fields(lists[names])[m-1]
	if name == "-" {
		name = strings.Fields(lists[nominative])[m-1]
	}
	if language.Of(r.tag).NounCapitals {
		return strings.ToUpper(name[:1]) + name[1:]
	}
	return name
}
