package story

import (
	"testing"

	"summarize/internal/text"
)

func TestEnglishOfAmericaIsEnglish(t *testing.T) {
	for lang, want := range map[string]bool{"en": true, "en-US": true, "en-GB": true, "de": false} {
		counts, err := CountPart(t.Context(), Part{Documents: []text.Document{{Lang: lang}}}, 0, true, 1)
		if err != nil {
			t.Fatal(err)
		}
		if r, err := listed(t.Context(), counts, 10); err != nil || (r != nil) != want {
			t.Errorf("%s: a list of common words: %t, want %t (%v)", lang, r != nil, want, err)
		}
	}
}
