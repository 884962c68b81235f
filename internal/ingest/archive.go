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

	"summarize/internal/ingest/files"
	"summarize/internal/ingest/office"
	"summarize/internal/ingest/unpack"
)

// archiveTasks cuts an archive by its members and says so when there are none.
func archiveTasks(cut func(input, Options, func(task) bool)) func(input, Options) iter.Seq[task] {
	return func(in input, o Options) iter.Seq[task] {
		return func(yield func(task) bool) {
			any, more := false, true
			cut(in, o, func(t task) bool {
				any, more = true, yield(t)
				return more
			})
			if !any && more {
				yield(skip(in.path, 0, in.size(), "no files to read in this archive"))
			}
		}
	}
}

// tarMembers reads the members of a tar archive as files.
func tarMembers(in input, o Options, yield func(task) bool) {
	r, stored, err := in.open(o)
	if err != nil {
		yield(skip(in.path, 0, stored, files.Reason(err)))
		return
	}
	defer r.Close()
	read := &unpack.Counted{Reader: r}
	unpacked := &unpack.Meter{Limits: o.limits, Stored: func() int64 { return read.N }}
	t := tar.NewReader(read)
	for {
		header, err := t.Next()
		switch {
		case err == io.EOF:
			return
		case err != nil:
			yield(skip(in.path, 0, stored, "damaged or hostile archive, not read to its end: "+err.Error()))
			return
		case header.Typeflag == tar.TypeDir || hiddenMember(header.Name):
			continue
		}
		var content io.Reader = t
		if header.Typeflag != tar.TypeReg {
			content = nil
		}
		if !in.member(o, header.FileInfo(), header.Name, since(unpack.PackedIn(r)), content, unpacked, yield) {
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
func zipMembers(in input, o Options, yield func(task) bool) {
	z, stored, done, err := in.openZip(o)
	if err != nil {
		yield(skip(in.path, 0, stored, files.Reason(err)))
		return
	}
	defer done()
	unpacked := &unpack.Meter{Limits: o.limits, Stored: func() int64 { return stored }}
	for _, member := range z.File {
		switch {
		case member.FileInfo().IsDir() || hiddenMember(member.Name):
			continue
		case unpacked.Left() <= 0:
			yield(skip(in.path, 0, stored, "hostile archive, not read to its end: "+unpack.BombError(o.limits).Error()))
			return
		case !zipMember(in, o, member, unpacked, yield):
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

func zipMember(in input, o Options, member *zip.File, unpacked *unpack.Meter, yield func(task) bool) bool {
	size := int64(min(member.UncompressedSize64, 1<<62))
	if member.Flags&1 != 0 {
		return yield(skip(in.memberPath(member.Name), 0, size, "encrypted"))
	}
	if !member.Mode().IsRegular() {
		return in.member(o, member.FileInfo(), member.Name, nil, nil, unpacked, yield)
	}
	content, err := member.Open()
	if err != nil {
		return yield(skip(in.memberPath(member.Name), 0, size, files.Reason(err)))
	}
	defer content.Close()
	stored := int64(min(member.CompressedSize64, 1<<50))
	return in.member(o.unpacking(stored), member.FileInfo(), member.Name, func() int64 { return stored }, unpacked.Over(content), unpacked, yield)
}

// member cuts one member by its format. What streams is cut as it is unpacked; the rest
// is held, as tasks read it later, side by side. A nil content is a link or a device; stored tells
// how many bytes the archive has of what was read of it, and is nil where nothing is packed.
func (in input) member(o Options, info fs.FileInfo, name string, stored func() int64, content io.Reader, unpacked *unpack.Meter, yield func(task) bool) bool {
	size := max(0, info.Size()) // what a header says may be anything
	m := input{path: in.memberPath(name), inside: true, stored: max(1, size), changed: info.ModTime()}
	if content == nil {
		return yield(skip(m.path, 0, size, "a link or device inside an archive"))
	}
	m, f, refusal := m.lookInside(content, unpacked, o)
	if refusal != "" {
		return yield(skip(m.path, 0, size, refusal))
	}
	if f.kind != streams {
		var held io.Reader = m.opened
		if stored != nil {
			held = o.limits.Holding(stored).Over(held)
		}
		data, err := unpack.ReadAtMost(held, o.limits.Member+1, min(size, o.limits.Member, o.limits.Spared()))
		switch {
		case err != nil:
			return yield(skip(m.path, 0, size, "damaged or hostile archive member: "+files.Reason(err)))
		case int64(len(data)) > o.limits.Member:
			return yield(skip(m.path, 0, size, "an archive member "+unpack.LargerThan(o.limits.Member)))
		case len(data) >= unpack.LeastRepeating && stored != nil && int64(len(data)) > o.limits.Ratio*stored():
			return yield(skip(m.path, 0, size, unpack.Repeating(int64(len(data)), int64(len(data))/max(1, stored()))))
		}
		m.data, m.opened = data, nil
	}
	for t := range f.tasks(m, o) {
		if !yield(t) {
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
		if part == "__MACOSX" || strings.HasPrefix(part, ".") && part != "." && part != ".." {
			return true
		}
	}
	return false
}

// isZip knows a zip archive that is no document of an office program.
func isZip(h head) bool {
	return office.IsZipOf(h.raw, "") && !office.IsZipOf(h.raw, "[Content_Types].xml")
}
