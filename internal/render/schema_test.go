package render

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"summarize/internal/digest"
)

// validate checks a value against a JSON Schema (draft 2020-12): the keywords that
// ours uses, no others. It is stricter in one point: members that the schema does not
// name are errors, so that a new field is never published without its description.
func validate(root, schema map[string]any, v any, at string) []string {
	var bad []string
	fail := func(format string, args ...any) { bad = append(bad, at+": "+fmt.Sprintf(format, args...)) }
	for _, keyword := range slices.Sorted(maps.Keys(schema)) {
		want := schema[keyword]
		switch keyword {
		case "$schema", "$id", "$defs", "title", "description":
		case "$ref":
			name := strings.TrimPrefix(want.(string), "#/$defs/")
			bad = append(bad, validate(root, root["$defs"].(map[string]any)[name].(map[string]any), v, at)...)
		case "type":
			if got := typeOf(v); got != want && !(want == "number" && got == "integer") {
				fail("is %s, not %s", got, want)
			}
		case "const":
			if v != want {
				fail("is %v, not %v", v, want)
			}
		case "enum":
			if !slices.Contains(want.([]any), v) {
				fail("%v is none of %v", v, want)
			}
		case "pattern":
			if s, ok := v.(string); ok && !regexp.MustCompile(want.(string)).MatchString(s) {
				fail("%q does not match %s", s, want)
			}
		case "minLength":
			if s, ok := v.(string); ok && float64(utf8.RuneCountInString(s)) < want.(float64) {
				fail("%q is too short", s)
			}
		case "minItems":
			if l, ok := v.([]any); ok && float64(len(l)) < want.(float64) {
				fail("has %d items", len(l))
			}
		case "minimum":
			if n, ok := v.(float64); ok && n < want.(float64) {
				fail("%v is less than %v", n, want)
			}
		case "maximum":
			if n, ok := v.(float64); ok && n > want.(float64) {
				fail("%v is more than %v", n, want)
			}
		case "required":
			for _, name := range want.([]any) {
				if m, ok := v.(map[string]any); ok && m[name.(string)] == nil {
					fail("lacks %s", name)
				}
			}
		case "properties":
			properties := want.(map[string]any)
			m, _ := v.(map[string]any)
			for _, name := range slices.Sorted(maps.Keys(m)) {
				if property, ok := properties[name].(map[string]any); ok {
					bad = append(bad, validate(root, property, m[name], at+"."+name)...)
				} else {
					fail("%s is not in the schema", name)
				}
			}
		case "items":
			l, _ := v.([]any)
			for i, item := range l {
				bad = append(bad, validate(root, want.(map[string]any), item, fmt.Sprintf("%s[%d]", at, i))...)
			}
		default:
			panic("render: the validator does not know the keyword " + keyword)
		}
	}
	return bad
}

func typeOf(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case bool:
		return "boolean"
	case string:
		return "string"
	case []any:
		return "array"
	case float64:
		if v == math.Trunc(v) {
			return "integer"
		}
		return "number"
	}
	return "object"
}

func parseJSON(t testing.TB, data string) map[string]any {
	t.Helper()
	var v map[string]any
	if err := json.Unmarshal([]byte(data), &v); err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	return v
}

func TestJSONIsValid(t *testing.T) {
	schema := parseJSON(t, string(SchemaJSON()))
	d, _ := fixture()
	for name, d := range map[string]*digest.Digest{"fixture": d, "empty": empty(), "poisoned": poisoned(hostile), "many": many(50)} {
		for _, problem := range validate(schema, schema, parseJSON(t, render(t, "json", d, Options{})), "$") {
			t.Errorf("%s: %s", name, problem)
		}
	}
}

