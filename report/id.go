package report

import (
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
)

// shortest is the length of a finding's id after FD-, when no other finding of
// the report begins alike: twenty bits, which a person can read out.
const shortest = 4

// ids are the findings' names: FD- and the beginning of a hash of what is said,
// never of where. Ids that begin alike are lengthened together, so that each is
// the same in whatever order the findings come.
func (b *builder) ids(list []compare.Finding) []string {
	full := make([]string, len(list))
	twins := map[string]int{}
	for i, f := range list {
		key := b.identity(f)
		twins[key]++
		if n := twins[key]; n > 1 { // the same slip once more
			key = fmt.Sprintf("%s\n%d", key, n)
		}
		sum := sha256.Sum256([]byte(key))
		full[i] = base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(sum[:])
	}
	return shorten(full)
}

func shorten(full []string) []string {
	length := make([]int, len(full))
	for i := range length {
		length[i] = shortest
	}
	for again := true; again; {
		again = false
		count := map[string]int{}
		for i, h := range full {
			count[h[:length[i]]]++
		}
		for i, h := range full {
			if count[h[:length[i]]] > 1 && length[i] < len(h) {
				length[i]++
				again = true
			}
		}
	}
	out := make([]string, len(full))
	for i, h := range full {
		out[i] = "FD-" + h[:length[i]]
	}
	return out
}

// identity is check, subject, attribute and the values on each side, in an
// order that does not depend on where in an article they stand. Of the words
// that describe the subject only those that all the evidence shares count: the
// same talks are "the talks" in one sentence and "the Oslo talks" in the next.
func (b *builder) identity(f compare.Finding) string {
	var subjects []string
	var words []string
	sides := [3][]string{}
	for i, c := range f.Evidence {
		subjects = append(subjects, c.Subject.Type.String()+":"+fold(c.Subject.Key))
		if i == 0 {
			words = slices.Clone(c.Subject.Words)
		} else {
			words = slices.DeleteFunc(words, func(w string) bool { return !slices.Contains(c.Subject.Words, w) })
		}
		n := b.side(c)
		sides[n] = append(sides[n], b.reading(c))
	}
	parts := []string{f.Check, strings.Join(distinct(subjects), ","), strings.Join(distinct(words), ","), attributeOf(f)}
	for _, s := range sides {
		parts = append(parts, strings.Join(distinct(s), "|"))
	}
	return strings.Join(parts, "\n")
}

func (b *builder) side(c claim.Claim) int {
	if d := b.docs[c.Doc]; d != nil {
		switch d.Role {
		case "draft":
			return 0
		case "register":
			return 2
		}
	}
	return 1
}

// reading is the value, with the stance where the text does more than report:
// a denial that becomes a plan is another finding.
func (b *builder) reading(c claim.Claim) string {
	v := normal(c.Value)
	if v == "" && c.Doc != nil {
		v = fold(c.Doc.Slice(clamp(c.Evidence, c.Doc.Text)))
	}
	if c.Stance != claim.Reported {
		v += " " + c.Stance.String()
	}
	return v
}

func attributeOf(f compare.Finding) string {
	if f.Question != nil {
		return attribute(f.Question)
	}
	for _, c := range f.Evidence {
		if c.Attribute != nil {
			return c.Attribute.Name
		}
	}
	return ""
}

func distinct(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}
