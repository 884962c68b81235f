package newswire

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	nitf = `<?xml version="1.0" encoding="UTF-8"?>
<nitf xml:lang="en"><head><title>Bridge</title><docdata><doc-id id-string="w1"/><date.issue norm="20260302T120000Z"/><pubdata name="Wire"/></docdata></head>
<body><body.head><hedline><hl1>Bridge closed</hl1></hedline><byline>By Ann Roe</byline><dateline><location>WICK</location></dateline></body.head>
<body.content><media media-type="image"><media-caption>The bridge.</media-caption></media><p>Engineers closed the bridge.</p><hl2>Ford</hl2><p>Traffic &amp; trains wait.</p></body.content>
<body.end><tagline>Wire/ar</tagline></body.end></body></nitf>`

	g2 = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-04T00:00:00Z</sent></header><itemSet>
<newsItem guid="urn:1" xml:lang="fr"><itemMeta><versionCreated>2026-03-03T08:00:00Z</versionCreated><provider literal="AFP"/></itemMeta><contentMeta><contentCreated>2026-03-02T08:00:00Z</contentCreated><headline>Pont fermé</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Le pont est fermé.</p></body></html></inlineXML></contentSet></newsItem>
<newsItem guid="urn:2"><contentMeta><headline>Ferry aground</headline></contentMeta><contentSet><inlineXML><![CDATA[<p>A ferry ran aground.</p>]]></inlineXML></contentSet></newsItem>
</itemSet></newsMessage>`

	newsML = `<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>n7</NewsItemId></NewsIdentifier></Identification><NewsManagement><ThisRevisionCreated>20260302T080000Z</ThisRevisionCreated></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Bridge closed</HeadLine></NewsLines>
<NewsComponent><Role FormalName="Main"/><ContentItem><DataContent><p>Engineers closed the bridge.</p></DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent><p>The bridge.</p></DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`

	trec = `<DOC>
<DOCNO> APW19981016.0240 </DOCNO>
<DATE> 10/16/1998 </DATE>
<HEADLINE> Bridge closed </HEADLINE>
<TEXT>
Engineers closed the bridge.
</TEXT>
</DOC>
<DOC id="AFP_ENG_20030401.0001" type="story" >
<HEADLINE>
Ferry aground
</HEADLINE>
<DATELINE>
LISLE, April 1 (AFP)
</DATELINE>
<TEXT>
<P>
A ferry ran aground.
</P>
</TEXT>
</DOC>
`
	reuters = `<!DOCTYPE lewis SYSTEM "lewis.dtd">
<REUTERS TOPICS="YES" NEWID="12">
<DATE>26-FEB-1987 15:01:01.79</DATE><UNKNOWN>&#5;&#5;f0704</UNKNOWN>
<TEXT>&#2;
<TITLE>BRIDGE CLOSED</TITLE>
<DATELINE>    WICK, Feb 26 - </DATELINE><BODY>Engineers of Tern &lt;TRN> closed
the bridge.
 Reuter
&#3;</BODY></TEXT>
</REUTERS>`
)

func TestRead(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		want []Item
	}{
		"nitf": {nitf, []Item{{ID: "w1", Title: "Bridge closed", Date: "20260302T120000Z", Lang: "en", Author: "By Ann Roe", Source: "Wire", Line: 2,
			Text: "<p>Engineers closed the bridge.</p><h2>Ford</h2><p>Traffic &amp; trains wait.</p>"}}},
		"newsml-g2": {g2, []Item{
			{ID: "urn:1", Title: "Pont fermé", Date: "2026-03-02T08:00:00Z", Lang: "fr", Source: "AFP", Line: 2, Text: "<p>Le pont est fermé.</p>"},
			{ID: "urn:2", Title: "Ferry aground", Line: 4, Text: "<p>A ferry ran aground.</p>"}}},
		"newsml": {newsML, []Item{{ID: "n7", Title: "Bridge closed", Date: "20260302T080000Z", Line: 1, Text: "<p>Engineers closed the bridge.</p>"}}},
		"trec": {trec, []Item{
			{ID: "APW19981016.0240", Title: "Bridge closed", Date: "19981016", Source: "APW", Line: 1, Text: "Engineers closed the bridge."},
			{ID: "AFP_ENG_20030401.0001", Title: "Ferry aground", Date: "20030401", Source: "AFP", Line: 9, Text: "<P>\nA ferry ran aground.\n</P>"}}},
		"reuters": {reuters, []Item{{ID: "12", Title: "BRIDGE CLOSED", Date: "26-FEB-1987 15:01:01.79", Line: 2,
			Text: "Engineers of Tern &lt;TRN> closed\nthe bridge.\n Reuter\n    "}}},
	} {
		if !Is(test.text) {
			t.Errorf("%s is not known", name)
		}
		var got []Item
		Read(test.text, func(it Item) { got = append(got, it) }, func(line int, err error) { t.Errorf("%s:%d: %v", name, line, err) })
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestReadBroken loses the document that is broken and no other.
func TestReadBroken(t *testing.T) {
	broken := strings.Replace(trec, "</DOC>", "</DOC>\n<DOC>\n<TEXT <<< 3\n</DOC>", 1)
	var ids, lost []string
	Read(broken, func(it Item) { ids = append(ids, it.ID) }, func(_ int, err error) { lost = append(lost, err.Error()) })
	if len(ids) != 2 || len(lost) != 1 {
		t.Errorf("read %q, lost %q", ids, lost)
	}
	deep := "<DOC>" + strings.Repeat("<P>", 1000) + "</DOC>"
	lost = nil
	Read(deep, func(Item) {}, func(_ int, err error) { lost = append(lost, err.Error()) })
	if len(lost) != 1 || !strings.HasPrefix(lost[0], "XML that nests deeper than 256 elements in line 1") {
		t.Errorf("of elements within elements: %q", lost)
	}
}

func FuzzRead(f *testing.F) {
	for _, text := range []string{nitf, g2, newsML, trec, reuters} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		Read(text, func(it Item) {
			if it.Line < 1 || it.Line > strings.Count(text, "\n")+1 {
				t.Errorf("line %d of %d", it.Line, strings.Count(text, "\n")+1)
			}
		}, func(int, error) {})
	})
}
