package charset

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// BOM is the byte order mark, in UTF-8.
const BOM = "\ufeff"

// decodeUnicode decodes UTF-32 and UTF-16, if data is that.
func decodeUnicode(data []byte) (text string, ok bool, err error) {
	for _, order := range []struct {
		mark string
		utf32.Endianness
	}{{"\xff\xfe\x00\x00", utf32.LittleEndian}, {"\x00\x00\xfe\xff", utf32.BigEndian}} {
		if bytes.HasPrefix(data, []byte(order.mark)) && len(data)%4 == 0 {
			decoded, err := utf32.UTF32(order.Endianness, utf32.ExpectBOM).NewDecoder().Bytes(data)
			if err != nil || bytes.IndexByte(decoded, 0) >= 0 {
				return "", false, ErrBinary
			}
			return string(decoded), true, nil
		}
	}
	if order, plain := utf32Order(data); plain {
		decoded, err := utf32.UTF32(order, utf32.IgnoreBOM).NewDecoder().Bytes(data)
		return string(decoded), err == nil, err
	}
	order, ok := UTF16Order(data)
	if !ok {
		return "", false, nil
	}
	decoded, err := unicode.UTF16(order, unicode.UseBOM).NewDecoder().Bytes(data)
	if err != nil || bytes.IndexByte(decoded, 0) >= 0 {
		return "", false, ErrBinary
	}
	return strings.TrimPrefix(string(decoded), BOM), true, nil
}

// utf32Order knows UTF-32 without a mark: of every four bytes of the basic plane two, on one
// side, are zero.
func utf32Order(data []byte) (utf32.Endianness, bool) {
	if len(data) < 8 || len(data)%4 != 0 {
		return utf32.LittleEndian, false
	}
	little, big := true, true
	for i := 0; i < min(len(data), 4096); i += 4 {
		little = little && data[i+3] == 0 && data[i+2] <= 0x10 && data[i]|data[i+1] != 0
		big = big && data[i] == 0 && data[i+1] <= 0x10 && data[i+2]|data[i+3] != 0
	}
	if big {
		return utf32.BigEndian, true
	}
	return utf32.LittleEndian, little
}

// UTF16Order tells whether data is UTF-16, and its byte order. Without a mark,
// at least seven of ten units must be ASCII and the zero bytes on one side.
func UTF16Order(data []byte) (unicode.Endianness, bool) {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return unicode.LittleEndian, true
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return unicode.BigEndian, true
	}
	head := data[:min(len(data), 4096)&^1]
	even, odd := 0, 0
	for i := 0; i < len(head); i += 2 {
		if head[i] == 0 && head[i+1] != 0 {
			even++
		} else if head[i] != 0 && head[i+1] == 0 {
			odd++
		}
	}
	units := len(head) / 2
	switch {
	case units < 2:
		return unicode.LittleEndian, false
	case odd*10 >= units*7 && even*100 <= units:
		return unicode.LittleEndian, true
	case even*10 >= units*7 && odd*100 <= units:
		return unicode.BigEndian, true
	}
	return unicode.LittleEndian, false
}

// mostlyUTF8 tells damaged UTF-8 from a legacy encoding: valid sequences of several bytes
// do not come about by chance.
func mostlyUTF8(data []byte) bool {
	valid, invalid := 0, 0
	for rest := data; len(rest) > 0; {
		c, size := utf8.DecodeRune(rest)
		switch {
		case c == utf8.RuneError && size == 1:
			invalid++
		case size > 1:
			valid++
		}
		rest = rest[size:]
	}
	return valid >= invalid
}

// LooksBinary tells data that no text contains: a NUL, or more than one control
// character in fifty bytes.
func LooksBinary(data []byte) bool {
	if bytes.IndexByte(data, 0) >= 0 {
		return true
	}
	head := data[:min(len(data), 64<<10)]
	controls := 0
	for _, c := range head {
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b {
			controls++
		}
	}
	return controls*50 > len(head)
}

// controls counts the control characters beyond ASCII that were decoded from single bytes.
func controls(text []byte) int {
	n := 0
	for i := 0; i+1 < len(text); i++ {
		if text[i] == 0xc2 && text[i+1] >= 0x80 && text[i+1] < 0xa0 && text[i+1] != 0x85 {
			n++
		}
	}
	return n
}
