/** English words that say nothing of what is looked for. */
export const stopWords: ReadonlySet<string> = new Set(
	`a about actually all also am an and any anybody anyone anything are arent as at be because been
	being but by can cant could did didnt do does doesnt doing dont down either else ever for from get gets
	getting give gives go goes going got had has hasnt have havent having he her here him his how i if
	in into is isnt it its itself just let lets like many may me might more most much must my need
	needs no nor not of on one only or other our out over please really s shall she should shouldnt so
	some somebody someone something still such tell than that the their them then there these they
	thing things this those though to too until up upon us very via vs versus want wants was wasnt we
	were what whats when where whether which while who whom whos whose why will with wont would wouldnt
	yet you your anymore bit currently explain folks guys happen happened happens kind kinda know lot lots
	mean means nowadays ok okay people said say says sort stuff think today way ways whatever`
		.split(/\s+/)
		.filter(Boolean),
);
