package header

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"summarize/internal/article"
)

const prose = "The council met on Monday. It voted for the bridge, and against the tunnel.\n\nThe mayor said so.\n"

func TestHeader(t *testing.T) {
	for name, test := range map[string]struct {
		text, date, title, body, author string
	}{
		"prose": {text: prose, body: prose},
		"toml": {text: "+++\ntitle = \"Council votes for bridge\"\ndate = 2017-03-03T10:00:00Z\nauthor = [\"Jane Roe\", \"Sam Hu\"]\n[params]\ntitle = \"no\"\n+++\n\n" + prose,
			date: "2017-03-03T10:00:00Z", title: "Council votes for bridge", author: "Jane Roe, Sam Hu", body: prose},
		"toml, a day":          {text: "+++\ndate = 2017-03-03\n+++\n" + prose, date: "2017-03-03", body: prose},
		"toml, broken":         {text: "+++\ntitle = Council\n+++\n" + prose, body: "+++\ntitle = Council\n+++\n" + prose},
		"toml, never ends":     {text: "+++\ntitle = \"T\"\n" + prose, body: "+++\ntitle = \"T\"\n" + prose},
		"date prefix":          {text: " date 2017-03-03 " + prose, date: "2017-03-03", body: prose},
		"date prefix, colon":   {text: "Date: 2017-03-03 " + prose, date: "2017-03-03", body: prose},
		"date prefix, time":    {text: "date 2017-03-03T10:00:00Z " + prose, date: "2017-03-03T10:00:00Z", body: prose},
		"date prefix, newline": {text: "DATE 2017-03-03\n\n" + prose, date: "2017-03-03", body: prose},
		"date prefix, bad":     {text: " date 2017-13-45 " + prose, body: prose},
		"date line":            {text: "Date: March 3, 2017\n\n" + prose, date: "2017-03-03", body: prose},
		"date line, bare":      {text: "March 3, 2017\n" + prose, date: "2017-03-03", body: prose},
		"date line, unknown":   {text: "Date: someday\n" + prose, body: prose},
		"date palms":           {text: "date palms grow. " + prose, body: "date palms grow. " + prose},
		"title":                {text: "Council votes for bridge\n\n" + prose, title: "Council votes for bridge", body: prose},
		"title, crlf":          {text: "Council votes for bridge\r\n\r\n" + prose, title: "Council votes for bridge", body: prose},
		"title, CR alone":      {text: "date 2017-03-03\rCouncil votes for bridge\r\r" + strings.ReplaceAll(prose, "\n", "\r"), date: "2017-03-03", title: "Council votes for bridge", body: strings.ReplaceAll(prose, "\n", "\r")},
		"title above prose":    {text: "Council votes for bridge\n" + prose, title: "Council votes for bridge", body: prose},
		"title after date":     {text: " date 2017-03-03 Council votes for bridge\n\n" + prose, date: "2017-03-03", title: "Council votes for bridge", body: prose},
		"title, date, byline": {text: "Council votes for bridge\n\nBy Jane Roe\n3 March 2017\n\n" + prose,
			date: "2017-03-03", title: "Council votes for bridge", author: "Jane Roe", body: prose},
		"title is a sentence":   {text: "The council votes.\n\n" + prose, body: "The council votes.\n\n" + prose},
		"small byline":          {text: "Council votes for bridge\n\ndi Luca Neri\n\n3 marzo 2017\n\n" + prose, date: "2017-03-03", title: "Council votes for bridge", author: "Luca Neri", body: prose},
		"title that asks":       {text: "Will the council vote?\n\n" + prose, title: "Will the council vote?", body: prose},
		"label":                 {text: "FOR IMMEDIATE RELEASE\n\nCouncil votes for bridge\n\n" + prose, title: "Council votes for bridge", body: prose},
		"label and date":        {text: "Opinion\n\n3 March 2017\n\nCouncil votes for bridge\n\n" + prose, title: "Council votes for bridge", body: prose},
		"title above a name":    {text: "A day to forget\n\nJane Roe\n\n" + prose, title: "A day to forget", body: "Jane Roe\n\n" + prose},
		"title above a heading": {text: "Bridge or tunnel\n\nWhat the council did\n\n" + prose, title: "Bridge or tunnel", body: "What the council did\n\n" + prose},
		"title too long":        {text: strings.Repeat("word ", 16) + "\n\n" + prose, body: strings.Repeat("word ", 16) + "\n\n" + prose},
		"only a title":          {text: "Council votes for bridge\n", body: "Council votes for bridge\n"},
		"wrapped prose":         {text: "The council met on Monday and in the evening\nvoted for the bridge, which surprised all.\n", body: "The council met on Monday and in the evening\nvoted for the bridge, which surprised all.\n"},
		"caption block":         {text: "Jane Roe\nMayor Jane Roe arrives at the council on Monday morning. Agency/John Doe\n\n" + prose, body: "Jane Roe\nMayor Jane Roe arrives at the council on Monday morning. Agency/John Doe\n\n" + prose},
		"caption":               {text: "Jane Roe in the council Agency/John Doe\n\n" + prose, body: "Jane Roe in the council Agency/John Doe\n\n" + prose},
		"name above caption":    {text: "Jane Roe\nMayor Jane Roe arrives at the council on Monday.\n\n" + prose, body: "Jane Roe\nMayor Jane Roe arrives at the council on Monday.\n\n" + prose},
		"two words, alone":      {text: "Storm Warning\n\n" + prose, title: "Storm Warning", body: prose},
		"caption and name":      {text: "The mayor arrives at the council. Jane Roe\n\n" + prose, body: "The mayor arrives at the council. Jane Roe\n\n" + prose},
		"abbreviation in title": {text: "Washington vs. Oregon in St. Louis\n\n" + prose, title: "Washington vs. Oregon in St. Louis", body: prose},
		"broken off":            {text: "The council is absolutely\n\ndivided.\n", body: "The council is absolutely\n\ndivided.\n"},
		"photo":                 {text: "Photo: the bridge\n\n" + prose, body: "Photo: the bridge\n\n" + prose},
		"heading":               {text: "# Council votes. #\n\n" + prose, title: "Council votes.", body: prose},
		"underlined":            {text: "Council votes\n=====\n\n" + prose, title: "Council votes", body: prose},
		"hashtag":               {text: "#bridge is trending.\n" + prose, body: "#bridge is trending.\n" + prose},
		"keys":                  {text: "Title: Council votes\nDate: 3 March 2017\nAuthor: Jane Roe\n\n" + prose, date: "2017-03-03", title: "Council votes", author: "Jane Roe", body: prose},
		"front matter":          {text: "---\ntitle: \"Council votes\"\ndate: 2017-03-03\ntags:\n  - x\nauthor: Jane Roe\n---\n\n" + prose, date: "2017-03-03", title: "Council votes", author: "Jane Roe", body: prose},
		"language is prose": {text: "Language: a barrier between neighbours, says the council.\n\n" + prose,
			body: "Language: a barrier between neighbours, says the council.\n\n" + prose},
		"language is a key": {text: "Language: Deutsch\n\n" + prose, body: prose},
		"byline in German": {text: "Der Rat stimmt für die Brücke\n\nVon Jane Roe\n3. März 2017\n\n" + prose,
			date: "2017-03-03", title: "Der Rat stimmt für die Brücke", author: "Jane Roe", body: prose},
		"head of a mail": {text: "From:\tJane Roe <jane@wire.example>\nSent:\tMonday, March 2, 2026 8:00 AM\nTo:\tSam Hu\nSubject:\tCouncil votes\n\n" + prose,
			date: "2026-03-02T08:00:00Z", title: "Council votes", author: "Jane Roe", body: prose},
		"head of a mail in German": {text: "Von: Jane Roe <jane@wire.example>\nGesendet: Montag, 2. März 2026 08:00\nAn: Sam Hu\nBetreff: Rat stimmt ab\n\n" + prose,
			date: "2026-03-02T08:00:00Z", title: "Rat stimmt ab", author: "Jane Roe", body: prose},
		"a list of people":      {text: "Mayor: Jane Roe\nClerk: Sam Hu\nWard: North\n\n" + prose, body: "Mayor: Jane Roe\nClerk: Sam Hu\nWard: North\n\n" + prose},
		"a rule":                {text: "---\n" + prose, body: "---\n" + prose},
		"front matter, no end":  {text: "---\ntitle: x\n" + prose, body: "---\ntitle: x\n" + prose},
		"empty":                 {},
		"Chinese":               {text: "市议会投票\n\n市议会星期一开会。\n", title: "市议会投票", body: "市议会星期一开会。\n"},
		"language is not a key": {text: "Language: a barrier for nurses, the union says. " + prose, body: "Language: a barrier for nurses, the union says. " + prose},
		"source is not a key":   {text: "Source: of the Tern, found by two hikers on Monday.\n" + prose, body: "Source: of the Tern, found by two hikers on Monday.\n" + prose},
		"link is not a key":     {text: "Link: police see one between the two thefts\n" + prose, title: "Link: police see one between the two thefts", body: prose},
		"every key":             {text: "Title: Council votes\nLanguage: German\nSource: Wire\nURL: https://a.example/x\nAuthor: Jane Roe\n\n" + prose, title: "Council votes", author: "Jane Roe", body: prose},
		"dateline is not a key": {text: "WASHINGTON: The council met. " + prose, body: "WASHINGTON: The council met. " + prose},
	} {
		t.Run(name, func(t *testing.T) {
			a := article.Article{Text: test.text}
			doubt := Read(&a)
			if a.Text != test.text {
				t.Error("text was altered")
			}
			if got := article.FormatDate(a.Date); got != test.date || a.Title != test.title || a.Author != test.author {
				t.Errorf("date %q, title %q, author %q; want %q, %q, %q", got, a.Title, a.Author, test.date, test.title, test.author)
			}
			if got := a.Text[a.Body:]; got != test.body {
				t.Errorf("body %q, want %q", got, test.body)
			}
			if wantDoubt := strings.HasSuffix(name, "bad") || strings.HasSuffix(name, "unknown"); (doubt != "") != wantDoubt {
				t.Errorf("doubt = %q", doubt)
			}
		})
	}
}

