package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// progressAfter is how long a run may take before it shows that it is alive.
const progressAfter = 2 * time.Second

// A progress shows on one line of a terminal what a long run is doing. A nil
// progress shows nothing.
type progress struct {
	mu      sync.Mutex
	w       io.Writer
	work    work
	shown   bool
	stopped chan struct{}
	ended   sync.WaitGroup
}

// A work is a stage, or one loop of it, and how far it is.
type work struct {
	stage   string
	unit    string    // what is counted; "" where a number would say nothing
	done    int64     // units
	total   int64     // units; 0: unknown
	started time.Time // when the first of them was begun
}

// startProgress begins to watch the run; stop must be called before anything else
// is written to the terminal.
func startProgress(w io.Writer) *progress {
	p := &progress{w: w, stopped: make(chan struct{})}
	p.ended.Go(func() {
		wait := time.NewTimer(progressAfter)
		defer wait.Stop()
		for {
			select {
			case <-p.stopped:
				return
			case <-wait.C:
				p.show(time.Now())
				wait.Reset(200 * time.Millisecond)
			}
		}
	})
	return p
}

// read says how many bytes were read.
func (p *progress) read(bytes int64) { p.at(work{stage: "reading", unit: "MB", done: bytes >> 20}) }

// step is for digest.Options.Progress.
func (p *progress) step(stage string, done, total int) {
	p.at(work{stage: stage, done: int64(done), total: int64(total)})
}

// at takes in how far the work is. Less than before, or another total, is other work.
func (p *progress) at(w work) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if was := p.work; w.stage == was.stage && w.total == was.total && (w.total > 0 || w.unit != "") {
		w.done = max(w.done, was.done) // workers overtake one another
		w.started = was.started
	} else {
		w.started = time.Now()
	}
	p.work = w
}

func (p *progress) show(now time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if line := p.work.line(now); line != "" {
		fmt.Fprintf(p.w, "\r\x1b[K%s", line)
		p.shown = true
	}
}

// line says what is done, how fast, and how long the rest of it takes at this rate.
func (w work) line(now time.Time) string {
	parts := []string{w.stage}
	rate := 0.0
	if spent := now.Sub(w.started).Seconds(); spent >= 1 {
		rate = float64(w.done) / spent
	}
	switch {
	case w.total > w.done: // else the stage goes on with something that counts nothing
		parts[0] += fmt.Sprintf(" %d%%", 100*w.done/w.total)
		if rate > 0 {
			left := time.Duration(float64(w.total-w.done) / rate * float64(time.Second))
			parts = append(parts, fmt.Sprintf("%.0f/s", rate), left.Round(time.Second).String()+" left")
		}
	case w.unit != "" && w.done > 0:
		parts[0] += fmt.Sprintf(" %d %s", w.done, w.unit)
		if rate > 0 {
			parts = append(parts, fmt.Sprintf("%.0f %s/s", rate, w.unit))
		}
	}
	return strings.Join(parts, ", ")
}

// stop ends the display and clears its line. It may be called twice.
func (p *progress) stop() {
	if p == nil {
		return
	}
	select {
	case <-p.stopped:
		return
	default:
		close(p.stopped)
	}
	p.ended.Wait()
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}
