package person

import (
	"strings"
	"testing"

	"factdiff/extract/organisation"
	"factdiff/extract/place"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// report is news prose in our own words, with about as many names as print has.
const report = `HARLOW, Ore. (AP) — Police Chief Maria Delgado said on Tuesday that two men, Owen Marsh, 45, and his cousin Peter "Pip" Hale Jr., were arrested after a fire at the Harlow Community Center.

Delgado told reporters that officers had been called to the 7400 block of Larkin Drive shortly before noon. The chief said nobody else was being sought. “We have the people we were looking for,” she said.

Sen. Ann Whitlock (D-Ore.), who grew up in the town, thanked the Harlow Fire Department and Gov. Luis Ortega. In Washington, Homeland Security Secretary Carla Dunn declined to comment, and a spokesman for the National Rail Safety Board (NRSB) said the NRSB was not involved.

The mayor of nearby Belview, Tomasz Nowak, recalled that Marsh had worked for the Baltic Investment Fund. Court papers show that the 45-year-old had debts, and neighbours described long nights, loud arguments and a dog that barked at every passing car until somebody closed the windows and turned up the radio.

`

func benchmarkLayer(b *testing.B, read func(*text.Document)) {
	s := strings.Repeat(report, 20)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		d := text.New(text.Meta{}, s, nil, text.Origin{})
		b.StartTimer()
		read(d)
	}
}

func BenchmarkProper(b *testing.B) {
	benchmarkLayer(b, func(d *text.Document) { proper.Layer.Of(d) })
}

func BenchmarkPerson(b *testing.B) { // with the proper names it stands on
	benchmarkLayer(b, func(d *text.Document) { Layer.Of(d) })
}

func BenchmarkPlaceAndOrganisation(b *testing.B) { // with the proper names as well
	benchmarkLayer(b, func(d *text.Document) { place.Layer.Of(d); organisation.Layer.Of(d) })
}
