package main

import (
	"os"
	"syscall"
)

// peak is the most memory that a process held, in MB.
func peak(s *os.ProcessState) int64 {
	u, ok := s.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	return u.Maxrss >> 10
}
