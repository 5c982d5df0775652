// Package street knows the words that end a street's name and those that say
// which end of it is meant, in full and as they are abbreviated.
package street

// Kind is the full word for a sort of street, or "": avenue for ave. w is lower
// case and has no full stop at its end.
func Kind(w string) string {
	switch w {
	case "street", "st", "streets":
		return "street"
	case "avenue", "ave", "av", "avenues":
		return "avenue"
	case "boulevard", "blvd":
		return "boulevard"
	case "road", "rd", "roads":
		return "road"
	case "drive", "dr":
		return "drive"
	case "lane", "ln":
		return "lane"
	case "court", "ct":
		return "court"
	case "place", "pl":
		return "place"
	case "parkway", "pkwy":
		return "parkway"
	case "highway", "hwy":
		return "highway"
	case "terrace", "ter":
		return "terrace"
	case "circle", "cir":
		return "circle"
	case "square", "sq":
		return "square"
	case "way", "trail", "pike", "turnpike", "expressway", "freeway", "interstate", "route", "alley", "row", "crescent", "close", "loop", "path", "plaza":
		return w
	}
	return ""
}

// Direction is the full word for a point of the compass, or "": northeast for
// ne. w is lower case and has no full stop at its end.
func Direction(w string) string {
	switch w {
	case "north", "n":
		return "north"
	case "south", "s":
		return "south"
	case "east", "e":
		return "east"
	case "west", "w":
		return "west"
	case "northeast", "ne", "n.e":
		return "northeast"
	case "northwest", "nw", "n.w":
		return "northwest"
	case "southeast", "se", "s.e":
		return "southeast"
	case "southwest", "sw", "s.w":
		return "southwest"
	}
	return ""
}
