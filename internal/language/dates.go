package language

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
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
	Marks       [3]string // behind the numbers of year, month and day: 年, 月, 日

	// Relative dates: "3 hours ago", "vor 3 Stunden", "today".
	Units                 Units
	Duals                 Units  // words that say two of a unit: ساعتين
	One                   string // words that say one: an hour ago; none where the unit alone says it
	Ago                   string // by commas: phrases about a number of units back, which "…" stands for
	BeforeDay             string // stands before today and yesterday: i dag
	Today, Yesterday, Now string
	Ahead                 string // tomorrow, and other words that place a time from the day of writing
}

// Units are words of time, with their cases and plurals.
type Units struct {
	Second, Minute, Hour, Day, Week, Month, Year string
}

// AgoPhrases returns the phrases of Ago.
func (d *Dates) AgoPhrases() []string {
	phrases := listOf(d.Ago)
	for i := range phrases {
		phrases[i] = strings.TrimSpace(phrases[i])
	}
	return phrases
}

// Month returns the number of the month, 1 to 12, that any row calls word, in small
// letters and without a stop, or 0. ordinal tells that the day's number has a stop, which
// counts where languages differ: 3 listopada is in November in Polish, 3. listopada in
// October in Croatian.
func Month(word string, ordinal bool) int {
	stops := 0
	if ordinal {
		stops = 1
	}
	if n := months()[stops][word]; n > 0 {
		return n
	}
	return months()[1-stops][word]
}

// IsMonthWord reports whether a word stands before the number of a month in any row.
func IsMonthWord(word string) bool {
	return word != "" && slices.ContainsFunc(All, func(l *Language) bool { return l.Dates.MonthWord == word })
}

// Noon reports whether a word says before or after noon in any row.
func Noon(word string) (after, ok bool) {
	for _, l := range All {
		if n := slices.Index(l.Dates.Noon[:], word); n >= 0 && word != "" {
			return n == 1, true
		}
	}
	return false, false
}

// DateMark returns which number of a date the mark behind it makes a year (0), a month
// (1) or a day (2) in any row: 2017年3月3日.
func DateMark(mark rune) (part int, ok bool) {
	for _, l := range All {
		for part, marks := range l.Dates.Marks {
			if strings.ContainsRune(marks, mark) {
				return part, true
			}
		}
	}
	return 0, false
}

// OrdinalEnd returns the length of the ending that makes the number before rest an
// ordinal in any row, or 0: 1st, 1er.
func OrdinalEnd(rest string) int {
	longest := 0
	for _, l := range All {
		for ending := range strings.FieldsSeq(l.Dates.Ordinals) {
			next, _ := utf8.DecodeRuneInString(strings.TrimPrefix(rest, ending))
			if strings.HasPrefix(rest, ending) && !unicode.IsLetter(next) {
				longest = max(longest, len(ending))
			}
		}
	}
	return longest
}

// IsDay reports whether any row calls a day of the week so.
func IsDay(word string) bool { _, is := days()[word]; return is }

// IsDateFill reports whether a word stands between the parts of a date in any row.
func IsDateFill(word string) bool { return dateFill()[word] }

// months holds the rows that write a day without a stop, then those that write one.
var months = sync.OnceValue(func() (names [2]map[string]int) {
	for stops := range names {
		names[stops] = map[string]int{}
		short := map[string]int{}
		for _, l := range All {
			if l.OrdinalStop == (stops == 1) {
				number(names[stops], l.Dates.Months)
				number(short, l.Dates.MonthsShort)
			}
		}
		for word, n := range short { // a name wins over an abbreviation of another language
			if _, taken := names[stops][word]; !taken {
				names[stops][word] = n
			}
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
