package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// What a mail has no room for it counts, and the next mail tells it: over all mails each story is told once.
func TestWhatAMailHasNoRoomForStaysNew(t *testing.T) {
	t.Chdir(t.TempDir())
	const stories = 900
	var records bytes.Buffer
	for i := range stories {
		sentences := make([]string, 4)
		for k := range sentences {
			sentences[k] = fmt.Sprintf("Council %da%d of Port %d voted for quay %d on pier %d after a long debate.", i, k, i, k*i, i+k)
		}
		line, _ := json.Marshal(map[string]string{"id": fmt.Sprint("n", i), "desk": fmt.Sprint(i), "title": fmt.Sprintf("Vote %d of the ports on the plan for the quays of the northern basin", i), "url": fmt.Sprintf("https://port.example/%d", i), "date": "2026-03-02", "text": strings.Join(sentences, " ")})
		records.Write(append(line, '\n'))
	}
	if err := os.WriteFile("in.jsonl", records.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	told := map[string]int{}
	mails := 0
	for range 9 {
		var stderr bytes.Buffer
		e := environment{stdin: strings.NewReader(""), stdout: &bytes.Buffer{}, stderr: &stderr,
			lookupEnv: func(string) (string, bool) { return "", false }, now: func() time.Time { return time.Date(2026, 3, 3, mails, 0, 0, 0, time.UTC) }}
		mail := filepath.Join(t.TempDir(), "news.eml")
		if code := run(t.Context(), []string{"--new", "--state", "st", "--group-by", "desk", "-o", mail, "in.jsonl"}, e); code != exitOK {
			t.Fatalf("exit %d: %s", code, stderr.String())
		}
		data, err := os.ReadFile(mail)
		if err != nil {
			break // nothing new
		}
		mails++
		page := strings.ReplaceAll(string(data), "=\r\n", "")
		_, page, _ = strings.Cut(page, "Content-Type: text/html")
		page, rest, _ := strings.Cut(page, ">Left for the next digest<")
		cut := strings.Contains(page+rest, "Cut to keep this mail under")
		for _, m := range regexp.MustCompile(`>(Vote [0-9]+ of the ports[a-z ]*)</a>(</h2>| <small>)`).FindAllStringSubmatch(page, -1) {
			told[m[1]]++
		}
		if cut != (len(told) < stories) {
			t.Errorf("mail %d says that it leaves something: %v", mails, cut)
		}
	}
	if mails < 2 || mails > 5 || len(told) != stories {
		t.Errorf("%d mails tell %d of %d stories", mails, len(told), stories)
	}
	for title, n := range told {
		if n != 1 {
			t.Errorf("%s: told %d times", title, n)
		}
	}
}
