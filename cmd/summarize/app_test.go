package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestHelpWithoutPathOrPipe(t *testing.T) {
	var stdout, stderr bytes.Buffer
	code := run(context.Background(), nil, environment{
		stdin: strings.NewReader(""), stdout: &stdout, stderr: &stderr,
		lookupEnv: func(string) (string, bool) { return "", false },
		now:       time.Now,
	})
	if code != exitUsage || stdout.Len() > 0 || !strings.Contains(stderr.String(), "Usage:") {
		t.Errorf("exit %d, stdout %q, stderr %q", code, &stdout, &stderr)
	}
}

func TestInterruptedRunTellsItByItsCode(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var stdout, stderr bytes.Buffer
	code := run(ctx, []string{"../../seeds"}, environment{
		stdin: strings.NewReader(""), stdout: &stdout, stderr: &stderr,
		lookupEnv: func(string) (string, bool) { return "", false },
		now:       time.Now,
	})
	if code != exitInterrupted || stdout.Len()+stderr.Len() > 0 {
		t.Errorf("exit %d, stdout %q, stderr %q", code, &stdout, &stderr)
	}
}

func TestParseTime(t *testing.T) {
	now := time.Date(2026, 1, 31, 6, 0, 0, 0, time.UTC)
	for _, test := range []struct{ in, want string }{
		{"2026-01-30", "2026-01-30T00:00:00Z"},
		{"2026-01-30T10:00:00+02:00", "2026-01-30T08:00:00Z"},
		{"36h", "2026-01-29T18:00:00Z"},
		{"7d", "2026-01-24T06:00:00Z"},
		{"0.5d", "2026-01-30T18:00:00Z"},
		{"today", "2026-01-31T00:00:00Z"}, {"yesterday", "2026-01-30T00:00:00Z"},
		{"monday", "2026-01-26T00:00:00Z"}, {"Friday", "2026-01-30T00:00:00Z"},
		{"saturday", "2026-01-24T00:00:00Z"}, // today is one: the last before it
		{"", ""}, {"d", ""}, {"-1h", ""}, {"-1d", ""}, {"1e9d", ""}, {"NaNd", ""},
	} {
		got, err := parseTime(test.in, now)
		if test.want == "" {
			if err == nil {
				t.Errorf("parseTime(%q) = %v, want an error", test.in, got)
			}
			continue
		}
		if err != nil || got.Format(time.RFC3339) != test.want {
			t.Errorf("parseTime(%q) = %v, %v, want %s", test.in, got, err, test.want)
		}
	}
}

// What the README shows is what a newcomer gets.
func TestReadmeShowsTheRealOutput(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(readme), "```\n")
	shown, _, found := strings.Cut(rest, "```")
	var stdout, stderr bytes.Buffer
	code := run(context.Background(), []string{"../../seeds/"}, environment{
		stdin: strings.NewReader(""), stdout: &stdout, stderr: &stderr,
		lookupEnv: func(string) (string, bool) { return "", false },
		now:       time.Now,
	})
	if code != exitOK || !found || stdout.String() != shown {
		t.Errorf("exit %d, stderr %q, the README shows\n%s\nthe program prints\n%s", code, &stderr, shown, &stdout)
	}
}

// A run that waits for input that never comes ends soon after a signal.
func TestABlockedRunEndsOnASignal(t *testing.T) {
	in, never := io.Pipe()
	defer never.Close()
	ctx, cancel := context.WithCancel(t.Context())
	exited := make(chan int, 2)
	e := environment{
		stdin: in, stdout: io.Discard, stderr: io.Discard, piped: true,
		lookupEnv: func(string) (string, bool) { return "", false }, now: time.Now,
		exit: func(code int) { exited <- code },
	}
	out := filepath.Join(t.TempDir(), "page.html")
	go func() { exited <- run(ctx, []string{"-o", out, "-"}, e) }() // it returns where it had not begun to wait
	time.AfterFunc(50*time.Millisecond, cancel)
	select {
	case code := <-exited:
		if code != exitInterrupted {
			t.Errorf("exit %d", code)
		}
	case <-time.After(40 * patience):
		t.Error("it is still waiting")
	}
}
