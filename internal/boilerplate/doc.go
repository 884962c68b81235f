// Package boilerplate says what of a page is the article and what is furniture that
// stands around articles: menus, sign-up boxes, credits, notes on the page itself.
//
// It asks twice. Before an article is read, which blocks of a page are its text (Page).
// Then, which sentences of the text are prose, and which are headings, captions, embedded
// posts or notices of the page that printed it (Line).
//
// It knows blocks of text and the boxes they stand in, not the format they came in.
package boilerplate
