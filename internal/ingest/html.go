package ingest

import "summarize/internal/ingest/page"

// htmlText returns the text of a fragment of HTML, as fields of records and entries of
// feeds hold it.
func htmlText(fragment string) string { return page.Text(fragment) }
