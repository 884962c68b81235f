// Package boilerplate says what of a page is the article and what is furniture that
// stands around articles: menus, sign-up boxes, credits, notes on the page itself.
//
// It knows blocks of text and the boxes they stand in, not the format they came in.
package boilerplate
