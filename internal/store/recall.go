package store

import (
	"context"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/klauspost/compress/zstd"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/digest/continuity"
)

func (s *State) recallPlaces(ctx context.Context, m *Memory) error {
	return placesTable.scan(ctx, s.db, "", nil, func(r row) error {
		id, path, line, last := r[0].(string), r[1].(string), r[2].(int64), r[3].(int64)
		m.known[id] = record{path, int(line), last}
		return nil
	})
}

func (s *State) recallHashes(ctx context.Context, m *Memory) error {
	return seenTable.scan(ctx, s.db, "ORDER BY hash, article", nil, func(r row) error {
		hash := r[0].([]byte)
		if len(hash) != len(textHash{}) {
			return errEncoding
		}
		m.byHash[textHash(hash)] = append(m.byHash[textHash(hash)], r[1].(string))
		return nil
	})
}

func (s *State) recallStories(ctx context.Context, m *Memory) error {
	return storiesTable.scan(ctx, s.db, "ORDER BY id", nil, func(r row) error {
		known, err := storyOf(r)
		m.Prior.Stories = append(m.Prior.Stories, known)
		return err
	})
}

func storyRow(k continuity.Known) row {
	return row{k.ID, int64(k.Born), encodeStrings(k.Articles), encodeStrings(k.Was), encodeStrings(k.Heirs)}
}

func storyOf(r row) (continuity.Known, error) {
	k := continuity.Known{ID: r[0].(string), Born: int(r[1].(int64))}
	for i, list := range []*[]string{&k.Articles, &k.Was, &k.Heirs} {
		var err error
		if *list, err = decodeStrings(r[2+i].([]byte)); err != nil {
			return k, fmt.Errorf("story %s: %w", k.ID, err)
		}
	}
	return k, nil
}

func (s *State) recallTold(ctx context.Context, m *Memory) error {
	err := deliveredTable.scan(ctx, s.db, "WHERE output = ?", []any{m.output}, func(r row) error {
		m.Prior.Delivered[r[1].(string)] = true
		return nil
	})
	if err != nil {
		return err
	}
	return toldTable.scan(ctx, s.db, "WHERE output = ? ORDER BY at, story, article, start", []any{m.output}, func(r row) error {
		m.Prior.Told = append(m.Prior.Told, digest.Telling{
			Story: r[1].(string),
			Quote: digest.Quote{Article: r[2].(string), Start: int(r[3].(int64)), End: int(r[4].(int64)), Text: r[5].(string)},
		})
		return nil
	})
}

func (s *State) recallBackground(ctx context.Context, m *Memory) error {
	value, err := meta(ctx, s.db, backgroundKey)
	if err != nil || value == nil {
		return err
	}
	m.Prior.Past, err = decodeBackground(value)
	return err
}

// recallArticles reads the articles of the window, and those younger than the
// output's last run.
func (s *State) recallArticles(ctx context.Context, m *Memory, window time.Duration) error {
	oldest := int64(0)
	if window > 0 {
		oldest = m.clock.oldest(window)
	}
	lastRun := m.clock.run // of an output that is not known: nothing is younger
	err := outputsTable.scan(ctx, s.db, "WHERE name = ?", []any{m.output}, func(r row) error {
		lastRun = r[1].(int64)
		return nil
	})
	if err != nil {
		return err
	}
	return articlesTable.scan(ctx, s.db, "WHERE first >= ? OR run > ?", []any{oldest, lastRun}, func(r row) error {
		a, err := articleOf(r)
		place := m.known[a.ID]
		a.Path, a.Line = place.path, place.line
		m.Articles = append(m.Articles, a)
		if hash := r[3].([]byte); len(hash) == len(textHash{}) {
			m.markCopy(a.ID, textHash(hash))
		}
		return err
	})
}

// articleRow is the row of an article first seen in the run of c.
func articleRow(a *article.Article, c clock) row {
	hash := hashOf(a)
	var fields []string
	for _, name := range slices.Sorted(maps.Keys(a.Fields)) {
		fields = append(fields, name, a.Fields[name])
	}
	if len(a.Marks) > 0 {
		fields = append(fields, marksField, encodeMarks(a.Marks))
	}
	return row{
		a.ID, c.run, c.elapsed, hash[:], a.Title, a.Date.Unix(), int64(a.Date.Nanosecond()),
		a.URL, a.Source, a.Lang, a.Author, int64(a.Body), encodeStrings(fields),
		encoder().EncodeAll([]byte(a.Text), nil),
	}
}

// articleOf is the article of a row, but for its place.
func articleOf(r row) (article.Article, error) {
	a := article.Article{
		ID: r[0].(string), Title: r[4].(string),
		Date: time.Unix(r[5].(int64), r[6].(int64)).UTC(),
		URL:  r[7].(string), Source: r[8].(string), Lang: r[9].(string), Author: r[10].(string),
		Body: int(r[11].(int64)),
	}
	fields, err := decodeStrings(r[12].([]byte))
	if err != nil || len(fields)%2 != 0 {
		return a, fmt.Errorf("article %s: %w", a.ID, errEncoding)
	}
	a.Fields = make(map[string]string, len(fields)/2)
	for pair := range slices.Chunk(fields, 2) {
		if pair[0] == marksField {
			a.Marks = decodeMarks(pair[1])
			continue
		}
		a.Fields[pair[0]] = pair[1]
	}
	if len(a.Fields) == 0 {
		a.Fields = nil
	}
	text, err := decoder().DecodeAll(r[13].([]byte), nil)
	if err != nil {
		return a, fmt.Errorf("article %s: %w", a.ID, err)
	}
	a.Text = string(text)
	return a, nil
}

// marksField stands for an article's marks among its fields: rows of older states have none, and no
// field has a name of control characters alone.
const marksField = "\x00"

// encodeMarks writes each mark as three numbers.
func encodeMarks(marks []article.Mark) string {
	var b []byte
	for _, m := range marks {
		b = binary.AppendUvarint(binary.AppendUvarint(append(b, byte(m.Kind)), uint64(m.Start)), uint64(m.End))
	}
	return string(b)
}

func decodeMarks(s string) (marks []article.Mark) {
	b := []byte(s)
	for len(b) > 0 {
		kind := article.MarkKind(b[0])
		start, n := binary.Uvarint(b[1:])
		end, k := binary.Uvarint(b[1+max(n, 0):])
		if n <= 0 || k <= 0 {
			return marks
		}
		marks, b = append(marks, article.Mark{Start: int(start), End: int(end), Kind: kind}), b[1+n+k:]
	}
	return marks
}

// encoder and decoder are made once, for each holds large tables. They have no state
// between calls. No text is a gigabyte: that much is damage.
var (
	encoder = sync.OnceValue(func() *zstd.Encoder {
		e, _ := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1))
		return e
	})
	decoder = sync.OnceValue(func() *zstd.Decoder {
		d, _ := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(1<<30))
		return d
	})
)
