package store

import (
	"context"
	"crypto/sha256"
	"strings"
	"time"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/digest/continuity"
)

// A Memory is what a state remembers, as one output sees it.
type Memory struct {
	// Articles are those to make the digest of, in the order of article.Compare.
	Articles []article.Article
	Prior    digest.Prior

	Installation string // names this state: 26 small letters and digits

	isNamed bool // in this run
	output  string
	clock   clock             // of the coming run
	known   map[string]record // by article id: all that is remembered
	byHash  map[textHash][]string
	added   []article.Article // read in this run, and new or revised
	revised map[string]bool
	moved   []article.Article // remembered, and read again
	said    []string          // hashes of what the run before complained of, ascending
	saying  []string          // and this one
	copies  []string          // delivered only in that others with their words were
}

// A record is what Join must know of a remembered article.
type record struct {
	path string
	line int
	last int64
}

// A textHash stands for the words of an article.
type textHash [16]byte

// shortText is the length in bytes below which a text may be a stub that many
// articles share ("Subscribe to read on"); then the title counts as well.
const shortText = 500

// hashOf returns a hash of the article's text, white space apart, and of its
// source: the same words in another paper are another article.
func hashOf(a *article.Article) textHash {
	h := sha256.New()
	size := 0
	for word := range strings.FieldsSeq(a.Text) {
		h.Write([]byte(word))
		h.Write([]byte{' '})
		size += len(word) + 1
	}
	h.Write([]byte{0})
	h.Write([]byte(a.Source))
	if size < shortText {
		h.Write([]byte{0})
		h.Write([]byte(strings.Join(strings.Fields(a.Title), " ")))
	}
	return textHash(h.Sum(nil)[:len(textHash{})])
}

// Recall returns what the state knows on behalf of an output, in a run that starts
// at now: the articles first seen within window (all when it is 0), and those that
// came after the output's last run. An output that was never committed was told
// nothing.
func (s *State) Recall(ctx context.Context, output string, now time.Time, window time.Duration) (*Memory, error) {
	m := &Memory{
		output:  output,
		clock:   s.clock.at(now),
		known:   map[string]record{},
		byHash:  map[textHash][]string{},
		revised: map[string]bool{},
		Prior:   digest.Prior{Lineage: continuity.Lineage{Run: int(s.clock.run)}, Delivered: map[string]bool{}, Reprints: map[string]string{}, Revised: map[string]article.Article{}},
	}
	for _, read := range []func(context.Context, *Memory) error{
		s.recallPlaces, s.recallHashes, s.recallStories, s.recallTold, s.recallBackground, s.recallSaid, s.recallInstallation,
	} {
		if err := read(ctx, m); err != nil {
			return nil, s.classify(err)
		}
	}
	if err := s.recallArticles(ctx, m, window); err != nil {
		return nil, s.classify(err)
	}
	article.Sort(m.Articles)
	return m, nil
}

// Join adds the articles that a run read. It tells by id and by words:
//
//	id known, words known    read before; no news, but under another headline: then revised
//	id known, words not      revised: it takes the place of the remembered one, as new
//	id new, words known      renamed, when the remembered one was not read as well: it keeps
//	                         its old id; else a copy, which counts as delivered when the
//	                         remembered one was
//	id new, words new        revised, when a remembered one of its place was not read as well
//	                         (see editor): it keeps that one's id; else new
//
// Articles has all of them, and of each what was read now rather than what is
// remembered, so that quotes can be found where they were read; fresh is how many
// are new or revised. Join is called once.
func (m *Memory) Join(read []article.Article) (fresh int) {
	byID := make(map[string]article.Article, len(m.Articles)+len(read))
	for _, a := range m.Articles {
		byID[a.ID] = a
	}
	hashes := make([]textHash, len(read))
	for i := range read {
		hashes[i] = hashOf(&read[i])
	}
	of, edited := m.identify(read, hashes)
	for i, a := range read {
		h := hashes[i]
		_, known := m.known[a.ID]
		if of[i] != "" {
			a.ID = of[i]
		}
		old, recalled := byID[a.ID]
		switch {
		case known && m.had(a.ID, h) && recalled && isRetitled(&old, &a), known && !m.had(a.ID, h), edited[i]:
			m.revise(a, old, recalled)
		case known, of[i] != "":
			m.moved = append(m.moved, a)
		default:
			m.markCopy(a.ID, h)
			m.added = append(m.added, a)
		}
		byID[a.ID] = a
	}
	m.Articles = m.Articles[:0]
	for _, a := range byID {
		m.Articles = append(m.Articles, a)
	}
	article.Sort(m.Articles)
	return len(m.added)
}

// identify returns, of each article with a new id, that of the remembered one that it is,
// under another name or edited.
func (m *Memory) identify(read []article.Article, hashes []textHash) (of []string, edited []bool) {
	claimed := map[string]bool{} // remembered articles that were read
	for _, a := range read {
		if _, known := m.known[a.ID]; known {
			claimed[a.ID] = true
		}
	}
	of, edited = make([]string, len(read)), make([]bool, len(read))
	editor := m.newEditor()
	dates := make(map[string]time.Time, len(m.Articles))
	for _, a := range m.Articles {
		dates[a.ID] = a.Date
	}
	for _, find := range []func(i int) string{
		func(i int) string { return m.renamed(hashes[i], read[i].Date, dates, claimed) },
		func(i int) string { return editor.of(&read[i], claimed) },
	} {
		for i := range read {
			if _, known := m.known[read[i].ID]; known || of[i] != "" {
				continue
			}
			if of[i] = find(i); of[i] != "" {
				claimed[of[i]] = true
				edited[i] = !m.had(of[i], hashes[i])
			}
		}
	}
	return of, edited
}

// revise takes an article for an edit of the remembered one with its id.
func (m *Memory) revise(a, old article.Article, recalled bool) {
	m.revised[a.ID] = true
	delete(m.Prior.Delivered, a.ID)
	if recalled {
		m.Prior.Revised[a.ID] = old
	}
	m.added = append(m.added, a)
}

// had reports whether the article has, or had, these words.
func (m *Memory) had(id string, h textHash) bool {
	for _, other := range m.byHash[h] {
		if other == id {
			return true
		}
	}
	return false
}

// markCopy counts an article as delivered when one with the same words was.
func (m *Memory) markCopy(id string, h textHash) {
	for _, other := range m.byHash[h] {
		if !m.Prior.Delivered[id] && m.Prior.Delivered[other] {
			m.Prior.Delivered[id] = true
			m.Prior.Reprints[id] = other
			m.copies = append(m.copies, id)
		}
	}
}

// renamed returns the id of a remembered article with these words and of no other date, as far
// as dates are known, that was not read under its own id, or nothing. What is printed again
// on another day is a copy.
func (m *Memory) renamed(h textHash, date time.Time, dates map[string]time.Time, claimed map[string]bool) string {
	for _, id := range m.byHash[h] {
		if old := dates[id]; !date.IsZero() && !old.IsZero() && !date.Equal(old) {
			continue
		}
		if _, known := m.known[id]; known && !claimed[id] {
			return id
		}
	}
	return ""
}

// Fresh returns the ids of the articles that Join found new or revised.
func (m *Memory) Fresh() map[string]bool {
	ids := make(map[string]bool, len(m.added))
	for _, a := range m.added {
		ids[a.ID] = true
	}
	return ids
}
