package proper

import "factdiff/extract/text"

// dateline reads "MYRTLE CREEK, Ore. (AP) —" and "CAIRO --" at the start of a
// block and gives the token after the places.
func (r *reader) dateline(i int) int {
	j := i
	for j < r.to && j-i < 4 && r.tokens[j].Kind == text.Word && (r.tokens[j].Caps || j > i && r.tokens[j].Lower == "st.") {
		j++
	}
	if j == i || j >= r.to {
		return i
	}
	city := j
	state := 0
	if r.tokens[j].Lower == "," {
		k := j + 1
		for k < r.to && k-j < 4 && r.tokens[k].Kind == text.Word && r.tokens[k].Cap {
			k++
		}
		if k == j+1 {
			return i
		}
		state, j = k, k
	}
	if j < r.to && r.tokens[j].Lower == "(" {
		k := j + 1
		for k < r.to && k-j < 8 && r.tokens[k].Lower != ")" {
			k++
		}
		if k >= r.to || r.tokens[k].Lower != ")" || k+1 >= r.to {
			return i
		}
		j = k + 1
	}
	if j >= r.to || !dash(r.tokens[j].Lower) || state == 0 && !r.tokens[j].Space {
		return i
	}
	r.run = run{first: i, last: city, sentence: r.run.sentence}
	r.emit(Place, i, city)
	if state > 0 {
		r.emit(Place, city+1, state)
		return state
	}
	return city
}

func dash(w string) bool { return w == "—" || w == "–" || w == "-" || w == "--" || w == "―" }
