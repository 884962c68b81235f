package page

import (
	"encoding/json"
	"strings"
	"testing"
)

// Pages that a program in the browser draws hold their article as data.
func TestTextOfScripts(t *testing.T) {
	paragraphs := []string{
		"Storm Ada closed all ports between Lisle and Sand on Tuesday, the coast guard said, and ferries stay in until Friday.",
		"Waves of nine metres broke over the wall at Wick, where 900 homes were without power at noon, the council said.",
		"Mary Hill, who has lived beside the harbour for sixty years, had never seen her café wrecked in an hour, she told reporters.",
	}
	want := strings.Join(paragraphs, "\n\n")
	say := func(v any) string {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	markup := "<p>" + strings.Join(paragraphs, "</p><p>") + "</p>"
	var elements []map[string]string
	for _, p := range paragraphs {
		elements = append(elements, map[string]string{"type": "text", "content": p})
	}
	phrases := map[string]string{}
	for _, key := range []string{"one", "two", "three"} {
		phrases[key] = "We and our 812 partners store and read data on your device, which you may refuse at any time. " + strings.Repeat(key+" more of it is said here. ", 9)
	}
	for name, script := range map[string]string{
		"paragraphs":         `window.__DATA__=` + say(map[string]any{"page": map[string]any{"elements": elements, "menu": []string{"News", "Sport"}}}),
		"markup":             `{"props":` + say(map[string]string{"html": markup, "slug": "storm"}) + `}`,
		"an array":           `app.start(` + say(map[string]any{"body": paragraphs}) + `)`,
		"lines":              say(map[string]string{"@type": "NewsArticle", "articleBody": strings.Join(paragraphs, "\n")}),
		"data inside":        `self.push([1,` + say(`5:["$",`+say(map[string]string{"articleText": markup})+`]`) + `])`,
		"a call with markup": `self.push([1,` + say(markup) + `])`,
		"beside phrases":     `{"i18n":` + say(phrases) + `,"story":` + say(map[string]string{"text": markup}) + `}`,
	} {
		page := "<html><title>Storm Ada closes ports</title><body><div id=root>Loading…</div><script>" + script + "</script></body></html>"
		if got := Read(page).Text; got != want {
			t.Errorf("%s: %q", name, got)
		}
	}
	for name, page := range map[string]string{
		"phrases alone":    "<html><title>Storm Ada closes ports</title><body><div>Loading…</div><script>{" + say(phrases)[1:] + "</script></body></html>",
		"a page with text": "<html><title>Storm Ada closes ports</title><body><article>" + strings.Repeat("<p>Ferries stay in until Friday evening, the council said in a note to all who live on the island of Sand.</p>", 1) + strings.Repeat("<p>Its harbour was built in 1911 by men from Wick, and rebuilt in 1954 after the great flood had taken half of it.</p><p>Nobody was hurt when the crane fell on Monday, and the owners will pay for a new one, a lawyer told the court.</p>", 1) + "</article><script>" + say(map[string]string{"text": markup}) + "</script></body></html>",
	} {
		if got := Read(page).Text; strings.Contains(got, "partners") || strings.Contains(got, "café") {
			t.Errorf("%s: %q", name, got)
		}
	}
}
