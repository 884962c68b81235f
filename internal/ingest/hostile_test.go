package ingest

import (
	"bytes"
	"encoding/binary"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"summarize/internal/ingest/unpack"
	"summarize/internal/processor"
)

var update = flag.Bool("update", false, "write golden files anew")

// A hostileInput is a file that somebody made to hurt, or that a bad day made so.
type hostileInput struct {
	name    string // of the case: what was done to it
	file    string
	content string
}

// TestHostileInputs reads more than a thousand damaged and hostile files, made by a seed. None
// panics, hangs or stays without a word, and each has the exit code and first reason that
// testdata/hostile.golden says; it is written anew by -update. Pages and PDF stand there
// without a reason, as a model and another program judge them.
func TestHostileInputs(t *testing.T) {
	t.Chdir(t.TempDir())
	inputs := slices.Concat(damagedSamples(t), madeToHurt(t))
	if len(inputs) < 1000 {
		t.Errorf("only %d inputs", len(inputs))
	}
	var got strings.Builder
	for _, in := range inputs {
		if err := os.WriteFile(in.file, []byte(in.content), 0o644); err != nil {
			t.Fatal(err)
		}
		start := processor.Time()
		r := read(t, Options{Workers: 1, limits: unpack.Limits{Ratio: 200, Free: 1 << 20, Member: 1 << 20}}, in.file)
		if took := processor.Time() - start; took > 5*time.Second {
			t.Errorf("%s took %v", in.name, took)
		}
		if err := os.Remove(in.file); err != nil {
			t.Fatal(err)
		}
		checkArticles(t, r.Articles)
		if len(r.Articles)+len(r.Skipped)+len(r.Warnings) == 0 {
			t.Errorf("%s: nothing is said", in.name)
		}
		if judged := strings.HasPrefix(in.name, "pdf") || strings.HasPrefix(in.name, "html") || strings.HasPrefix(in.name, "mhtml") || strings.HasPrefix(in.name, "epub") || strings.HasPrefix(in.name, "warc"); !judged {
			fmt.Fprintf(&got, "%s\t%d\t%s\n", in.name, exitOf(r), firstReason(r))
		}
	}
	checkGolden(t, got.String())
}

// goldenFile is where the outcomes stand; tests change the working directory.
var goldenFile = func() string {
	wd, _ := os.Getwd()
	return filepath.Join(wd, "testdata", "hostile.golden")
}()

