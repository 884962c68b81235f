// Package cut finds where records begin and end in a stream, without decoding them: in JSON documents (Documents), where a record
// stands on each line (Lines), and in tables (Table).
//
// Each holds one chunk of about ChunkSize, or one record where that is longer, and passes over a record that is larger than it may
// be. What it hands out may be decoded on any goroutine. Lines count from 1. It knows no files, and not what records mean.
package cut

// ChunkSize is how much of a stream is decoded at once: large enough that handing
// chunks out costs nothing, small enough for the cache of a processor.
const ChunkSize = 1 << 20
