package render

import (
	"strings"
	"testing"
)

func TestTemplate(t *testing.T) {
	d, _ := fixture()
	for _, c := range []struct {
		name, text string
		html       bool
		want       string
	}{
		{"fields", `{{with index .stories 0}}{{.title}}, {{len .articles}}{{end}}`, false, "Harbour bridge closes after crack is found, 5"},
		{"numbers compare", `{{range .articles}}{{if gt .words 500}}{{.id}} {{end}}{{end}}`, false, "a5 "},
		{"fractions", `{{.options.story_threshold}} {{(index .duplicates 0).resemblance}}`, false, "0.17 0.934"},
		{"optional members", `{{range .stories}}{{if .over_budget}}{{.id}}{{end}}{{.lead_reason}}{{end}}`, false, "it covers most of the storys2"},
		{"article", `{{(article "a2").title}}`, false, "Bridge shut: ferries to run all night"},
		{"label and link", `{{label "a2"}} {{link "a2"}} {{link "h1"}}`, false, "harbour.example https://harbour.example/news/%28bridge%29 "},
		{"join and days", `{{with index .stories 0}}{{join .keywords "; "}} {{days .first .last}}{{end}}`, false, "harbour bridge; crack; ferries 2–3 March 2017"},
		{"wrap", `{{wrap 12 "one two three four"}}`, false, "one two\nthree four"},
		{"markdown", `{{markdown "<b> *x*"}}`, false, `\<b> \*x\*`},
		{"json", `{{json (index .groups 1).copies}}`, false, `["z2","z3","z4"]`},
		{"html escapes", `<p title="{{(article "h2").source}}">{{(article "h2").source}}</p>`, true, `<p title="&lt;b&gt;Bold&lt;/b&gt;">&lt;b&gt;Bold&lt;/b&gt;</p>`},
		{"html links", `<a href="{{(article "h1").url}}">x</a>`, true, `<a href="#ZgotmplZ">x</a>`},
	} {
		if got := render(t, "template", d, Options{Template: c.text, TemplateHTML: c.html}); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// Mistakes in a template are errors that say where, and nothing is written.
func TestTemplateErrors(t *testing.T) {
	d, _ := fixture()
	for _, c := range []struct{ text, want string }{
		{"", "needs a template file"},
		{"{{.stories", "template:1"},
		{"x\n{{.storys}}", "template:2:2"},
		{`{{article "nobody"}}`, `no article "nobody"`},
		{`{{label "nobody"}}{{link "nobody"}}`, `no article "nobody"`},
		{`{{env "HOME"}}`, `"env" not defined`},
	} {
		for _, html := range []bool{false, true} {
			var b strings.Builder
			err := writeTemplate(&b, d, Options{Template: c.text, TemplateHTML: html})
			if err == nil || !strings.Contains(err.Error(), c.want) || b.Len() > 0 {
				t.Errorf("%q: wrote %q, error %v", c.text, b.String(), err)
			}
		}
	}
}

// An id of control characters or markup ended the run with a usage error, since templates
// see ids made harmless.
func TestTemplateFindsArticlesOfHostileIDs(t *testing.T) {
	for _, id := range []string{"a\x1b[31mb", "<b>&amp;</b>", "\u202eevil", "line\nbreak", "\x00"} {
		d := many(1)
		d.Articles[0].ID, d.Stories[0].Articles[0], d.Stories[0].Lead = id, id, id
		for _, html := range []bool{false, true} {
			o := Options{Template: "{{range .stories}}{{range .articles}}{{label .}} {{(article .).path}} {{link .}}{{end}}{{end}}", TemplateHTML: html}
			if got := render(t, "template", d, o); !strings.Contains(got, "Paper 0 in/x.txt https://paper0.example/0") {
				t.Errorf("%q: %q", id, got)
			}
		}
	}
}
