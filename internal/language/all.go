package language

// All is the table of languages, in the order of their tags. To add one, write its
// row in a file of its own and name it here: the tests say what is missing.
var All = []*Language{
	afrikaans, arabic, azerbaijani, belarusian, bulgarian, bengali, catalan, czech, danish, german, greek, english, spanish, estonian,
	persian, finnish, french, galician, hebrew, hindi, croatian, hungarian, armenian, indonesian, icelandic, italian, japanese,
	kazakh, korean, lao, lithuanian, latvian, macedonian, dutch, norwegian, polish, portuguese, romanian, russian, slovak, slovenian, serbian,
	swedish, thai, turkish, ukrainian, urdu, vietnamese, chinese,
}
