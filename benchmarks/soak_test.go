package benchmarks

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// The simulated month: articles with dates are fed hour by hour to runs with --new, of
// which one in twenty is killed and one in twenty started twice. Over all outputs each
// article is told once, no sentence twice, and the state stays bounded.
//
//	SUMMARIZE_SOAK=DIR/articles.jsonl go test ./benchmarks -run SimulatedMonth -timeout 2h -v
//	SUMMARIZE_SOAK=generated go test ./benchmarks -run SimulatedMonth -v
//
// Of generated articles (soak_truth_test.go) it is known which sentences are new: each has
// to be told.
const (
	soakHours  = 720
	soakRetain = 14 // days
	soakKept   = 48 // hours for which a batch lies in the input folder, read again by every run
)

func TestSimulatedMonth(t *testing.T) {
	file := os.Getenv("SUMMARIZE_SOAK")
	if file == "" {
		t.Skip("SUMMARIZE_SOAK names no file of dated articles as JSON lines")
	}
	hours := soakHours
	if n, err := strconv.Atoi(os.Getenv("SUMMARIZE_SOAK_HOURS")); err == nil {
		hours = n
	}
	s := newSoak(t, file, hours)
	for h := range hours {
		s.feed(h)
		s.hour(h)
	}
	s.check(hours)
}

// A soak is one simulation.
type soak struct {
	*testing.T
	dir     string
	program string
	start   time.Time
	batches map[int][]string // by hour: records
	truths  []truth          // of generated articles
	random  *rand.Rand
	took    time.Duration // by a usual run
	fed     int
	killed  int
	doubled int
}

func newSoak(t *testing.T, file string, hours int) *soak {
	s := &soak{T: t, dir: t.TempDir(), batches: map[int][]string{}, random: rand.New(rand.NewPCG(1, 2))}
	s.program = filepath.Join(s.dir, "summarize")
	if out, err := exec.Command("go", "build", "-o", s.program, "summarize/cmd/summarize").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if err := os.MkdirAll(filepath.Join(s.dir, "in"), 0o755); err != nil {
		t.Fatal(err)
	}
	if file == "generated" {
		s.start = time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)
		s.batches, s.truths = generateMonth(hours, s.start)
		return s
	}
	s.read(file)
	return s
}

// read takes the dated records of a file.
func (s *soak) read(file string) {
	data, err := os.ReadFile(file)
	if err != nil {
		s.Fatal(err)
	}
	type dated struct {
		date time.Time
		line string
	}
	var records []dated
	for line := range strings.Lines(string(data)) {
		var r struct{ Date string }
		if json.Unmarshal([]byte(line), &r) != nil {
			continue
		}
		if d, err := time.Parse("2006-01-02T15:04:05", r.Date); err == nil {
			records = append(records, dated{d, line})
		}
	}
	if len(records) == 0 {
		s.Fatalf("%s has no dated records", file)
	}
	slices.SortStableFunc(records, func(a, b dated) int { return a.date.Compare(b.date) })
	s.start = records[0].date.Truncate(time.Hour)
	for _, r := range records {
		h := int(r.date.Sub(s.start) / time.Hour)
		s.batches[h] = append(s.batches[h], r.line)
	}
}

// feed puts the articles of an hour into the input folder and takes old ones away.
func (s *soak) feed(h int) {
	if len(s.batches[h]) > 0 {
		path := filepath.Join(s.dir, "in", fmt.Sprintf("%04d.jsonl", h))
		if err := os.WriteFile(path, []byte(strings.Join(s.batches[h], "")), 0o644); err != nil {
			s.Fatal(err)
		}
		s.fed += len(s.batches[h])
	}
	os.Remove(filepath.Join(s.dir, "in", fmt.Sprintf("%04d.jsonl", h-soakKept)))
}

// hour is one run, or one that is killed and started again, or two at once.
func (s *soak) hour(h int) {
	switch dice := s.random.IntN(20); {
	case dice == 0 && s.took > 0:
		s.killed++
		c := s.command(h)
		if err := c.Start(); err != nil {
			s.Fatal(err)
		}
		time.Sleep(time.Duration(s.random.Int64N(int64(s.took))))
		_ = c.Process.Kill()
		_ = c.Wait()
		s.run(h)
	case dice == 1:
		s.doubled++
		other := s.command(h)
		if err := other.Start(); err != nil {
			s.Fatal(err)
		}
		s.run(h)
		s.accept(other.Wait())
	default:
		s.run(h)
	}
}

