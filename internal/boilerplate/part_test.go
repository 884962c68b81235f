package boilerplate

import (
	"slices"
	"strings"
	"testing"

	"summarize/internal/language"
	"summarize/internal/token"
)

// parts returns the parts of a paragraph, each that is no running text behind its kind.
func parts(text string) []string {
	var classes token.Classes
	p := token.Span{Start: 0, End: len(text)}
	classes.Scan(text, p)
	var out []string
	for _, part := range Parts(nil, text, p, &classes, language.Of("en")) {
		kind := map[Kind]string{Prose: "", Heading: "heading: ", Social: "post: ", Fragment: "rule: "}[part.Kind]
		out = append(out, kind+part.Of(text))
	}
	return out
}

func TestParts(t *testing.T) {
	for text, want := range map[string][]string{
		"The minister left on Friday.":                      {"The minister left on Friday."},
		"He left.------ She stayed.":                        {"He left.", "rule: ------", "She stayed."},
		"He left.- The last day -The envoy left.":           {"He left.", "heading: - The last day -", "The envoy left."},
		"Left! pic.twitter.com/S5 — A (@b) March 2, 2017He": {"post: Left! pic.twitter.com/S5 — A (@b) March 2, 2017", "He"},
		"A well-known b**** (@handle) came.":                {"A well-known b**** (@handle) came."},
	} {
		if got := parts(text); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestCaptions(t *testing.T) {
	for _, test := range []struct {
		last string
		kind Kind
		want bool
	}{
		{"A minister waves. (AP Photo/Jane Doe)", Caption, true},
		{"Instagram/Jane Doe", Heading, true},
		{"A minister at a conference APTN", Fragment, true},
		{"A minister at a conference", Heading, false},
		{"Instagram/Jane Doe", Prose, false},
	} {
		if got := IsCaption(len(test.last), test.last, test.kind); got != test.want {
			t.Errorf("%q: %t", test.last, got)
		}
	}
	if IsCaption(maxCaption+1, "APTN", Fragment) {
		t.Error("a paragraph of that length is a caption")
	}
	const news = "American Airlines said it had a notice."
	for _, credit := range []string{"The cabin of a plane. AP ", "The cabin of a plane. | AP Photo ", "AFP/Getty Images ", "The cabin of a plane on Monday [AP] "} {
		text := credit + news
		if end := LeadCredit(text); strings.TrimSpace(text[end:]) != news {
			t.Errorf("behind the credit: %q", text[end:])
		}
	}
	for _, text := range []string{"AP Roe, a bank, said it had a notice.", "Associated Press writers had a notice."} {
		if end := LeadCredit(text); end > 0 {
			t.Errorf("a credit: %q", text[:end])
		}
	}
}
