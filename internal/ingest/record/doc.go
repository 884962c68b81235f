// Package record says what records mean, whatever they were written in: which of their members holds an
// article's text, title or date, under the names that the tools which people have give to them.
//
// A record is a row of members: names and values (Member). Scan decodes one of JSON fast, Decode correctly, Members
// makes one of any other format's names and texts. Slots say what names mean, Values what a record says.
// It knows no files: where records begin and end is the business of formats; Extent finds the end of a JSON value.
package record
