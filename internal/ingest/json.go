package ingest

import (
	"bytes"
	"io"
	"iter"

	"summarize/internal/ingest/cut"
	"summarize/internal/ingest/files"
	"summarize/internal/ingest/unpack"
)

func isDocument(h head) bool { return cut.IsDocument(h.text) }
func isLines(h head) bool    { return cut.IsLines(h.text) }

// textTasks opens an input that is cut as it is read, and hands what tells its records.
func textTasks(in input, o Options, cut func(r io.Reader, size int64, yield func(task) bool)) iter.Seq[task] {
	return func(yield func(task) bool) {
		r, size, note, err := in.openText(o)
		if err != nil {
			yield(skip(in.path, 0, size, files.Reason(err)))
			return
		}
		defer r.Close()
		if note == "" || yield(warn(in.path, "encoding", note)) {
			cut(r, size, yield)
		}
	}
}

// documentTasks reads JSON documents, whose records are decoded in parallel.
func documentTasks(in input, o Options) iter.Seq[task] {
	return textTasks(in, o, func(r io.Reader, size int64, yield func(task) bool) {
		c, now := cut.NewDocuments(unpack.Buffered(r, size), o.MaxRecord), in.modified()
		err := c.Records(func(chunk cut.Records) bool {
			return yield(func(w *worker) { w.chunk(origin{path: in.path, now: now}, chunk) })
		})
		switch {
		case err == cut.ErrStopped:
		case err != nil:
			yield(skip(in.path, c.Line, 0, err.Error()))
		case c.Values == 0:
			yield(skip(in.path, 0, size, "empty"))
		case c.Found == 0:
			yield(skip(in.path, 0, size, "no records"))
		}
	})
}

// chunk decodes records of a JSON document.
func (w *worker) chunk(at origin, chunk cut.Records) {
	if chunk.Lost != "" {
		w.bytes += chunk.Size
		w.skip(at.path, chunk.Line, chunk.Size, chunk.Lost)
		return
	}
	w.bytes += int64(len(chunk.Data))
	at.source = chunk.Source
	start := 0
	for i, end := range chunk.Ends {
		at.line = chunk.Lines[i]
		w.record(at, chunk.Data[start:end])
		start = end
	}
}

// linesTasks reads one record a line. A line that cannot be read costs only itself.
func linesTasks(in input, o Options) iter.Seq[task] {
	return textTasks(in, o, func(r io.Reader, size int64, yield func(task) bool) {
		c, now := cut.NewLines(r, o.MaxRecord, cut.BufferSize(size)), in.modified()
		for !c.Done {
			chunk, ok := c.Next()
			if ok && !yield(func(w *worker) {
				w.lines(origin{path: in.path, line: chunk.Line, now: now}, chunk)
				c.Release(chunk.Data)
			}) {
				return
			}
		}
		switch {
		case c.Err != nil:
			yield(skip(in.path, c.Line, 0, files.Reason(c.Err)))
		case c.Blank:
			yield(skip(in.path, 0, size, "empty"))
		}
	})
}

// lines decodes a chunk of whole lines, the first of which is at a place.
func (w *worker) lines(at origin, chunk cut.Chunk) {
	if chunk.Lost != "" {
		w.bytes += chunk.Read
		w.skip(at.path, chunk.Line, chunk.Size, chunk.Lost)
		return
	}
	w.bytes += int64(len(chunk.Data))
	if chunk.Blank {
		return // gigabytes of empty lines are no work
	}
	for data := chunk.Data; len(data) > 0; at.line++ {
		raw := data
		if end := bytes.IndexByte(data, '\n'); end >= 0 {
			raw, data = data[:end], data[end+1:]
		} else {
			data = nil
		}
		if w.options.Wanted != nil && !w.options.Wanted(at.path, at.line) {
			continue
		}
		if raw = bytes.TrimSpace(raw); len(raw) > 0 {
			w.record(at, raw)
		}
	}
}
