package main

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/graph"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/graph/window"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/metrics"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/runtime/exec"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/typex"

	"summarize/internal/processor"
)

// An adversary is a runner that does to a pipeline what Beam allows a runner to do, as Flink does
// on a bad day: elements of a collection come in any order, and so do the values of a group and
// those of a side input; each step is done in many bundles; one bundle in ten is done twice, and
// its first result is lost. It also weighs what it carries.
type adversary struct {
	rng     *rand.Rand
	bundles int // that a step is divided into
	held    map[int][]element
	moved   map[int]bool // by collection: of a group or a reshuffle
	readers map[int]int  // by collection: steps that have yet to read it
	steps   []*step
	again   int // bundles that were done twice
}

// An element of a collection; groups are those of a CoGroupByKey, by its input.
type element struct {
	value  exec.FullValue
	groups []exec.ReStream
	bytes  int
}

// A step is what a step of the pipeline took.
type step struct {
	name     string
	elements int
	moved    bool // what came in was on another worker: it was grouped, or handed out anew
	in, out  int  // bytes, without side inputs
	largest  int  // bytes of one element or group that came in
	side     int  // bytes that each worker sees
	took     time.Duration
}

// run runs a pipeline.
func (a *adversary) run(ctx context.Context, p *beam.Pipeline) error {
	edges, _, err := p.Build()
	if err != nil {
		return err
	}
	a.held, a.readers, a.moved = map[int][]element{}, map[int]int{}, map[int]bool{}
	for _, e := range edges {
		for _, in := range e.Input {
			a.readers[in.From.ID()]++
		}
	}
	ctx = metrics.SetBundleID(ctx, "adversary")
	for _, e := range edges {
		switch e.Op {
		case graph.Impulse:
			a.held[e.Output[0].To.ID()] = []element{{value: exec.FullValue{Elm: e.Value, Windows: window.SingleGlobalWindow}}}
		case graph.ParDo:
			err = a.parDo(ctx, e)
		case graph.CoGBK:
			a.group(e)
			a.moved[e.Output[0].To.ID()] = true
		case graph.Reshuffle, graph.Flatten:
			a.moved[e.Output[0].To.ID()] = e.Op == graph.Reshuffle
			for _, in := range e.Input {
				a.held[e.Output[0].To.ID()] = append(a.held[e.Output[0].To.ID()], a.take(in)...)
			}
		default:
			err = fmt.Errorf("%v: this runner knows no %s", e, e.Op)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", nameOf(e), err)
		}
	}
	return nil
}

func nameOf(e *graph.MultiEdge) string {
	if e.DoFn == nil {
		return string(e.Op)
	}
	return strings.TrimSuffix(strings.TrimPrefix(e.DoFn.Name(), "summarize/beam."), "Fn")
}

// take returns the elements of a collection in any order, and forgets them with the last reader.
func (a *adversary) take(in *graph.Inbound) []element {
	id := in.From.ID()
	all := slices.Clone(a.held[id])
	if a.readers[id]--; a.readers[id] == 0 {
		delete(a.held, id)
	}
	a.rng.Shuffle(len(all), func(i, k int) { all[i], all[k] = all[k], all[i] })
	return all
}

// group makes groups of equal keys.
func (a *adversary) group(e *graph.MultiEdge) {
	type group struct {
		key    exec.FullValue
		values [][]exec.FullValue // by input
		bytes  int
	}
	groups := map[int]*group{}
	var order []*group
	for n, in := range e.Input {
		for _, x := range a.take(in) {
			key := x.value.Elm.(int)
			g := groups[key]
			if g == nil {
				g = &group{key: exec.FullValue{Elm: key, Windows: x.value.Windows}, values: make([][]exec.FullValue, len(e.Input))}
				groups[key] = g
				order = append(order, g)
			}
			g.values[n] = append(g.values[n], exec.FullValue{Elm: x.value.Elm2, Windows: x.value.Windows})
			g.bytes += x.bytes
		}
	}
	out := e.Output[0].To.ID()
	for _, g := range order {
		x := element{value: g.key, bytes: g.bytes}
		for _, values := range g.values {
			x.groups = append(x.groups, &exec.FixedReStream{Buf: values})
		}
		a.held[out] = append(a.held[out], x)
	}
}

