// Package parallel runs bounded, cancellable loops. Its goroutines are the only
// ones in the pure core of the program.
package parallel

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// observed is the key under which a context carries its observer.
type observed struct{}

// An observer hears how many items of a loop have begun, total of them when the loop has ended.
type observer = func(begun, total int)

// Observe returns a context under which every loop of For tells observer, some two hundred times,
// how far it is. It goes with the context as the end of a run does: every stage hands that on,
// and none has to know that somebody watches. Several workers may call at once.
func Observe(ctx context.Context, observer func(begun, total int)) context.Context {
	return context.WithValue(ctx, observed{}, observer)
}

// Unobserved returns a context whose loops nobody hears of: those that are steps of a longer one (Steps).
func Unobserved(ctx context.Context) context.Context { return context.WithValue(ctx, observed{}, nil) }

// reports is about how often a loop tells its observer.
const reports = 200

// watched returns body as the observer of ctx, if there is one, wants it, and what is to be
// called at the end.
func watched(ctx context.Context, n int, body func(worker, i int)) (_ func(worker, i int), ended func()) {
	if ctx.Value(observed{}) == nil {
		return body, func() {}
	}
	step := Steps(ctx, n)
	return func(worker, i int) {
		step(i)
		body(worker, i)
	}, func() { step(n) }
}

// Steps returns what a loop of n steps that is none of For's calls at the start of step i, and with n at its
// end: the observer of ctx hears of it as of the others.
func Steps(ctx context.Context, n int) func(i int) {
	tell, _ := ctx.Value(observed{}).(observer)
	if tell == nil {
		return func(int) {}
	}
	step := max(1, n/reports)
	return func(i int) {
		if i%step == 0 || i == n {
			tell(i, n)
		}
	}
}

// Workers returns n, or the number of usable processors when n is not positive.
func Workers(n int) int {
	if n > 0 {
		return n
	}
	return runtime.GOMAXPROCS(0)
}

// For calls body(worker, i) once for every i in [0, n), on at most workers
// goroutines (all processors when workers is not positive). Items are handed out
// in ascending order, one at a time; worker, in [0, Workers(workers)), tells the
// goroutine, so that each may own scratch space. A body must write only to what
// belongs to i or to its worker: then no result depends on the number of workers.
//
// For returns when all calls have ended. When ctx is done no further item starts
// and its error is returned. A panic in a body is raised again in the caller.
func For(ctx context.Context, n, workers int, body func(worker, i int)) error {
	workers = min(Workers(workers), n)
	body, ended := watched(ctx, n, body)
	defer ended()
	if workers <= 1 {
		for i := range n {
			if err := ctx.Err(); err != nil {
				return err
			}
			body(0, i)
		}
		return ctx.Err()
	}
	var (
		next   atomic.Int64
		group  sync.WaitGroup
		once   sync.Once
		raised any
	)
	for w := range workers {
		group.Go(func() {
			defer func() {
				if r := recover(); r != nil {
					once.Do(func() { raised = r })
					next.Store(int64(n)) // the others stop at their next item
				}
			}()
			for ctx.Err() == nil {
				i := int(next.Add(1) - 1)
				if i >= n {
					return
				}
				body(w, i)
			}
		})
	}
	group.Wait()
	if raised != nil {
		panic(raised)
	}
	return ctx.Err()
}

// Serially returns a function that runs what it is given one at a time, whichever goroutines call it: for visitors that others call.
func Serially() func(body func()) {
	var one sync.Mutex
	return func(body func()) {
		one.Lock()
		defer one.Unlock()
		body()
	}
}
