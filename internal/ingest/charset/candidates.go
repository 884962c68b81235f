package charset

import (
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// A candidate is an encoding that a text may be in.
type candidate struct {
	name string
	encoding.Encoding
	// prior is what speaks against it before the text is read, in nats: supersets come
	// before subsets that decode the same, encodings of the web before those of old machines.
	prior float64
}

// costAbroad speaks against encodings that are not western where all letters beyond ASCII are
// borrowed: who writes English does not write it on machines of Prague or Izmir.
const costAbroad = 8

// isWestern reports whether machines in western Europe and America wrote an encoding.
func (c candidate) isWestern() bool {
	switch c.Encoding {
	case charmap.Windows1252, charmap.ISO8859_1, charmap.ISO8859_15, charmap.Macintosh, charmap.CodePage437, charmap.CodePage850, charmap.CodePage858:
		return true
	}
	return false
}

// candidates are the encodings that detection chooses from.
func candidates() []candidate {
	return []candidate{
		{"Windows-1252", charmap.Windows1252, 0},
		{"Windows-1250", charmap.Windows1250, 2},
		{"Windows-1251", charmap.Windows1251, 1},
		{"Windows-1253", charmap.Windows1253, 2},
		{"Windows-1254", charmap.Windows1254, 2},
		{"Windows-1255", charmap.Windows1255, 2},
		{"Windows-1256", charmap.Windows1256, 2},
		{"Windows-1257", charmap.Windows1257, 3},
		{"Windows-1258", charmap.Windows1258, 4},
		{"Windows-874", charmap.Windows874, 2},
		{"ISO-8859-1", charmap.ISO8859_1, 1},
		{"ISO-8859-2", charmap.ISO8859_2, 2.5},
		{"ISO-8859-3", charmap.ISO8859_3, 6},
		{"ISO-8859-4", charmap.ISO8859_4, 6},
		{"ISO-8859-5", charmap.ISO8859_5, 3},
		{"ISO-8859-6", charmap.ISO8859_6, 3},
		{"ISO-8859-7", charmap.ISO8859_7, 2.5},
		{"ISO-8859-8", charmap.ISO8859_8, 3},
		{"ISO-8859-9", charmap.ISO8859_9, 3},
		{"ISO-8859-10", charmap.ISO8859_10, 6},
		{"ISO-8859-13", charmap.ISO8859_13, 4},
		{"ISO-8859-14", charmap.ISO8859_14, 6},
		{"ISO-8859-15", charmap.ISO8859_15, 3},
		{"ISO-8859-16", charmap.ISO8859_16, 6},
		{"KOI8-R", charmap.KOI8R, 2},
		{"KOI8-U", charmap.KOI8U, 3},
		{"macintosh", charmap.Macintosh, 4},
		{"x-mac-cyrillic", charmap.MacintoshCyrillic, 4},
		{"IBM437", charmap.CodePage437, 5},
		{"IBM850", charmap.CodePage850, 4},
		{"IBM852", charmap.CodePage852, 4},
		{"IBM855", charmap.CodePage855, 4},
		{"IBM858", charmap.CodePage858, 5},
		{"IBM862", charmap.CodePage862, 5},
		{"IBM865", charmap.CodePage865, 6},
		{"IBM866", charmap.CodePage866, 3},
		{"GB18030", simplifiedchinese.GB18030, 2},
		{"GBK", simplifiedchinese.GBK, 1},
		{"Big5", traditionalchinese.Big5, 1},
		{"Shift_JIS", japanese.ShiftJIS, 1},
		{"EUC-JP", japanese.EUCJP, 1},
		{"EUC-KR", korean.EUCKR, 1},
	}
}