func TestHeaderOfSeeds(t *testing.T) {
	want := map[string]string{
		"000": "2017-03-03|Attorney General Jeff", "001": "|Jeff Sessions\nU.S. A", "002": "2017-03-02|Jeff Sessions will no",
		"003": "2017-03-02|AG Sessions recuses h", "004": "|Jeff Sessions has be",
	}
	files, err := filepath.Glob("../../../seeds/*.txt")
	if err != nil || len(files) != len(want) {
		t.Fatalf("%d seeds, %v", len(files), err)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		a := article.Article{Text: string(data)}
		Read(&a)
		if got := article.FormatDate(a.Date) + "|" + a.Text[a.Body:a.Body+20]; !strings.HasPrefix(want[filepath.Base(f)[:3]], got) || a.Title != "" {
			t.Errorf("%s: %q, title %q", f, got, a.Title)
		}
	}
}

func FuzzHeader(f *testing.F) {
	for _, s := range []string{prose, " date 2017-03-03 " + prose, "---\ntitle: x\n---\n" + prose, "Title: x\nDate: y\n", "# x\n\ny", "T\n===\n", "date 2017-03-03", "x\n\n\u2028y"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, read := range []func(*article.Article) string{Read, ReadDate} {
			a := article.Article{Text: text}
			read(&a)
			if a.Text != text || a.Body < 0 || a.Body > len(text) {
				t.Fatalf("%q: body %d", text, a.Body)
			}
			if a.Body == len(text) && text != "" || utf8.ValidString(text) && !utf8.ValidString(text[a.Body:]) {
				t.Fatalf("%q: body %q", text, text[a.Body:])
			}
		}
	})
}
