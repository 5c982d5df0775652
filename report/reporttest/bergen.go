package reporttest

import (
	"time"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/report"
)

// Bergen is an invented summit with a finding of every sort: names that a
// register contradicts, plan against outcome, a slip inside the draft, a missing
// attendee, a count that grew, a quotation, rounding, and agreements.
func Bergen() *report.Report { return BergenDesk().Report() }

// BergenDesk is Bergen before it is made a report.
func BergenDesk() *Desk {
	d := NewDesk()
	day := time.Date(2031, 5, 12, 0, 0, 0, 0, time.UTC)
	d.Add("D", text.Meta{Path: "draft.txt", Outlet: "The Ledger", Title: "Ministers leave Bergen talks without a fishing deal",
		Published: day.Add(20 * time.Hour), HasClock: true, Zone: "America/New_York"}, file("draft.txt"))
	d.Add("S1", text.Meta{Path: "sources/vestland.txt", Outlet: "Vestland Post", Title: "Halden Bank: no deal after ferry talks", Published: day}, file("source1.txt"))
	d.Add("S2", text.Meta{Path: "sources/wire.txt", Outlet: "Coast Wire", Title: "Storm toll rises as ministers talk fish", Published: day.AddDate(0, 0, 1)}, file("source2.txt"))
	d.Add("R1", text.Meta{Path: "people.csv", Title: "people.csv"}, file("people.csv"))
	d.Input.Options = []report.Option{{Name: "--fail-on", Value: "conflict"}, {Name: "--register", Value: "people.csv"}}
	d.Input.Kinds = []string{"name", "office", "attendance", "duration", "clock", "date", "count", "age", "percent", "place", "quote", "money"}
	d.people()
	d.talks()
	d.storm()
	d.rest()
	return d
}

func file(name string) string {
	b, err := files.ReadFile("testdata/" + name)
	if err != nil {
		panic(err)
	}
	return string(b)
}

func (d *Desk) people() {
	holm := claim.Subject{Type: claim.Office, Name: "Commerce Secretary", Key: "secretary", Words: []string{"commerce"}}
	q := d.Ask("name", holm, "office holder", "conflict",
		d.Say("D", "Commerce Secretary Scott Holm", Person("Scott", "Holm", "Scott Holm")),
		d.Say("S1", "Commerce Secretary Howard Holm", Person("Howard", "Holm", "Howard Holm")),
		d.Say("S2", "Commerce Secretary Howard Holm", Person("Howard", "Holm", "Howard Holm")),
		d.Say("R1", "Howard Holm,Howie Holm,Commerce Secretary,Government,2029-01-20,,house list", Person("Howard", "Holm", "Howard Holm")))
	q.Topic.Because = []compare.Reason{"one office: Commerce Secretary"}
	d.Find(q, compare.Finding{Check: "naming", Level: compare.Conflict, Relation: compare.Disagree,
		Title: "Commerce Secretary: Scott Holm / Howard Holm", Suggestion: "Howard Holm",
		Because: []compare.Reason{"same office and family name, other given name", "two sources and the register people.csv agree on Howard"}})
	aune := claim.Subject{Type: claim.Office, Name: "Fisheries Minister", Key: "minister", Words: []string{"fisheries"}}
	d.Ask("name", aune, "office holder", "agree",
		d.Say("D", "Fisheries Minister Marit Aune", Person("Marit", "Aune", "Marit Aune")),
		d.Say("S1", "Fisheries Minister Marit Aune", Person("Marit", "Aune", "Marit Aune")),
		d.Say("S2", "Fisheries Minister Marit Aune", Person("Marit", "Aune", "Marit Aune")),
		d.Say("R1", "Marit Aune,,Fisheries Minister,Government,2028-01-17,,house list", Person("Marit", "Aune", "Marit Aune")))
	brekke := claim.Subject{Type: claim.Person, Name: "Lena Brekke", Key: "brekke"}
	d.Ask("office", brekke, "office", "agree",
		d.Say("D", "Trade Envoy Lena Brekke", claim.Label{Word: "Trade Envoy", Class: "office"}),
		d.Say("S1", "Trade Envoy Lena Brekke", claim.Label{Word: "Trade Envoy", Class: "office"}),
		d.Say("S2", "Lena Brekke, the trade envoy", claim.Label{Word: "trade envoy", Class: "office"}))
	d.Ask("age", claim.Subject{Type: claim.Person, Name: "Marit Aune", Key: "aune"}, "age", "agree",
		d.Say("D", "Aune, 52", claim.Quantity{N: 52, Unit: "year", Step: 1, Written: "52"}),
		d.Say("S1", "Aune, who is 52", claim.Quantity{N: 52, Unit: "year", Step: 1, Written: "52"}))
}