func checkGolden(t *testing.T, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(goldenFile, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(goldenFile)
	if err != nil {
		t.Fatal(err)
	}
	wants, gots := strings.Split(string(want), "\n"), strings.Split(got, "\n")
	for i := range max(len(wants), len(gots)) {
		if i >= len(wants) || i >= len(gots) || wants[i] != gots[i] {
			w, g := "", ""
			if i < len(wants) {
				w = wants[i]
			}
			if i < len(gots) {
				g = gots[i]
			}
			t.Fatalf("line %d (look at all by -update and git diff):\n-%s\n+%s", i+1, w, g)
		}
	}
}

// exitOf is the exit code of a run that read just this.
func exitOf(r *Result) int {
	switch {
	case len(r.Articles) == 0:
		return 66
	case len(r.Skipped) > 0:
		return 3
	}
	return 0
}

// firstReason is what is said first, cut to a line.
func firstReason(r *Result) string {
	reason := fmt.Sprintf("%q", anyReason(r))
	return reason[:min(len(reason), 100)]
}

func anyReason(r *Result) string {
	if len(r.Skipped) > 0 {
		return r.Skipped[0].Reason
	}
	if len(r.Warnings) > 0 {
		return r.Warnings[0]
	}
	return "read"
}

// damagedSamples damages a file of each format in sixty ways.
func damagedSamples(t *testing.T) (inputs []hostileInput) {
	all := samples(t)
	all["zip"] = sample{name: "x.zip", content: documentOf(t, entry{"a.txt", bridge}, entry{"b.jsonl", all["jsonl"].content})}
	all["tar"] = sample{name: "x.tar", content: tarOf(t, entry{"a.txt", bridge}, entry{"b.jsonl", all["jsonl"].content})}
	random := rand.New(rand.NewPCG(18, 1))
	for _, format := range slices.Sorted(maps.Keys(all)) {
		s := all[format]
		if format == "opml" || format == "parquet" { // refused, whatever is in them
			continue
		}
		ways := 60
		if format == "pdf" {
			ways = 4 // each starts a program
		}
		for i := range ways {
			name, content := damage([]byte(s.content), i, random)
			inputs = append(inputs, hostileInput{fmt.Sprintf("%s %02d %s", format, i, name), s.name, content})
		}
	}
	return inputs
}

// damage does one of twelve things at a place that the generator chooses.
func damage(b []byte, way int, random *rand.Rand) (name, content string) {
	at := random.IntN(len(b))
	to := min(len(b), at+1+random.IntN(64))
	switch way % 12 {
	case 0:
		return "cut", string(b[:at])
	case 1:
		return "headless", string(b[at:])
	case 2:
		b[at] ^= byte(1 << random.IntN(8))
		return "a bit", string(b)
	case 3:
		return "a hole", string(b[:at]) + string(b[to:])
	case 4:
		return "zeros", string(b[:at]) + strings.Repeat("\x00", to-at) + string(b[to:])
	case 5:
		return "twice", string(b) + string(b)
	case 6:
		return "repeated", string(b[:to]) + strings.Repeat(string(b[at:to]), 20) + string(b[to:])
	case 7:
		return "invalid UTF-8", string(b[:at]) + "\xff\xfe\xc0\x80" + string(b[at:])
	case 8:
		return "controls", string(b[:at]) + "\x1b[2J\x07\u202e\u0085" + string(b[at:])
	case 9:
		for i := at; i < to; i++ {
			b[i] = byte(random.IntN(256))
		}
		return "noise", string(b)
	case 10:
		return "brackets", string(b[:at]) + strings.Repeat("<[{(\"'", 50) + string(b[at:])
	}
	return "big numbers", string(b[:at]) + "99999999999999999999" + string(b[at:])
}

// madeToHurt are the attacks that people know, small.
func madeToHurt(t *testing.T) []hostileInput {
	ids := `{"id":"","text":"A."}` + "\n" + `{"id":"x","text":"B."}` + "\n" + `{"id":"x","text":"C."}` + "\n"
	many := func(n int, make func(i int) entry) (entries []entry) {
		for i := range n {
			entries = append(entries, make(i))
		}
		return entries
	}
	packed := func(n int) string { return zstded(t, strings.Repeat("\n", n)) }
	attacks := []hostileInput{
		{"ids empty and twice", "x.jsonl", ids},
		{"traversal", "x.tar", tarOf(t, entry{"../../../etc/passwd.txt", "A."}, entry{"/etc/b.txt", "B."}, entry{"a/../../c.txt", "C."})},
		{"link out", "x.tar", tarOf(t, entry{"l.txt", "->"})},
		{"archive in archive", "x.zip", documentOf(t, entry{"y.zip", documentOf(t, entry{"a.txt", "A."})})},
		{"bomb of zeros", "x.txt.gz", gzipped(t, strings.Repeat("\x00", 3<<20))},
		{"bomb of lines", "x.jsonl.zst", packed(3 << 20)},
		{"bombs in a row", "x.jsonl.zst", strings.Repeat(packed(1<<20), 5)},
		{"bomb in a tar", "x.tar.zst", zstded(t, tarOf(t, entry{"a.txt", strings.Repeat(" ", 1<<20)}, entry{"b.txt", strings.Repeat(" ", 1<<20)}))},
		{"bombs in a zip", "x.zip", zipOf(t, many(8, func(i int) entry { return entry{fmt.Sprint(i, ".txt"), strings.Repeat("the same again. ", 50_000)} })...)},
		{"bombs in members", "x.zip", zipOf(t, many(8, func(i int) entry { return entry{fmt.Sprint(i, ".txt.zst"), packed(1 << 20)} })...)},
		{"repeats itself", "x.txt", strings.Repeat("The same phrase again and again. ", 20_000)},
		{"ten thousand members", "x.zip", zipOf(t, many(10_000, func(i int) entry { return entry{fmt.Sprint(i, ".txt"), ""} })...)},
		{"overlapping members", "x.zip", overlappingZip(t)},
		{"a member that lies", "x.zip", lyingZip(t)},
		{"xz with a huge dictionary", "x.txt.xz", "\xfd7zXZ\x00\x00\x04\xe6\xd6\xb4F\x02\x00\x21\x01\x28\x00\x00\x00"},
		{"zstd with a huge window", "x.txt.zst", "\x28\xb5\x2f\xfd\x00\xf8\x00\x00\x00"},
		{"billion laughs", "x.xml", `<!DOCTYPE l [<!ENTITY a "lol">` + entities() + `]><rss version="2.0"><channel><title>&z;</title><item><title>&z;</title></item></channel></rss>`},
		{"external entity", "x.xml", `<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>T</title><description>&a;</description></item></channel></rss>`},
		{"deep XML", "x.xml", "<rss>" + strings.Repeat("<a>", 100_000)},
		{"deep JSON", "x.json", strings.Repeat("[", 200_000)},
		{"deep objects", "x.jsonl", strings.Repeat(`{"a":`, 100_000) + "1" + strings.Repeat("}", 100_000)},
		{"deep wrappers", "x.json", strings.Repeat(`{"data":`, 100_000) + "1" + strings.Repeat("}", 100_000)},
		{"deep text", "x.jsonl", `{"text":` + strings.Repeat("[", 5000) + `"T."` + strings.Repeat("]", 5000) + `}`},
		{"Apple Mail of nothing", "x.emlx", "0"},
		{"Apple Mail that lies", "x.emlx", "99999\n"},
		{"deep parts", "x.eml", deepMail(50)},
		{"many parts", "x.eml", manyParts(5000)},
		{"no boundary", "x.eml", "From: a@b.example\nTo: c@d.example\nSubject: S\nMIME-Version: 1.0\nContent-Type: multipart/mixed\n\n--\n\nx"},
		{"encoded words", "x.eml", "From: =?utf-8?B?" + strings.Repeat("QUFB", 5000) + "?=\nSubject: =?x-unknown?Q?=FF?= =?utf-8?q?a?=\nMessage-ID: <>\nDate: 0\n\nText of it.\n"},
		{"unclosed quotation", "x.csv", "title,text\na,\"never closed\n" + strings.Repeat("b,c\n", 1000)},
		{"a thousand columns", "x.csv", "text" + strings.Repeat(",x", 1000) + "\nT.\n" + strings.Repeat(",", 3000) + "\n"},
		{"no columns", "x.csv", "\n\n\n"},
		{"record of any length", "x.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 9223372036854775807\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"},
		{"record of negative length", "x.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n"},
		{"head without end", "x.warc", "WARC/1.0\r\n" + strings.Repeat("A: b\r\n", 1000)},
		{"line without end", "x.warc", "WARC/1.0\r\n" + strings.Repeat("A", 100_000)},
		{"chunks that lie", "x.warc", warcAnswer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\nFFFFFFFFFFFFFFF\r\nx")},
		{"packed page that lies", "x.warc", warcAnswer("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/html\r\n\r\n<p>no gzip")},
		{"bomb as a page", "x.warc", warcAnswer("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/html\r\n\r\n" + gzipped(t, strings.Repeat("<p>", 1<<20)))},
		{"unknown packing", "x.warc", warcAnswer("HTTP/1.1 200 OK\r\nContent-Encoding: rot13\r\nContent-Type: text/html\r\n\r\nx")},
		{"mbox of separators", "x.mbox", strings.Repeat("From a Mon\n\n", 1000)},
		{"mbox without an end", "x.mbox", "From a Mon\n" + strings.Repeat("x", 200_000)},
		{"database of zeros", "x.sqlite", "SQLite format 3\x00" + strings.Repeat("\x00", 4096)},
		{"document without a body", "x.docx", documentOf(t, entry{"word/other.xml", "<a/>"}, entry{"word/_rels/x", ""})},
		{"document that nests", "x.docx", documentOf(t, entry{"word/document.xml", `<w xmlns="wordprocessingml">` + strings.Repeat("<p><t>", 50_000)})},
		{"document that is a bomb", "x.docx", zipOf(t, entry{"word/document.xml", strings.Repeat(" ", 6<<20)})},
		{"workbook without sheets", "x.xlsx", documentOf(t, entry{"[Content_Types].xml", "<Types/>"}, entry{"xl/workbook.xml", "<workbook/>"})},
		{"workbook of figures", "x.xlsx", workbookOf(t, "", `<row><c><v>1</v></c><c r="XFD1"><v>2</v></c><c r="ZZZZZZZZ9"><v>3</v></c><c t="s"><v>99</v></c></row>`)},
		{"workbook that points out", "x.xlsx", documentOf(t, entry{"xl/workbook.xml", `<workbook><sheet id="a"/></workbook>`}, entry{"xl/_rels/workbook.xml.rels", `<a Id="a" Target="/../../etc/passwd"/>`})},
		{"workbook of one text again and again", "x.xlsx", workbookOf(t, "<si><t>title</t></si><si><t>"+strings.Repeat("a", 1<<20)+"</t></si>", `<row><c t="s"><v>0</v></c></row>`+strings.Repeat(`<row><c t="s"><v>1</v></c></row>`, 50))},
		{"book of nothing", "x.epub", documentOf(t, entry{"mimetype", "application/epub+zip"})},
		{"book that points out", "x.epub", documentOf(t, entry{"mimetype", "application/epub+zip"}, entry{"META-INF/container.xml", `<rootfile full-path="../../etc/passwd"/>`})},
		{"empty elements", "x.html", "<html><body>" + strings.Repeat("<b>", 200_000)},
		{"attributes", "x.html", "<html><body><p " + strings.Repeat(`a="b" `, 50_000) + ">T."},
		{"one line", "x.txt", strings.Repeat("a", 500_000)},
		{"only marks", "x.txt", strings.Repeat("\u202e\u0301", 5000)},
		{"escapes", "x.txt", "\x1b]0;title\x07\x1b[31m" + bridge},
		{"names that escape", "x.tar", tarOf(t, entry{"\x1b[2J<script>.txt", bridge}, entry{strings.Repeat("a/", 40) + "b.txt", ferry})},
		{"a date of any length", "x.jsonl", `{"text":"T.","date":"` + strings.Repeat("9", 5000) + `"}`},
		{"a number of any size", "x.jsonl", `{"text":"T.","id":1e999999,"date":-1e308}`},
		{"fields without end", "x.jsonl", `{"text":"T."` + fieldsWithoutEnd(20_000) + `}`},
		{"UTF-7", "x.txt", "+ADw-script+AD4- and some words"},
		{"marks of order", "x.txt", "\xff\xfe\x00"},
		{"surrogates", "x.txt", "\xff\xfe\x00\xd8\x00\xd8a\x00"},
	}
	return attacks
}

func entities() string {
	var b strings.Builder
	for c := 'b'; c <= 'z'; c++ {
		fmt.Fprintf(&b, `<!ENTITY %c "%s">`, c, strings.Repeat(fmt.Sprintf("&%c;", c-1), 10))
	}
	return b.String()
}

func fieldsWithoutEnd(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `,"f%d":%d`, i, i)
	}
	return b.String()
}

