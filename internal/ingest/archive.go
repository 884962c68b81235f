package ingest

import (
	"archive/tar"
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"iter"
	"path"
	"strings"
)

// Bounds of what an archive may unpack to: a bomb is found by what comes out,
// because sizes in headers lie. An archive inside an archive is not opened.
const (
	maxMember   = 64 << 20
	maxUnpacked = 1 << 30
	maxRatio    = 200      // to the bytes stored
	freeRatio   = 16 << 20 // below, no ratio is suspicious: ten lines of zeros pack well
)

// tarTasks reads the members of a tar archive as files.
func tarTasks(in input, o Options) iter.Seq[task] {
	return func(yield func(task) bool) {
		r, stored, err := in.open(o)
		if err != nil {
			yield(skip(in.path, 0, stored, reason(err)))
			return
		}
		defer r.Close()
		unpacked := &meter{limit: unpackLimit(stored)}
		t := tar.NewReader(unpacked.over(r))
		for {
			header, err := t.Next()
			switch {
			case err == io.EOF:
				return
			case err != nil:
				yield(skip(in.path, 0, stored, "damaged or hostile tar archive: "+err.Error()))
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
}

// zipTasks reads the members of a zip archive as files.
func zipTasks(in input, o Options) iter.Seq[task] {
	return func(yield func(task) bool) {
		if in.file == "" {
			yield(skip(in.path, 0, int64(len(in.data)), "a zip archive can only be read from a file"))
			return
		}
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
		unpacked := &meter{limit: unpackLimit(stored)}
		for _, member := range z.File {
			if member.FileInfo().IsDir() || hiddenMember(member.Name) {
				continue
			}
			if !zipMember(in, o, member, unpacked, yield) || unpacked.left() <= 0 {
				return
			}
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
	if refusal == "" && size > maxMember {
		refusal = "an archive member " + over(maxMember)
	}
	if refusal != "" {
		return yield(skip(m.path, 0, size, refusal))
	}
	data, err := io.ReadAll(io.LimitReader(content, maxMember+1))
	switch {
	case err != nil:
		return yield(skip(m.path, 0, size, "damaged or hostile archive: "+reason(err)))
	case len(data) > maxMember:
		return yield(skip(m.path, 0, size, "an archive member "+over(maxMember)))
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

func unpackLimit(stored int64) int64 {
	return min(maxUnpacked, max(freeRatio, maxRatio*stored))
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

var errUnpacked = errors.New("unpacks to too much")

func (m *metered) Read(p []byte) (int, error) {
	if m.left() <= 0 {
		return 0, fmt.Errorf("%w: over %d MB, its limit", errUnpacked, m.limit>>20)
	}
	n, err := m.Reader.Read(p[:min(int64(len(p)), m.left())])
	m.n += int64(n)
	return n, err
}
