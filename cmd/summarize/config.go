package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"summarize/internal/store/outputs"
)

// projectConfig is read from the working directory.
const projectConfig = "summarize.toml"

// A layer is one place that settings come from. Values are as a flag takes them.
type layer struct {
	origin string
	values map[string][]string
}

// configure fills in every flag that was not typed: from the environment, else
// from the files, else it keeps its default. It returns where each value came from.
func (a *app) configure(set *pflag.FlagSet) (origin map[string]string, err error) {
	layers, err := a.layers(set)
	if err != nil {
		return nil, err
	}
	origin = map[string]string{}
	set.VisitAll(func(f *pflag.Flag) {
		origin[f.Name] = "default"
		if f.Changed {
			origin[f.Name] = "flag"
			return
		}
		for _, l := range layers {
			values, ok := l.values[f.Name]
			if !ok {
				continue
			}
			origin[f.Name] = l.origin
			for _, v := range values {
				if e := f.Value.Set(v); e != nil && err == nil {
					err = usagef("%s: %s: %s", l.origin, f.Name, noValue(f, v))
				}
			}
			return
		}
	})
	return origin, err
}

// variable is the name of a flag in the environment.
func variable(flag string) string {
	return "SUMMARIZE_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// layers lists the environment, then the files, the nearest first.
func (a *app) layers(set *pflag.FlagSet) ([]layer, error) {
	env := layer{origin: "environment", values: map[string][]string{}}
	set.VisitAll(func(f *pflag.Flag) {
		v, ok := a.lookupEnv(variable(f.Name))
		if !ok || v == "" {
			return
		}
		env.values[f.Name] = []string{v}
		if _, list := f.Value.(pflag.SliceValue); list {
			env.values[f.Name] = strings.Split(v, ",")
		}
	})
	layers := []layer{env}
	named := a.flags.config
	if !set.Changed("config") && len(env.values["config"]) > 0 {
		named = env.values["config"][0]
	}
	files := []string{projectConfig, a.userConfig()}
	if named != "" {
		files = []string{named}
	}
	for _, file := range files {
		values, err := readConfig(file, set)
		switch {
		case errors.Is(err, fs.ErrNotExist) && named == "":
			continue
		case errors.Is(err, fs.ErrNotExist):
			return nil, usagef("--config: %w", err)
		case err != nil:
			return nil, err
		}
		layers = append(layers, layer{file, values})
	}
	return layers, nil
}

// userConfig is the user's own file, or empty where the environment names no home.
func (a *app) userConfig() string {
	if dir, ok := a.lookupEnv("XDG_CONFIG_HOME"); ok && filepath.IsAbs(dir) {
		return filepath.Join(dir, "summarize", "config.toml")
	}
	if home, ok := a.lookupEnv("HOME"); ok && filepath.IsAbs(home) {
		return filepath.Join(home, ".config", "summarize", "config.toml")
	}
	return ""
}

// readConfig reads a TOML file whose keys are the long names of flags.
func readConfig(file string, set *pflag.FlagSet) (map[string][]string, error) {
	if file == "" {
		return nil, fs.ErrNotExist
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, outputs.Wrap(file, err)
	}
	var table map[string]any
	if err := toml.Unmarshal(data, &table); err != nil {
		if at, ok := errors.AsType[*toml.DecodeError](err); ok {
			line, column := at.Position()
			return nil, usagef("%s:%d:%d: %w", file, line, column, err)
		}
		return nil, usagef("%s: %w", file, err)
	}
	values := map[string][]string{}
	for key, value := range table {
		if set.Lookup(key) == nil || key == "config" {
			var names []string
			set.VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
			return nil, usagef("%s: %q is no setting; run 'summarize config' for their names%s", file, key, suggestion(key, names))
		}
		switch value := value.(type) {
		case []any:
			for _, v := range value {
				values[key] = append(values[key], fmt.Sprint(v))
			}
		case map[string]any:
			return nil, usagef("%s: %q is a table, not a value", file, key)
		default:
			values[key] = []string{fmt.Sprint(value)}
		}
	}
	return values, nil
}

func (a *app) configCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "config",
		Short: "Print every setting, its value, and where the value came from",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			r, err := a.planReport("text", "json")
			if err != nil {
				return err
			}
			var lines []string
			all := settings{Schema: "summarize-config/1"}
			cmd.Flags().VisitAll(func(f *pflag.Flag) {
				if f.Name == "help" || f.Name == "version" || f.Name == "config" {
					return
				}
				lines = append(lines, fmt.Sprintf("%-20s = %-24s # %s", f.Name, tomlValue(f), a.origin[f.Name]))
				all.Settings = append(all.Settings, setting{f.Name, jsonValue(f), a.origin[f.Name]})
			})
			slices.Sort(lines)
			slices.SortFunc(all.Settings, func(x, y setting) int { return strings.Compare(x.Name, y.Name) })
			return a.writeLines(r, lines, all)
		},
	}
}

// settings are what config prints as JSON.
type settings struct {
	Schema   string    `json:"schema"`
	Settings []setting `json:"settings"` // by name
}

type setting struct {
	Name   string `json:"name"`
	Value  any    `json:"value"` // a string, number, boolean or list of strings
	Origin string `json:"origin"`
}

// jsonValue is a flag's value as a file would have it.
func jsonValue(f *pflag.Flag) any {
	if list, ok := f.Value.(pflag.SliceValue); ok {
		return list.GetSlice()
	}
	switch f.Value.Type() {
	case "bool":
		return f.Value.String() == "true"
	case "int":
		n, _ := strconv.Atoi(f.Value.String()) // pflag wrote it
		return n
	}
	return f.Value.String()
}

// tomlValue writes a flag's value so that the line can stand in a configuration file.
func tomlValue(f *pflag.Flag) string {
	switch v := f.Value.(type) {
	case pflag.SliceValue:
		quoted := make([]string, 0, len(v.GetSlice()))
		for _, s := range v.GetSlice() {
			quoted = append(quoted, fmt.Sprintf("%q", s))
		}
		return "[" + strings.Join(quoted, ", ") + "]"
	default:
		if f.Value.Type() == "bool" || f.Value.Type() == "int" {
			return f.Value.String()
		}
		return fmt.Sprintf("%q", f.Value.String())
	}
}
