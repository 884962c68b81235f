package text

// A survey is what one pass over the words of a sentence finds, for all that asks
// about them as a whole.
type survey struct {
	roles    role  // that some word plays
	worded   int   // words without a digit
	letters  int   // bytes of those, each with the space behind it
	content  int   // words that are neither stop words nor numbers
	capitals int   // capitalised words, stop words aside
	shouted  int   // acronyms
	function int   // stop words with a capital that nothing about them explains
	shaped   []int // indexes of the words that are not in small letters; valid until the next survey
}

// contentful holds 1 for the classes of words that carry content.
var contentful = [8]int{0: 1, Name: 1}

// surveyed surveys the sentence at hand, whose first token is given.
func (a *analyzer) surveyed(text string, first int) survey {
	s := survey{shaped: a.shaped[:0]}
	tokens := a.tokens[first:]
	for i := range a.forms {
		f := &a.forms[i]
		s.roles |= f.role
		if f.class&Number == 0 {
			s.worded++
			s.letters += int(tokens[i].Len) + 1
		}
		s.content += contentful[f.class&7]
		if f.shape == 0 {
			continue
		}
		s.shaped = append(s.shaped, i)
		if f.shape&acronym != 0 {
			s.shouted++
		}
		switch {
		case f.class&Stop == 0:
			s.capitals++
		case i > 0 && f.role&firstPerson == 0 && !afterMark(text, &tokens[i]):
			s.function++
		}
	}
	a.shaped = s.shaped
	return s
}
