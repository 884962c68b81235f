package compilation

import (
	"fmt"
	"strings"
	"testing"
)

const (
	bridge = "Engineers closed the Tern bridge on Monday after a crack was found in the main pier.\n\nTraffic was sent over the old ford at Lower Wick."
	ferry  = "A ferry ran aground near Lisle harbour on Tuesday with ninety people aboard.\n\nAll were taken off by lifeboat before noon."
)

// told writes parts out: what each says, and the first and last words of its text.
func told(parts []Part) string {
	var b strings.Builder
	for _, p := range parts {
		words := strings.Fields(p.Text)
		fmt.Fprintf(&b, "%d|%s|%s|%s|%s|%s|%s … %s\n", p.Line, p.Title, p.Date, p.Source, p.Author, p.Lang, words[0], words[len(words)-1])
	}
	return b.String()
}

func TestExported(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"LexisNexis": {
			"                               1 of 2 DOCUMENTS\r\n\r\n\r\n                              The Wire\r\n\r\n                        March 2, 2026 Monday\r\n                          Late Edition\r\n\r\nBridge closed\r\n\r\nBYLINE: By Jane Roe\r\n\r\nLENGTH: 40 words\r\n\r\n\r\n" + bridge + "\r\n\r\nLOAD-DATE: March 2, 2026\r\n\r\nLANGUAGE: ENGLISH\r\n\r\n                  Copyright 2026 The Wire\r\n" +
				"                               2 of 2 DOCUMENTS\n\n\nDaily Post\n\nMarch 3, 2026\n\nSECTION: Home; Pg. 2\n\nLENGTH: 30 words\n\nHEADLINE: Ferry aground\n\n" + ferry + "\n\n Copyright 2026 Daily Post\n All Rights Reserved\n",
			"4|Bridge closed|March 2, 2026 Monday|The Wire|Jane Roe||Engineers … Wick.\n28|Ferry aground|March 3, 2026|Daily Post|||A … noon.\n"},
		"Nexis Uni": {
			"Bridge closed\nThe Wire\nMarch 2, 2026 Monday\n\nCopyright 2026 The Wire All Rights Reserved\n\nSection: NEWS; Pg. 1\nLength: 40 words\nByline: Jane Roe\nBody\n\n\n" + bridge + "\nClassification\n\n\nLanguage: ENGLISH\nLoad-Date: March 2, 2026\n\n\nEnd of Document\n",
			"1|Bridge closed|March 2, 2026 Monday|The Wire|Jane Roe||Engineers … Wick.\n"},
		"Factiva": {
			"Bridge closed\n\nBy Jane Roe\n1,040 words\n2 March 2026\n09:30 AM\nThe Wire\nWIRE\n12\nEnglish\nCopyright 2026. The Wire.\n\n" + bridge + "\n\nDocument WIRE000020260302em320001a\n\nFähre gestrandet\n\n40 Wörter\n3. März 2026\nDer Bote\nBOTE\nDeutsch\n\n" + ferry + "\n\nDokument BOTE000020260303em330002b\n",
			"1|Bridge closed|2 March 2026|The Wire|Jane Roe||Engineers … Wick.\n19|Fähre gestrandet|3. März 2026|Der Bote|||A … noon.\n"},
		"ProQuest": {
			"____________________________________________________________\n\nDocument 1 of 2\n\nBridge closed\n\nAuthor: Roe, Jane\n\nPublication info: The Wire ; Wick [Wick]. 02 Mar 2026: A.1.\n\nAbstract: A bridge.\n\nFull text: " + bridge + "\n\nSubject: Bridges; Note: one\n\nPublication date: Mar 2, 2026\n\n____________________________________________________________\n\nDocument 2 of 2\n\nFerry aground\n\nAbstract: " + ferry + "\n\nFull text: \n\nPublication title: Daily Post\n\nPublication date: Mar 3, 2026\n",
			"5|Bridge closed|Mar 2, 2026|The Wire|Roe, Jane||Engineers … Wick.\n25|Ferry aground|Mar 3, 2026|Daily Post|||A … noon.\n"},
		"a bill":       {"The committee listed 3 of 9 DOCUMENTS that it had seen.\n" + bridge, ""},
		"a law":        {"Document 12 is lost.\nDocument B1 is not.\n" + bridge, ""},
		"only the end": {bridge + "\nEnd of Document\n", ""},
	} {
		if got := told(Exported(test.text)); got != test.want {
			t.Errorf("%s:\n%swant\n%s", name, got, test.want)
		}
	}
}

func TestRuled(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"titles":    {"Bridge closed\n\n" + bridge + "\n\n====================\n\nFerry aground\n\n" + ferry + "\n", "1||||||Bridge … Wick.\n9||||||Ferry … noon.\n"},
		"dates":     {"---------\nBridge closed\nDate: 2026-03-02\n\n" + bridge + "\n\n---\nFerry aground\n3 March 2026\n\n" + ferry + "\n\n---\n", "2||||||Bridge … Wick.\n10||||||Ferry … noon.\n"},
		"Russian":   {"Мост закрыт\n\nИнженеры закрыли мост в понедельник, когда в опоре нашли трещину; движение пустили через брод.\n\n———\n\nПаром на мели\n\nПаром сел на мель во вторник у гавани, на борту были девяносто человек, всех сняли до полудня.\n", "1||||||Мост … брод.\n7||||||Паром … полудня.\n"},
		"Japanese":  {"橋を閉鎖\n\n技術者は月曜日、橋を閉鎖した。\n\n----\n\nフェリー座礁\n\nフェリーが火曜日に座礁した。\n", "1||||||橋を閉鎖 … 技術者は月曜日、橋を閉鎖した。\n7||||||フェリー座礁 … フェリーが火曜日に座礁した。\n"},
		"scenes":    {"Bridge closed\n\n" + bridge + "\n\n* * *\n\n" + ferry + "\n", ""},
		"sections":  {"Bridge closed\n\n" + bridge + "\n\n---\n\n" + ferry + "\n", ""},
		"underline": {"Bridge closed\n=============\n\n" + bridge + "\n\nWhat now\n--------\n\n" + ferry + "\n", ""},
		"front":     {"---\ntitle: Bridge closed\n---\n\n" + bridge + "\n", ""},
		"one":       {bridge, ""},
	} {
		if got := told(Ruled(test.text)); got != test.want {
			t.Errorf("%s:\n%swant\n%s", name, got, test.want)
		}
	}
}

func FuzzParts(f *testing.F) {
	f.Add("1 of 1 DOCUMENTS\n\nWire\n\nMarch 2, 2026\n\nT\n\nLENGTH: 3 words\n\na\n\nLOAD-DATE: x\n")
	f.Add("a\n\n---\n\nb\n")
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range append(Exported(text), Ruled(text)...) {
			if p.Text == "" || p.Line < 1 || p.Line > 1+strings.Count(text, "\n") {
				t.Fatalf("%q: %+v", text, p)
			}
		}
	})
}
