package main

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"summarize/internal/partition"
)

// checkCommand sees that a command line of a sample is one that this program takes.
func checkCommand(t *testing.T, where, line string) {
	t.Helper()
	words := strings.Fields(strings.ReplaceAll(line, `"`, ""))
	if len(words) == 0 || !strings.HasSuffix(words[0], "summarize") {
		t.Errorf("%s does not run summarize: %s", where, line)
		return
	}
	root := (&app{environment: process()}).root()
	command, rest, err := root.Find(words[1:])
	if err == nil {
		err = command.ParseFlags(rest)
	}
	if err != nil {
		t.Errorf("%s: %v: %s", where, err, line)
	}
}

func TestSampleCrontab(t *testing.T) {
	data, err := os.ReadFile("../../contrib/crontab")
	if err != nil {
		t.Fatal(err)
	}
	entry := regexp.MustCompile(`^((?:[0-9*/,-]+\s+){5})(.+)$`)
	setting := regexp.MustCompile(`^[A-Z]+=\S+$`)
	jobs := 0
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' || setting.MatchString(line) {
			continue
		}
		m := entry.FindStringSubmatch(line)
		if m == nil {
			t.Errorf("no crontab entry: %s", line)
			continue
		}
		if strings.Contains(m[2], "%") {
			t.Errorf("cron makes a line break of %%: %s", line)
		}
		jobs++
		for _, part := range regexp.MustCompile(`&&|\|\||;`).Split(m[2], -1) {
			if strings.Contains(part, "summarize ") {
				checkCommand(t, "crontab", strings.TrimSpace(part))
			}
		}
	}
	if jobs == 0 {
		t.Error("no jobs")
	}
}

func TestSampleUnits(t *testing.T) {
	known := map[string][]string{
		"Unit":    {"Description", "Documentation", "OnFailure"},
		"Service": {"Type", "ExecStart", "SuccessExitStatus", "StateDirectory", "NoNewPrivileges", "PrivateNetwork", "ProtectSystem", "ReadWritePaths"},
		"Timer":   {"OnCalendar", "Persistent", "RandomizedDelaySec"},
		"Install": {"WantedBy"},
	}
	for _, file := range []string{"summarize.service", "summarize.timer"} {
		data, err := os.ReadFile("../../contrib/" + file)
		if err != nil {
			t.Fatal(err)
		}
		section := ""
		for line := range strings.Lines(string(data)) {
			line = strings.TrimSpace(line)
			if line == "" || line[0] == '#' {
				continue
			}
			if strings.HasPrefix(line, "[") {
				section = strings.Trim(line, "[]")
				continue
			}
			key, value, ok := strings.Cut(line, "=")
			if !ok || !slices.Contains(known[section], key) {
				t.Errorf("%s [%s]: %s", file, section, line)
			}
			if key == "ExecStart" {
				checkCommand(t, file, value)
			}
		}
	}
}

// TestSamplesOfParts wants the stages of a digest over files, in order, in the scripts that make them one by one.
func TestSamplesOfParts(t *testing.T) {
	stages := partition.Stages()
	for file, pattern := range map[string]string{
		"slurm.sh": `for stage in (.*); do`, "kubernetes.sh": `for stage in (.*); do`, "README.md": "(?m)^\\| `([a-z]+)` \\| [1N] \\|",
	} {
		data, err := os.ReadFile("../../contrib/parts/" + file)
		if err != nil {
			t.Fatal(err)
		}
		var named []string
		for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(string(data), -1) {
			named = append(named, strings.Fields(m[1])...)
		}
		if want := stages[len(stages)-len(named):]; len(named) < len(stages)-1 || !slices.Equal(named, want) {
			t.Errorf("%s names the stages %q, want %q", file, named, stages)
		}
	}
}
