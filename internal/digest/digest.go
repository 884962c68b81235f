package digest

import "strings"

// Schema names the shape of a Digest as JSON. Fields are only ever added to it.
const Schema = "summarize/1"

// A Digest is all that a run found; as JSON it is the object of --format json, and
// renderers see nothing else. Lists are never nil.
type Digest struct {
	Schema     string      `json:"schema"`
	Generated  string      `json:"generated"` // RFC 3339, UTC
	Tool       Tool        `json:"tool"`
	Options    Settings    `json:"options"`
	Articles   []Article   `json:"articles"` // by id
	Stories    []Story     `json:"stories"`
	Omitted    int         `json:"omitted,omitempty"` // stories that MinArticles, MaxStories and, of a digest of news, Top leave out
	Left       []Story     `json:"left"`              // of a digest of news: stories that it has no room for, and that stay new; without Summary
	Series     []Series    `json:"series"`            // the largest first
	Duplicates []Duplicate `json:"duplicates"`        // verified pairs, by a, then b
	Groups     []Group     `json:"groups"`            // by original
	Skipped    []Skipped   `json:"skipped"`           // by path, then line
	Untold     []Untold    `json:"untold"`            // of a digest of news: by article
	Warnings   []string    `json:"warnings"`
}

// Tool says what made the digest.
type Tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Settings are the options that shaped the digest, as resolved from the data.
type Settings struct {
	Length             string  `json:"length"`
	Rank               string  `json:"rank"`
	StoryThreshold     float64 `json:"story_threshold"` // the cosine at which stories were cut; 0 when grouped by label
	DuplicateThreshold float64 `json:"duplicate_threshold"`
	New                bool    `json:"new,omitempty"` // only what no earlier run told
}

// An Article is one input, with its place in the digest.
type Article struct {
	ID      string `json:"id"`
	Path    string `json:"path"`
	Line    int    `json:"line,omitempty"` // of its record in Path, 1-based
	Title   string `json:"title"`
	Opening string `json:"opening,omitempty"` // the first words of one without a title
	Date    string `json:"date"`              // article.FormatDate
	URL     string `json:"url"`
	Source  string `json:"source"`
	Lang    string `json:"lang"`
	Words   int    `json:"words"`
	Story   string `json:"story"`   // id of its story; empty when that is not shown
	CopyOf  string `json:"copy_of"` // id of its original, or empty

	Status string   `json:"status,omitempty"` // edited, corrected or retracted since readers were told it; empty when it is new
	Series string   `json:"series,omitempty"` // id of its series; it has no story then
	Also   []string `json:"also,omitempty"`   // ids of the stories that a round-up tells; it has none of its own
}

// A Story is one event and the articles that cover it. The summary of an update tells all that
// each copy adds, and may exceed the length for it.
type Story struct {
	ID         string    `json:"id"`
	Title      string    `json:"title"`            // of an update, that of its new articles
	SoFar      string    `json:"so_far,omitempty"` // of an update: the title of what readers know that is nearest to it
	Articles   []string  `json:"articles"`         // ids, by date, then id
	Lead       string    `json:"lead"`             // id of the article to read first
	LeadReason string    `json:"lead_reason,omitempty"`
	First      string    `json:"first"` // dates of the oldest and the newest article
	Last       string    `json:"last"`
	Keywords   []string  `json:"keywords"`
	Cohesion   float64   `json:"cohesion"` // mean similarity of its articles, 0 to 1; 1 for a lone one
	Summary    []Quote   `json:"summary"`
	Disputes   []Dispute `json:"disputes"`              // of sentences of the summary
	Days       []Day     `json:"days"`                  // of a story of several days, in order
	OverBudget bool      `json:"over_budget,omitempty"` // no sentence fits the length: the best one is given
	Also       int       `json:"also"`                  // how many of its articles are copies of others
	New        bool      `json:"new"`                   // not told in an earlier run
	Restates   bool      `json:"restates,omitempty"`    // an update by an article that repeats what was told, and changes it: no headline says how
	Earlier    int       `json:"earlier,omitempty"`     // how many of its articles earlier runs told, which are not listed
	Was        []string  `json:"was,omitempty"`         // ids of earlier stories that it took in or came from
	Section    Section   `json:"section"`
	Importance float64   `json:"importance"` // orders stories where they are many
	Sources    int       `json:"sources"`    // independent ones
}

// A Quote is a stretch of one article: Text is bytes [Start, End) of the
// article's decoded text, white space apart.
type Quote struct {
	Text    string `json:"text"`
	Article string `json:"article"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
}

// A Dispute is another sentence that says the same thing with another fact: what is true
// its reader may have to find out.
type Dispute struct {
	A    Quote  `json:"a"` // the one told
	B    Quote  `json:"b"`
	Kind string `json:"kind"` // number, name or denial
}

// A Duplicate is a verified pair of copies.
type Duplicate struct {
	A           string  `json:"a"`
	B           string  `json:"b"`
	Kind        string  `json:"kind"`        // exact, near or contained
	Resemblance float64 `json:"resemblance"` // 0 to 1, symmetric
	Containment float64 `json:"containment"` // 0 to 1, of the shorter in the longer

	Update bool    `json:"update"` // the later one says what the earlier does not:
	Adds   []Quote `json:"adds"`   // these sentences
}

// A Group is an original and its copies.
type Group struct {
	Original string   `json:"original"`
	Copies   []string `json:"copies"`
	Reason   string   `json:"reason"`
}

// Untold is an article that was read, is new to this output, and is shown nowhere.
type Untold struct {
	Article string `json:"article"`
	Reason  string `json:"reason"`
	Of      string `json:"of,omitempty"` // the article that it repeats
}

// Skipped is an input that could not be read.
type Skipped struct {
	Path   string `json:"path"`
	Line   int    `json:"line,omitempty"`
	Reason string `json:"reason"`
	Bytes  int64  `json:"bytes"`
}

// IsUnknown reports a file of no format that is read: beside saved pages, their pictures, styles and scripts.
func (s Skipped) IsUnknown() bool { return strings.HasPrefix(s.Reason, unknownFormat) }

// unknownFormat begins the reason that package ingest gives for such a file; its suffix follows.
const unknownFormat = "unknown format "