func (d *Desk) talks() {
	talks := claim.Subject{Type: claim.Event, Name: "the talks", Key: "talks", Words: []string{"bergen"}}
	q := d.Ask("duration", talks, "length", "query",
		d.Say("D", "about four hours on a ferry", Hours(4, claim.About, "about four hours")),
		d.Say("D", "expected to last about four hours", Hours(4, claim.About, "about four hours"), As(claim.Planned)),
		d.Say("S1", "almost three hours", Hours(3, claim.Almost, "almost three hours")),
		d.Say("S2", "just under three hours", Hours(3, claim.Almost, "just under three hours")),
		d.Say("S2", "set aside four hours", Hours(4, claim.Exact, "four hours"), As(claim.Planned), By("Officials")))
	d.Find(q, compare.Finding{Check: "outcome", Level: compare.Query, Relation: compare.PlanVsOutcome,
		Title: "Length of the talks: about four hours / almost three hours",
		Because: []compare.Reason{"four hours is what was planned; almost three is what happened",
			"almost 3 h + “an hour sooner than was planned” = about 4 h: the sources agree on the plan"},
		Suggestion: "almost three hours in the deck; keep “expected to last about four hours” in the text"})
	d.Find(nil, compare.Finding{Check: "calendar", Kind: "clock", Level: compare.Conflict, Relation: compare.UnitOrZone,
		Title: "EST on 12 May 2031: daylight time is in force", Suggestion: "3:30 p.m. EDT (9:30 p.m. in Bergen)",
		Because: []compare.Reason{"New York is on daylight time (EDT, UTC−4) from 9 March to 2 November 2031",
			"3:30 p.m. EDT is 9:30 p.m. in Bergen, as the Vestland Post has it; EST would be 10:30 p.m."},
		Evidence: d.Ask("clock", talks, "start", "conflict",
			d.Say("D", "3:30 p.m. EST", Clock(15, 30, -300, "3:30 p.m. EST")),
			d.Say("S1", "9:30 p.m. in Bergen", Clock(21, 30, 120, "9:30 p.m. in Bergen"))).Claims})
	set := func(closed bool, names ...string) claim.Set {
		s := claim.Set{Closed: closed}
		for _, n := range names {
			s.Members = append(s.Members, claim.Name{Whole: n})
		}
		return s
	}
	room := d.Ask("attendance", talks, "in the room", "conflict",
		d.Say("D", "With them were Trade Envoy Lena Brekke and the adviser Youssef Haddad. No one else was let into the room.", set(true, "Lena Brekke", "Youssef Haddad")),
		d.Say("S1", "joined at the table by Trade Envoy Lena Brekke, by his adviser Youssef Haddad and by Ambassador Ingrid Solberg", set(false, "Lena Brekke", "Youssef Haddad", "Ingrid Solberg")),
		d.Say("S2", "Also in the room were Lena Brekke, the trade envoy, and Ambassador Ingrid Solberg", set(false, "Lena Brekke", "Ingrid Solberg")))
	d.Find(room, compare.Finding{Check: "roster", Level: compare.Conflict, Relation: compare.Disagree,
		Title:      "In the room: the draft closes its list without Ingrid Solberg",
		Because:    []compare.Reason{"“No one else” closes the draft's list of two", "both sources seat Ambassador Ingrid Solberg at the table"},
		Suggestion: "add Ambassador Ingrid Solberg; ask where Haddad was, one source has him on deck"})
	next := d.Ask("date", claim.Subject{Type: claim.Event, Name: "the second meeting", Key: "meeting"}, "month", "query",
		d.Say("D", "in Reykjavik in June", claim.Moment{From: date(6), To: date(7), Grain: "month", Written: "June", Weekday: -1}, As(claim.Planned), By("Holm")),
		d.Say("S1", "planned for Reykjavik in June", claim.Moment{From: date(6), To: date(7), Grain: "month", Written: "June", Weekday: -1}, As(claim.Planned), By("Holm")),
		d.Say("S2", "held in Reykjavik in July", claim.Moment{From: date(7), To: date(8), Grain: "month", Written: "July", Weekday: -1}, As(claim.Planned), By("an aide to Ms. Aune")))
	d.Find(next, compare.Finding{Check: "conflict", Level: compare.Query, Relation: compare.Disagree,
		Title: "Second meeting: June / July", Because: []compare.Reason{"two plans by two speakers; neither is an outcome"}, Suggestion: "name the speaker, or leave the month open"})
}

