// Command measure times programs in turn and prints one table. It reads a line
// for each from standard input: name, version and command, parted by tabs; ART
// in the command is the short text, TEXT the long one.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"
)

type program struct {
	name, version string
	words         []string
	short, long   []cost
}

type cost struct {
	wall, cpu time.Duration
	peak      int64 // MB of memory
}

func main() {
	rounds := flag.Int("rounds", 5, "how often each program is run")
	article := flag.String("article", "", "the short text")
	long := flag.String("text", "", "the long text")
	flag.Parse()
	info, err := os.Stat(*long)
	check(err)
	all := read()
	for range *rounds {
		for _, p := range all {
			p.short = append(p.short, p.run(*article))
		}
	}
	for range max(1, *rounds/2) {
		for _, p := range all {
			if slices.Contains(p.words, "ART") {
				p.long = append(p.long, p.run(*long))
			}
		}
	}
	print(all, float64(info.Size())/1e6)
}

func read() []*program {
	var all []*program
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		f := strings.SplitN(in.Text(), "\t", 3)
		if len(f) == 3 {
			all = append(all, &program{name: f[0], version: f[1], words: strings.Fields(f[2])})
		}
	}
	return all
}

// run is what one run costs; a program may end with any code but must run.
func (p *program) run(file string) cost {
	words := slices.Clone(p.words)
	for i := range words {
		if words[i] == "ART" {
			words[i] = file
		}
	}
	c := exec.Command(words[0], words[1:]...)
	at := time.Now()
	err := c.Run()
	if c.ProcessState == nil {
		check(fmt.Errorf("%s: %w", p.name, err))
	}
	s := c.ProcessState
	return cost{time.Since(at), s.UserTime() + s.SystemTime(), peak(s)}
}

func median(list []cost, of func(cost) float64) float64 {
	var v []float64
	for _, c := range list {
		v = append(v, of(c))
	}
	if len(v) == 0 {
		return 0
	}
	slices.Sort(v)
	return v[len(v)/2]
}

func print(all []*program, mb float64) {
	wall := func(c cost) float64 { return c.wall.Seconds() }
	cpu := func(c cost) float64 { return c.cpu.Seconds() }
	first := all[0]
	speed := func(p *program) float64 {
		return mb / max(median(p.long, cpu)-median(p.short, cpu), 1e-6)
	}
	fmt.Printf("| program | version | article: ms | of it processor | times factdiff | peak MB | %.0f kB of text: MB/s of processor | times slower |\n", 1e3*mb)
	fmt.Println("|---|---|---|---|---|---|---|---|")
	for _, p := range all {
		fmt.Printf("| %s | %s | %.0f | %.0f | %.1f | %.0f |", p.name, p.version, 1e3*median(p.short, wall), 1e3*median(p.short, cpu),
			median(p.short, cpu)/median(first.short, cpu), median(p.short, func(c cost) float64 { return float64(c.peak) }))
		if len(p.long) == 0 {
			fmt.Println(" | |")
			continue
		}
		fmt.Printf(" %.2f | %.1f |\n", speed(p), speed(first)/speed(p))
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "measure:", err)
		os.Exit(1)
	}
}
