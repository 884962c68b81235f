// Package digest assembles the pure core: articles in, one Digest out. It joins the stages (text, duplicate, story, rank)
// and decides nothing that a stage could decide. It reads no file and no clock: the time it writes is an option.
//
// Build goes this way, a step a file or two:
//
//  1. Which articles are asked for: by source and date (focus.go, future.go), and of what earlier runs left
//     (prior.go, news.go).
//  2. Which are copies: of their texts, or of fingerprints where only copies are asked for (fingerprint.go, facts.go), and
//     what each copy adds to what was told before it (updates.go, reread.go).
//  3. Which tell one story (build.go), as far as a reader has not said so (pins.go); which are series and
//     round-ups (series.go); which names stories keep (package continuity).
//  4. Which stories are shown, how, and in which order (importance.go, query). Of a digest of news: what is new to its readers
//     (told.go, fresh.go, recall.go, release.go, untold.go; package novelty).
//  5. What each is told by (tell.go, complete.go, days.go), and which sentences contradict that (dispute.go; package rival).
//  6. The object that renderers and other programs see (digest.go, assemble.go), and what the next run must know (news.go).
//
// Beside Build stand Explain (explain*.go), Verify, Cuts, and the steps of the same work for collections that are made in
// parts (steps.go), of which Build is the case of one part.
package digest
