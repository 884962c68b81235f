package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Decode is Scan by encoding/json: slower, and the judge of what is correct.
func Decode(raw []byte, known Slots) ([]Member, error) {
	var syntax *json.SyntaxError
	var whole json.RawMessage
	if err := json.Unmarshal(raw, &whole); errors.As(err, &syntax) {
		return nil, fmt.Errorf("broken JSON at byte %d: %s", syntax.Offset, err)
	} else if err != nil {
		return nil, fmt.Errorf("broken JSON: %w", err)
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	if start, err := d.Token(); err != nil || start != json.Delim('{') {
		return nil, errors.New("not a JSON object")
	}
	var members []Member
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return nil, fmt.Errorf("broken JSON: %w", err)
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return nil, fmt.Errorf("broken JSON: %w", err)
		}
		m := Member{Name: name.(string)}
		m.Kind, m.Value = decodeValue(value, known.keeps(m.Name))
		members = append(members, m)
	}
	if _, err := d.Token(); err != nil && err != io.EOF {
		return nil, fmt.Errorf("broken JSON: %w", err)
	}
	return members, nil
}

// decodeValue splits a valid JSON value into its kind and what is kept of it.
func decodeValue(raw json.RawMessage, keepNested bool) (Kind, string) {
	switch {
	case raw[0] != '{' && raw[0] != '[':
		return Scalar(raw)
	case keepNested:
		return Nested, string(raw)
	}
	return Nested, ""
}

// Scalar decodes a valid JSON value that is neither an object nor an array.
func Scalar(raw json.RawMessage) (Kind, string) {
	switch raw[0] {
	case 'n':
		return Null, ""
	case '"':
		var s string
		_ = json.Unmarshal(raw, &s) // it was found correct
		return String, s
	}
	return Literal, string(raw)
}
