package compare

import "strings"

// OneTime reports whether two TimeML values can be of one time: what one of them
// leaves out (a year, a day, the hour) is no difference, and a weekday that is
// on no calendar can be any date.
func OneTime(a, b string) bool {
	dayA, hourA, _ := strings.Cut(a, "T")
	dayB, hourB, _ := strings.Cut(b, "T")
	return sameDay(dayA, dayB) && sameHour(hourA, hourB)
}

// sameDay compares 2016-01-22, XXXX-01, 2016-W03 and XXXX-WXX-5 part by part. A
// week and a month are two ways to count that cannot be compared.
func sameDay(a, b string) bool {
	if a == "" || b == "" || strings.Contains(a, "W") != strings.Contains(b, "W") {
		return true
	}
	x, y := strings.Split(a, "-"), strings.Split(b, "-")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] && !strings.Contains(x[i], "X") && !strings.Contains(y[i], "X") {
			return false
		}
	}
	return true
}

// sameHour compares 15:30, 15 and the parts of a day.
func sameHour(a, b string) bool {
	if strings.HasPrefix(a, b) || strings.HasPrefix(b, a) {
		return true
	}
	lowA, highA, partA := hours(a)
	lowB, highB, partB := hours(b)
	return (partA || partB) && lowA <= highB && lowB <= highA
}

// hours are the first and the last hour of a part of the day, as news uses the
// words ("early Sunday" begins at midnight), or of a time its hour twice.
func hours(t string) (low, high int, part bool) {
	switch t {
	case "MO":
		return 0, 12, true
	case "DT":
		return 6, 18, true
	case "MI":
		return 11, 13, true
	case "AF":
		return 12, 18, true
	case "EV":
		return 16, 23, true
	case "NI":
		return 0, 23, true
	}
	if len(t) < 2 || t[0] < '0' || t[0] > '9' || t[1] < '0' || t[1] > '9' {
		return 0, 23, true
	}
	h := int(t[0]-'0')*10 + int(t[1]-'0')
	return h, h, false
}
