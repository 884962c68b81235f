package mail

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/mail"
	"strings"
)

// A Page is a web page saved as a message.
type Page struct {
	Content []byte
	Charset string // as its part names it, or ""
	Address string // from where it was saved, or ""
}

// ReadPage returns the first web page of a saved one.
func ReadPage(data []byte) (*Page, error) {
	m, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		return nil, errors.New("a saved page with a broken head")
	}
	kind, parameters, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil || !strings.HasPrefix(kind, "multipart/") {
		return nil, errors.New("a saved page without parts")
	}
	parts := multipart.NewReader(m.Body, parameters["boundary"])
	for {
		part, err := parts.NextRawPart()
		if err != nil {
			return nil, errors.New("a saved page without a text")
		}
		contentType := part.Header.Get("Content-Type")
		if !strings.HasPrefix(strings.ToLower(contentType), "text/html") && !strings.HasPrefix(contentType, "application/xhtml") {
			continue
		}
		_, parameters, _ := mime.ParseMediaType(contentType)
		content, err := io.ReadAll(decodeTransfer(part.Header.Get("Content-Transfer-Encoding"), part))
		if err != nil {
			err = errors.New("the saved page breaks off")
		}
		return &Page{content, parameters["charset"], m.Header.Get("Snapshot-Content-Location")}, err
	}
}
