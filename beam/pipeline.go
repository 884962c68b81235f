package main

import (
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"summarize/internal/digest"
)

// settings are what all steps know.
type settings struct {
	Generated time.Time
	Rows      int // articles of a bucket
	Parts     int
	Out       string
}

// digest returns the options of the digest: those of 'summarize -f json'.
func (s settings) digest() digest.Options {
	o := digest.DefaultOptions()
	o.Generated, o.Version, o.Workers, o.Story.Workers, o.Duplicate.Workers = s.Generated, "devel", 1, 1, 1
	return o
}

// digestOf makes the pipeline. Buckets hold articles in the order of all, settings.Rows each, and
// are the elements of most steps.
func digestOf(s beam.Scope, files []string, o settings) {
	chunks, said := beam.ParDo2(s, &readFn{}, beam.Reshuffle(s, beam.CreateList(s, batches(files))))
	chunks = beam.Reshuffle(s, chunks)
	placed, outlined, common, language, spans := beam.ParDo5(s, &orderFn{o}, beam.GroupByKey(s, beam.ParDo(s, &recordFn{}, chunks)))
	pieces := beam.ParDo(s, &placeFn{o}, beam.CoGroupByKey(s, chunks, placed))
	buckets := beam.ParDo(s, &bucketFn{}, beam.GroupByKey(s, pieces))

	read, learned := beam.ParDo2(s, &readWordsFn{}, buckets, seen(language))
	shelves, noted := beam.ParDo2(s, &markFn{}, read, seen(learned))

	questions, counted := beam.ParDo2(s, &countFn{o}, shelves)
	answers, entries := beam.ParDo2(s, &totalFn{}, beam.GroupByKey(s, questions))
	sums := beam.Flatten(s, counted, entries)
	blocks := beam.ParDo(s, &blockFn{o}, beam.ParDo(s, &twoFn{}, beam.CoGroupByKey(s, shelves, answers)), seen(sums))
	meetings := beam.ParDo(s, &spreadFn{o}, blocks, seen(spans), seen(sums))
	similar := beam.AddFixedKey(s, beam.ParDo(s, &joinFn{o}, beam.GroupByKey(s, meetings), seen(sums)))

	asks := beam.ParDo(s, &askRowsFn{o}, beam.GroupByKey(s, similar), seen(outlined), seen(sums))
	rows := beam.ParDo(s, &sendRowsFn{}, beam.CoGroupByKey(s, shelves, blocks, asks))
	linked, groups, seats := beam.ParDo3(s, &linkFn{o}, beam.ParDo(s, &twoFn{}, beam.CoGroupByKey(s, similar, rows)), seen(outlined), seen(sums))

	parts := beam.ParDo(s, &seatFn{o}, beam.CoGroupByKey(s, shelves, blocks, seats))
	whole, lines, topics := beam.ParDo3(s, &gatherFn{o}, beam.GroupByKey(s, parts), seen(sums))
	counts, _ := beam.ParDo2(s, &totalFn{}, beam.GroupByKey(s, topics))
	described := beam.ParDo(s, &describeFn{o}, beam.ParDo(s, &twoFn{}, beam.CoGroupByKey(s, whole, counts)), seen(sums), seen(groups))
	stories := beam.ParDo(s, &settleFn{o}, beam.GroupByKey(s, described), seen(outlined), seen(linked))
	repeated := beam.ParDo(s, &repeatedFn{}, beam.GroupByKey(s, lines))
	told := beam.ParDo(s, &tellFn{o}, beam.Reshuffle(s, whole), seen(repeated), seen(beam.DropKey(s, described)))

	asked := beam.ParDo(s, &askFn{o}, outlined)
	sides := beam.ParDo(s, &answerFn{o}, beam.CoGroupByKey(s, buckets, asked))
	added := beam.ParDo(s, &addFn{}, beam.GroupByKey(s, sides), seen(common))

	beam.ParDo0(s, &finishFn{o}, together(s, noted), seen(outlined), seen(stories), seen(beam.DropKey(s, told)), seen(beam.DropKey(s, added)), seen(said))
}

// seen makes a side input, which every worker of a step sees whole.
func seen(elements beam.PCollection) beam.SideInput { return beam.SideInput{Input: elements} }

// together makes one group of all elements.
func together(s beam.Scope, elements beam.PCollection) beam.PCollection {
	return beam.GroupByKey(s, beam.AddFixedKey(s, elements))
}

// register tells Beam of all steps, in the pipeline's program as in its workers. (Its package
// register would spare reflection a call, of which there is one a bucket, and take minutes to
// compile.)
func register() {
	for _, step := range []any{
		&readFn{}, &recordFn{}, &orderFn{}, &placeFn{}, &bucketFn{}, &readWordsFn{}, &markFn{},
		&countFn{}, &totalFn{}, &twoFn{}, &blockFn{}, &spreadFn{}, &joinFn{}, &askRowsFn{}, &sendRowsFn{}, &linkFn{},
		&seatFn{}, &gatherFn{}, &describeFn{}, &settleFn{}, &repeatedFn{}, &tellFn{}, &askFn{}, &answerFn{}, &addFn{}, &finishFn{},
	} {
		beam.RegisterDoFn(step)
	}
}
