// Package partition makes digests of collections that are larger than memory: the same stages
// over files, a part of the collection at a time, and the same bytes as in memory.
//
// A work directory holds a plan (plan.json: the options and the inputs) and a folder for each
// stage, with a record file for each part of it:
//
//	spill      1   every article as it was read, and the index: what is known without the texts
//	articles   n   the articles of a part, in the order of article.Compare
//	language   1   the language that most articles are in
//	words      n   documents over the part's vocabulary, facts, words of the part for copies
//	terms      1   the collection's vocabulary and learned stop words
//	about      n   how often articles say what Focus.About asks, where it asks
//	copies     1   pairs and groups of copies
//	adds       n   what the later of some pairs says that the earlier does not
//	keep       n   what is left of groups of copies, where Keep asks
//	counts     n   counts of terms, word pairs and lines
//	model      1   their sum
//	vectors    n   rows of the part
//	similar    n   similar pairs of the part's rows with each other and with earlier ones
//	link       1   stories as lists of articles
//	topics     n   counts of terms and lines by story
//	whole      1   their sum
//	tell       n   what is told of some stories
//
// A part is done when its file is there. Files are written whole or not at all, so a run that
// was killed goes on where it stopped, and parts may be made by other processes (Part), on any
// machines that see the directory, in any order within a stage.
package partition
