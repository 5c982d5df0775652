package html

import (
	"slices"
	"strings"
)

// skips are the mentions left out of one article, by reason.
type skips struct {
	Doc     *doc
	Reasons []skipReason
	N       int
}

type skipReason struct {
	Reason, Kind string
	Places       []skipped
}

type skipped struct {
	Quote string
	Where string
}

func (b *builder) skips() []skips {
	var out []skips
	where := map[*doc]int{}
	for _, s := range b.r.Skipped {
		d := b.docs[s.Document]
		if d == nil {
			continue
		}
		i, ok := where[d]
		if !ok {
			i = len(out)
			where[d] = i
			out = append(out, skips{Doc: d})
		}
		out[i].N++
		reason, kind := clip(s.Reason, 300), kindName(clip(s.Kind, 60))
		j := slices.IndexFunc(out[i].Reasons, func(r skipReason) bool { return r.Reason == reason && r.Kind == kind })
		if j < 0 {
			j = len(out[i].Reasons)
			out[i].Reasons = append(out[i].Reasons, skipReason{Reason: reason, Kind: kind})
		}
		out[i].Reasons[j].Places = append(out[i].Reasons[j].Places, skipped{clip(strings.Join(strings.Fields(s.Quote), " "), 120), stands(s.Place)})
	}
	return out
}
