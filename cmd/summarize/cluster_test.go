package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// kubectl stands in for the program of that name in scripts: it keeps to what contrib/parts/kubernetes.sh needs, and is stricter. A
// job that is applied is run at once: its parts from the last to the first, and one twice, as Indexed Jobs may be. What
// containers see at the path of their volume lies in $VOLUME.
func kubectl() {
	if err := kubectlOf(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "kubectl:", err)
		os.Exit(1)
	}
}

func kubectlOf(args []string) error {
	verb, last := args[0], args[len(args)-1]
	if verb == "apply" && strings.Join(args[1:], " ") == "-f -" {
		return applyJob(os.Stdin)
	}
	name, isJob := strings.CutPrefix(last, "job/")
	if !isJob {
		return fmt.Errorf("%q is not done here", args)
	}
	if verb == "delete" {
		return os.Remove(jobFile(name))
	}
	_, err := os.Stat(jobFile(name))
	return err // wait: it is complete
}

func jobFile(name string) string { return filepath.Join(os.Getenv("VOLUME"), ".job-"+name) }

// An indexedJob has the fields of batch/v1 that the sample writes; any other is a mistake.
type indexedJob struct {
	APIVersion string
	Kind       string
	Metadata   struct{ Name string }
	Spec       struct {
		CompletionMode                         string
		Completions, Parallelism, BackoffLimit int
		Template                               struct {
			Spec struct {
				RestartPolicy string
				Containers    []struct {
					Name, Image  string
					Command      []string
					Resources    struct{ Requests, Limits struct{ CPU, Memory string } }
					VolumeMounts []struct{ Name, MountPath string }
				}
				Volumes []struct {
					Name                  string
					PersistentVolumeClaim struct{ ClaimName string }
				}
			}
		}
	}
}

func applyJob(manifest io.Reader) error {
	var j indexedJob
	d := json.NewDecoder(manifest)
	d.DisallowUnknownFields()
	if err := d.Decode(&j); err != nil {
		return err
	}
	pod := &j.Spec.Template.Spec
	switch {
	case j.APIVersion != "batch/v1" || j.Kind != "Job" || j.Spec.CompletionMode != "Indexed":
		return errors.New("no Indexed Job")
	case !regexp.MustCompile(`^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$`).MatchString(j.Metadata.Name):
		return fmt.Errorf("%q is no name", j.Metadata.Name)
	case pod.RestartPolicy != "OnFailure" && pod.RestartPolicy != "Never":
		return fmt.Errorf("a job may not have the restart policy %q", pod.RestartPolicy)
	case len(pod.Containers) != 1 || len(pod.Containers[0].VolumeMounts) != 1 || pod.Containers[0].VolumeMounts[0].Name != pod.Volumes[0].Name:
		return errors.New("not one container with one volume")
	}
	if _, err := os.Stat(jobFile(j.Metadata.Name)); err == nil {
		return fmt.Errorf("job %s is there", j.Metadata.Name)
	}
	command := make([]string, len(pod.Containers[0].Command))
	for k, word := range pod.Containers[0].Command {
		command[k] = strings.ReplaceAll(word, pod.Containers[0].VolumeMounts[0].MountPath, os.Getenv("VOLUME"))
	}
	indices := []int{0}
	for k := range j.Spec.Completions {
		indices = slices.Insert(indices, 0, k) // the last first, and the first once more
	}
	if j.Spec.Completions == 1 {
		indices = indices[:1] // what it has put away cannot be done again
	}
	for _, k := range indices {
		c := exec.Command(command[0], command[1:]...)
		c.Env = append(os.Environ(), fmt.Sprintf("JOB_COMPLETION_INDEX=%d", k))
		if out, err := c.CombinedOutput(); err != nil {
			return fmt.Errorf("%s, index %d: %w: %s", j.Metadata.Name, k, err, out)
		}
	}
	return os.WriteFile(jobFile(j.Metadata.Name), nil, 0o600)
}
