package records

import (
	"bytes"
	"encoding/gob"
	"fmt"
)

// Encode returns a value as a record.
func Encode(v any) ([]byte, error) {
	var b bytes.Buffer
	err := gob.NewEncoder(&b).Encode(v)
	return b.Bytes(), err
}

// Decode reads record i into a value.
func (r *Reader) Decode(i int, v any) error {
	if i < 0 || i >= r.Len() {
		return Damage(r.path, fmt.Errorf("record %d: %w", i, ErrDamaged))
	}
	record, err := r.Read(i, nil)
	if err != nil {
		return err
	}
	if err := gob.NewDecoder(bytes.NewReader(record)).Decode(v); err != nil {
		return Damage(r.path, err)
	}
	return nil
}

// Write writes a file of a few records.
func Write(path string, records ...[]byte) error {
	out, err := Create(path)
	if err != nil {
		return err
	}
	for _, r := range records {
		out.Append(r)
	}
	return out.Commit()
}
