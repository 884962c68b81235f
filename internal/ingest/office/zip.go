package office

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"

	"summarize/internal/ingest/unpack"
)

// IsWord knows a document of Word by its first bytes.
func IsWord(raw []byte) bool { return IsZipOf(raw, "word/document.xml", "word/_rels") }

// IsOpenDocument knows a text of LibreOffice by its first bytes.
func IsOpenDocument(raw []byte) bool { return IsZipOf(raw, "application/vnd.oasis.opendocument.text") }

// IsBook knows a book by its first bytes.
func IsBook(raw []byte) bool { return IsZipOf(raw, "application/epub+zip") }

// IsZipOf knows a document that is a zip archive by names of its members, which stand in
// its first bytes.
func IsZipOf(raw []byte, names ...string) bool {
	if !bytes.HasPrefix(raw, []byte("PK\x03\x04")) {
		return false
	}
	for _, name := range names {
		if bytes.Contains(raw, []byte(name)) {
			return true
		}
	}
	return false
}

// An unzipped document hands out its members, all against one budget.
type unzipped struct {
	members map[string]*zip.File
	meter   *unpack.Meter
}

func unzip(data []byte, l unpack.Limits) (*unzipped, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("a damaged document: %w", err)
	}
	u := &unzipped{members: make(map[string]*zip.File), meter: holding(data, l)}
	for _, f := range z.File {
		u.members[f.Name] = f
	}
	return u, nil
}

// holding counts what is held of a document.
func holding(data []byte, l unpack.Limits) *unpack.Meter {
	return l.Holding(func() int64 { return int64(len(data)) })
}

// read returns the content of a member, nothing where there is none of the name.
func (u *unzipped) read(name string) (string, error) {
	f, ok := u.members[name]
	if !ok {
		return "", nil
	}
	r, err := f.Open()
	if err != nil {
		return "", fmt.Errorf("a damaged document: %w", err)
	}
	defer r.Close()
	data, err := io.ReadAll(u.meter.Over(r))
	if err != nil {
		return "", fmt.Errorf("%s: %w", name, err)
	}
	return strings.ToValidUTF8(string(data), "\ufffd"), nil
}
