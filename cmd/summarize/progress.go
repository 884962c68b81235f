package main

import (
	"fmt"
	"io"
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
	stage   string
	done    int64
	total   int64
	shown   bool
	stopped chan struct{}
	ended   sync.WaitGroup
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
				p.show()
				wait.Reset(200 * time.Millisecond)
			}
		}
	})
	return p
}

// at says that done of total (0: unknown) units of the stage are finished.
func (p *progress) at(stage string, done, total int64) {
	if p == nil {
		return
	}
	p.mu.Lock()
	p.stage, p.done, p.total = stage, done, total
	p.mu.Unlock()
}

// step is at for digest.Options.Progress.
func (p *progress) step(name string, done, total int) { p.at(name, int64(done), int64(total)) }

func (p *progress) show() {
	p.mu.Lock()
	defer p.mu.Unlock()
	line := p.stage
	switch {
	case p.total > 0:
		line = fmt.Sprintf("%s %d%%", p.stage, 100*p.done/p.total)
	case p.done > 0:
		line = fmt.Sprintf("%s %d MB", p.stage, p.done>>20)
	}
	if line != "" {
		fmt.Fprintf(p.w, "\r\x1b[K%s", line)
		p.shown = true
	}
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