func date(m time.Month) time.Time { return time.Date(2031, m, 1, 0, 0, 0, 0, time.UTC) }

func (d *Desk) storm() {
	dead := claim.Subject{Type: claim.Thing, Name: "fishermen killed in the storm", Key: "fisherman", Words: []string{"kill", "storm"}}
	q := d.Ask("count", dead, "number", "query",
		d.Say("D", "at least five fishermen", Count(5, claim.AtLeast, "at least five"), By("the coast guard")),
		d.Say("S1", "Seven fishermen died", Count(7, claim.Exact, "Seven"), By("the coast guard")),
		d.Say("S2", "seven on Monday", Count(7, claim.Exact, "seven"), By("The coast guard")))
	d.Find(q, compare.Finding{Check: "update", Level: compare.Query, Relation: compare.Update,
		Title: "Killed in the storm: at least five / seven", Suggestion: "seven, by the coast guard's count of Monday night",
		Because: []compare.Reason{"“at least five” allows seven", "the coast guard raised its count on Monday night; the sources have the newer one"}})
	lost := claim.Subject{Type: claim.Thing, Name: "people missing in the storm", Key: "missing", Words: []string{"storm"}}
	q = d.Ask("count", lost, "number", "conflict",
		d.Say("D", "12 missing", Count(12, claim.Exact, "12"), By("the coast guard")),
		d.Say("S1", "Eleven others are still missing", Count(11, claim.Exact, "Eleven"), By("the coast guard")),
		d.Say("S2", "Eleven people are missing", Count(11, claim.Exact, "Eleven")))
	d.Find(q, compare.Finding{Check: "conflict", Level: compare.Conflict, Relation: compare.Disagree,
		Title: "Missing in the storm: 12 / 11", Suggestion: "11", Because: []compare.Reason{"12 ≠ 11; both counts are the coast guard's"}})
	boats := claim.Subject{Type: claim.Thing, Name: "boats that fish the Halden Bank", Key: "boat"}
	q = d.Ask("count", boats, "number", "note",
		d.Say("D", "about 1,500 boats", Count(1500, claim.About, "about 1,500")),
		d.Say("S1", "Some 1,480 boats", Count(1480, claim.About, "Some 1,480"), By("the fisheries ministry")))
	d.Find(q, compare.Finding{Check: "conflict", Level: compare.Note, Relation: compare.Rounding,
		Title: "Boats on the Halden Bank: about 1,500 / some 1,480", Because: []compare.Reason{"1,480 rounded to hundreds is 1,500"}})
}

