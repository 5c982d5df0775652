package timex

// applyPart moves an hour without a.m. or p.m. into the part of day.
func applyPart(hour int, part string) int {
	switch part {
	case "AF", "EV", "DU", "MI":
		if hour < 12 {
			return hour + 12
		}
	case "NI":
		if hour >= 5 && hour < 12 {
			return hour + 12
		}
		if hour == 12 {
			return 0
		}
	case "MO", "DA", "EM":
		if hour == 12 {
			return 0
		}
	}
	return hour
}

// hours are the hours a part of day is taken to have.
func hours(part string) (from, to int) {
	switch part {
	case "MO":
		return 5, 12
	case "AF":
		return 12, 18
	case "EV":
		return 18, 24
	case "NI":
		return 18, 30
	case "DT":
		return 6, 18
	case "DA":
		return 4, 8
	case "DU":
		return 17, 21
	case "MI":
		return 11, 14
	case "EM":
		return 0, 6
	}
	return 0, 24
}

// moment reports whether a part of day is rather a point of it: dawn, dusk,
// lunchtime.
func moment(code string) bool { return code == "DA" || code == "DU" || code == "MI" }
