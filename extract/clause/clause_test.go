package clause_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/text"
)

// at reads the context of the piece between [ and ] of a text; doubled
// brackets stand for themselves.
func at(t *testing.T, s string) clause.Context {
	t.Helper()
	from, to := strings.IndexByte(s, '['), strings.IndexByte(s, ']')
	require.True(t, 0 <= from && from < to, "no [ ] in %q", s)
	plain := s[:from] + s[from+1:to] + s[to+1:]
	d := text.New(text.Meta{}, plain, nil, text.Origin{})
	return clause.At(d, text.Span{Start: from, End: to - 1})
}

func TestStance(t *testing.T) {
	for _, c := range []struct {
		want claim.Stance
		text string
	}{
		{claim.Reported, "The hearing lasted [four hours]."},
		{claim.Reported, "The hearing, which was expected to be short, lasted [four hours]."},
		{claim.Planned, "The hearing is expected to last [several hours]."},
		{claim.Planned, "Both delegations were expected to hold [two more rounds] over dinner."},
		{claim.Planned, "The ferry was due to leave at [9 a.m.] on Tuesday."},
		{claim.Reported, "The delay was due to [two] broken cables."},
		{claim.Planned, "The ceremony is set to begin at [noon]."},
		{claim.Reported, "The jury set a fine of [$400]."},
		{claim.Planned, "The vote has been scheduled for [Monday]."},
		{claim.Planned, "The company plans to close [12 shops]."},
		{claim.Planned, "The minister will meet [three mayors] next week."},
		{claim.Planned, "The minister said he would meet [three mayors]."},
		{claim.Planned, "The minister is to meet [three mayors] in Lima."},
		{claim.Reported, "The minister has met [three mayors] in Lima."},
		{claim.Possible, "The palace on Friday signaled the hearing could last [up to nine hours]."},
		{claim.Possible, "The storm may have killed [six people]."},
		{claim.Reported, "The storm in May killed [six people]."},
		{claim.Possible, "If the council agrees, the tax will rise to [5 percent]."},
		{claim.Possible, "The tax will rise to 6 percent if [two thirds] agree."},
		{claim.Reported, "Even when they agreed, the tax rose to [5 percent]."},
		{claim.Possible, "It is possible that [nine] boats were lost."},
		{claim.Reported, "Divers did everything possible, and [nine] boats were saved."},
		{claim.Estimated, "The flood is believed to have killed [40 people]."},
		{claim.Estimated, "The repair is likely to cost [$3 million]."},
		{claim.Estimated, "Officials believe [40 people] died."},
		{claim.Reported, "Officials found that [40 people] died."},
		{claim.Unclear, "It is unclear if [the chief of staff] will be sitting in."},
		{claim.Unclear, "It was not immediately known how [the fire] began."},
		{claim.Unclear, "The company did not say how [many shops] it would close."},
		{claim.Unclear, "The mayor declined to say whether [the bridge] was safe."},
		{claim.Reported, "It was clear when [the fire] began."},
		{claim.Denied, "The firm denied that it had paid [$2 million]."},
		{claim.Denied, "The singer denied taking [two] rings."},
		{claim.Reported, "The firm, which denied any wrong, paid [$2 million]."},
		{claim.Asked, "Did the firm pay [$2 million]?"},
		{claim.Asked, "A reporter asked whether [the firm] had paid."},
		{claim.Asked, "“Will it cost [$2 million]?” the judge asked."},
		{claim.Reported, "“It cost [$2 million],” the judge said."},
		{claim.Possible, "He is accused of stealing [$3 million]."},
		{claim.Reported, "He is accused of theft, and police held him for [three hours]."},
		{claim.Planned, "The hall closed after barely two hours, about [an hour sooner than was planned]."},
		{claim.Reported, "The hall closed after [barely two hours], about an hour sooner than was planned."},
		{claim.Planned, "The train, the operator said, will stop for [an hour]."},
		{claim.Possible, "It would have taken [a week] to mend."},
		{claim.Reported, "The guards could not find [the third key]."},
		{claim.Possible, "There are perhaps [200] left."},
		{claim.Planned, "A meeting scheduled for [Thursday] was called off."},
		{claim.Reported, "A meeting scheduled for Thursday was called off [on Wednesday]."},
		{claim.Planned, "The company had planned to open [15 shops] but opened three."},
		{claim.Reported, "The company had planned to open 15 shops but opened [three]."},
		{claim.Unclear, "It was not immediately clear how many [people] were hurt."},
		{claim.Unclear, "Officials could not say how many [people] were hurt."},
		{claim.Reported, "Officials could say that [nine people] were hurt."},
		{claim.Planned, "The talks, expected to last [four hours], ended after three."},
		{claim.Reported, "The talks, expected to last four hours, ended after [three]."},
		{claim.Reported, "The talks, which had been expected to last four hours, ended after [three]."},
		{claim.Planned, "The bill, which would cut taxes by [$3 billion], passed on Friday."},
		{claim.Reported, "The bill, which would cut taxes by $3 billion, passed on [Friday]."},
		{claim.Reported, "The House passed [three bills] that would cut taxes."},
		{claim.Planned, "The House passed a bill that would cut taxes by [$3 billion]."},
		{claim.Planned, "She had hoped to win [two medals]."},
		{claim.Estimated, "More than [300 people] are feared dead."},
		{claim.Reported, "She feared dogs, and [two] bit her."},
		{claim.Reported, "He did not deny that the firm had paid [$3 million]."},
		{claim.Denied, "He denied reports that the firm had paid [$3 million]."},
		{claim.Reported, "The party denied renomination to [two senators]."},
		{claim.Reported, "She was charged with [two counts] of fraud."},
		{claim.Possible, "She was charged with killing [two men]."},
		{claim.Reported, "At the thought of it [two men] laughed."},
		{claim.Reported, "A judge denied bail to [three men]."},
		{claim.Reported, "The board dismissed [30 workers]."},
		{claim.Reported, "The board rejected an offer of [$3 million]."},
		{claim.Denied, "The board rejected claims that it had spent [$3 million]."},
		{claim.Unclear, "There was no evidence that [two men] had been there."},
		{claim.Reported, "There was evidence that [two men] had been there."},
		{claim.Planned, "The mayor expects [300 guests] on Sunday."},
		{claim.Planned, "The union plans a [two-hour] rally."},
		{claim.Reported, "The plans of the union cost [$300]."},
		{claim.Estimated, "A spokesman estimated that [300 people] came."},
		{claim.Estimated, "An estimated [300 people] came."},
		{claim.Reported, "[Shots] could be heard across the bay."},
		{claim.Possible, "If confirmed, she would be the [first] to do so."},
		{claim.Asked, "Asked if he would step down in [May], the mayor laughed."},
		{claim.Reported, "Asked if he would step down, [the mayor] laughed."},
		{claim.Asked, "The mayor was asked whether [two aides] had lied."},
		{claim.Reported, "The mayor asked the [two aides] for help."},
		{claim.Planned, "The mayor is not expected to meet [the two aides]."},
		{claim.Planned, "The vote is slated for [June]."},
		{claim.Possible, "Police tried to rescue [two men]."},
		{claim.Reported, "Police tried, and [two men] were saved."},
		{claim.Possible, "As many as [90 people] may have died, officials said."},
		{claim.Reported, "In May, [90 people] died, officials said."},
		{claim.Estimated, "The fire probably started at [noon]."},
		{claim.Planned, "The ship was to have sailed at [noon]."},
		{claim.Planned, "Trains won't run until [noon]."},
		{claim.Reported, "She would go on to win [three titles]."},
		{claim.Reported, "He would later serve [two terms]."},
		{claim.Reported, "Neighbours could hear [six shots]."},
		{claim.Planned, "He was about to sign [two letters]."},
		{claim.Reported, "He asked about two [letters]."},
		{claim.Planned, "The council voted to cut [12 posts]."},
		{claim.Planned, "They are on track to build [900 homes]."},
		{claim.Planned, "A bid to save [900 homes] began."},
		{claim.Planned, "A judge ordered the firm to pay [$3 million]."},
		{claim.Reported, "A judge said the firm paid [$3 million]."},
		{claim.Estimated, "Officials fear [40 people] died."},
		{claim.Reported, "He was forced to pay [$300]."},
	} {
		got := at(t, c.text)
		assert.Equal(t, c.want.String(), got.Stance.String(), c.text)
		if c.want != claim.Reported {
			assert.NotZero(t, got.Cue.Len(), "no cue: %s", c.text)
		}
	}
}