func (s *soak) command(h int) *exec.Cmd {
	c := exec.Command(s.program, "--new", "--state", filepath.Join(s.dir, "state"), "--wait", "5m", "-q",
		"--retain", fmt.Sprintf("%dd", soakRetain), "-o", filepath.Join(s.dir, fmt.Sprintf("out%04d.json", h)),
		filepath.Join(s.dir, "in"))
	c.Env = append(os.Environ(), fmt.Sprintf("SOURCE_DATE_EPOCH=%d", s.start.Add(time.Duration(h+1)*time.Hour).Unix()))
	return c
}

func (s *soak) run(h int) {
	started := time.Now()
	out, err := s.command(h).CombinedOutput()
	s.took = time.Since(started)
	if err != nil {
		s.Logf("hour %d: %s", h, out)
	}
	s.accept(err)
}

// accept takes the exit codes that a run may have here: an input folder that is
// still empty is skipped.
func (s *soak) accept(err error) {
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 3) {
		s.Fatal(err)
	}
}

// check reads all outputs.
func (s *soak) check(hours int) {
	articles, sentences := map[string]int{}, map[string]int{}
	toldAt := map[string]int{} // by sentence: the last hour that told it
	late, forgotten := 0, 0    // told again: while it is remembered, and after --retain
	stories, updates := 0, 0
	for h := range hours {
		data, err := os.ReadFile(filepath.Join(s.dir, fmt.Sprintf("out%04d.json", h)))
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		var d struct {
			Stories []struct {
				New      bool
				Articles []string
				Summary  []struct{ Text string }
			}
		}
		if err := json.NewDecoder(bytes.NewReader(data)).Decode(&d); err != nil {
			s.Fatalf("hour %d: %v", h, err)
		}
		for _, story := range d.Stories {
			stories++
			if !story.New {
				updates++
			}
			for _, id := range story.Articles {
				articles[id]++
			}
			for _, q := range story.Summary {
				before, again := toldAt[q.Text]
				switch {
				case again && h-before <= 24*soakRetain:
					late++
				case again:
					forgotten++
				}
				sentences[q.Text]++
				toldAt[q.Text] = h
			}
		}
	}
	repeated := func(m map[string]int) (n int) {
		for _, times := range m {
			if times > 1 {
				n++
			}
		}
		return n
	}
	info, err := os.Stat(filepath.Join(s.dir, "state", "state.db"))
	if err != nil {
		s.Fatal(err)
	}
	s.Logf("%d hours, %d articles fed, %d runs killed, %d doubled: %d stories (%d updates), %d articles told, %d of them twice; %d sentences, told again while remembered %d, after %d days %d; state %d kB",
		hours, s.fed, s.killed, s.doubled, stories, updates, len(articles), repeated(articles), len(sentences), late, soakRetain, forgotten, info.Size()/1000)
	s.checkTruth(articles, toldAt)
	if n := repeated(articles); n > 0 {
		s.Errorf("%d articles told twice", n)
	}
	if late > 0 {
		s.Errorf("%d sentences told again that the state remembers", late)
	}
}

// checkTruth looks for what is new in generated articles.
func (s *soak) checkTruth(articles, toldAt map[string]int) {
	updates, lost := 0, 0
	for _, t := range s.truths {
		told := isTold(t.sentence, toldAt)
		if t.sentence != "" {
			updates++
		}
		if articles[t.article] == 0 || t.sentence != "" && !told {
			lost++
			s.Errorf("hour %d, article %s (listed %d times): lost: %s", t.hour, t.article, articles[t.article], t.sentence)
		}
	}
	if len(s.truths) > 0 {
		s.Logf("%d articles with news, %d of them updates of one sentence: %d lost", len(s.truths), updates, lost)
	}
}

// isTold reports whether a sentence was told, alone or with what the splitter left beside it.
func isTold(sentence string, toldAt map[string]int) bool {
	for told := range toldAt {
		if strings.Contains(told, sentence) {
			return true
		}
	}
	return false
}
