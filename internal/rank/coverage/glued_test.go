package coverage

import (
	"testing"

	"summarize/internal/article"
	"summarize/internal/language"
)

func TestGluedHeadlineSaysItselfTwice(t *testing.T) {
	for text, want := range map[string]bool{
		"Ferry owner charged over loss of crew in storm off Marle The owner of a ferry has been charged over the loss of its crew in a storm.": true,
		"Orla Soft releases emergency patch for IE Orla Soft has released an emergency patch for a flaw in its browser.":                       true,
		"Orla Soft has released an emergency patch for a flaw in its browser, the second emergency patch this week.":                           false,
		"The mayor of Tessen, Ada Brink, said the mayor of Marle, John Roe, should resign over the sale of the harbour.":                       false,
		"The Tessen Bank for Savings Inc said The Marle Bank for savings will merge with the bank in the spring of 2010.":                      false,
		"Otto Falk told the court on Monday that the court had no right to try him.":                                                           false,
	} {
		// The first sentence is spared a headline by package boilerplate.
		p := selector(t, article.Article{ID: "a", Text: "Rain fell.\n\n" + text, Lang: "en"})
		if got := glued(p.set.Articles[0].Text, p.set.Words(1), language.Of("en")); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