func TestSpeaker(t *testing.T) {
	for _, c := range []struct{ speaker, cue, text string }{
		{"", "", "The bridge fell at [noon]."},
		{"the ministry", "said", "The bridge fell at [noon], the ministry said."},
		{"The ministry", "said", "The ministry said the bridge fell at [noon]."},
		{"", "", "The [ministry] said the bridge fell at noon."},
		{"two aides", "according to", "The bridge fell at [noon], according to two aides."},
		{"Ann Lee", "According to", "According to Ann Lee, the bridge fell at [noon]."},
		{"Ann Lee", "said", "“It fell at [noon],” said Ann Lee, who lives next door."},
		{"Ann Lee", "told", "Ann Lee, 45, a baker, told the court that it fell at [noon]."},
		{"The palace", "signaled", "The palace on Monday signaled that its talks could take up to [nine hours]."},
		{"he", "added", "“We left at [noon],” he added."},
		{"Smith", "told", "Smith told friends, the paper reported, that it fell at [noon]."},
		{"Jones", "said", "Smith said the bridge fell at noon, but Jones said it fell at [one]."},
		{"Smith", "said", "Smith said the bridge fell at [noon], but Jones said it fell at one."},
		{"Mayor Ann Lee", "confirmed", "Mayor Ann Lee confirmed Tuesday that [three people] had died."},
		{"", "", "The agency that reported the fire has [three people]."},
		{"a spokesman for the company", "said", "It paid [$5], a spokesman for the company said."},
		{"her lawyer", "said", "She owed [$5], her lawyer said in a statement late Friday."},
	} {
		got := at(t, c.text)
		assert.Equal(t, c.speaker, got.Speaker.Name, c.text)
		assert.Equal(t, c.cue, got.Speaker.Cue, c.text)
	}
}

