package duplicate_test

import (
	"context"
	"fmt"

	"summarize/internal/duplicate"
)

// Three reports, the oldest first: the second prints the first again, and the third is about something else.
func ExampleFind() {
	texts := []duplicate.Text{
		{ID: "agency", Text: "The harbour board of Lisle voted on Tuesday to close the north quay for eight weeks so that divers can repair a cracked wall. Fishing boats will be moved to the old basin, the harbour master said."},
		{ID: "paper", Text: "“The harbour board of Lisle voted on Tuesday to close the north quay for eight weeks so that divers can repair a cracked wall. Fishing boats will be moved to the old basin, the harbour master said.”"},
		{ID: "choir", Text: "A choir from Tern won the national prize for young voices on Saturday in the capital. The jury praised its clear tone and its choice of folk songs."},
	}
	r, err := duplicate.Find(context.Background(), texts, duplicate.Default)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range r.Pairs {
		fmt.Printf("%s and %s: %s, resemblance %.2f\n", texts[p.A].ID, texts[p.B].ID, p.Kind, p.Resemblance)
	}
	for _, g := range r.Groups {
		fmt.Printf("original %s: %s\n", texts[g.Original].ID, g.Reason)
	}
	// Output:
	// agency and paper: exact, resemblance 1.00
	// original agency: earliest of 2, most complete: 37 words
}