func deepMail(depth int) string {
	var b strings.Builder
	b.WriteString("From: a@b.example\nTo: c@d.example\nSubject: S\n")
	for i := range depth {
		fmt.Fprintf(&b, "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", i, i)
	}
	b.WriteString("\nText.\n")
	return b.String()
}

func manyParts(n int) string {
	return "From: a@b.example\nTo: c@d.example\nSubject: S\nContent-Type: multipart/mixed; boundary=b\n\n" + strings.Repeat("--b\n\nA.\n", n) + "--b--\n"
}

func warcAnswer(answer string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(answer), answer)
}

// overlappingZip names the bytes of one member many times, as the bomb of David Fifield (2019).
func overlappingZip(t *testing.T) string {
	one := zipOf(t, entry{"a.txt", strings.Repeat("the same again. ", 10_000)})
	directory := strings.LastIndex(one, "PK\x01\x02")
	end := strings.LastIndex(one, "PK\x05\x06")
	const n = 200
	b := []byte(one[:directory] + strings.Repeat(one[directory:end], n) + one[end:])
	tail := b[len(b)-len(one[end:]):]
	binary.LittleEndian.PutUint16(tail[8:], n)
	binary.LittleEndian.PutUint16(tail[10:], n)
	binary.LittleEndian.PutUint32(tail[12:], uint32(n*(end-directory)))
	return string(b)
}

