package detect

import (
	"bufio"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestDetectionMeasured prints the table of benchmarks/languages.md: how often the language
// of a window of so many characters is told, alone and with the language of the collection
// as prior; so, too, in a collection of all languages of the source alike, and where it is a fifth of
// another's articles. Texts are those of SUMMARIZE_DATA (news in six languages, treebanks of five), and
// the files TAG.txt in the folder LANGUAGE_TEXTS, if it is given.
func TestDetectionMeasured(t *testing.T) {
	texts := measuredTexts(t)
	if len(texts) == 0 {
		t.Skip("neither SUMMARIZE_DATA nor LANGUAGE_TEXTS has texts")
	}
	least := map[int]float64{20: 0.75, 50: 0.9, 100: 0.95, 300: 0.99}
	for source, byTag := range texts {
		rows := map[string]string{} // of a table
		for _, size := range []int{20, 50, 100, 300} {
			all, alone, own, sure, wrong, mixed, fifth, foreign := 0, 0, 0, 0, 0, 0, 0, 0
			tags := slices.Sorted(maps.Keys(byTag))
			var equal Prior
			for _, tag := range tags {
				equal = append(equal, Share{tag, 1})
			}
			for tag, text := range byTag {
				windows := windows(text, size)
				right, rightOwn := 0, 0
				for _, w := range windows {
					got, certain := Language(w, nil)
					right += one(got == tag)
					sure += one(certain)
					wrong += one(certain && got != tag)
					got, _ = Language(w, only(tag))
					rightOwn += one(got == tag)
					got, _ = Language(w, equal)
					mixed += one(got == tag)
					other := tags[(slices.Index(tags, tag)+1)%len(tags)]
					got, _ = Language(w, Prior{{other, 5}, {tag, 1}})
					fifth += one(got == tag)
					got, _ = Language(w, only(other))
					foreign += one(got == tag)
				}
				all, alone, own = all+len(windows), alone+right, own+rightOwn
				n := float64(max(len(windows), 1))
				rows[tag] += fmt.Sprintf(" %.2f %.2f |", float64(right)/n, float64(rightOwn)/n)
			}
			share := func(n int) float64 { return float64(n) / float64(max(all, 1)) }
			t.Logf("%s, %d languages, %3d characters, %5d windows: alone %.3f, with prior %.3f, among all %.3f, as a fifth %.3f, prior of another %.3f, sure %.3f, wrong of these %.4f",
				source, len(byTag), size, all, share(alone), share(own), share(mixed), share(fifth), share(foreign), share(sure), float64(wrong)/float64(max(sure, 1)))
			if all > 0 && share(alone) < least[size] {
				t.Errorf("%s: %.3f of %d characters, want %.2f", source, share(alone), size, least[size])
			}
		}
		for _, tag := range slices.Sorted(maps.Keys(rows)) {
			t.Logf("%s: | %s |%s", source, tag, rows[tag])
		}
	}
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// mostWindows of a text are looked at, spread over it.
const mostWindows = 100

// windows cuts a text at spaces into pieces of about size characters.
func windows(text string, size int) []string {
	var all []string
	for words := []rune(strings.Join(strings.Fields(text), " ")); len(words) >= size; {
		end := size
		for k := size; k > size/2; k-- {
			if words[k-1] == ' ' {
				end = k
				break
			}
		}
		all = append(all, strings.TrimSpace(string(words[:end])))
		words = words[end:]
	}
	var some []string
	for i := range min(len(all), mostWindows) {
		some = append(some, all[i*len(all)/min(len(all), mostWindows)])
	}
	return some
}

func measuredTexts(t *testing.T) map[string]map[string]string {
	t.Helper()
	texts := map[string]map[string]string{}
	add := func(source, tag, text string) {
		if texts[source] == nil {
			texts[source] = map[string]string{}
		}
		texts[source][tag] += " " + text
	}
	if dir := os.Getenv("SUMMARIZE_DATA"); dir != "" {
		for _, tag := range []string{"ar", "cs", "el", "fr", "he", "hi"} {
			eachText(filepath.Join(dir, "stories/multiling", tag+".articles.jsonl"), func(s string) { add("news", tag, s) })
		}
		for file, tag := range map[string]string{"ud_de_gsd": "de", "ud_en_gum": "en", "ud_fr_gsd": "fr", "ud_ja_gsd": "ja", "ud_zh_gsdsimp": "zh"} {
			eachText(filepath.Join(dir, "sentences", file+".jsonl"), func(s string) { add("treebanks", tag, s) })
		}
	}
	files, _ := filepath.Glob(filepath.Join(os.Getenv("LANGUAGE_TEXTS"), "*.txt"))
	for _, file := range files {
		if tag := strings.TrimSuffix(filepath.Base(file), ".txt"); os.Getenv("LANGUAGE_TEXTS") != "" {
			text, err := os.ReadFile(file)
			if err != nil || !utf8.Valid(text) {
				t.Fatalf("%s: %v", file, err)
			}
			add("LANGUAGE_TEXTS", tag, string(text))
		}
	}
	return texts
}

// eachText reads the texts of records, if the file is there.
func eachText(path string, found func(string)) {
	f, err := os.Open(path)
	if err != nil {
		return
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<22)
	for lines.Scan() {
		var record struct{ Text string }
		if json.Unmarshal(lines.Bytes(), &record) == nil {
			found(record.Text)
		}
	}
}
