package language

// All is the table of languages, in the order of their tags. To add one, write its
// row in a file of its own and name it here: the tests say what is missing.
var All = []*Language{
	german, english, spanish, french, italian, japanese, dutch, portuguese, russian, swedish, chinese,
}
