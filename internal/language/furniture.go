package language

// Furniture is what pages print beside their articles, in small letters.
type Furniture struct {
	NoticeOpenings  []string // start what a page says about itself
	Corrections     string   // words that open a note on what was wrong
	NoticePhrases   []string // stand, wherever in a sentence, in nothing but such notices
	CaptionOpenings []string // start the caption of a picture
	CaptionPhrases  []string // stand in captions only
	PostPhrases     []string // stand in posts that are embedded in an article
	Followings      []string // what readers are asked to follow an author on
	CreditOpenings  []string // start the name of a photographer
	CreditNames     string   // what pictures are credited to, beside agencies
	Labels          string   // in capitals before a dash like a place, and none: FILE, UPDATE
	Bylines         string   // stand before the name of an author: by
	Particles       string   // small words inside names and places: of, de
}
