// Package progress shows on one line of a terminal what a long run is doing, how fast, and how long it will take.
package progress

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// quiet is how long a run may take before it shows that it is alive.
const quiet = 2 * time.Second

// A Display is that line. A nil one shows nothing.
type Display struct {
	mu      sync.Mutex
	w       io.Writer
	width   int // of the terminal, 0 if unknown: what is wider would not be wiped
	work    work
	shown   bool
	stopped chan struct{}
	ended   sync.WaitGroup
}

// A work is a stage, or one loop of it, and how far it is.
type work struct {
	stage   string
	loop    int       // of the stage, from 1; 0 before the first
	unit    string    // what is counted; "" where a number would say nothing
	done    int64     // units
	total   int64     // units; 0: unknown
	started time.Time // when the first of them was begun
}

// Start begins to watch the run; Stop must be called before anything else
// is written to the terminal.
func Start(w io.Writer, width int) *Display {
	p := &Display{w: w, width: width, stopped: make(chan struct{})}
	p.ended.Go(func() {
		wait := time.NewTimer(quiet)
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

// Reading returns what is told how many bytes of a size were read.
func (p *Display) Reading(size func() int64) func(bytes int64) {
	if p == nil {
		return nil
	}
	total := size()
	return func(bytes int64) {
		p.at(work{stage: "reading", unit: "MB", done: bytes >> 20, total: total >> 20})
	}
}

// Step is for digest.Options.Progress.
func (p *Display) Step(stage string, done, total int) {
	p.at(work{stage: stage, done: int64(done), total: int64(total)})
}

// at takes in how far the work is. What comes after the end of a loop, or has another total, is the next one.
func (p *Display) at(w work) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	was := p.work
	switch {
	case w.stage == was.stage && w.total == was.total && (w.unit != "" || was.done < was.total):
		w.done = max(w.done, was.done) // workers overtake one another
		w.started, w.loop = was.started, was.loop
	case w.stage == was.stage:
		w.started, w.loop = time.Now(), was.loop+1
	default:
		w.started, w.loop = time.Now(), int(min(w.total, 1))
	}
	p.work = w
}

func (p *Display) show(now time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if line := p.work.line(now); line != "" {
		if p.width > 0 {
			line = line[:min(len(line), p.width-1)]
		}
		fmt.Fprintf(p.w, "\r\x1b[K%s", line)
		p.shown = true
	}
}

// line says what is done, how fast, and how long the rest of it takes at this rate.
func (w work) line(now time.Time) string {
	line, rate := w.stage, 0.0
	if spent := now.Sub(w.started).Seconds(); spent >= 1 {
		rate = float64(w.done) / spent
	}
	unit := ""
	if w.unit != "" {
		unit = " " + w.unit
	}
	switch {
	case w.total > w.done: // else the stage goes on with something that counts nothing
		if w.loop > 1 {
			line += fmt.Sprintf(", step %d:", w.loop)
		}
		line += fmt.Sprintf(" %d%%", 100*w.done/w.total)
	case unit != "" && w.done > 0:
		line += fmt.Sprintf(" %d%s", w.done, unit)
	default:
		return line
	}
	if rate > 0 {
		line += fmt.Sprintf(", %.0f%s/s", rate, unit)
		if w.total > w.done {
			left := time.Duration(float64(w.total-w.done) / rate * float64(time.Second))
			line += ", " + left.Round(time.Second).String() + " left"
		}
	}
	return line
}

// Stop ends the display and clears its line. It may be called twice.
func (p *Display) Stop() {
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
