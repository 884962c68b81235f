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
