// Package unpack gives the content of what is compressed, and bounds it: how much may come out of what is
// stored, in all and held at once.
//
// Decompress knows a compression by its first bytes. A Meter counts what comes out against Limits, through every layer of
// an archive, and ends a bomb with a BombError before its text is held. A Packer tells a text that repeats itself,
// which is a bomb for whoever compares its sentences. Sizes are bytes. It knows no files and no formats.
package unpack
