package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"summarize/internal/digest"
)

// planPins reads the file of --pins.
func (a *app) planPins() (digest.Pins, error) {
	if a.flags.pins == "" {
		return digest.Pins{}, nil
	}
	p, err := readPins(a.flags.pins)
	if err != nil {
		return p, a.bad("pins", err)
	}
	return p, nil
}

// readPins reads a file of pins: on each line a word and the names of articles, between spaces,
// in double quotes where they hold some; # begins a comment.
//
//	together a.txt b.txt
//	apart    "storm one.txt" c.txt
//	mute     d.txt
func readPins(file string) (digest.Pins, error) {
	var pins digest.Pins
	data, err := os.ReadFile(file)
	if err != nil {
		return pins, err
	}
	data = bytes.ReplaceAll(bytes.TrimPrefix(data, []byte("\ufeff")), []byte("\t"), []byte(" "))
	lines := csv.NewReader(bytes.NewReader(data))
	lines.Comma, lines.Comment, lines.FieldsPerRecord, lines.TrimLeadingSpace = ' ', '#', -1, true
	for {
		words, err := lines.Read()
		if errors.Is(err, io.EOF) {
			return pins, nil
		}
		if err != nil {
			return pins, fmt.Errorf("%s: %w", file, err)
		}
		line, _ := lines.FieldPos(0)
		words = slices.DeleteFunc(words, func(w string) bool { return w == "" })
		if len(words) == 0 {
			continue
		}
		if err := addPin(&pins, words[0], words[1:]); err != nil {
			return pins, fmt.Errorf("%s:%d: %w", file, line, err)
		}
	}
}

func addPin(pins *digest.Pins, word string, names []string) error {
	switch word {
	case "mute":
		pins.Mute = append(pins.Mute, names...)
		if len(names) == 0 {
			return errors.New("mute which story? name it, or one of its articles")
		}
		return nil
	case "together":
		pins.Together = append(pins.Together, names)
	case "apart":
		pins.Apart = append(pins.Apart, names)
	default:
		return noneOf(word, []string{"together", "apart", "mute"})
	}
	if len(names) < 2 {
		return fmt.Errorf("%s takes two articles or more", word)
	}
	return nil
}
