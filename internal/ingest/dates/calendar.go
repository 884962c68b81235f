package dates

import (
	"errors"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"summarize/internal/language"
)

var errDate = errors.New("not a date")

// A dateReader collects the parts of a date from its words and numbers. Every
// one must be understood, in any order that news use.
type dateReader struct {
	rest string // lower case

	year, month, day int
	hour, minute     int
	second           time.Duration // within the minute
	timed            bool
	ordinal          bool   // a stop follows the day
	monthNext        bool   // the next number is the month
	noon             string // "am", "pm" or ""
	offset           int    // minutes east of UTC
}

// parseCalendar reads dates with separators or words, of any year.
func parseCalendar(s string) (time.Time, error) {
	if len(s) > 100 {
		return time.Time{}, errDate
	}
	d := &dateReader{rest: strings.Map(asciiDigit, strings.ToLower(s))}
	if strings.Contains(d.rest, ".m.") {
		d.rest = strings.NewReplacer("a.m.", "am", "p.m.", "pm").Replace(d.rest)
	}
	err := d.numeric()
	for err == nil && d.rest != "" {
		err = d.next()
	}
	if err != nil {
		return time.Time{}, err
	}
	return d.time()
}

// asciiDigit returns the ASCII digit for one of another script.
func asciiDigit(r rune) rune {
	if r < utf8.RuneSelf || !unicode.IsDigit(r) {
		return r
	}
	for _, zero := range "٠۰०০๐０" {
		if zero <= r && r <= zero+9 {
			return '0' + r - zero
		}
	}
	return r
}

// time puts the parts together and refuses what no calendar has.
func (d *dateReader) time() (time.Time, error) {
	if d.year == 0 || d.month < 1 || d.month > 12 || d.day < 1 {
		return time.Time{}, errDate
	}
	if d.noon != "" {
		if d.hour < 1 || d.hour > 12 {
			return time.Time{}, errDate
		}
		d.hour %= 12
		if d.noon == "pm" {
			d.hour += 12
		}
	}
	day := time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC)
	if day.Day() != d.day || d.hour > 23 || d.minute > 59 {
		return time.Time{}, errDate
	}
	return day.Add(time.Duration(d.hour)*time.Hour + time.Duration(d.minute-d.offset)*time.Minute + d.second), nil
}

// numeric reads a leading 2017-03-31, 31.03.2017, 31/03/2017 or 03/31/2017.
func (d *dateReader) numeric() error {
	var n, size [3]int
	at := 0
	var separator byte
	for i := range n {
		if size[i] = digits(d.rest[at:]); size[i] == 0 || size[i] > 4 {
			return nil // not of this kind
		}
		n[i], _ = strconv.Atoi(d.rest[at : at+size[i]])
		at += size[i]
		if i == 2 {
			break
		}
		if at == len(d.rest) || i == 1 && d.rest[at] != separator || !strings.ContainsRune("-/.", rune(d.rest[at])) {
			return nil
		}
		separator = d.rest[at]
		if at++; separator == '.' && strings.HasPrefix(d.rest[at:], " ") {
			at++ // 2. 3. 2026
		}
	}
	switch {
	case size[0] == 4 && size[1] <= 2 && size[2] <= 2:
		d.year, d.month, d.day = n[0], n[1], n[2]
	case size[2] != 4 || size[0] > 2 || size[1] > 2:
		return errDate
	case separator == '.' || n[0] > 12 || n[0] == n[1]:
		d.day, d.month, d.year = n[0], n[1], n[2]
	case n[1] > 12:
		d.month, d.day, d.year = n[0], n[1], n[2]
	default:
		return errAmbiguous
	}
	if d.year == 0 {
		return errDate
	}
	d.rest = d.rest[at:]
	return nil
}

// next reads one number, word or separator.
func (d *dateReader) next() error {
	c, size := utf8.DecodeRuneInString(d.rest)
	switch {
	case '0' <= c && c <= '9':
		return d.number()
	case (c == '+' || c == '-' || c == '−') && d.timed && digits(d.rest[size:]) > 0:
		return d.zoneOffset(c, size)
	case unicode.IsLetter(c):
		return d.word()
	case unicode.IsSpace(c) || strings.ContainsRune(",.-–—/|()·'’", c):
		d.rest = d.rest[size:]
		return nil
	}
	return errDate
}

// take cuts a run of at most limit digits off and returns its value.
func (d *dateReader) take(limit int) (int, error) {
	size := digits(d.rest)
	if size == 0 || size > limit {
		return 0, errDate
	}
	n, err := strconv.Atoi(d.rest[:size])
	d.rest = d.rest[size:]
	return n, err
}

