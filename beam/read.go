package main

import (
	"context"

	"summarize/internal/article"
	"summarize/internal/digest"
	"summarize/internal/duplicate"
	"summarize/internal/duplicate/normal"
	"summarize/internal/ingest"
	"summarize/internal/text"
)

// A batch is some files that one worker reads, and where they stand among all.
type batch struct {
	Number int
	Files  []string
}

// batches divides files so that none is an element alone where they are many.
func batches(files []string) (elements [][]byte) {
	const most = 64
	size := min(max(len(files)/64, 1), most)
	for from := 0; from < len(files); from += size {
		elements = append(elements, pack(batch{len(elements), files[from:min(from+size, len(files))]}))
	}
	return elements
}

// A chunk holds at most chunkArticles articles that were read together, or chunkBytes of text and
// one article more.
const (
	chunkArticles = 512
	chunkBytes    = 4 << 20
	mostChunks    = 1 << 20 // of a batch
)

// notes are what reading a batch has to say.
type notes struct {
	Number   int
	Skipped  []ingest.Skipped
	Warnings []string
}

// readFn reads a batch into chunks.
type readFn struct{}

func (*readFn) ProcessElement(ctx context.Context, data []byte, chunk func(int, []byte), said func([]byte)) error {
	b, err := unpack[batch](data)
	if err != nil {
		return err
	}
	in, err := ingest.Read(ctx, b.Files, ingest.Options{Workers: 1})
	if err != nil {
		return err
	}
	said(pack(notes{b.Number, in.Skipped, in.Warnings}))
	id := b.Number * mostChunks
	for rest := in.Articles; len(rest) > 0; id++ {
		n, bytes := 0, 0
		for n < len(rest) && n < chunkArticles && bytes < chunkBytes {
			bytes += len(rest[n].Text)
			n++
		}
		chunk(id, pack(rest[:n]))
		rest = rest[n:]
	}
	return nil
}

// A record is what the order of all articles and their copies are found by.
type record struct {
	Article article.Article // without its text
	Words   []normal.Word   // its fingerprint
}

// records are those of a chunk.
type records struct {
	Chunk           int
	Records         []record
	Languages       text.Languages // of articles that are sure
	GuessedLanguage text.Languages // of all, where none is sure
	Evidence        text.Evidence  // of the habits of languages
}

// recordFn takes from a chunk what must be seen of all.
type recordFn struct{}

func (*recordFn) ProcessElement(ctx context.Context, id int, data []byte, emit func(int, []byte)) error {
	articles, err := unpack[[]article.Article](data)
	if err != nil {
		return err
	}
	r := records{Chunk: id, Languages: text.Languages{}, GuessedLanguage: text.Languages{}}
	o := digest.DefaultOptions()
	sure := make([]string, len(articles))
	for i := range articles {
		a := &articles[i]
		if sure[i] = text.SureLanguage(a); sure[i] != "" {
			r.Languages[sure[i]]++
		}
		print := duplicate.NewFingerprint(digest.Published(a, o.Duplicate), o.Duplicate)
		light := *a
		light.Text, light.Body = "", 0
		r.Records = append(r.Records, record{light, print.Words()})
	}
	if r.Evidence, err = text.Gather(ctx, articles, sure, 1); err != nil {
		return err
	}
	if len(r.Languages) == 0 {
		for i := range articles {
			r.GuessedLanguage[text.Language(&articles[i], nil)]++
		}
	}
	emit(0, pack(r))
	return nil
}
