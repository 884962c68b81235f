package language

import (
	"testing"

	"github.com/blevesearch/snowballstem"
)

func TestSpellingsAndConjunctions(t *testing.T) {
	ar, he := Of("ar"), Of("he")
	for _, word := range []string{"إلى", "الى", "الي", "وفي", "فمن", "ولكن", "أنه", "انه", "والي"} {
		if ar.Role(word)&StopWord == 0 {
			t.Errorf("%s is no stop word", word)
		}
	}
	for _, word := range []string{"ולא", "וגם", "ואת"} {
		if he.Role(word)&StopWord == 0 {
			t.Errorf("%s is no stop word", word)
		}
	}
	for _, word := range []string{"ولد", "فرنسا", "وزير"} {
		if ar.Role(word) != 0 {
			t.Errorf("%s: %b", word, ar.Role(word))
		}
	}
	if he.Role("כלא") != 0 { // a prison, not "as not"
		t.Error("כלא is a stop word")
	}
	env := snowballstem.NewEnv("")
	for _, pair := range [][2]string{{"الحكومة", "حكومة"}, {"الأمريكية", "الامريكية"}, {"إلى", "الي"}} {
		if a, b := ar.StemWord(pair[0], env), ar.StemWord(pair[1], env); a != b {
			t.Errorf("%s: %s, %s: %s", pair[0], a, pair[1], b)
		}
	}
}
