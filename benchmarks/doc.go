// Package benchmarks measures the program end to end and stage by stage on
// collections made by package planted, and keeps the tables of what was measured
// on real ones:
//
//	duplicates.md   copies: recall, precision, speed
//	stories.md      stories: scores by corpus, ablations, ideas that did not help
//	summaries.md    summaries: ROUGE by selector, ablations
//	speed.md        time and memory of whole runs
//
// Run all with: go test -run '^$' -bench . ./benchmarks
package benchmarks
