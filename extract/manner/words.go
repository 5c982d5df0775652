package manner

// vehicle is the class of a word for a vehicle. A car may be called a vehicle
// or an SUV, so these two exclude nothing and are left out.
func vehicle(w string) string {
	switch w {
	case "car", "sedan":
		return "car"
	case "truck", "lorry", "pickup":
		return "truck"
	case "van", "minivan":
		return "van"
	case "bus", "minibus", "tram", "motorcycle", "train", "tractor":
		return w
	}
	return ""
}

// collided is one word for the verbs of running into something.
func collided(w string) string {
	switch w {
	case "rammed", "hit", "struck", "crashed", "slammed", "plowed", "ploughed", "smashed":
		return "hit"
	}
	return ""
}

// weapon is the class of a word for a weapon; a gun may be any of them.
func weapon(w string) string {
	switch w {
	case "handgun", "pistol", "revolver":
		return "handgun"
	case "rifle", "shotgun", "knife", "machete", "axe", "hammer", "crossbow":
		return w
	}
	return ""
}

// attacked reports whether w is a verb of harm done with a weapon.
func attacked(w string) bool {
	switch w {
	case "shot", "killed", "stabbed", "attacked", "wounded", "murdered":
		return true
	}
	return false
}

// colour is one spelling of a colour of vehicles.
func colour(w string) string {
	switch w {
	case "grey":
		return "gray"
	case "gray", "silver", "black", "white", "red", "blue", "green", "yellow", "brown", "orange", "beige", "maroon", "purple", "gold", "tan":
		return w
	}
	return ""
}

// maker reports whether w is a make of vehicles.
func maker(w string) bool {
	switch w {
	case "acura", "audi", "bmw", "buick", "cadillac", "chevrolet", "chevy", "chrysler", "dodge", "fiat", "ford", "gmc", "honda", "hyundai", "infiniti",
		"isuzu", "jeep", "kia", "lexus", "lincoln", "mazda", "mercedes", "mercedes-benz", "mitsubishi", "nissan", "opel", "peugeot", "pontiac", "porsche",
		"renault", "saab", "skoda", "subaru", "suzuki", "tesla", "toyota", "volkswagen", "volvo":
		return true
	}
	return false
}