func (d *Desk) rest() {
	quote := claim.Subject{Type: claim.Person, Name: "Holm", Key: "holm"}
	q := d.Ask("quote", quote, "words", "conflict",
		d.Say("D", "\"We have not signed today, and we will not sign in a hurry,\"", claim.Quote{Written: "We have not signed today, and we will not sign in a hurry"}, By("Holm")),
		d.Say("S1", "\"We have not signed today, and we will not sign in haste,\"", claim.Quote{Written: "We have not signed today, and we will not sign in haste"}, By("Holm")))
	d.Find(q, compare.Finding{Check: "wording", Level: compare.Conflict, Relation: compare.Disagree,
		Title: "Holm on the quay: in a hurry / in haste", Suggestion: "check the tape; two wordings of one sentence are in quotation marks",
		Because: []compare.Reason{"11 of 13 words are the same, same speaker, same place"}})
	d.Ask("percent", claim.Subject{Type: claim.Thing, Name: "catches since March 2029", Key: "catch"}, "change", "agree",
		d.Say("D", "18 percent", claim.Quantity{N: 18, Unit: "percent", Step: 1, Written: "18 percent"}, By("the Nordic Institute for the Sea")),
		d.Say("S1", "18%", claim.Quantity{N: 18, Unit: "percent", Step: 1, Written: "18%"}))
	d.Ask("date", claim.Subject{Type: claim.Event, Name: "the last meeting", Key: "meeting"}, "date", "agree",
		d.Say("D", "last met in March 2029", claim.Moment{From: time.Date(2029, 3, 1, 0, 0, 0, 0, time.UTC), To: time.Date(2029, 4, 1, 0, 0, 0, 0, time.UTC), Grain: "month", Written: "March 2029", Weekday: -1}),
		d.Say("S1", "last met, in March 2029", claim.Moment{From: time.Date(2029, 3, 1, 0, 0, 0, 0, time.UTC), To: time.Date(2029, 4, 1, 0, 0, 0, 0, time.UTC), Grain: "month", Written: "March 2029", Weekday: -1}))
	d.Ask("date", claim.Subject{Type: claim.Event, Name: "Aune's flight to Oslo", Key: "flight"}, "date", "agree",
		d.Say("D", "fly to Oslo on Tuesday", Day(5, 13, "Tuesday"), As(claim.Planned)),
		d.Say("S1", "travel to Oslo on Tuesday", Day(5, 13, "Tuesday"), As(claim.Planned)))
	d.Ask("count", claim.Subject{Type: claim.Thing, Name: "protesters at the harbour gate", Key: "protester"}, "number", "agree",
		d.Say("D", "roughly 2,000 protesters", Count(2000, claim.About, "roughly 2,000"), By("Police")),
		d.Say("S1", "the crowd at the harbour gate at 1,950", Count(1950, claim.Exact, "1,950"), By("Police")),
		d.Say("S2", "about two thousand people", Count(2000, claim.About, "about two thousand")))
	d.Ask("name", claim.Subject{Type: claim.Person, Name: "ياسمين الخطيب", Key: "الخطيب"}, "name", "single",
		d.Say("D", "Dr. ياسمين الخطيب", Person("ياسمين", "الخطيب", "ياسمين الخطيب")))
	d.Ask("elapsed", claim.Subject{Type: claim.Person, Name: "Marit Aune", Key: "aune"}, "time in office", "single",
		d.Say("D", "more than three years", claim.Quantity{N: 3 * 365.25 * 86400, Hedge: claim.MoreThan, Unit: "s", Written: "more than three years"}))
	d.Skip("D", "three officials", "count", "no subject in reach")
	d.Skip("D", "The two countries", "count", "a pair that is always two")
	d.Skip("S1", "its latest count", "count", "no number")
	d.Skip("R1", "2030-03-01", "date", "first day in an office that no text dates")
}