// parDo does a step, bundle by bundle.
func (a *adversary) parDo(ctx context.Context, e *graph.MultiEdge) error {
	all, s := a.take(e.Input[0]), &step{name: nameOf(e), moved: a.moved[e.Input[0].From.ID()]}
	var sides [][]element
	for _, in := range e.Input[1:] {
		sides = append(sides, a.take(in))
		for _, x := range sides[len(sides)-1] {
			s.side += x.bytes
		}
	}
	for _, x := range all {
		s.elements, s.in, s.largest = s.elements+1, s.in+x.bytes, max(s.largest, x.bytes)
	}
	for b := range a.bundles {
		bundle := all[b*len(all)/a.bundles : (b+1)*len(all)/a.bundles]
		if len(bundle) == 0 {
			continue
		}
		if a.rng.IntN(10) == 0 {
			a.again++
			if _, err := a.attempt(ctx, e, bundle, sides); err != nil {
				return err
			}
		}
		before := processor.Time()
		results, err := a.attempt(ctx, e, bundle, sides)
		if err != nil {
			return err
		}
		s.took += processor.Time() - before
		for n, r := range results {
			id := e.Output[n].To.ID()
			a.held[id] = append(a.held[id], r.elements...)
			for _, x := range r.elements {
				s.out += x.bytes
			}
		}
	}
	for _, o := range e.Output {
		if a.readers[o.To.ID()] == 0 {
			delete(a.held, o.To.ID())
		}
	}
	if !strings.Contains(s.name, "/") { // else it is one of Beam's own
		a.steps = append(a.steps, s)
	}
	return nil
}

// attempt does a bundle of a step, and returns what it gave to each output.
func (a *adversary) attempt(ctx context.Context, e *graph.MultiEdge, bundle []element, sides [][]element) ([]*result, error) {
	results := make([]*result, len(e.Output))
	do := &exec.ParDo{UID: 1, Fn: e.DoFn, Inbound: e.Input, PID: nameOf(e)}
	for n := range results {
		results[n] = &result{id: exec.UnitID(n + 2)}
		do.Out = append(do.Out, results[n])
	}
	for _, side := range sides {
		seen := make([]exec.FullValue, len(side))
		for k, i := range a.rng.Perm(len(side)) {
			seen[k] = side[i].value
		}
		do.Side = append(do.Side, sideInput(seen))
	}
	if err := do.Up(ctx); err != nil {
		return nil, err
	}
	if err := do.StartBundle(ctx, "adversary", exec.DataContext{}); err != nil {
		return nil, err
	}
	for _, x := range bundle {
		for _, g := range x.groups {
			values := g.(*exec.FixedReStream).Buf
			a.rng.Shuffle(len(values), func(i, k int) { values[i], values[k] = values[k], values[i] })
		}
		if err := do.ProcessElement(ctx, &x.value, x.groups...); err != nil {
			return nil, err
		}
	}
	if err := do.FinishBundle(ctx); err != nil {
		return nil, err
	}
	return results, do.Down(ctx)
}

// A sideInput hands out a collection as a side input.
type sideInput []exec.FullValue

func (s sideInput) NewIterable(context.Context, exec.StateReader, typex.Window) (exec.ReStream, error) {
	return &exec.FixedReStream{Buf: s}, nil
}

func (s sideInput) NewKeyedIterable(context.Context, exec.StateReader, typex.Window, any) (exec.ReStream, error) {
	return nil, fmt.Errorf("side inputs with keys are not known")
}

// A result takes what a bundle gives to one output.
type result struct {
	id       exec.UnitID
	elements []element
}

func (r *result) ID() exec.UnitID          { return r.id }
func (r *result) Up(context.Context) error { return nil }
func (r *result) StartBundle(context.Context, string, exec.DataContext) error {
	return nil
}
func (r *result) ProcessElement(_ context.Context, value *exec.FullValue, _ ...exec.ReStream) error {
	r.elements = append(r.elements, element{value: *value, bytes: sizeOf(value.Elm) + sizeOf(value.Elm2)})
	return nil
}
func (r *result) FinishBundle(context.Context) error { return nil }
func (r *result) Down(context.Context) error         { return nil }

func sizeOf(v any) int {
	switch v := v.(type) {
	case []byte:
		return len(v)
	case int:
		return 8
	}
	return 0
}

// report tells what each step took.
func (a *adversary) report(t *testing.T, articles int) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%-10s %8s %6s %13s %13s %12s %12s %12s\n", "step", "elements", "moved", "in, B/article", "out", "largest, B", "side, B", "µs/article")
	for _, s := range a.steps {
		fmt.Fprintf(&b, "%-10s %8d %6t %13d %13d %12d %12d %12.1f\n", s.name, s.elements, s.moved, s.in/articles, s.out/articles, s.largest, s.side,
			float64(s.took.Microseconds())/float64(articles))
	}
	t.Logf("%d articles, %d bundles a step, %d done twice\n%s", articles, a.bundles, a.again, b.String())
}
