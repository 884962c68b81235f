package render

import (
	"bytes"
	"errors"
	"fmt"
	htmltemplate "html/template"
	"io"
	"reflect"
	"strings"
	texttemplate "text/template"

	"summarize/internal/digest"
	"summarize/internal/render/escape"
	"summarize/internal/render/phrases"
	"summarize/internal/render/wrap"
)

// writeTemplate runs a template of the user's (Go's text/template, or html/template when
// Options say so) over the object that --format json writes: .stories, .articles and
// so on, by their names in JSON, optional members always present. Strings went through
// Terminal, so that a template cannot pass on a control character. Beside Go's own
// functions a template may call those of templateFuncs; a name that is not there is an
// error.
func writeTemplate(w io.Writer, d *digest.Digest, o Options) error {
	if o.Template == "" {
		return errors.New("the format template needs a template file")
	}
	data, funcs := templateData(reflect.ValueOf(d)), templateFuncs(d, o.Words)
	var b bytes.Buffer
	var err error
	if o.TemplateHTML {
		err = executeHTML(&b, o.Template, funcs, data)
	} else {
		err = executeText(&b, o.Template, funcs, data)
	}
	if err != nil {
		return err
	}
	_, err = w.Write(b.Bytes())
	return err
}

func executeText(w io.Writer, text string, funcs map[string]any, data any) error {
	t, err := texttemplate.New("template").Option("missingkey=error").Funcs(funcs).Parse(text)
	if err != nil {
		return err
	}
	return t.Execute(w, data)
}

func executeHTML(w io.Writer, text string, funcs map[string]any, data any) error {
	t, err := htmltemplate.New("template").Option("missingkey=error").Funcs(funcs).Parse(text)
	if err != nil {
		return err
	}
	return t.Execute(w, data)
}

// templateFuncs are what a template may call:
//
//	article ID      the article object of an id
//	label ID        who published an article: its source, host or file
//	link ID         its URL if that is http, https or mailto, else empty
//	days FIRST LAST a period for humans: 2–3 March 2017
//	say ENGLISH     the digest's own words in the language of --ui-lang
//	join LIST SEP   the strings of a list, with SEP between them
//	wrap WIDTH S    S in lines of at most WIDTH columns
//	markdown S      S escaped for Markdown
//	json VALUE      VALUE as JSON
func templateFuncs(d *digest.Digest, words phrases.Words) map[string]any {
	p := newDigestView(d, words)
	find := p.byShownID()
	return map[string]any{
		"article": func(id string) (any, error) {
			a, err := find(id)
			if err != nil {
				return nil, err
			}
			return templateData(reflect.ValueOf(a.Article)), nil
		},
		"label": func(id string) (string, error) {
			a, err := find(id)
			if err != nil {
				return "", err
			}
			return a.label, nil
		},
		"link": func(id string) (string, error) {
			a, err := find(id)
			if err != nil {
				return "", err
			}
			return escape.LinkURL(a.URL), nil
		},
		"days": func(first, last string) string { return newPeriod(parseDate(first), parseDate(last), words).text },
		"say":  words.Say,
		"join": joinAny,
		"wrap": func(width int, s string) string { return strings.Join(wrap.Text(escape.Line(s), width), "\n") },
		"json": func(v any) (string, error) {
			data, err := marshal(v, "")
			return string(data), err
		},
		"markdown": escape.Markdown,
	}
}

// byShownID finds articles by their ids as a template sees them, which is made harmless.
func (p *digestView) byShownID() func(id string) (*articleView, error) {
	shown := make(map[string]*articleView, len(p.articles))
	for i := range p.articleView {
		a := &p.articleView[i]
		if id := escape.Terminal(a.ID); shown[id] == nil {
			shown[id] = a
		}
	}
	return func(id string) (*articleView, error) {
		if a := shown[id]; a != nil {
			return a, nil
		}
		return nil, fmt.Errorf("no article %q", id)
	}
}

func joinAny(list []any, separator string) string {
	var parts []string
	for _, v := range list {
		parts = append(parts, fmt.Sprint(v))
	}
	return strings.Join(parts, separator)
}

// templateData turns a value of the Digest into maps by the names in JSON, lists and
// scalars.
func templateData(v reflect.Value) any {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return nil
		}
		return templateData(v.Elem())
	case reflect.Struct:
		m := make(map[string]any, v.NumField())
		for i := range v.NumField() {
			name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			m[name] = templateData(v.Field(i))
		}
		return m
	case reflect.Slice:
		list := make([]any, v.Len())
		for i := range v.Len() {
			list[i] = templateData(v.Index(i))
		}
		return list
	case reflect.String:
		return escape.Terminal(v.String())
	case reflect.Int, reflect.Int64:
		return int(v.Int())
	}
	return v.Interface()
}
