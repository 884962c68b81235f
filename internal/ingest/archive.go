package ingest

import (
	"archive/tar"
	"archive/zip"
	"errors"
	"io"
	"iter"
	"path"
	"strings"
)

// archiveLimits bound what an archive may unpack to: a bomb is found by what
// comes out, because sizes in headers lie. An archive inside an archive is not
// opened.
type archiveLimits struct {
	member   int64 // bytes of one member
	unpacked int64 // bytes of all
	ratio    int64 // of those to the bytes stored
	free     int64 // bytes below which no ratio is suspicious: zeros pack well
}

var defaultArchiveLimits = archiveLimits{member: 64 << 20, unpacked: 1 << 30, ratio: 200, free: 16 << 20}

// total is what may come out of so many bytes stored.
func (l archiveLimits) total(stored int64) int64 {
	return min(l.unpacked, max(l.free, l.ratio*stored))
}

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
		yield(skip(in.path, 0, stored, reason(err)))
		return
	}
	defer r.Close()
	unpacked := &meter{limit: o.archive.total(stored)}
	t := tar.NewReader(unpacked.over(r))
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
		if !in.member(o, header.Name, header.Size, content, yield) {
			return
		}
	}
}

// zipMembers reads the members of a zip archive as files.
func zipMembers(in input, o Options, yield func(task) bool) {
	f, stored, err := openRegular(in.file)
	if err != nil {
		yield(skip(in.path, 0, 0, reason(err)))
		return
	}
	defer f.Close()
	z, err := zip.NewReader(f, stored)
	if err != nil {
		yield(skip(in.path, 0, stored, "damaged zip archive: "+err.Error()))
		return
	}
	unpacked := &meter{limit: o.archive.total(stored)}
	for _, member := range z.File {
		switch {
		case member.FileInfo().IsDir() || hiddenMember(member.Name):
			continue
		case unpacked.left() <= 0:
			yield(skip(in.path, 0, stored, "hostile archive, not read to its end: "+unpacked.err().Error()))
			return
		case !zipMember(in, o, member, unpacked, yield):
			return
		}
	}
}

func zipMember(in input, o Options, member *zip.File, unpacked *meter, yield func(task) bool) bool {
	size := int64(min(member.UncompressedSize64, 1<<62))
	if member.Flags&1 != 0 {
		return yield(skip(in.memberPath(member.Name), 0, size, "encrypted"))
	}
	if !member.Mode().IsRegular() {
		return in.member(o, member.Name, size, nil, yield)
	}
	content, err := member.Open()
	if err != nil {
		return yield(skip(in.memberPath(member.Name), 0, size, reason(err)))
	}
	defer content.Close()
	return in.member(o, member.Name, size, unpacked.over(content), yield)
}

// member reads one member whole and cuts it by the format of its name. A nil
// content is a link or a device.
func (in input) member(o Options, name string, size int64, content io.Reader, yield func(task) bool) bool {
	m := input{path: in.memberPath(name), inside: true}
	refusal := "a link or device inside an archive"
	if content != nil {
		_, refusal = m.decoder()
	}
	if refusal == "" && size > o.archive.member {
		refusal = "an archive member " + over(o.archive.member)
	}
	if refusal != "" {
		return yield(skip(m.path, 0, size, refusal))
	}
	data, err := readAtMost(content, o.archive.member+1, min(size, chunkSize))
	switch {
	case err != nil:
		return yield(skip(m.path, 0, size, "damaged or hostile archive member: "+reason(err)))
	case int64(len(data)) > o.archive.member:
		return yield(skip(m.path, 0, size, "an archive member "+over(o.archive.member)))
	}
	m.data = data
	for t := range m.tasks(o) {
		if !yield(t) {
			return false
		}
	}
	return true
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

// A meter ends the reading of an archive that unpacks to too much.
type meter struct {
	limit, n int64
}

func (m *meter) left() int64 { return m.limit - m.n }

func (m *meter) over(r io.Reader) io.Reader { return &metered{r, m} }

type metered struct {
	io.Reader
	*meter
}

func (m *meter) err() error {
	return errors.New("it unpacks to something " + over(m.limit))
}

func (m *metered) Read(p []byte) (int, error) {
	if m.left() <= 0 {
		return 0, m.err()
	}
	n, err := m.Reader.Read(p[:min(int64(len(p)), m.left())])
	m.n += int64(n)
	return n, err
}
