package ingest

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"path"
	"strings"

	"summarize/internal/ingest/cut"
	"summarize/internal/ingest/files"
	"summarize/internal/ingest/office"
	"summarize/internal/ingest/unpack"
)

// archiveTasks cuts an archive by its members and says so when there are none.
func archiveTasks(members func(input, Options, *bundle)) func(input, Options) iter.Seq[task] {
	return func(in input, o Options) iter.Seq[task] {
		return func(yield func(task) bool) {
			b := &bundle{yield: yield}
			members(in, o, b)
			if !b.any {
				b.skip(in.path, in.size(), "no files to read in this archive")
			}
			b.flush()
		}
	}
}

// A bundle joins the tasks of small members: what a task costs by itself would take 460 MB for a
// million members of nothing.
type bundle struct {
	yield   func(task) bool
	tasks   []task
	held    int64 // bytes that these hold
	any     bool  // something was taken
	stopped bool
}

const (
	maxBundle     = 256
	maxBundleHeld = 64 << 10
)

// take adds a task that holds so many bytes, and tells whether more are wanted.
func (b *bundle) take(t task, held int64) bool {
	b.any, b.tasks, b.held = true, append(b.tasks, t), b.held+held
	if len(b.tasks) == maxBundle || b.held > maxBundleHeld {
		b.flush()
	}
	return !b.stopped
}

// skip takes a task that only reports.
func (b *bundle) skip(path string, bytes int64, reason string) bool {
	return b.take(skip(path, 0, bytes, reason), 0)
}

func (b *bundle) flush() {
	tasks := b.tasks
	b.tasks, b.held = nil, 0
	if len(tasks) == 0 || b.stopped {
		return
	}
	b.stopped = !b.yield(func(w *worker) {
		for _, do := range tasks {
			do(w)
		}
	})
}

// tarMembers reads the members of a tar archive as files.
func tarMembers(in input, o Options, out *bundle) {
	r, stored, err := in.open(o)
	if err != nil {
		out.skip(in.path, stored, files.Reason(err))
		return
	}
	defer r.Close()
	read := &unpack.Counted{Reader: r}
	unpacked := &unpack.Meter{Limits: o.limits, Stored: func() int64 { return read.N }}
	packed := unpack.PackedIn(r)
	if packed == nil {
		packed = unpacked.Stored
	}
	t := tar.NewReader(read)
	for n := int64(0); ; n++ {
		header, err := t.Next()
		switch {
		case err == io.EOF:
			return
		case err != nil:
			out.skip(in.path, stored, "damaged or hostile archive, not read to its end: "+err.Error())
			return
		case n > o.limits.Members(max(stored, packed())):
			out.skip(in.path, stored, fmt.Sprintf("hostile archive, not read to its end: more than %d members in so few bytes", n))
			return
		case header.Typeflag == tar.TypeDir || hiddenMember(header.Name):
			continue
		}
		var content io.Reader = t
		if header.Typeflag != tar.TypeReg {
			content = nil
		}
		if !in.member(o, header.FileInfo(), header.Name, since(unpack.PackedIn(r)), content, unpacked, out) {
			return
		}
	}
}

// since returns how much more a count is than now; what is read ahead was counted before.
func since(count func() int64) func() int64 {
	if count == nil {
		return nil
	}
	const ahead = 256 << 10
	start := count() - ahead
	return func() int64 { return count() - start }
}

// zipMembers reads the members of a zip archive as files.
func zipMembers(in input, o Options, out *bundle) {
	z, stored, done, err := in.openZip(o)
	if err != nil {
		out.skip(in.path, stored, files.Reason(err))
		return
	}
	defer done()
	unpacked := &unpack.Meter{Limits: o.limits, Stored: func() int64 { return stored }}
	for _, member := range z.File {
		switch {
		case member.FileInfo().IsDir() || hiddenMember(member.Name):
			continue
		case unpacked.Left() <= 0:
			out.skip(in.path, stored, "hostile archive, not read to its end: "+unpack.BombError(o.limits).Error())
			return
		case !zipMember(in, o, member, unpacked, out):
			return
		}
	}
}

