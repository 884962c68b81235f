package record

import "strings"

// foreignColumns are the names that tables give to columns in other languages than English:
// title, text, date, source, author, address; several of one meaning between strokes.
var foreignColumns = [][]string{
	{"titel|überschrift|schlagzeile", "text|inhalt|volltext", "datum|veröffentlicht|veröffentlichungsdatum|erscheinungsdatum", "quelle|medium|zeitung", "autor|verfasser", "link|url|adresse"},
	{"titre", "texte|contenu|corps", "date|date de publication|publié le", "source|journal", "auteur", "lien|url"},
	{"título|titulo|titular", "texto|contenido|cuerpo", "fecha|fecha de publicación", "fuente|medio|periódico", "autor", "enlace|url"},
	{"titolo", "testo|contenuto|corpo", "data|data di pubblicazione", "fonte|testata", "autore", "link|url"},
	{"título|titulo|manchete", "texto|conteúdo|conteudo|corpo", "data|data de publicação", "fonte|veículo|jornal", "autor", "link|url"},
	{"titel|kop", "tekst|inhoud", "datum", "bron|krant", "auteur", "link|url"},
	{"rubrik|titel", "text|innehåll|brödtext", "datum", "källa|tidning", "författare", "länk|url"},
	{"titel|overskrift|tittel", "tekst|indhold|innhold|brødtekst", "dato", "kilde|avis", "forfatter", "link|lenke|url"},
	{"otsikko", "teksti|sisältö", "päivämäärä|pvm|päiväys", "lähde", "kirjoittaja|tekijä", "linkki|url"},
	{"tytuł", "tekst|treść", "data", "źródło", "autor", "link|url"},
	{"titulek|název|nadpis", "text|obsah", "datum", "zdroj", "autor", "odkaz|url"},
	{"cím", "szöveg|tartalom", "dátum", "forrás", "szerző", "link|url"},
	{"titlu", "text|conținut", "data", "sursa|sursă", "autor", "link|url"},
	{"başlık", "metin|içerik", "tarih", "kaynak", "yazar", "bağlantı|url"},
	{"заголовок|название", "текст|содержание", "дата|дата публикации", "источник|издание", "автор", "ссылка|url"},
	{"заголовок|назва", "текст|зміст", "дата", "джерело", "автор", "посилання|url"},
	{"τίτλος", "κείμενο|περιεχόμενο", "ημερομηνία", "πηγή", "συγγραφέας|συντάκτης", "σύνδεσμος|url"},
	{"العنوان|عنوان", "النص|نص|المحتوى", "التاريخ|تاريخ", "المصدر|مصدر", "الكاتب|كاتب", "الرابط|رابط"},
	{"כותרת", "טקסט|תוכן", "תאריך", "מקור", "מחבר|כותב", "קישור"},
	{"标题", "正文|内容|文本", "日期|时间|发布时间|发布日期|发表时间", "来源", "作者", "链接"},
	{"標題", "內文|內容|正文", "日期|時間|發布時間", "來源", "作者", "連結"},
	{"タイトル|見出し", "本文|内容", "日付|日時|公開日|配信日時", "出典|媒体|ソース", "著者|記者", "リンク"},
	{"제목", "본문|내용", "날짜|일자", "출처|언론사", "저자|기자", "링크"},
}

// columnMeanings are what the places of a row of foreignColumns mean.
var columnMeanings = [...]Field{Title, Text, Date, Source, Author, URL}

// minForeign is how many columns of one language make a table of that language.
const minForeign = 2

// foreignRow returns the language in which the most columns are named, nil where fewer than
// minForeign are named in any, or no text or title is among them: "data" is a date only
// beside a "titolo".
func foreignRow(columns []string) (best map[string]Field) {
	most := minForeign - 1
	for _, names := range foreignColumns {
		meanings := make(map[string]Field)
		for place, list := range names {
			for name := range strings.SplitSeq(list, "|") {
				meanings[name] = columnMeanings[place]
			}
		}
		found, told := 0, false
		for _, c := range columns {
			f, ok := meanings[plainColumn(c)]
			if ok {
				found++
			}
			told = told || ok && (f == Title || f == Text)
		}
		if found > most && told {
			most, best = found, meanings
		}
	}
	return best
}

func plainColumn(name string) string { return strings.ToLower(strings.Trim(name, ` "`)) }

// IsForeign tells whether they name the columns of a table in another language than English.
func IsForeign(columns []string) bool { return foreignRow(columns) != nil }

// InEnglish names the columns of a table in another language as records name them.
func InEnglish(columns []string) []string {
	meanings := foreignRow(columns)
	if meanings == nil {
		return columns
	}
	named := make([]string, len(columns))
	for i, c := range columns {
		if f, ok := meanings[plainColumn(c)]; ok {
			c = Name(f)
		}
		named[i] = c
	}
	return named
}

// Translated names the members of a record as records in English name them, where none of them is known to tell a title, and they name a title
// or no text is known: "text" is one in German, too.
func (s Slots) Translated(members []Member) []Member {
	hasText, foreign := false, false
	for i := range members {
		m, ok, _ := s.means(members[i].Name)
		if m.fills(Title) {
			return members
		}
		hasText, foreign = hasText || m.fills(Text), foreign || !ok && isForeignTitle(members[i].Name)
	}
	if hasText && !foreign {
		return members
	}
	names := make([]string, len(members))
	for i := range members {
		names[i] = members[i].Name
	}
	for i, name := range InEnglish(names) {
		members[i].Name = name
	}
	return members
}

// isForeignTitle reports whether a name is that of a title in another language than English.
func isForeignTitle(name string) bool {
	name = plainColumn(name)
	for _, names := range foreignColumns {
		for title := range strings.SplitSeq(names[0], "|") {
			if title == name {
				return true
			}
		}
	}
	return false
}
