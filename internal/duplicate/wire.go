package duplicate

import (
	"encoding/binary"
	"errors"

	"summarize/internal/duplicate/normal"
)

// What is made of texts on one machine and used on another.

// Words returns what a fingerprint is made of.
func (f Fingerprint) Words() []normal.Word { return f.words }

// FingerprintOf returns the fingerprint of the words of one.
func FingerprintOf(words []normal.Word) Fingerprint { return Fingerprint{words} }

// commonHeader is the length of the shingle and the shift.
const commonHeader = 2

// MarshalBinary writes boilerplate as its shingles, ascending.
func (c *Common) MarshalBinary() ([]byte, error) {
	data := []byte{byte(c.k), byte(c.shift)}
	for _, id := range c.members {
		data = binary.LittleEndian.AppendUint64(data, uint64(id))
	}
	return data, nil
}

// UnmarshalBinary reads what MarshalBinary wrote.
func (c *Common) UnmarshalBinary(data []byte) error {
	if len(data) < commonHeader || (len(data)-commonHeader)%8 != 0 {
		return errors.New("duplicate: no boilerplate")
	}
	var members []shingleID
	for rest := data[commonHeader:]; len(rest) > 0; rest = rest[8:] {
		members = append(members, shingleID(binary.LittleEndian.Uint64(rest)))
	}
	*c = *newCommon(int(data[0]), uint(data[1]), members)
	return nil
}
