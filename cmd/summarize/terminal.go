package main

import (
	"slices"
	"strconv"
)

// What the terminal on standard output knows.

// knowsHyperlinks reports whether the terminal is one of those that make links of OSC 8;
// others might show the address as text. There is no query for it.
func (a *app) knowsHyperlinks() bool {
	for name, values := range map[string][]string{
		"TERM_PROGRAM": {"iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio"},
		"TERM":         {"xterm-kitty", "foot", "alacritty", "xterm-ghostty", "contour"},
	} {
		if v, ok := a.lookupEnv(name); ok && slices.Contains(values, v) {
			return true
		}
	}
	if version, ok := a.lookupEnv("VTE_VERSION"); ok { // GNOME Terminal and its kin, from 0.50
		n, err := strconv.Atoi(version)
		return err == nil && n >= 5000
	}
	session, ok := a.lookupEnv("WT_SESSION") // Windows Terminal
	return ok && session != ""
}

// wantsColor follows NO_COLOR (no-color.org) and TERM.
func (a *app) wantsColor() bool {
	if v, ok := a.lookupEnv("NO_COLOR"); ok && v != "" {
		return false
	}
	v, _ := a.lookupEnv("TERM")
	return v != "dumb"
}
