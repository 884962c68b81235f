package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// A large heap is one whose garbage costs more in memory than its collection
// in time: 100,000 articles take 1.4 GB at largeHeapPercent, 2.5 at the runtime's own
// 100, for 3 % more time. Below it the runtime's pace saves 8 % of the time. Of a huge heap (the copies of a million
// articles: 2.3 GB) even so much garbage is 700 MB, and half of it 350.
const (
	largeHeap        = 160 << 20 // bytes in use after a collection
	largeHeapPercent = 30        // percent of new garbage that starts the next
	bigHeap          = 640 << 20
	bigHeapPercent   = 20
	hugeHeap         = 1536 << 20
	hugeHeapPercent  = 10
	heapPercent      = 100 // the runtime's own, also of a heap that was large
)

// paceCollector makes the collector run oftener once the heap is large; GOGC overrules it.
// An object that nothing holds is finalised after every collection, which is
// where the heap in use is known.
func paceCollector() {
	if os.Getenv("GOGC") == "" {
		runtime.SetFinalizer(new(sentinel), watchHeap)
	}
}

type sentinel struct{ _ [16]byte }

func watchHeap(s *sentinel) {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	switch n := live[0].Value.Uint64(); {
	case n > hugeHeap:
		debug.SetGCPercent(hugeHeapPercent)
	case n > bigHeap:
		debug.SetGCPercent(bigHeapPercent)
	case n > largeHeap:
		debug.SetGCPercent(largeHeapPercent)
	default:
		debug.SetGCPercent(heapPercent)
	}
	runtime.SetFinalizer(s, watchHeap)
}
