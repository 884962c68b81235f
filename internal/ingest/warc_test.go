package ingest

import (
	"strings"
	"testing"
)

// Bodies that were sent in chunks, and those that a crawler joined without changing the head.
func TestChunkedAnswers(t *testing.T) {
	const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\n\r\n"
	for name, test := range map[string]struct{ body, want string }{
		"chunks":        {"6\r\nStorm \r\n11;x=y\r\nAda closed ports.\r\n0\r\n\r\n", "Storm Ada closed ports."},
		"large digits":  {"1A\r\nStorm Ada closed all ports\r\n0\r\n\r\n", "Storm Ada closed all ports"},
		"joined":        {"Storm Ada closed ports.", "Storm Ada closed ports."},
		"cut off":       {"40\r\nStorm Ada closed ports.", "Storm Ada closed ports."},
		"broken behind": {"6\r\nStorm \r\nzz\r\nAda", "Storm "},
	} {
		r := readBytes(t, "x.warc", warcAnswer(head+test.body))
		if len(r.Articles) != 1 || r.Articles[0].Text != test.want {
			t.Errorf("%s: %q", name, told(r))
		}
		if broken := name == "cut off" || name == "broken behind"; broken != strings.Contains(strings.Join(r.Warnings, ""), "the page breaks off") {
			t.Errorf("%s: warnings %q", name, r.Warnings)
		}
	}
}
