package render

import (
	"bytes"
	_ "embed"
	"io"

	"summarize/internal/digest"
)

//go:embed schema/summarize-1.schema.json
var schemaJSON []byte

// SchemaJSON returns the JSON Schema (draft 2020-12) of what the format json writes.
func SchemaJSON() []byte { return bytes.Clone(schemaJSON) }

// writeJSON writes the digest as one object, indented, in the order of its fields,
// record by record as it goes.
func writeJSON(w io.Writer, d *digest.Digest, _ Options) error { return JSON(w, d) }

// JSON writes any value and a line feed, indented, with no character raw that a terminal
// would obey.
func JSON(w io.Writer, v any) error {
	j := newJSONWriter(w, "  ")
	j.value(v)
	j.raw("\n")
	return j.flush()
}

// marshal returns a value as JSON.
func marshal(v any, indent string) ([]byte, error) {
	var b bytes.Buffer
	j := newJSONWriter(&b, indent)
	j.value(v)
	err := j.flush()
	return b.Bytes(), err
}