// openZip opens a zip archive where it lies, or in memory where it came through a pipe or
// another archive: its directory stands at its end.
func (in input) openZip(o Options) (z *zip.Reader, size int64, done func(), err error) {
	r, size, err := in.open(o)
	if err != nil {
		return nil, size, nil, err
	}
	defer r.Close()
	if in.file.OnDisk() {
		f, size, err := in.openFile()
		if err != nil {
			return nil, 0, nil, err
		}
		if z, err = zip.NewReader(f, size); err == nil {
			return z, size, func() { f.Close() }, nil
		}
		f.Close() // it may be compressed
	}
	data, err := unpack.ReadAtMost(r, o.limits.Member+1, size)
	switch {
	case err != nil:
		return nil, size, nil, err
	case int64(len(data)) > o.limits.Member:
		return nil, size, nil, errors.New("a zip archive in a stream, " + unpack.LargerThan(o.limits.Member) + ": save it as a file")
	}
	if z, err = zip.NewReader(bytes.NewReader(data), int64(len(data))); err != nil {
		return nil, size, nil, fmt.Errorf("damaged zip archive: %w", err)
	}
	return z, int64(len(data)), func() {}, nil
}

func zipMember(in input, o Options, member *zip.File, unpacked *unpack.Meter, out *bundle) bool {
	size := int64(min(member.UncompressedSize64, 1<<62))
	if member.Flags&1 != 0 {
		return out.skip(in.memberPath(member.Name), size, "encrypted")
	}
	if !member.Mode().IsRegular() {
		return in.member(o, member.FileInfo(), member.Name, nil, nil, unpacked, out)
	}
	content, err := member.Open()
	if err != nil {
		return out.skip(in.memberPath(member.Name), size, files.Reason(err))
	}
	defer content.Close()
	stored := int64(min(member.CompressedSize64, 1<<50))
	return in.member(o.unpacking(stored), member.FileInfo(), member.Name, func() int64 { return stored }, unpacked.Over(content), unpacked, out)
}

// member cuts one member by its format. What streams is cut as it is unpacked; the rest
// is held, as tasks read it later, side by side. A nil content is a link or a device; stored tells
// how many bytes the archive has of what was read of it, and is nil where nothing is packed.
func (in input) member(o Options, info fs.FileInfo, name string, stored func() int64, content io.Reader, unpacked *unpack.Meter, out *bundle) bool {
	size := max(0, info.Size()) // what a header says may be anything
	m := input{path: in.memberPath(name), inside: true, stored: max(1, size), changed: info.ModTime()}
	if content == nil {
		return out.skip(m.path, size, "a link or device inside an archive")
	}
	m, f, refusal := m.lookInside(content, unpacked, o)
	if refusal != "" {
		return out.skip(m.path, size, refusal)
	}
	if f.kind != streams {
		var content io.Reader = m.opened
		if stored != nil {
			content = o.limits.Holding(stored).Over(content)
		}
		data, err := unpack.ReadAtMost(content, o.limits.Member+1, min(size, o.limits.Member, o.limits.Spared()))
		switch {
		case err != nil:
			return out.skip(m.path, size, "damaged or hostile archive member: "+files.Reason(err))
		case int64(len(data)) > o.limits.Member:
			return out.skip(m.path, size, "an archive member "+unpack.LargerThan(o.limits.Member))
		case len(data) >= unpack.LeastRepeating && stored != nil && int64(len(data)) > o.limits.Ratio*stored():
			return out.skip(m.path, size, unpack.Repeating(int64(len(data)), int64(len(data))/max(1, stored())))
		}
		m.data, m.opened = data, nil
	}
	held := int64(len(m.data))
	if f.kind == streams {
		held = cut.ChunkSize
	}
	for t := range f.tasks(m, o) {
		if !out.take(t, held) {
			return false
		}
	}
	return true
}

// lookInside finds the format of a member.
func (m input) lookInside(content io.Reader, unpacked *unpack.Meter, o Options) (input, *format, string) {
	r, err := unpack.Decompress(io.NopCloser(content), m.stored, unpacked)
	if err != nil {
		return m, nil, "damaged or hostile archive member: " + files.Reason(err)
	}
	m.opened = r
	m, h, err := m.look(o)
	if err != nil {
		return m, nil, files.Reason(err)
	}
	f, refusal := m.choose(h, o)
	if refusal == "" && f.kind == archive {
		refusal = "an archive inside an archive"
	}
	return m, f, refusal
}

// memberPath names a member below its archive. Names are only ever shown, so
// that ".." can lead nowhere; it is removed for the reader's sake.
func (in input) memberPath(name string) string {
	name = strings.ToValidUTF8(strings.ReplaceAll(name, `\`, "/"), "\ufffd")
	return in.path + path.Clean("/"+name)
}

// hiddenMember tells what a walk would leave out, and what macOS adds.
func hiddenMember(name string) bool {
	for part := range strings.SplitSeq(strings.ReplaceAll(name, `\`, "/"), "/") {
		if files.IsHidden(part) {
			return true
		}
	}
	return false
}

// isZip knows a zip archive that is no document of an office program.
func isZip(h head) bool {
	return office.IsZipOf(h.raw, "") && !office.IsZipOf(h.raw, "[Content_Types].xml")
}
