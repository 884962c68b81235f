//go:build unix

package main

import (
	"math"
	"syscall"
)

// allowedMemory is what ulimit -v allows this process.
func allowedMemory() int64 {
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_AS, &limit); err == nil && uint64(limit.Cur) < math.MaxInt64 {
		return int64(limit.Cur)
	}
	return math.MaxInt64
}
