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

// Every template that 'summarize help templates' shows runs over the seeds and says
// something.
func TestTemplatesOfHelpRun(t *testing.T) {
	var templates []string
	for _, block := range strings.Split((topic{name: "templates"}).text(), "\n\n") {
		if strings.HasPrefix(block, "  {{") {
			templates = append(templates, strings.ReplaceAll("\n"+block, "\n  ", "\n")[1:])
		}
	}
	if len(templates) != 3 {
		t.Fatalf("%d templates in the help", len(templates))
	}
	seeds, err := filepath.Abs("../../seeds")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	for _, name := range []string{"a.txt", "b.txt"} { // copies of one article, for the groups
		if err := os.WriteFile(name, []byte("The council of Lisle closed the bridge over the Arran on Monday after a crack was found in its deck.\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, text := range templates {
		if err := os.WriteFile("t.tmpl", []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		var stdout, stderr bytes.Buffer
		code := run(context.Background(), []string{"--template", "t.tmpl", seeds, "a.txt", "b.txt"}, environment{
			stdin: strings.NewReader(""), stdout: &stdout, stderr: &stderr,
			lookupEnv: func(string) (string, bool) { return "", false },
			now:       time.Now,
		})
		if code != exitOK || strings.TrimSpace(stdout.String()) == "" {
			t.Errorf("exit %d, %q, %q from\n%s", code, &stdout, &stderr, text)
		}
	}
}
