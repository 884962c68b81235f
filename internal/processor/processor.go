// Package processor tells how long this process has had processors, for tests and benchmarks of
// growth: what else runs on the machine does not add to it, as it does to the time on the wall.
package processor

import (
	"syscall"
	"time"
)

// Time returns the user and system time of this process so far.
func Time() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic("processor: " + err.Error()) // of this process it cannot fail
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
