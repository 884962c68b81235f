package parallel

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
)

func TestForVisitsEachItemOnce(t *testing.T) {
	for _, workers := range []int{0, 1, 2, 7} {
		for _, n := range []int{0, 1, 2, 1000} {
			seen := make([]int32, n)
			err := For(context.Background(), n, workers, func(w, i int) {
				if w < 0 || w >= Workers(workers) {
					t.Errorf("worker %d out of range", w)
				}
				atomic.AddInt32(&seen[i], 1)
			})
			if err != nil {
				t.Fatal(err)
			}
			for i, c := range seen {
				if c != 1 {
					t.Fatalf("workers %d: item %d visited %d times", workers, i, c)
				}
			}
		}
	}
}

func TestForStopsWhenCancelled(t *testing.T) {
	for _, workers := range []int{1, 4} {
		ctx, cancel := context.WithCancel(context.Background())
		var calls atomic.Int32
		err := For(ctx, 1_000_000, workers, func(_, _ int) {
			if calls.Add(1) == 10 {
				cancel()
			}
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("workers %d: err = %v, want context.Canceled", workers, err)
		}
		if c := calls.Load(); c > 20 {
			t.Errorf("workers %d: %d calls after cancellation", workers, c)
		}
	}
}

func TestForRaisesPanicInCaller(t *testing.T) {
	for _, workers := range []int{1, 4} {
		func() {
			defer func() {
				if r := recover(); r != "boom" {
					t.Errorf("workers %d: recovered %v, want boom", workers, r)
				}
			}()
			_ = For(context.Background(), 100, workers, func(_, i int) {
				if i == 42 {
					panic("boom")
				}
			})
			t.Errorf("workers %d: For returned after a panic", workers)
		}()
	}
}

func TestObserverHearsOfEveryLoop(t *testing.T) {
	var calls, last atomic.Int64
	ctx := Observe(context.Background(), func(begun, total int) {
		calls.Add(1)
		if total != 10_000 || begun < 0 || begun > total {
			t.Errorf("%d of %d", begun, total)
		}
		last.Store(max(last.Load(), int64(begun)))
	})
	for _, workers := range []int{1, 4} {
		calls.Store(0)
		if err := For(ctx, 10_000, workers, func(_, _ int) {}); err != nil {
			t.Fatal(err)
		}
		if n := calls.Load(); n != reports+1 || last.Load() != 10_000 {
			t.Errorf("%d workers: told %d times, last of %d", workers, n, last.Load())
		}
	}
	calls.Store(0)
	step := Steps(ctx, 10_000)
	for i := range 10_001 {
		step(i)
	}
	if n := calls.Load(); n != reports+1 {
		t.Errorf("steps told %d times", n)
	}
	Steps(context.Background(), 3)(1) // nobody listens
}

func TestSerially(t *testing.T) {
	alone, n := Serially(), 0
	if err := For(context.Background(), 1000, 4, func(_, _ int) { alone(func() { n++ }) }); err != nil || n != 1000 {
		t.Errorf("%d of 1000, %v", n, err)
	}
}
