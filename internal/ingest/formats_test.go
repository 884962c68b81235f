package ingest

import (
	"fmt"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"summarize/internal/article"
)

// brief lists articles by date, title and how they begin.
func brief(r *Result) []string {
	var lines []string
	for _, a := range r.Articles {
		first := strings.Fields(a.Text)[0]
		for n := 2; len(first) < 9 && n <= len(strings.Fields(a.Text)); n++ {
			first = strings.Join(strings.Fields(a.Text)[:n], " ")
		}
		lines = append(lines, fmt.Sprintf("%s|%s|%s", article.FormatDate(a.Date), a.Title, first))
	}
	slices.Sort(lines)
	return lines
}

// agree tells whether articles are those of a sample, whose texts it gives by their beginning.
func (s sample) check(t *testing.T, r *Result) {
	t.Helper()
	got := brief(r)
	for i := range got {
		if i < len(s.want) && strings.HasPrefix(got[i], s.want[i]) {
			got[i] = s.want[i]
		}
	}
	if diff := cmp.Diff(s.want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s%v", s.name, diff, r.Skipped)
	}
	for _, a := range r.Articles {
		text := strings.Join(strings.Fields(a.Text), " ")
		if !strings.Contains(text, "The mayor said repairs would take a month.") && !strings.Contains(text, "The coast guard blamed a chart error.") {
			t.Errorf("%s: the end is missing: %q", s.name, a.Text)
		}
	}
	checkArticles(t, r.Articles)
}

// TestContract holds for every row of formats: it has a sample, which is read under its own
// suffix, under none, under that of a text, packed, and in an archive; twice, it gives the same
// bytes; and cut short or damaged anywhere it says something and never panics.
func TestContract(t *testing.T) {
	all := samples(t)
	_, err := exec.LookPath("pdftotext")
	for _, f := range formats() {
		if f.kind == archive {
			continue // they are what TestArchives is about
		}
		s, ok := all[f.name]
		switch {
		case !ok:
			t.Errorf("%s: samples has no file of this format", f.name)
			continue
		case f.name == "pdf" && err != nil:
			t.Log("pdftotext is not installed: PDF is not tested")
			continue
		case !slices.Contains(f.suffixes, path.Ext(s.name)):
			t.Errorf("%s: %s has none of its suffixes", f.name, s.name)
		}
		t.Run(f.name, func(t *testing.T) {
			r := readBytes(t, s.name, s.content)
			s.check(t, r)
			if diff := cmp.Diff(r.Articles, readBytes(t, s.name, s.content).Articles); diff != "" {
				t.Errorf("read again (-first +second):\n%s", diff)
			}
			if f.claims != nil {
				s.check(t, readBytes(t, "bare", s.content))
				s.check(t, readBytes(t, "renamed.txt", s.content))
			}
			if f.claims != nil && f.name != "sqlite" {
				s.check(t, read(t, Options{Stdin: strings.NewReader(s.content)}, "-"))
			}
			if f.name != "sqlite" {
				s.check(t, readBytes(t, s.name+".gz", gzipped(t, s.content)))
				s.check(t, readBytes(t, "x.zip", zipOf(t, entry{s.name, s.content})))
				s.check(t, readBytes(t, "x.tar.zst", zstded(t, tarOf(t, entry{s.name, s.content}))))
			}
			for i := range 12 {
				cut := s.content[:len(s.content)*i/12]
				damaged := []byte(s.content)
				damaged[len(damaged)*i/12] ^= 0x55
				for _, content := range []string{cut, string(damaged)} {
					r := readBytes(t, s.name, content)
					checkArticles(t, r.Articles)
					if len(r.Articles)+len(r.Skipped)+len(r.Warnings) == 0 {
						t.Errorf("cut or damaged at %d/12: nothing is said", i)
					}
				}
			}
		})
	}
}