func TestNegation(t *testing.T) {
	for _, c := range []struct {
		want bool
		text string
	}{
		{false, "The wall fell on [a car]."},
		{true, "The wall did not hit [a car]."},
		{true, "The wall didn't hit [a car]."},
		{true, "The wall never hit [a car]."},
		{true, "No one saw [the car]."},
		{true, "She left without [her bag]."},
		{false, "She left without her bag, and [the car] stayed."},
		{true, "The guard failed to stop [the car]."},
		{false, "The guard failed an exam in [the car]."},
		{false, "Not only did it hit [the car], it sank."},
		{false, "The stakes couldn't be higher for [the team]."},
		{true, "The stakes could not be counted by [the team]."},
		{false, "No fewer than [30 cars] sank."},
		{false, "There is no doubt that [30 cars] sank."},
		{false, "The ship did not arrive until [noon]."},
		{false, "It was not a truck but [a car]."},
		{true, "It was not [a truck] but a car."},
		{false, "The wall did not hold, and it hit [a car]."},
		{true, "There were no [injuries]."},
		{false, "He lives at No. 10, near [the car]."},
		{true, "Neither of [the cars] sank."},
		{true, "He cannot drive [a car]."},
		{false, "The plane, carrying no passengers, hit [two cars]."},
		{true, "The plane, carrying no [passengers], hit two cars."},
		{false, "The men, whom police did not name, were held for [three hours]."},
		{true, "Police have yet to name [the men]."},
		{false, "Police have named the men, yet [the car] is lost."},
		{false, "He pleaded not guilty to [two counts]."},
		{false, "He was found not far from [the car]."},
		{false, "Not long after [noon], the car was found."},
		{true, "No arrests had been made by [noon]."},
		{true, "He will not drive [the car]."},
		{true, "He is no longer [the mayor]."},
		{false, "The mayor, no stranger to rows, fired [two aides]."},
		{false, "He did not die in the crash, but [two others] did."},
		{false, "The car stopped no later than [noon]."},
		{true, "Nobody was in [the car]."},
		{false, "Small hats don't sell, so shops stock [fewer hats]."},
		{false, "He did not come, which surprises [two aides]."},
		{false, "It hit not just the wall but [the car]."},
	} {
		assert.Equal(t, c.want, at(t, c.text).Negated, c.text)
	}
}

func TestTense(t *testing.T) {
	for _, c := range []struct {
		want clause.Tense
		text string
	}{
		{clause.Past, "The talks ended on [Monday]."},
		{clause.Future, "The talks will end on [Monday]."},
		{clause.Future, "She said they would end on [Monday]."},
		{clause.Present, "The shop is closed on [Monday]."},
		{clause.Past, "The shop had been closed on [Monday]."},
		{clause.Past, "The shop was to close on [Monday]."},
		{clause.Future, "They are going to close on [Monday]."},
		{clause.Past, "The mayor, who will retire, spoke on [Monday]."},
		{clause.NoTense, "Lunch on [Monday]"},
	} {
		assert.Equal(t, c.want.String(), at(t, c.text).Tense.String(), c.text)
	}
}

func TestHeadline(t *testing.T) {
	for s, want := range map[string]claim.Stance{
		"Minister to meet three mayors":            claim.Planned,
		"Minister flies to Oslo with three mayors": claim.Reported,
	} {
		d := text.New(text.Meta{}, s, []text.Block{{Kind: text.Headline, Span: text.Span{End: len(s)}}}, text.Origin{})
		i := strings.Index(s, "three")
		assert.Equal(t, want.String(), clause.At(d, text.Span{Start: i, End: i + 5}).Stance.String(), s)
	}
}

func TestQuoted(t *testing.T) {
	assert.True(t, at(t, "“It fell at [noon],” she said.").Quoted)
	assert.False(t, at(t, "“It fell at noon,” she said at [one].").Quoted)
	c := at(t, "“It fell at [noon],” she said.")
	assert.Equal(t, text.Span{Start: 23, End: 26}, c.Source, "where she stands, in bytes")
}

func TestComparison(t *testing.T) {
	assert.True(t, at(t, "It ended [an hour] earlier than planned.").Comparison)
	assert.False(t, at(t, "It was planned to end in [an hour].").Comparison)
}

func TestOutside(t *testing.T) {
	d := text.New(text.Meta{}, "One. \n\nTwo.", nil, text.Origin{})
	s := text.Span{Start: 5, End: 6}
	assert.Equal(t, clause.Context{Clause: s}, clause.At(d, s))
}
