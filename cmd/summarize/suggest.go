package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// distance is how many letters must be added, dropped, changed or swapped with their
// neighbour to make b of a (Damerau 1964, restricted to adjacent swaps).
func distance(a, b string) int {
	var older []int
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		next := make([]int, len(b)+1)
		next[0] = i
		for j := 1; j <= len(b); j++ {
			change := row[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			next[j] = min(change, row[j]+1, next[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				next[j] = min(next[j], older[j-2]+1)
			}
		}
		older, row = row, next
	}
	return row[len(b)]
}

// nearest returns which of some names was probably meant by what was typed, or nothing:
// the first of those that need the fewest letters changed, at most one in three.
func nearest(typed string, names []string) string {
	best, least := "", max(1, len(typed)/3)+1
	for _, name := range names {
		if d := distance(strings.ToLower(typed), strings.ToLower(name)); d < least {
			best, least = name, d
		}
	}
	return best
}

// suggestion asks, behind a complaint, whether another name was meant.
func suggestion(typed string, names []string) string {
	if name := nearest(typed, names); name != "" {
		return fmt.Sprintf("; did you mean %s?", name)
	}
	return ""
}

// noneOf complains of a value that is none of the names that there are.
func noneOf(value string, names []string) error {
	return fmt.Errorf("%q is none of %s%s", value, strings.Join(names, ", "), suggestion(value, names))
}

// flagError says what is wrong with a flag, as people would.
func flagError(cmd *cobra.Command, err error) error {
	if unknown, ok := errors.AsType[*pflag.NotExistError](err); ok {
		var names []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		if name := nearest(unknown.GetSpecifiedName(), names); name != "" && unknown.GetSpecifiedShortnames() == "" {
			return usagef("unknown flag --%s; did you mean --%s?", unknown.GetSpecifiedName(), name)
		}
		if begun := beginning(unknown.GetSpecifiedName(), names); len(begun) > 0 {
			return usagef("unknown flag --%s: there is --%s", unknown.GetSpecifiedName(), strings.Join(begun, ", --"))
		}
	}
	if invalid, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		f := invalid.GetFlag()
		return usagef("--%s: %s", f.Name, noValue(f, invalid.GetValue()))
	}
	return usageError{err}
}

// beginning returns those of some names that begin with what was typed.
func beginning(typed string, names []string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool { return typed == "" || !strings.HasPrefix(name, typed) })
}

// noValue says that a flag cannot have a value.
func noValue(f *pflag.Flag, value string) string {
	switch f.Value.Type() {
	case "int":
		return fmt.Sprintf("%q is no whole number", value)
	case "bool":
		return fmt.Sprintf("%q is neither true nor false", value)
	}
	return fmt.Sprintf("%q is no %s", value, f.Value.Type())
}

// mistypedCommand returns the command that a first argument which names no file was
// probably meant to be, or nothing.
func mistypedCommand(root *cobra.Command, args []string) string {
	if len(args) == 0 || args[0] == "-" || strings.ContainsRune(args[0], filepath.Separator) {
		return ""
	}
	if _, err := os.Lstat(args[0]); err == nil {
		return ""
	}
	var names []string
	for _, c := range root.Commands() {
		if slices.Contains(c.SuggestFor, args[0]) {
			return c.Name()
		}
		names = append(names, c.Name())
	}
	return nearest(args[0], names)
}
