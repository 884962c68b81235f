// Package page reads web pages: the article's text and what the page says of it, title,
// date, author, source, address and language.
//
// A page is read in one pass over its tokens into boxes and blocks (tree.go). What of
// them is the article is for internal/boilerplate to say; this package knows HTML and
// nothing of news. It reads no files and follows no links.
package page
