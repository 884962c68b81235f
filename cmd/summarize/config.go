package main

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
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
		c, err := readConfig(file, set)
		switch {
		case errors.Is(err, fs.ErrNotExist) && named == "":
			continue
		case errors.Is(err, fs.ErrNotExist):
			return nil, usagef("--config: %w", err)
		case err != nil:
			return nil, err
		}
		layers = append(layers, a.layersOf(file, c)...)
	}
	return layers, nil
}

// layersOf lists what a file says, first for the digest that is run, and notes the
// digests that it names; those of a nearer file hide others of their name.
func (a *app) layersOf(file string, c configuration) []layer {
	var layers []layer
	for _, d := range c.digests {
		if d.name == a.running {
			layers = append(layers, layer{file + sectionOf(d.name), d.values})
		}
		if !slices.ContainsFunc(a.digests, func(known configuredDigest) bool { return known.name == d.name }) {
			a.digests = append(a.digests, d)
		}
	}
	return append(layers, layer{file, c.values})
}

// sectionOf is how messages name the table of a digest, behind its file.
func sectionOf(name string) string { return " [digest." + name + "]" }

// A configuration is what one file says.
type configuration struct {
	values  map[string][]string // by flag
	digests []configuredDigest  // by name
}

// A configuredDigest is a table [digest.NAME]: what 'summarize run NAME' reads, and the
// settings that it has beside those of the whole file.
type configuredDigest struct {
	name   string
	paths  []string
	values map[string][]string
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

// readConfig reads a TOML file whose keys are the long names of flags, and tables of
// digests with such keys, paths, and a schedule, which is a remark.
func readConfig(file string, set *pflag.FlagSet) (configuration, error) {
	c := configuration{}
	if file == "" {
		return c, fs.ErrNotExist
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return c, outputs.Wrap(file, err)
	}
	var table map[string]any
	if err := toml.Unmarshal(data, &table); err != nil {
		if at, ok := errors.AsType[*toml.DecodeError](err); ok {
			line, column := at.Position()
			return c, usagef("%s:%d:%d: %w", file, line, column, err)
		}
		return c, usagef("%s: %w", file, err)
	}
	digests, _ := table["digest"].(map[string]any)
	delete(table, "digest")
	if c.values, err = readSettings(file, table, set); err != nil {
		return c, err
	}
	for _, name := range slices.Sorted(maps.Keys(digests)) {
		table, ok := digests[name].(map[string]any)
		if !ok {
			return c, usagef("%s: digest.%s is no table", file, name)
		}
		d := configuredDigest{name: name, paths: listOf(table["paths"])}
		if len(d.paths) == 0 {
			return c, usagef("%s: [digest.%s] names no paths", file, name)
		}
		delete(table, "paths")
		delete(table, "schedule")
		if d.values, err = readSettings(file+sectionOf(name), table, set); err != nil {
			return c, err
		}
		c.digests = append(c.digests, d)
	}
	return c, nil
}

// readSettings reads the values of flags from a table.
func readSettings(origin string, table map[string]any, set *pflag.FlagSet) (map[string][]string, error) {
	values := map[string][]string{}
	for _, key := range slices.Sorted(maps.Keys(table)) {
		if set.Lookup(key) == nil || key == "config" {
			var names []string
			set.VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
			return nil, usagef("%s: %q is no setting; run 'summarize config' for their names%s", origin, key, suggestion(key, names))
		}
		if _, isTable := table[key].(map[string]any); isTable {
			return nil, usagef("%s: %q is a table, not a value", origin, key)
		}
		values[key] = listOf(table[key])
	}
	return values, nil
}

// listOf is a TOML value as a list of what flags take.
func listOf(value any) []string {
	switch value := value.(type) {
	case nil:
		return nil
	case []any:
		var list []string
		for _, v := range value {
			list = append(list, fmt.Sprint(v))
		}
		return list
	}
	return []string{fmt.Sprint(value)}
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
			for _, d := range a.digests {
				lines = append(lines, "", "[digest."+d.name+"]", fmt.Sprintf("%-20s = %q", "paths", d.paths))
				for _, key := range slices.Sorted(maps.Keys(d.values)) {
					lines = append(lines, fmt.Sprintf("%-20s = %q", key, d.values[key]))
				}
				all.Digests = append(all.Digests, digestSettings{d.name, d.paths, d.values})
			}
			slices.SortFunc(all.Settings, func(x, y setting) int { return strings.Compare(x.Name, y.Name) })
			return a.writeLines(r, lines, all)
		},
	}
}

// settings are what config prints as JSON.
type settings struct {
	Schema   string    `json:"schema"`
	Settings []setting `json:"settings"` // by name

	Digests []digestSettings `json:"digests"` // that 'summarize run' knows
}

type digestSettings struct {
	Name     string              `json:"name"`
	Paths    []string            `json:"paths"`
	Settings map[string][]string `json:"settings"`
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
