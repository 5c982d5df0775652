package main

import (
	"bytes"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestABarIsShownToPeopleWhoWait(t *testing.T) {
	var out bytes.Buffer
	p := &progress{w: &out, since: time.Now().Add(-2 * patience)}
	p.step(1, 2)
	assert.Equal(t, "\r[###############...............] 1 of 2 read", out.String())
	p.done()
	assert.Regexp(t, `\r +\r$`, out.String(), "and wiped")

	out.Reset()
	p = &progress{w: &out, since: time.Now().Add(time.Hour)}
	p.step(1, 2)
	p.done()
	assert.Empty(t, out.String(), "nothing within the first two seconds")

	p = newProgress(&out)
	p.since = time.Now().Add(-2 * patience)
	p.step(1, 2)
	p.done()
	assert.Empty(t, out.String(), "nothing where there is no terminal")
}
