// Package content tells which blocks of a web page are its article, and which are menus, teasers, boxes and
// notices around it (main content extraction).
//
//  1. What is known of each block is a row of numbers: its words and links, the boxes it stands in, how it
//     differs from its neighbours and from the page (feature.go, statistics.go).
//  2. A forest gives each row log-odds to be of the article; a second one does so again, and sees what the
//     first said of the blocks around (forest.go, model.go).
//  3. Keep turns odds into a choice: edges need better odds than what stands within (model.go).
//
// It knows blocks of text and the boxes they stand in (page.go), not the format they came in, and no language.
package content
