package partition

import "fmt"

// What a run takes, of which memory and disk are foretold.
const (
	mostOfPart = 50_000 // articles
	leastParts = 1
	bytesEach  = 7_000 // memory of an article of a part at hand, with its document
	partsShare = 8     // of the memory that a part at hand may take: one in so many
)

// partsFor returns how many parts so many articles make.
func (w *Work) partsFor(articles int, bytes int64) int {
	if w.Parts > 0 {
		return w.Parts
	}
	each := int64(bytesEach)
	if articles > 0 {
		each = max(each, 4*bytes/int64(articles))
	}
	most := mostOfPart
	if w.Memory > 0 {
		most = int(min(int64(most), max(1000, w.Memory/partsShare/each)))
	}
	return max(leastParts, (articles+most-1)/most)
}

// announce says what the run will take.
func (w *Work) announce() error {
	s, err := w.outline()
	if err != nil {
		return err
	}
	x := w.known.index
	n, parts := int64(len(s.Articles())), int64(x.Parts)
	memory := memoryBase + n*memoryEach + (n+parts-1)/parts*memoryOfPart
	inParts := fmt.Sprintf("%d parts", x.Parts)
	if x.Parts == 1 {
		inParts = "one part"
	}
	w.options.Say("%d articles, %d MB, in %s: up to about %d MB of disk below %s, %d MB of memory",
		n, x.Bytes>>20, inParts, (2*x.Bytes+n*diskEach)>>20, w.dir, memory>>20)
	return nil
}

// Measured on planted articles (benchmarks/parts.md): memory is largest while the stories of a part are told.
const (
	diskEach     = 4_500
	memoryBase   = 60 << 20
	memoryEach   = 1_600
	memoryOfPart = 15_000 // of an article of the largest part
)
