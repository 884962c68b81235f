package ingest

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Years outside of these are mistakes of a clock, a form or an export.
const (
	firstYear = 1600
	lastYear  = 2200
)

var errAmbiguous = errors.New("could be day or month first")

// parseDate reads a date as records and news pages write it: RFC 3339, a day
// alone, RFC 822, 850, 1123 and their relatives, epoch seconds or milliseconds,
// "March 3, 2017", "3 mars 2017 à 10:30", "2017年3月3日", "31/03/2017". What has
// no zone is UTC, and so is a zone unknown to zones: an error of hours matters
// less than no date. A date that could be read two ways, such as 03/04/2017, is
// an error, and so is one outside of 1600 to 2200.
func parseDate(s string) (time.Time, error) {
	s = strings.TrimSpace(s)
	t, ok := parseEpoch(s)
	var err error
	if !ok {
		t, err = parseCalendar(s)
	}
	switch {
	case errors.Is(err, errAmbiguous):
		return time.Time{}, fmt.Errorf("date %s %w", quote(s), err)
	case err != nil:
		return time.Time{}, fmt.Errorf("date %s is not understood", quote(s))
	case t.Year() < firstYear || t.Year() > lastYear:
		return time.Time{}, fmt.Errorf("date %s is outside of the years %d to %d", quote(s), firstYear, lastYear)
	}
	return t, nil
}

// quote shortens a value for a message.
func quote(s string) string {
	if len(s) > 60 {
		s = strings.ToValidUTF8(s[:60], "") + "…"
	}
	return strconv.Quote(s)
}

// parseEpoch reads digits without separators: 20170303 and 20170303101500 as
// written, others as seconds since 1970, or milli-, micro- or nanoseconds where
// seconds would lie beyond the year 5138.
func parseEpoch(s string) (time.Time, bool) {
	whole, fraction, _ := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	if whole == "" || digits(whole) != len(whole) || digits(fraction) != len(fraction) {
		return time.Time{}, false
	}
	if len(whole) == len(s) {
		for _, layout := range []string{"20060102", "20060102150405"} {
			if len(s) != len(layout) {
				continue
			}
			if t, err := time.Parse(layout, s); err == nil && t.Year() >= 1900 && t.Year() <= lastYear {
				return t, true
			}
		}
	}
	n, err := strconv.ParseInt(whole, 10, 64)
	if err != nil || len(whole) < 5 { // a bare year is no date
		return time.Time{}, false
	}
	if s[0] == '-' {
		n = -n
	}
	switch size := max(n, -n); {
	case size < 1e11:
		return time.Unix(n, 0).UTC(), true
	case size < 1e14:
		return time.UnixMilli(n).UTC(), true
	case size < 1e17:
		return time.UnixMicro(n).UTC(), true
	}
	return time.Unix(0, n).UTC(), true
}

var errDate = errors.New("not a date")

// A dateReader collects the parts of a date from its words and numbers. Every
// one must be understood, in any order that news use.
type dateReader struct {
	rest string // lower case

	year, month, day    int
	hour, minute, nanos int // nanos within the minute
	timed               bool
	noon                string // "am", "pm" or ""
	offset              int    // minutes east of UTC
}

// parseCalendar reads dates with separators or words, of any year.
func parseCalendar(s string) (time.Time, error) {
	if len(s) > 100 {
		return time.Time{}, errDate
	}
	d := &dateReader{rest: strings.ToLower(s)}
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
	return day.Add(time.Duration(d.hour)*time.Hour + time.Duration(d.minute-d.offset)*time.Minute + time.Duration(d.nanos)), nil
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
		at++
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
	case unicode.IsSpace(c) || strings.ContainsRune(",.-–—/|()·", c):
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
	if d.rest[size:] != "" && d.rest[size] == ':' && !d.timed {
		return d.clock()
	}
	n, err := d.take(4)
	if err != nil {
		return err
	}
	mark, markSize := utf8.DecodeRuneInString(d.rest)
	switch {
	case mark == '年' || mark == '년':
		d.year, d.rest = n, d.rest[markSize:]
	case mark == '月' || mark == '월':
		d.month, d.rest = n, d.rest[markSize:]
	case mark == '日' || mark == '일' || mark == '号':
		d.day, d.rest = n, d.rest[markSize:]
	case size == 4 && d.year == 0:
		d.year = n
	case size <= 2 && !d.timed && d.noonFollows():
		d.hour, d.timed = n, true
	case size <= 2 && d.day == 0:
		d.day = n
		d.ordinal()
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

// ordinal passes over the ending of 1st, 2nd, 3rd, 4th, 1er.
func (d *dateReader) ordinal() {
	for _, ending := range []string{"st", "nd", "rd", "th", "er", "º"} {
		if after, ok := strings.CutPrefix(d.rest, ending); ok {
			d.rest = after
			return
		}
	}
}

func (d *dateReader) noonFollows() bool {
	rest := strings.TrimSpace(d.rest)
	return strings.HasPrefix(rest, "am") || strings.HasPrefix(rest, "pm")
}

// clock reads 10:30, 10:30:15 or 10:30:15.123.
func (d *dateReader) clock() (err error) {
	d.timed = true
	if d.hour, err = d.take(2); err != nil {
		return err
	}
	d.rest = d.rest[1:]
	if d.minute, err = d.take(2); err != nil || !strings.HasPrefix(d.rest, ":") {
		return err
	}
	d.rest = d.rest[1:]
	seconds, err := d.take(2)
	if err != nil || seconds > 60 { // 60 is a leap second
		return errDate
	}
	d.nanos = seconds * int(time.Second)
	if d.rest != "" && (d.rest[0] == '.' || d.rest[0] == ',') {
		size := digits(d.rest[1:])
		unit := int(time.Second)
		for _, c := range []byte(d.rest[1 : 1+size]) {
			unit /= 10
			d.nanos += int(c-'0') * unit
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
	if month, ok := months[word]; ok && d.month == 0 {
		d.month = month
		return nil
	}
	if (word == "am" || word == "pm") && d.timed {
		d.noon = word
		return nil
	}
	if offset, ok := zones[word]; ok && d.timed {
		d.offset = offset
		return nil
	}
	if dateWords[word] || d.timed && len(word) >= 2 && len(word) <= 5 && d.year != 0 {
		return nil
	}
	return errDate
}