// The validator itself must be able to fail.
func TestSchemaRefuses(t *testing.T) {
	schema := parseJSON(t, string(SchemaJSON()))
	d, _ := fixture()
	for _, c := range []struct {
		name, want string
		change     func(m map[string]any)
	}{
		{"wrong schema", "$.schema", func(m map[string]any) { m["schema"] = "summarize/2" }},
		{"null list", "$.stories", func(m map[string]any) { m["stories"] = nil }},
		{"missing", "lacks groups", func(m map[string]any) { delete(m, "groups") }},
		{"unknown member", "extra is not in the schema", func(m map[string]any) { m["extra"] = 1.0 }},
		{"bad date", "$.articles[0].date", func(m map[string]any) { m["articles"].([]any)[0].(map[string]any)["date"] = "2 March" }},
		{"bad kind", "$.duplicates[0].kind", func(m map[string]any) { m["duplicates"].([]any)[0].(map[string]any)["kind"] = "fuzzy" }},
		{"too much", "$.duplicates[0].resemblance", func(m map[string]any) { m["duplicates"].([]any)[0].(map[string]any)["resemblance"] = 1.5 }},
		{"part of a byte", "$.stories[0].summary[0].start", func(m map[string]any) {
			m["stories"].([]any)[0].(map[string]any)["summary"].([]any)[0].(map[string]any)["start"] = 0.5
		}},
	} {
		m := parseJSON(t, render(t, "json", d, Options{}))
		c.change(m)
		problems := strings.Join(validate(schema, schema, m, "$"), "\n")
		if !strings.Contains(problems, c.want) {
			t.Errorf("%s: got %q", c.name, problems)
		}
	}
}

// The schema names exactly the fields of the Go types, and requires those that are
// always written.
func TestSchemaMatchesTypes(t *testing.T) {
	schema := parseJSON(t, string(SchemaJSON()))
	defs, top := schema["$defs"].(map[string]any), schema["properties"].(map[string]any)
	for _, c := range []struct {
		schema any
		value  any
	}{
		{schema, digest.Digest{}}, {top["tool"], digest.Tool{}}, {top["options"], digest.Settings{}},
		{defs["article"], digest.Article{}}, {defs["story"], digest.Story{}}, {defs["quote"], digest.Quote{}},
		{defs["duplicate"], digest.Duplicate{}}, {defs["group"], digest.Group{}}, {defs["skipped"], digest.Skipped{}},
	} {
		var all, required []string
		typ := reflect.TypeOf(c.value)
		for i := range typ.NumField() {
			name, option, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
			all = append(all, name)
			if option != "omitempty" {
				required = append(required, name)
			}
		}
		object := c.schema.(map[string]any)
		slices.Sort(all)
		if names := slices.Sorted(maps.Keys(object["properties"].(map[string]any))); !slices.Equal(names, all) {
			t.Errorf("%s: the schema has %v, the type %v", typ, names, all)
		}
		var names []string
		for _, name := range object["required"].([]any) {
			names = append(names, name.(string))
		}
		if !slices.Equal(names, required) {
			t.Errorf("%s: the schema requires %v, the type writes %v", typ, names, required)
		}
	}
}

// What JSON says, it says without loss: decoding gives the digest back.
func TestJSONRoundTrip(t *testing.T) {
	d, _ := fixture()
	var back digest.Digest
	if err := json.Unmarshal([]byte(render(t, "json", d, Options{})), &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(d, &back); diff != "" {
		t.Error(diff)
	}
}

func TestJSONListsAreNeverNull(t *testing.T) {
	out := render(t, "json", &digest.Digest{Stories: []digest.Story{{}}, Groups: []digest.Group{{}}}, Options{})
	if strings.Contains(out, "null") {
		t.Error(out)
	}
}

// Each line of jsonl is an object with the names that input reads, and nothing is lost.
func TestJSONLRecords(t *testing.T) {
	d, articles := fixture()
	lines := strings.Split(strings.TrimSuffix(render(t, "jsonl", d, Options{Articles: articles}), "\n"), "\n")
	if len(lines) != len(d.Articles) {
		t.Fatalf("%d lines for %d articles", len(lines), len(d.Articles))
	}
	first := parseJSON(t, lines[0])
	want := map[string]any{"id": "a1", "title": d.Articles[0].Title, "date": "2017-03-02", "url": d.Articles[0].URL, "source": "North Post", "lang": "en",
		"author": "A. Writer", "text": articles[0].Text, "story": "s1", "copy_of": "", "topic": "bridges", "desk": "city\u202E"}
	if !reflect.DeepEqual(first, want) {
		t.Errorf("got %v, want %v", first, want)
	}
}
