package main

import (
	"context"
	"time"

	"summarize/internal/digest"
	"summarize/internal/ingest"
	"summarize/internal/store"
	"summarize/internal/store/outputs"
)

// storyMemory is how long after it was first seen an article can still be joined by
// new ones into a story. Coverage of an event rarely pauses for a week, and what a
// run costs grows with it.
const storyMemory = 7 * 24 * time.Hour

// A memory is an open state, and what this run has from it. A nil memory is that of a
// run that remembers nothing.
type memory struct {
	state *store.State
	*store.Memory
	retain time.Duration
}

// remember opens the state that the plan names, if it names one. It is locked from here
// on, before anything is read, so that a second run learns at once.
func (a *app) remember(ctx context.Context, p *plan) (*memory, error) {
	if p.state == "" {
		return nil, nil
	}
	state, err := store.Open(ctx, p.state, store.Options{Wait: p.wait})
	if err != nil {
		return nil, err
	}
	recalled, err := state.Recall(ctx, a.flags.as, p.digest.Generated, storyMemory)
	if err != nil {
		state.Close()
		return nil, err
	}
	return &memory{state, recalled, p.retain}, nil
}

// join adds what was read to what is remembered: in holds both afterwards.
func (m *memory) join(in *ingest.Result, o *digest.Options) {
	if m == nil {
		return
	}
	m.Join(in.Articles)
	in.Articles, o.Fresh = m.Articles, m.Fresh()
}

// feedID names the installation in the ids of feeds and mails: as the user says, or as the
// state does.
func (a *app) feedID(m *memory) string {
	if a.flags.feedID != "" || m == nil {
		return a.flags.feedID
	}
	return m.Installation
}

// hasSaid reports whether an earlier run said what this one says now.
func (m *memory) hasSaid(message string) bool { return m != nil && m.HasSaid(message) }

// prior is what earlier runs left; nil without a state.
func (m *memory) prior() *digest.Prior {
	if m == nil {
		return nil
	}
	return &m.Prior
}

// publish writes the outputs and then remembers the run: both, or neither.
func (m *memory) publish(ctx context.Context, out *outputs.Set, next *digest.Next) error {
	if m == nil {
		return out.Publish()
	}
	return m.state.Publish(ctx, out, store.Run{
		Memory:    m.Memory,
		Retain:    m.retain,
		Stories:   next.Stories,
		Delivered: next.Delivered,
		Told:      next.Told,
		Terms:     next.Terms,
	})
}

// close gives the state back.
func (m *memory) close() error {
	if m == nil {
		return nil
	}
	return m.state.Close()
}
