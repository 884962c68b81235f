// Package parallel runs bounded, cancellable loops. Its goroutines are the only
// ones in the pure core of the program.
package parallel

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

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
