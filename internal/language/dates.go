package language

import (
	"strings"
	"sync"
)

// missing stands in a list of months or days where a language has no such form.
const missing = "-"

// Dates are the words of dates. Each list of months has twelve words, of days seven,
// Monday first, or "-".
type Dates struct {
	Months      []string // names, with their cases, and abbreviations that stand in running text
	MonthsShort []string // abbreviations that mean something else outside of dates
	Days        []string
	DaysShort   []string
	MonthWord   string    // stands before the number of a month: tháng 3
	Fill        string    // words between the parts of a date, and before it
	Ordinals    string    // endings of a day's number: 1st, 1er
	Noon        [2]string // before and after noon, without stops: am, pm

	// Relative dates: "3 hours ago", "vor 3 Stunden", "today".
	Units                 Units
	Ago                   string // words about the number of a date back, all others are not understood
	Today, Yesterday, Now string
	Ahead                 string // tomorrow, and other words that place a time from the day of writing
}

// Units are words of time, with their cases and plurals.
type Units struct {
	Second, Minute, Hour, Day, Week, Month, Year string
}

// Month returns the number of the month, 1 to 12, that any row calls word, in small
// letters and without a stop, or 0; also 0 where two languages mean two months:
// listopad is October in Croatian and November in Polish and Czech.
func Month(word string) int { return months()[word] }

// IsDay reports whether any row calls a day of the week so.
func IsDay(word string) bool { _, is := days()[word]; return is }

// IsDateFill reports whether a word stands between the parts of a date in any row.
func IsDateFill(word string) bool { return dateFill()[word] }

// Month returns the number of the month, 1 to 12, that l calls word, or 0.
func (l *Language) Month(word string) int {
	return position(word, l.Dates.Months, l.Dates.MonthsShort)
}

// Day returns the day of the week, 1 for Monday to 7, that l calls word, or 0.
func (l *Language) Day(word string) int {
	return position(word, l.Dates.Days, l.Dates.DaysShort)
}

func position(word string, lists ...[]string) int {
	if word == missing {
		return 0
	}
	for _, list := range lists {
		for _, line := range list {
			for i, w := range strings.Fields(line) {
				if w == word {
					return i + 1
				}
			}
		}
	}
	return 0
}

var months = sync.OnceValue(func() map[string]int {
	names, short := map[string]int{}, map[string]int{}
	for _, l := range All {
		number(names, l.Dates.Months)
		number(short, l.Dates.MonthsShort)
	}
	for word, n := range short { // a name wins over an abbreviation of another language
		if _, taken := names[word]; !taken {
			names[word] = n
		}
	}
	return names
})

var days = sync.OnceValue(func() map[string]int {
	m := map[string]int{}
	for _, l := range All {
		number(m, l.Dates.Days)
		number(m, l.Dates.DaysShort)
	}
	return m
})

// number gives words their place in a line, and 0 to one that has two places.
func number(m map[string]int, lines []string) {
	for _, line := range lines {
		for i, w := range strings.Fields(line) {
			if n, taken := m[w]; taken && n != i+1 {
				m[w] = 0
			} else {
				m[w] = i + 1
			}
		}
	}
	delete(m, missing)
}

var dateFill = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, l := range All {
		for _, w := range strings.Fields(l.Dates.Fill) {
			m[w] = true
		}
	}
	return m
})
