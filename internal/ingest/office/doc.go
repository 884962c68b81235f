// Package office reads documents that are zip archives of XML: Word and Excel (ECMA-376), OpenDocument, and books (EPUB 2 and 3).
//
// All members of a document count against one budget of what may be unpacked. Where a function returns a document and an
// error, the document breaks off. Offsets of marks are bytes of Text. It knows no files.
package office