// lyingZip says that its member has 2^62 bytes.
func lyingZip(t *testing.T) string {
	b := []byte(documentOf(t, entry{"a.txt", bridge}))
	directory := bytes.LastIndex(b, []byte("PK\x01\x02"))
	binary.LittleEndian.PutUint32(b[directory+24:], 0xfffffffe)
	return string(b)
}

// FuzzFormats gives any bytes to any format by its name.
func FuzzFormats(f *testing.F) {
	all := samples(f)
	names := slices.Sorted(maps.Keys(all))
	for i, name := range names {
		if name != "pdf" {
			f.Add([]byte(all[name].content), uint8(i))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, which uint8) {
		s := all[names[int(which)%len(names)]]
		if strings.HasSuffix(s.name, ".pdf") || len(data) > 1<<20 {
			return
		}
		file := filepath.Join(t.TempDir(), s.name)
		if err := os.WriteFile(file, data, 0o644); err != nil {
			t.Fatal(err)
		}
		start := processor.Time()
		r := read(t, Options{Workers: 1, MaxRecord: 1 << 20}, file)
		if took := processor.Time() - start; took > time.Duration(1+len(data)/100_000)*3*time.Second {
			t.Fatalf("%v for %d bytes", took, len(data))
		}
		if len(r.Articles)+len(r.Skipped)+len(r.Warnings) == 0 {
			t.Fatal("nothing is said")
		}
		checkArticles(t, r.Articles)
	})
}
