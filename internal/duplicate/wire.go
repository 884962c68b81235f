package duplicate

import (
	"encoding/binary"
	"errors"
	"slices"

	"summarize/internal/duplicate/normal"
)

// What is made of texts on one machine and used on another.

// Words returns what a fingerprint is made of.
func (f Fingerprint) Words() []normal.Word { return f.words }

// FingerprintOf returns the fingerprint of the words of one.
func FingerprintOf(words []normal.Word) Fingerprint { return Fingerprint{words} }

// commonHeader is the length of the shingle, the shift and whether shingle 0 is a member.
const commonHeader = 3

// MarshalBinary writes boilerplate as its shingles, ascending.
func (c *Common) MarshalBinary() ([]byte, error) {
	data := []byte{byte(c.k), byte(c.shift), 0}
	if c.zero {
		data[2] = 1
	}
	members := slices.DeleteFunc(slices.Clone(c.table), func(id shingleID) bool { return id == 0 })
	slices.Sort(members)
	for _, id := range members {
		data = binary.LittleEndian.AppendUint64(data, uint64(id))
	}
	return data, nil
}

// UnmarshalBinary reads what MarshalBinary wrote.
func (c *Common) UnmarshalBinary(data []byte) error {
	if len(data) < commonHeader || (len(data)-commonHeader)%8 != 0 {
		return errors.New("duplicate: no boilerplate")
	}
	members := data[commonHeader:]
	*c = *newCommon(int(data[0]), uint(data[1]), len(members)/8)
	c.zero = data[2] != 0
	for ; len(members) > 0; members = members[8:] {
		c.add(shingleID(binary.LittleEndian.Uint64(members)))
	}
	return nil
}