func (d *dateReader) number() error {
	size := digits(d.rest)
	if !d.timed && size <= 2 && d.isClock(d.rest[size:]) {
		return d.clock()
	}
	n, err := d.take(4)
	if err != nil {
		return err
	}
	mark, markSize := utf8.DecodeRuneInString(d.rest)
	if part, ok := language.DateMark(mark); ok {
		*[]*int{&d.year, &d.month, &d.day}[part] = n
		d.rest = d.rest[markSize:]
		return nil
	}
	switch {
	case d.monthNext:
		d.month, d.monthNext = n, false
	case size == 4 && d.year == 0:
		d.year = n
	case size <= 2 && !d.timed && d.noonFollows():
		d.hour, d.timed = n, true
	case size <= 2 && d.day == 0:
		d.day = n
		d.rest = d.rest[language.OrdinalEnd(d.rest):]
		d.ordinal = strings.HasPrefix(d.rest, ".")
	case size == 2 && d.year == 0 && d.month != 0:
		d.year = 1900 + n
		if n < 70 {
			d.year += 100
		}
	default:
		return errDate
	}
	return nil
}

func (d *dateReader) noonFollows() bool {
	rest := strings.TrimSpace(d.rest)
	return strings.HasPrefix(rest, "am") || strings.HasPrefix(rest, "pm")
}

// isClock reports whether what follows a number makes it the hour of a time: ":30", "h30" or "h" alone, and ".30"
// where the day is complete or half of a day follows.
func (d *dateReader) isClock(after string) bool {
	if after == "" {
		return false
	}
	minutes := digits(after[1:])
	rest := strings.TrimSpace(after[1+minutes:])
	switch after[0] {
	case ':':
		return minutes > 0
	case 'h':
		r, _ := utf8.DecodeRuneInString(after[1:])
		return !unicode.IsLetter(r)
	case '.':
		return minutes == 2 && (d.year > 0 && d.month > 0 && d.day > 0 || strings.HasPrefix(rest, "am") || strings.HasPrefix(rest, "pm"))
	}
	return false
}

// clock reads 10:30, 10:30:15 or 10:30:15.123, 10.30, 10h30 and 10h.
func (d *dateReader) clock() (err error) {
	d.timed = true
	if d.hour, err = d.take(2); err != nil {
		return err
	}
	d.rest = d.rest[1:]
	if digits(d.rest) == 0 {
		return nil
	}
	if d.minute, err = d.take(2); err != nil || !strings.HasPrefix(d.rest, ":") {
		return err
	}
	d.rest = d.rest[1:]
	seconds, err := d.take(2)
	if err != nil || seconds > 60 { // 60 is a leap second
		return errDate
	}
	d.second = time.Duration(seconds) * time.Second
	if d.rest != "" && (d.rest[0] == '.' || d.rest[0] == ',') {
		size := digits(d.rest[1:])
		unit := time.Second
		for _, c := range []byte(d.rest[1 : 1+size]) {
			unit /= 10
			d.second += time.Duration(c-'0') * unit
		}
		if size > 0 {
			d.rest = d.rest[1+size:]
		}
	}
	return nil
}

// zoneOffset reads +01, +0100 or +01:00.
func (d *dateReader) zoneOffset(sign rune, size int) error {
	d.rest = d.rest[size:]
	n, err := d.take(4)
	if err != nil {
		return err
	}
	if after, ok := strings.CutPrefix(d.rest, ":"); ok && n < 100 {
		d.rest = after
		minutes, err := d.take(2)
		if err != nil {
			return err
		}
		n = n*100 + minutes
	} else if n < 100 {
		n *= 100
	}
	if n/100 > 15 || n%100 > 59 {
		return errDate
	}
	d.offset = n/100*60 + n%100
	if sign != '+' {
		d.offset = -d.offset
	}
	return nil
}

func (d *dateReader) word() error {
	end := strings.IndexFunc(d.rest, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsMark(c) })
	if end < 0 {
		end = len(d.rest)
	}
	word := d.rest[:end]
	d.rest = d.rest[end:]
	if month := language.Month(word, d.ordinal); month > 0 && d.month == 0 {
		d.month = month
		return nil
	}
	if language.IsMonthWord(word) {
		d.monthNext = true
		return nil
	}
	fills := language.IsDay(word) || language.IsDateFill(word)
	if after, ok := language.Noon(word); ok && (d.timed || !fills) {
		d.noon = "am"
		if after {
			d.noon = "pm"
		}
		return nil
	}
	if offset, ok := zones[word]; ok && d.timed {
		d.offset = offset
		return nil
	}
	if fills || d.timed && len(word) >= 2 && len(word) <= 5 && d.year != 0 {
		return nil
	}
	return errDate
}
