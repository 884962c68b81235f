package ingest

import (
	"iter"

	"summarize/internal/ingest/files"
	"summarize/internal/ingest/mail"
	"summarize/internal/ingest/record"
	"summarize/internal/ingest/unpack"
)

func isMail(h head) bool    { return mail.Is(h.text) }
func isMailbox(h head) bool { return mail.IsMailbox(h.text) }
func isEMLX(h head) bool    { return mail.IsApple(h.text) }
func isMHTML(h head) bool   { return mail.IsPage(h.text) }

// mail reads one message as an article.
func (w *worker) mail(in input, data []byte) {
	m, err := mail.Read(data, func(part []byte, charset string) (string, bool) { return w.decode(in.path, in.line, part, charset) })
	if w.broke(in, "mail", data, m == nil, err) {
		return
	}
	w.article(origin{path: in.path, line: in.line, bytes: int64(len(data)), fixed: true, clean: true, marks: m.Marks}, record.Members(
		"id", m.ID, "title", m.Title, "text", m.Text, "date", m.Date, "url", m.URL, "source", m.Source, "author", m.Author, "lang", m.Lang))
}

// broke skips what could not be read for an error, and warns of what breaks off. It tells whether there is
// nothing.
func (w *worker) broke(in input, about string, data []byte, nothing bool, err error) bool {
	switch {
	case nothing:
		w.skip(in.path, in.line, int64(len(data)), err.Error())
	case err != nil:
		w.warn(in.path, in.line, about, err.Error())
	}
	return nothing
}

// emlx reads one message of Apple Mail.
func (w *worker) emlx(in input, data []byte) {
	message, err := mail.Apple(data)
	if !w.broke(in, "mail", data, message == nil, err) {
		w.mail(in, message)
	}
}

// mhtml reads the first web page of a saved one.
func (w *worker) mhtml(in input, data []byte) {
	p, err := mail.ReadPage(data)
	if w.broke(in, "part", data, p == nil, err) {
		return
	}
	if text, ok := w.decode(in.path, 0, p.Content, p.Charset); ok {
		w.document(in, text, p.Address)
	}
}

// mailboxTasks reads messages in a row (mbox), one task a message.
func mailboxTasks(in input, o Options) iter.Seq[task] {
	return func(yield func(task) bool) {
		r, size, err := in.open(o)
		if err != nil {
			yield(skip(in.path, 0, size, files.Reason(err)))
			return
		}
		defer r.Close()
		box, any, more := mail.NewMailbox(unpack.Buffered(r, size), o.MaxRecord), false, true
		err = box.Entries(func(e mail.Entry) bool {
			any, more = true, yield(in.entry(e, o.MaxRecord))
			return more
		})
		switch {
		case !more:
		case err != nil:
			yield(skip(in.path, box.Line, 0, files.Reason(err)))
		case !any:
			yield(skip(in.path, 0, size, "no messages in it"))
		}
	}
}

// entry is the task of one message of a mailbox.
func (in input) entry(e mail.Entry, max int64) task {
	in.line = e.Line
	return func(w *worker) {
		w.bytes += e.Size
		switch {
		case e.Size > max:
			w.skip(in.path, in.line, e.Size, "a message "+unpack.LargerThan(max))
		case e.Size == 0:
			w.skip(in.path, in.line, 0, "an empty message")
		default:
			w.mail(in, e.Message)
		}
	}
}
