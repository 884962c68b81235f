package progress

import (
	"testing"
	"time"
)

func TestProgressLine(t *testing.T) {
	start := time.Date(2026, 1, 31, 6, 0, 0, 0, time.UTC)
	for _, test := range []struct {
		work  work
		spent time.Duration
		want  string
	}{
		{work{}, 0, ""},
		{work{stage: "finding copies"}, 3 * time.Second, "finding copies"},
		{work{stage: "reading", unit: "MB", done: 90}, 3 * time.Second, "reading 90 MB, 30 MB/s"},
		{work{stage: "reading", unit: "MB", done: 90, total: 120}, 3 * time.Second, "reading 75%, 30 MB/s, 1s left"},
		{work{stage: "reading", unit: "MB", done: 130, total: 120}, 3 * time.Second, "reading 130 MB, 43 MB/s"},
		{work{stage: "finding stories", loop: 1, done: 250, total: 1000}, 500 * time.Millisecond, "finding stories 25%"},
		{work{stage: "finding stories", loop: 4, done: 250, total: 1000}, 5 * time.Second, "finding stories, step 4: 25%, 50/s, 15s left"},
		{work{stage: "finding stories", done: 1000, total: 1000}, 5 * time.Second, "finding stories"},
		{work{stage: "summarising", done: 0, total: 1000}, 5 * time.Second, "summarising 0%"},
	} {
		test.work.started = start
		if got := test.work.line(start.Add(test.spent)); got != test.want {
			t.Errorf("%+v after %v: %q, want %q", test.work, test.spent, got, test.want)
		}
	}
}

// Workers report out of order; the share must not go back for that, but for new work.
func TestProgressGoesBackForNewWorkOnly(t *testing.T) {
	p := &Display{}
	for _, step := range []struct {
		stage       string
		done, total int
		want        int64
		loop        int
	}{
		{"words", 0, 0, 0, 0}, {"words", 10, 100, 10, 1}, {"words", 8, 100, 10, 1}, {"words", 100, 100, 100, 1},
		{"words", 0, 100, 0, 2}, {"words", 7, 100, 7, 2}, {"words", 1, 50, 1, 3},
		{"stories", 0, 0, 0, 0}, {"stories", 5, 50, 5, 1},
	} {
		p.Step(step.stage, step.done, step.total)
		if p.work.done != step.want || p.work.loop != step.loop {
			t.Errorf("%+v: at %d of loop %d", step, p.work.done, p.work.loop)
		}
	}
}
