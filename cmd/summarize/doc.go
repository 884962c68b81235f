// Summarize reads a folder of news articles and prints a digest: which stories are
// covered, who covered each, which articles are copies of one another, and the few
// sentences that carry each story, every one traced to its source.
//
// The manual is in the constant below; 'summarize man' prints it as a manual page.
package main

// manual is what 'summarize --help' prints above the flags.
const manual = `Summarize reads news articles and prints a digest: which stories they cover, who
covered each, which articles are copies of one another, and the few sentences that
carry each story, each with its source.

  summarize seeds/                        the digest of a folder
  summarize -l 3s -f markdown seeds/      three sentences a story, as Markdown
  summarize -o news.html -o news.json in/ two files, each written whole or not at all
  cat articles.jsonl | summarize -        records from a pipe
  summarize explain A B seeds/            why two articles are, or are not, one story

A PATH is a file, a directory (walked; hidden files are left out), an archive, or -
for standard input: text (.txt, .md, no suffix), JSON, JSON lines, each also .gz or
.zst. A directory that is named like a command is written ./eval.

Settings come from flags, then SUMMARIZE_... in the environment, then
./summarize.toml, then the user's own file; 'summarize config' prints them.

Exit codes: 0 written, or nothing new; 2 usage, or no such path; 3 written, but some
inputs were skipped, each named on standard error; 65 the state is corrupt, or a
digest does not verify; 74 could not read or write; 75 another run holds the state;
130 interrupted.`
