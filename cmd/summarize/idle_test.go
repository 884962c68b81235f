package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// tried runs a command line by a clock of 2026, and returns its exit code and what it says.
func tried(t *testing.T, args ...string) (code int, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	code = run(context.Background(), args, environment{
		stdin: strings.NewReader(""), stdout: &out, stderr: &errs,
		lookupEnv: func(string) (string, bool) { return "", false },
		now:       func() time.Time { return time.Date(2026, 1, 31, 6, 0, 0, 0, time.UTC) },
	})
	return code, errs.String()
}

// A flag that does nothing where it was typed is refused or named; where it does something, neither.
func TestIdleFlags(t *testing.T) {
	seeds, err := filepath.Abs("../../seeds")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	for _, test := range []struct {
		args string
		code int
		want string // of standard error; empty: silence
	}{
		{"--mail-to a@example.org", exitOK, "--mail-to does nothing here: no output is a mail"},
		{"--mail-to a@example.org -f eml", exitOK, ""},
		{"--mail-from a@example.org -f html", exitOK, "--mail-from does nothing here"},
		{"--mail-per story", exitOK, "--mail-per does nothing here"},
		{"--mail-per story -o maildir:mail", exitOK, ""},
		{"--feed-id here -f html", exitOK, "--feed-id does nothing here: no output is a feed or a mail"},
		{"--feed-id here -f atom", exitOK, ""},
		{"--wait 5m", exitOK, "--wait does nothing here: nothing is remembered without --state"},
		{"--retain 5d --state st", exitOK, ""},
		{"--retain 5d", exitOK, "--retain does nothing here"},
		{"--group-by source --story-threshold 0.2", exitOK, "--story-threshold does nothing here: --group-by says"},
		{"--group-by source --story-gap 3d", exitOK, "--story-gap does nothing here"},
		{"--top 3 -f json", exitOK, "--top does nothing here: JSON tells every story in full"},
		{"--top 3 -f json -o a.json -f text", exitOK, ""},
		{"--brief -f jsonl", exitOK, "--brief does nothing here"},
		{"--length 3s -f jsonl", exitOK, "--length does nothing here: records hold no summaries"},
		{"--length 3s -f json", exitOK, ""},
		{"--ui-lang de -f json", exitOK, "--ui-lang does nothing here"},
		{"--ui-lang de", exitOK, ""},
		{"--window 7d", exitOK, "2 articles without a date left out"},
		{"--since 2020-01-01 --until 2019-01-01", exitUsage, "no article lies between --since 2020-01-01 and --until 2019-01-01"},
		{"--title-field kicker", exitOK, "--title-field: no article has a title in its field \"kicker\""},
		{"--date-field when", exitOK, ""}, // they have one in their texts
		{"--exclude-source Gazette", exitOK, "no article is of the source \"Gazette\"; none names its source"},
		{"--output no/such/x.html", exitIO, "no/such/x.html: there is no folder no/such"},
		{"--quiet --verbose", exitUsage, "--quiet and --verbose contradict each other"},
		{"--length 3s --quiet -f jsonl", exitOK, ""},

		{"duplicates --length 3s", exitOK, "--length does nothing in 'summarize duplicates'"},
		{"duplicates --rank lead", exitOK, "--rank does nothing in 'summarize duplicates'"},
		{"duplicates --strict", exitOK, "--strict does nothing here: it says what --keep leaves"},
		{"duplicates --strict --keep first", exitOK, ""},
		{"duplicates --state st", exitUsage, "--state: 'summarize duplicates' cannot do that"},
		{"duplicates --state st --new", exitUsage, "'summarize duplicates' cannot do that"},
		{"duplicates --about bridges", exitUsage, "--about: 'summarize duplicates' cannot do that"},
		{"duplicates --max-stories 3", exitUsage, "--max-stories: 'summarize duplicates' cannot do that"},
		{"stories --length 3s", exitOK, "--length does nothing in 'summarize stories'"},
		{"stories --top 3 --about Sessions", exitOK, ""},
		{"explain s1 --new", exitUsage, "--new: 'summarize explain' cannot do that"},
		{"explain s1 --window 3650d", exitOK, ""},
		{"explain s1 --mail-to a@example.org", exitOK, "--mail-to does nothing in 'summarize explain'"},
		{"eval stories --since 2020-01-01", exitUsage, "--since: 'summarize eval stories' cannot do that"},
		{"state show --length 3s --state st", exitOK, "--length does nothing in 'summarize state show'"},
		{"version --jobs 2", exitOK, ""},
		{"schema --about bridges", exitUsage, "--about: 'summarize schema' cannot do that"},
	} {
		args := strings.Fields(test.args)
		if args[0] != "state" && args[0] != "version" && args[0] != "schema" {
			args = append(args, seeds)
		}
		code, said := tried(t, args...)
		said = strings.ReplaceAll(said, "summarize: no copies found\n", "")
		if code != test.code || (test.want == "") != (said == "") || !strings.Contains(said, test.want) {
			t.Errorf("summarize %s: exit %d, said %q; want exit %d and %q", test.args, code, said, test.code, test.want)
		}
	}
}

// The settings of a file are meant for many runs: none of them is idle.
func TestSettingsOfFilesAreNotIdle(t *testing.T) {
	seeds, err := filepath.Abs("../../seeds")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	write(t, "summarize.toml", "mail-to = \"a@example.org\"\nlength = \"3s\"\nabout = \"bridges\"\nstate = \"st\"\nnew = true\n")
	if code, said := tried(t, "duplicates", seeds); code != exitOK || said != "summarize: no copies found\n" {
		t.Errorf("exit %d, said %q", code, said)
	}
}

// Where most dates lie after the clock, bounds that count back from now say so.
func TestClockBehind(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "in.jsonl", `{"title":"A bridge","text":"The bridge of Lisle opens on Monday, the mayor said.","date":"2030-01-01"}
{"title":"A ship","text":"A ship sank in the harbour of Arran. Nobody was hurt.","date":"2031-01-01"}
`)
	for _, test := range []struct{ args, want, stories string }{
		{"--window 7d", "warning: most articles are dated after the clock, which says 2026-01-31 06:00:00: --window counts back from the newest of them, 2031-01-01", "1"},
		{"--since 7d", "warning: most articles are dated after the clock, which says 2026-01-31 06:00:00: --since 7d counts back from the clock all the same", "2"},
		{"--since 2020-01-01", "", "2"},
		{"--window 7d --work w", "--window counts back from the newest of them, 2031-01-01", "1"},
	} {
		code, said := tried(t, append(strings.Fields(test.args), "-v", "in.jsonl")...)
		if code != exitOK || strings.Count(said, "dated after the clock") != strings.Count(test.want, "counts back") || !strings.Contains(said, test.want) || !strings.Contains(said, "; "+test.stories+" stor") {
			t.Errorf("%s: exit %d, said %q", test.args, code, said)
		}
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
