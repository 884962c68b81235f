package score

import "testing"

// TestPorter walks through the steps of the paper, by words of each rule.
func TestPorter(t *testing.T) {
	for word, want := range map[string]string{
		// 1a
		"caresses": "caress", "ponies": "poni", "caress": "caress", "cats": "cat",
		// 1b
		"feed": "feed", "agreed": "agre", "plastered": "plaster", "bled": "bled", "motoring": "motor",
		"sing": "sing", "conflated": "conflat", "troubled": "troubl", "sized": "size", "hopping": "hop",
		"tanned": "tan", "falling": "fall", "hissing": "hiss", "fizzed": "fizz", "failing": "fail", "filing": "file",
		// 1c
		"happy": "happi", "sky": "sky",
		// 2
		"relational": "relat", "conditional": "condit", "rational": "ration", "digitizer": "digit",
		"conformably": "conform", "vietnamization": "vietnam", "operator": "oper", "feudalism": "feudal",
		"hopefulness": "hope", "formality": "formal", "sensibility": "sensibl", "archaeology": "archaeolog",
		// 3
		"triplicate": "triplic", "formative": "form", "electricity": "electr", "electrical": "electr",
		"hopeful": "hope", "goodness": "good",
		// 4
		"revival": "reviv", "allowance": "allow", "inference": "infer", "airliner": "airlin",
		"adjustable": "adjust", "irritant": "irrit", "replacement": "replac", "adjustment": "adjust",
		"dependent": "depend", "adoption": "adopt", "communism": "commun", "activate": "activ",
		"effective": "effect", "million": "million",
		// 4, one suffix after the other
		"agreement": "agreem", "accidental": "accid", "professional": "profess", "statement": "statem",
		// 5
		"probate": "probat", "rate": "rate", "cease": "ceas", "controlling": "control", "roll": "roll",
		// y is a consonant at the beginning and after a vowel; digits are consonants.
		"yellowing": "yellow", "employed": "emploi", "1990s": "1990", "as": "as", "s": "s", "": "",
	} {
		if got := porterStem(word); got != want {
			t.Errorf("%s: %s, want %s", word, got, want)
		}
	}
}

func FuzzPorter(f *testing.F) {
	f.Add("generalizations")
	f.Add("yyying")
	f.Add("eed")
	f.Fuzz(func(t *testing.T, word string) {
		stem := porterStem(word)
		if len(stem) > len(word)+1 || len(word) > 0 && len(stem) == 0 {
			t.Errorf("%q became %q", word, stem)
		}
	})
}
