package ingest

import (
	"bytes"
	"iter"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/encoding/unicode"

	"summarize/internal/ingest/charset"
	"summarize/internal/ingest/office"
	"summarize/internal/ingest/unpack"
)

// A format cuts inputs of one kind into tasks.
//
// A new format is one file, one row of formats, and a sample in samples_test.go; the suite
// says which of them is missing, and -update shows how it takes hostile inputs. Its tasks hold
// to this contract: they skip what they cannot read with its place and reason, never in
// silence; they hold one record, or MaxRecord bytes, at a time; what they find does not
// depend on how the input is cut; they give Article.Text once and never change it; and
// what they give stands on the bytes alone, so that verify finds it again.
type format struct {
	name     string          // as --input-format takes it
	suffixes []string        // in lower case
	claims   func(head) bool // the content alone tells; nil where only a name can
	tasks    func(input, Options) iter.Seq[task]
	kind     kindOfFormat
}

type kindOfFormat uint8

const (
	whole   kindOfFormat = iota // an input is held whole, by a task
	streams                     // an input is cut as it is read, in order
	archive                     // it holds files, and is not opened inside another
	unread                      // it is known, and refused with what to do instead
)

// formats is the table of what can be read, in the order in which they claim.
func formats() []format {
	return []format{
		{"docx", []string{".docx"}, isWord, wholeTasks((*worker).docx), whole},
		{"odt", []string{".odt"}, isOpenDocument, wholeTasks((*worker).odt), whole},
		{"xlsx", []string{".xlsx", ".xlsm"}, isWorkbook, wholeTasks((*worker).xlsx), whole},
		{"sheets", []string{".ods", ".odp", ".pptx", ".pages", ".numbers"}, isOtherOffice, refused(otherOfficeHint), unread},
		{"epub", []string{".epub"}, isBook, wholeTasks((*worker).epub), whole},
		{"zip", []string{".zip"}, isZip, archiveTasks(zipMembers), archive},
		{"tar", []string{".tar", ".tgz", ".tzst", ".tbz2", ".txz"}, isTar, archiveTasks(tarMembers), archive},
		{"pdf", []string{".pdf"}, begins("%PDF-"), wholeTasks((*worker).pdf), whole},
		{"rtf", []string{".rtf"}, begins(`{\rtf`), wholeTasks((*worker).rtf), whole},
		{"sqlite", []string{".sqlite", ".sqlite3", ".db"}, begins(databaseMagic), databaseTasks, whole},
		{"ole", []string{".doc", ".xls", ".ppt", ".msg"}, begins("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), refused(oldOfficeHint), unread},
		{"parquet", []string{".parquet"}, begins("PAR1"), refused(parquetHint), unread},
		{"warc", []string{".warc"}, begins("WARC/1."), warcTasks, streams},
		{"mbox", []string{".mbox", ".mbx"}, isMailbox, mailboxTasks, streams},
		{"json", []string{".json"}, isDocument, documentTasks, streams},
		{"jsonl", []string{".jsonl", ".ndjson"}, isLines, linesTasks, streams},
		{"html", []string{".html", ".htm", ".xhtml", ".xht"}, isHTML, wholeTasks((*worker).page), whole},
		{"mhtml", []string{".mhtml", ".mht"}, isMHTML, wholeTasks((*worker).mhtml), whole},
		{"emlx", []string{".emlx"}, isEMLX, wholeTasks((*worker).emlx), whole},
		{"mail", []string{".eml"}, isMail, wholeTasks((*worker).mail), whole},
		{"newswire", []string{".nitf", ".newsml", ".sgm", ".sgml"}, isNewswire, wholeTasks((*worker).newswire), whole},
		{"feed", []string{".rss", ".atom", ".rdf", ".xml"}, isFeed, wholeTasks((*worker).feed), whole},
		{"ris", []string{".ris"}, isRIS, wholeTasks((*worker).ris), whole},
		{"bibtex", []string{".bib"}, isBibTeX, refused("a list of references in BibTeX, which is not read: export it as RIS (.ris) or CSL JSON"), unread},
		{"opml", []string{".opml"}, isOPML, refused("a list of feeds (OPML), not articles: fetch the feeds and name their files"), unread},
		{"mediawiki", []string{".xml"}, isWiki, wikiTasks, streams},
		{"xml", []string{".xml"}, isXML, wholeTasks((*worker).xml), whole},
		{"subtitles", []string{".srt", ".vtt"}, isSubtitles, wholeTasks((*worker).subtitles), whole},
		{"csv", []string{".csv", ".tsv", ".tab"}, isTable, tableTasks, streams},
		{"markdown", []string{".md", ".markdown"}, nil, wholeTasks((*worker).markdown), whole},
		{"text", []string{".txt", ".text"}, nil, wholeTasks((*worker).text), whole},
	}
}

// oldOfficeHint says what to do with what office programs wrote before 2007.
const oldOfficeHint = "a document of an old office program, which is not read: save it as .docx, .xlsx or .eml"

// otherOfficeHint says what to do with documents of a kind that is not read.
const otherOfficeHint = "a spreadsheet, presentation or document of a kind that is not read: save it as .xlsx, .csv, .docx or .pdf"

// isOtherOffice knows documents of office programs that are zip archives and not read.
func isOtherOffice(h head) bool {
	return office.IsZipOf(h.raw, "application/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.presentation", "ppt/presentation.xml", "Index/Document.iwa")
}

// isBibTeX knows a list of references by how it begins: @article{roe2026,
func isBibTeX(h head) bool {
	line, _, _ := strings.Cut(h.text, "\n")
	kind, rest, ok := strings.Cut(line, "{")
	return ok && strings.HasPrefix(kind, "@") && len(kind) > 2 && strings.Trim(strings.ToLower(kind[1:]), "abcdefghijklmnopqrstuvwxyz") == "" && strings.HasSuffix(strings.TrimSpace(rest), ",")
}

// parquetHint says how a Parquet file is read nevertheless: a reader of the format would add 8 MB to the
// program.
const parquetHint = "a Parquet file, which is not read: write it as JSON lines first, duckdb -c \"COPY (FROM 'x.parquet') TO 'x.jsonl'\""

// refused makes the tasks of a format that is known and not read, for a reason that says what
// to do.
func refused(reason string) func(input, Options) iter.Seq[task] {
	return func(in input, _ Options) iter.Seq[task] {
		if in.opened != nil {
			in.opened.Close()
		}
		return one(skip(in.path, 0, in.size(), reason))
	}
}

// Names lists the formats that are read, as Options.Format takes them.
func Names() []string {
	var names []string
	for _, f := range formats() {
		if f.kind != unread {
			names = append(names, f.name)
		}
	}
	return names
}

// KnowsEncoding tells whether an encoding goes by this name.
func KnowsEncoding(name string) bool { return charset.Known(name) }

func (o Options) formatNamed(name string) *format {
	all := o.formats
	if i := slices.IndexFunc(all, func(f format) bool { return f.name == name }); i >= 0 {
		return &all[i]
	}
	return nil
}

func (o Options) formatBySuffix(suffix string) *format {
	all := o.formats
	if i := slices.IndexFunc(all, func(f format) bool { return slices.Contains(f.suffixes, suffix) }); i >= 0 {
		return &all[i]
	}
	return nil
}

// A head is the first bytes of an input, by which formats know it.
type head struct {
	raw  []byte
	text string // decoded where it is UTF-16, without byte order mark and leading white space
}

func headOf(raw []byte) head {
	text := string(raw)
	if order, ok := charset.UTF16Order(raw); ok {
		if decoded, err := unicode.UTF16(order, unicode.UseBOM).NewDecoder().Bytes(raw); err == nil {
			text = string(decoded)
		}
	}
	return head{raw, strings.TrimLeft(strings.TrimPrefix(text, charset.BOM), " \t\r\n")}
}

// begins tells whether the bytes begin like that.
func begins(magic string) func(head) bool {
	return func(h head) bool { return bytes.HasPrefix(h.raw, []byte(magic)) }
}

// isTar knows POSIX and GNU archives by their mark.
func isTar(h head) bool { return len(h.raw) > 262 && string(h.raw[257:262]) == "ustar" }

// choose returns the format of an input that begins with h, or why it has none. What the
// content shows comes before what the name says: users rename files, and downloads
// have any suffix.
func (in input) choose(h head, o Options) (*format, string) {
	suffix := in.suffix()
	named := o.formatBySuffix(suffix)
	if o.Format != "" && !in.holdsOthers(h, o) {
		return o.formatNamed(o.Format), ""
	}
	if isDigest(h, in.file.Named) {
		return nil, "a digest that this program wrote, not articles"
	}
	if named != nil && claimed(named, h) {
		return named, ""
	}
	for i := range o.formats {
		if f := &o.formats[i]; claimed(f, h) {
			return f, ""
		}
	}
	switch {
	case named != nil:
		return named, ""
	case suffix == "" || in.file.Named:
		return o.formatNamed("text"), ""
	}
	return nil, "unknown format " + suffix
}

// isDigest knows what this program wrote: its JSON, which has no article's text, and, unless somebody named the file, its feeds
// and pages, which repeat what was read.
func isDigest(h head, named bool) bool {
	const far = 1 << 10
	begin := h.text[:min(len(h.text), far)]
	switch {
	case strings.HasPrefix(begin, "{"):
		return strings.Contains(begin, `"schema": "summarize/`)
	case named:
		return false
	}
	generators := []string{"<generator>summarize ", ">summarize</generator>", `<meta name="generator" content="summarize">`}
	return slices.ContainsFunc(generators, func(mark string) bool { return strings.Contains(begin, mark) })
}

// holdsOthers tells an archive whose members Options.Format is about.
func (in input) holdsOthers(h head, o Options) bool {
	asked := o.formatNamed(o.Format)
	return asked.kind != archive && slices.ContainsFunc(o.formats, func(f format) bool { return f.kind == archive && f.claims(h) && !claimed(asked, h) })
}

// claimed tells whether an input is plainly of a format.
func claimed(f *format, h head) bool { return f.claims != nil && f.claims(h) }

// suffix returns the suffix that tells the format, in lower case, behind that of a
// compression.
func (in input) suffix() string {
	if in.path == "-" {
		return ""
	}
	return strings.ToLower(suffix(strings.TrimSuffix(in.path, unpack.Suffix(in.path))))
}

// suffix returns the part of a name that tells its format: a dot and one to
// eight letters or digits, one of them a letter ("report.2017" has none), and
// something before it.
func suffix(name string) string {
	base := path.Base(name)
	s := path.Ext(base)
	if len(s) < 2 || len(s) > 9 || len(s) == len(base) {
		return ""
	}
	letters := 0
	for _, c := range []byte(s[1:]) {
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			letters++
		case c < '0' || c > '9':
			return ""
		}
	}
	if letters == 0 {
		return ""
	}
	return s
}
