package main

import (
	"context"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	beamregister "github.com/apache/beam/sdks/v2/go/pkg/beam/register"

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
	o.Generated, o.Version, o.Workers = s.Generated, "devel", 1
	return o
}

// digestOf makes the pipeline. Buckets hold articles in the order of all, settings.Rows each, and
// are the elements of most steps.
func digestOf(s beam.Scope, files []string, o settings) {
	chunks, said := beam.ParDo2(s, &readFn{}, beam.Reshuffle(s, beam.CreateList(s, batches(files))))
	chunks = beam.Reshuffle(s, chunks)
	placed, outlined, common, language := beam.ParDo4(s, &orderFn{o}, beam.GroupByKey(s, beam.ParDo(s, &recordFn{}, chunks)))
	pieces := beam.ParDo(s, &placeFn{o}, beam.CoGroupByKey(s, chunks, placed))
	buckets := beam.ParDo(s, &bucketFn{}, beam.GroupByKey(s, pieces))

	read, learned := beam.ParDo2(s, &readWordsFn{}, buckets, beam.SideInput{Input: language})
	shelves, noted := beam.ParDo2(s, &markFn{}, read, beam.SideInput{Input: learned})

	stories := beam.ParDo(s, &storiesFn{o}, together(s, beam.DropKey(s, shelves)), beam.SideInput{Input: outlined})
	facts := together(s, noted)
	seats := beam.ParDo(s, &chooseFn{o}, facts, beam.SideInput{Input: outlined}, beam.SideInput{Input: stories})
	parts := beam.ParDo(s, &seatFn{o}, beam.CoGroupByKey(s, shelves, seats))
	whole, lines := beam.ParDo2(s, &gatherFn{o}, beam.GroupByKey(s, parts))
	repeated := beam.ParDo(s, &repeatedFn{}, beam.GroupByKey(s, lines))
	told := beam.ParDo(s, &tellFn{o}, beam.Reshuffle(s, whole), beam.SideInput{Input: repeated})

	asked := beam.ParDo(s, &askFn{o}, outlined)
	sides := beam.ParDo(s, &answerFn{o}, beam.CoGroupByKey(s, buckets, asked))
	added := beam.ParDo(s, &addFn{}, beam.GroupByKey(s, sides), beam.SideInput{Input: common})

	beam.ParDo0(s, &finishFn{o}, facts, beam.SideInput{Input: outlined}, beam.SideInput{Input: stories},
		beam.SideInput{Input: beam.DropKey(s, told)}, beam.SideInput{Input: beam.DropKey(s, added)}, beam.SideInput{Input: said})
}

// together makes one group of all elements.
func together(s beam.Scope, elements beam.PCollection) beam.PCollection {
	return beam.GroupByKey(s, beam.AddFixedKey(s, elements))
}

// The types of values and outputs of the steps.
type (
	values = func(*[]byte) bool
	keyed  = func(int, []byte)
	plain  = func([]byte)
)

// register tells Beam of all steps, in the pipeline's program as in its workers.
func register() {
	beamregister.Emitter1[[]byte]()
	beamregister.Emitter2[int, []byte]()
	beamregister.Iter1[[]byte]()
	beamregister.DoFn4x1[context.Context, []byte, keyed, plain, error](&readFn{})
	beamregister.DoFn3x1[int, []byte, keyed, error](&recordFn{})
	beamregister.DoFn7x1[context.Context, int, values, keyed, plain, plain, plain, error](&orderFn{})
	beamregister.DoFn4x1[int, values, values, keyed, error](&placeFn{})
	beamregister.DoFn3x1[int, values, keyed, error](&bucketFn{})
	beamregister.DoFn6x1[context.Context, int, []byte, values, keyed, plain, error](&readWordsFn{})
	beamregister.DoFn5x1[int, []byte, values, keyed, plain, error](&markFn{})
	beamregister.DoFn5x1[context.Context, int, values, values, plain, error](&storiesFn{})
	beamregister.DoFn5x1[int, values, values, values, keyed, error](&chooseFn{})
	beamregister.DoFn4x1[int, values, values, keyed, error](&seatFn{})
	beamregister.DoFn4x1[int, values, keyed, keyed, error](&gatherFn{})
	beamregister.DoFn3x1[int, values, plain, error](&repeatedFn{})
	beamregister.DoFn4x1[int, []byte, values, keyed, error](&tellFn{})
	beamregister.DoFn2x1[[]byte, keyed, error](&askFn{})
	beamregister.DoFn4x1[int, values, values, keyed, error](&answerFn{})
	beamregister.DoFn4x1[int, values, values, keyed, error](&addFn{})
	beamregister.DoFn8x1[context.Context, int, values, values, values, values, values, values, error](&finishFn{})
}
