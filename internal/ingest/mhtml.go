package ingest

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"
)

// isMHTML knows a page saved with its pictures: a mail of related parts.
func isMHTML(h head) bool {
	start := strings.ToLower(h.text[:min(len(h.text), 4<<10)])
	top, _, _ := strings.Cut(strings.ReplaceAll(start, "\r\n", "\n"), "\n\n")
	return strings.Contains(top, "\nmime-version:") && strings.Contains(top, "multipart/related")
}

// mhtml reads the first web page of a saved one.
func (w *worker) mhtml(in input, data []byte) {
	m, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		w.skip(in.path, 0, in.size(), "a saved page with a broken head")
		return
	}
	kind, parameters, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil || !strings.HasPrefix(kind, "multipart/") {
		w.skip(in.path, 0, in.size(), "a saved page without parts")
		return
	}
	parts := multipart.NewReader(m.Body, parameters["boundary"])
	for {
		part, err := parts.NextRawPart()
		if err != nil {
			w.skip(in.path, 0, in.size(), "a saved page without a text")
			return
		}
		contentType := part.Header.Get("Content-Type")
		if !strings.HasPrefix(strings.ToLower(contentType), "text/html") && !strings.HasPrefix(contentType, "application/xhtml") {
			continue
		}
		content, err := io.ReadAll(decodeTransfer(part.Header.Get("Content-Transfer-Encoding"), part))
		if err != nil {
			w.warn(in.path, 0, "part", "the saved page breaks off")
		}
		if text, ok := w.decode(in.path, 0, content, charsetOf(contentType)); ok {
			w.document(in, text, m.Header.Get("Snapshot-Content-Location"))
		}
		return
	}
}

// charsetOf returns the encoding that a content type names, or "".
func charsetOf(contentType string) string {
	_, parameters, _ := mime.ParseMediaType(contentType)
	return parameters["charset"]
}

// decodeTransfer undoes how content was made fit for mail (RFC 2045).
func decodeTransfer(encoding string, r io.Reader) io.Reader {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "quoted-printable":
		return quotedprintable.NewReader(r)
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, r)
	}
	return r
}
