package ingest

import "testing"

// What Telegram exports of a channel: messages whose links and bold words are pieces of their own.
func TestTelegram(t *testing.T) {
	r := readBytes(t, "result.json", `{"name":"Wick Wire","type":"public_channel","id":1,"messages":[
		{"id":2,"type":"message","date":"2026-03-02T10:00:00","from":"Wick Wire","text":[{"type":"bold","text":"Bridge closed"},"\n\nEngineers closed the ",{"type":"text_link","text":"Tern bridge","href":"https://wire.example/1"}," on Monday."],"text_entities":[]},
		{"id":3,"type":"message","date":"2026-03-03T11:00:00","from":"Wick Wire","text":"A ferry ran aground.","text_entities":[]},
		{"id":4,"type":"message","date":"2026-03-03T12:00:00","from":"Wick Wire","photo":"photos/1.jpg","text":""}]}`)
	expect(t, r, "2026-03-02T10:00:00Z||Bridge closed\n\nEngineers closed the Tern bridge on Monday.", "2026-03-03T11:00:00Z||A ferry ran aground.",
		"skipped result.json:4: no text and no title among its fields (date, from, id, photo, text, type); say which it is with --text-field")
	for _, a := range r.Articles {
		if a.Source != "Wick Wire" {
			t.Errorf("source %q", a.Source)
		}
	}
}

// References without an abstract are headlines; what stands in front of the first is none.
func TestReferences(t *testing.T) {
	r := readBytes(t, "x.ris", "TY  - NEWS\nTI  - Bridge closed\nT2  - The Wick Herald\nAU  - Roe, Jane\nAU  - Poe, Ann\nDA  - 2026/03/02\nUR  - https://wire.example/1\nLA  - en\nAB  - Engineers closed the bridge.\nIt is old.\nER  - \nTY  - NEWS\nTI  - Ferry aground\nPY  - 2026\n")
	expect(t, r, "2026-03-02|Bridge closed|Engineers closed the bridge.\nIt is old.", "|Ferry aground|Ferry aground",
		`warning x.ris:12: date "2026" is not understood`, "warning x.ris: a record has a title and no text (its fields: date, title)")
	if a := r.Articles[0]; a.Source != "The Wick Herald" || a.Author != "Roe, Jane, Poe, Ann" || a.URL != "https://wire.example/1" || a.Lang != "en" {
		t.Errorf("%+v", a)
	}
}

// What archives and services hand out around their articles.
func TestDocumentsOfOtherTools(t *testing.T) {
	const want = "2026-03-02|Bridge closed|Engineers closed the bridge."
	for name, content := range map[string]string{
		"pandas, split": `{"columns":["title","date","text"],"index":[0],"data":[["Bridge closed","2026-03-02","Engineers closed the bridge."]]}`,
		"in Spanish":    `{"columns":["título","fecha","texto"],"data":[["Bridge closed","2026-03-02","Engineers closed the bridge."]]}`,
		"a script":      "window.YTD.tweets.part0 = [ {\n \"tweet\" : {\"title\":\"Bridge closed\",\"created_at\":\"2026-03-02\",\"full_text\":\"Engineers closed the bridge.\"}} ];\n",
		"Mastodon":      `{"type":"OrderedCollection","orderedItems":[{"type":"Create","object":{"name":"Bridge closed","published":"2026-03-02","content":"<p>Engineers closed the bridge.</p>"}}]}`,
	} {
		t.Run(name, func(t *testing.T) { expect(t, readBytes(t, "x.json", content), want) })
	}
	expect(t, readBytes(t, "x.json", `{"columns":["a","b"],"data":[[1,2]]}`), "skipped x.json:1: no text and no title among its fields (columns, data); say which it is with --text-field")
}

// Several articles in one text, each with the line where it begins; the text of a database is the article alone.
func TestTextsOfSeveralArticles(t *testing.T) {
	r := readBytes(t, "x.txt", "Bridge closed\nDate: 2026-03-02\n\n"+bridge+"\n\n=====\n\nFerry aground\nBy Jane Roe | 3 March 2026\n\n"+ferry+"\n")
	expect(t, r, "2026-03-02|Bridge closed|Bridge closed\nDate: 2026-03-02\n\n"+bridge, "2026-03-03|Ferry aground|Ferry aground\nBy Jane Roe | 3 March 2026\n\n"+ferry)
	if r.Articles[0].Line != 1 || r.Articles[1].Line != 8 {
		t.Errorf("lines %d and %d", r.Articles[0].Line, r.Articles[1].Line)
	}
	r = readBytes(t, "x.txt", "Bridge closed\n\n40 words\n2 March 2026\nThe Wire\nEnglish\n\n"+bridge+"\n\nDocument WIRE000020260302em320001a\n")
	expect(t, r, "2026-03-02|Bridge closed|"+bridge)
	if a := r.Articles[0]; a.Source != "The Wire" || a.Line != 1 {
		t.Errorf("%+v", a)
	}
}
