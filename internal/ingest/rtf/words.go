package rtf

import (
	"strconv"
	"strings"

	"summarize/internal/ingest/charset"
)

// characters are control words that stand for text.
var characters = map[string]string{
	"par": "\n\n", "sect": "\n\n", "page": "\n\n", "line": "\n", "tab": "\t", "cell": "\t", "nestcell": "\t", "row": "\n", "nestrow": "\n",
	"emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
	"emspace": " ", "enspace": " ", "qmspace": " ",
}

// destinations are control words behind which the text of a group is none of the document.
var destinations = setOf(`fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl info title subject author operator keywords comment
	doccomm company creatim revtim printim buptim pict object header headerl headerr headerf footer footerl footerr footerf footnote
	xe tc bkmkstart bkmkend fldinst themedata colorschememapping datastore latentstyles generator filetbl template private`)

func setOf(words string) map[string]bool {
	m := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		m[word] = true
	}
	return m
}

// fontPages are the code pages of fonts by \fcharset; where it says nothing, the document's holds.
var fontPages = map[int]string{
	77: "macintosh", 128: "shift_jis", 129: "euc-kr", 134: "gbk", 136: "big5", 161: "windows-1253", 162: "windows-1254", 163: "windows-1258",
	177: "windows-1255", 178: "windows-1256", 186: "windows-1257", 204: "windows-1251", 222: "windows-874", 238: "windows-1250",
}

// codePage returns the name of an encoding by the number that Windows gives it.
func codePage(number int) string {
	named := map[int]string{65001: "utf-8", 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5", 10000: "macintosh", 866: "ibm866", 850: "cp850"}
	if name, ok := named[number]; ok {
		return name
	}
	if name := "windows-" + strconv.Itoa(number); charset.Known(name) {
		return name
	}
	return "windows-1252"
}
