package main

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"summarize/internal/language"
)

// What sentences are made of: the same nouns in both kinds, for it is not the noun that tells news
// from furniture but who speaks to whom.
var (
	nouns = strings.Split("article|story|page|site|newsletter|app|account|browser|video|comment|email|cookie|link|podcast|photo|subscription|"+
		"privacy policy|password|download|survey|advertisement|copyright|mailing list|post|website|report|update|photograph|caption|notification", "|")
	requests = strings.Split("Sign up for|Subscribe to|Follow|Share|Read|Download|Check out|Visit|Register for|Log in to|Watch|Listen to|"+
		"Support|Join|Leave|Send|See|View|Find|Get|Enter|Click on|Contact|Report|Rate|Browse|Discover|Unlock|Enable|Accept|Save", "|")
	tails = strings.Split("|for free|today|now|here|below|above|at any time|every day|in your inbox|on your phone|and never miss a story|"+
		"to continue reading|to join the discussion|for more|to stay up to date|with your friends|in the comments|by email", "|")
	owners = strings.Split("our|this|your|our daily|our free|our weekly|the full|all our|more of our", "|")
	states = strings.Split("was first published|has been updated|is no longer available|is not supported|was originally published|may be corrected|"+
		"is sponsored|is for subscribers only|appears in our print edition|contains affiliate links|requires a login|will be updated|is closed|"+
		"could not be loaded|has been sent|has been copied|continues below|is subject to change|are those of the author|may not be reproduced", "|")
	doers = strings.Split("Google|Facebook|Judge Ann Lee|The police in Leeds|Mr. Khan|Prime Minister Orban|Researchers at Yale|The court in Lyon|Spain|"+
		"The Herald|Dr. Maria Silva|Amazon|The union IG Metall|Governor Brown|Hackers from Minsk|The BBC|Samsung|Two students from Oslo|The army of Chad", "|")
	deeds = strings.Split("deleted|sued over|blocked|sold|copied|published|fined the owner of|removed|bought|investigated|signed|found|leaked|banned|"+
		"closed|changed|posted|read|followed|shared|clicked on|wrote|cited|lost|stole|registered|subscribed to|downloaded|updated", "|")
	modifiers = strings.Split("Share|Download|Subscription|Comment|Follow-up|Sign|Log|Contact|Watch|Register|Click|Read|Send|Print|Post|Support|Visit|Help|Mail|Account|"+
		"Member|Reader|Save|Search|Press|Join|Like|View|Update|Cookie|Video|Photo|Privacy|Copyright|Login|Report|Story|Page|Free", "|")
	things = strings.Split("prices|speeds|fees|talks|tests|lessons|books|tracing|officers|offices|rates|groups|staff|rules|lines|services|workers|figures|sales|makers|numbers", "|")
	events = strings.Split("fell|rose|failed|ended|collapsed|were halted|were cut|doubled|began|were delayed|broke down|slowed|were banned|continued|were raised|"+
		"grew|stopped|dropped|were lost|resumed|fail|suffer|are falling|remain low", "|")
	manners = strings.Split("by a tenth|after the vote|without a deal|for a third day|at the border|in the capital|because of the strike|despite the protests|"+
		"within hours|for the first time|sharply|again|before the trial|across the country", "|")
	people   = strings.Split("Jane Roe|Tom Hill|Ann Lee in Paris|Kim Park|the Associated Press|Reuters|Max Stein in Berlin|our staff|Lea Dubois", "|")
	agencies = strings.Split("AFP|Reuters|Getty Images|AP|EPA|Alamy", "|")
	credits  = strings.Split("Reporting by %s; editing by %s|%s and %s contributed to this report|Additional reporting by %s and %s|Edited by %s, produced by %s|"+
		"Written by %s, translated by %s|With reporting by %s and %s|%s and %s contributed reporting", "|")
	readers = strings.Split("member|subscriber|customer|reader|user|robot|fan|registered user", "|")
	faults  = strings.Split("could not be loaded|failed to load|is not available in your country|needs a newer browser|was not found|took too long to respond|"+
		"is only available to subscribers|has expired|cannot be displayed", "|")
	times = strings.Split("on Monday|in March|last year|after the election|in Madrid|before the vote|in the capital|on Friday night|in 2019|within two days|"+
		"for 4 million dollars|in the Netherlands|near the border|at noon", "|")
)

// generate makes so many sentences of each kind.
func generate(n int) []labelled {
	rng := rand.New(rand.NewPCG(3, 3))
	pick := func(list []string) string { return list[rng.IntN(len(list))] }
	var all []labelled
	for i := range n {
		var news, other string
		switch rng.IntN(4) {
		case 0:
			news = fmt.Sprintf("%s %s %d %ss %s.", pick(doers), pick(deeds), 2+rng.IntN(900), pick(nouns), pick(times))
		case 1:
			news = fmt.Sprintf("%s %s the %s of %s %s.", pick(doers), pick(deeds), pick(nouns), pick(doers), pick(times))
		case 2:
			news = fmt.Sprintf("The %s that %s %s %s reached %d people.", pick(nouns), pick(doers), pick(deeds), pick(times), 1000+rng.IntN(90000))
		default:
			news = fmt.Sprintf("%d %ss by %s were %s, %s said %s.", 2+rng.IntN(90), pick(nouns), pick(doers), pick([]string{"removed", "shown", "sold", "lost"}), pick(doers), pick(times))
		}
		if rng.IntN(15) == 0 {
			news = fmt.Sprintf("%s %s %s %s.", pick(modifiers), pick(things), pick(events), pick(manners))
		}
		switch rng.IntN(12) {
		case 0, 1:
			other = fmt.Sprintf("%s %s %s %s.", pick(requests), pick(owners), pick(nouns), pick(tails))
		case 2:
			other = fmt.Sprintf("Please %s %s %s %s.", strings.ToLower(pick(requests)), pick(owners), pick(nouns), pick(tails))
		case 3:
			other = fmt.Sprintf("%s %s %s.", pick([]string{"This", "Your", "Our", "The full"}), pick(nouns), pick(states))
		case 4:
			other = fmt.Sprintf("You can %s %s %s %s.", strings.ToLower(pick(requests)), pick(owners), pick(nouns), pick(tails))
		case 5:
			other = fmt.Sprintf(pick(credits), pick(people), pick(people)) + "."
		case 6:
			other = fmt.Sprintf("%s %s/%s.", pick([]string{"Photo:", "Photo by", "Picture:", "Image:", "Photograph by", "Credit:"}), pick(people), pick(agencies))
		case 7:
			other = fmt.Sprintf("%s a %s? %s %s %s.", pick([]string{"Already", "Not", "Are you", "Still not"}), pick(readers), pick(requests), pick(owners), pick(nouns))
		case 8:
			other = fmt.Sprintf("%s %s %s.", pick([]string{"This", "The", "Your"}), pick(nouns), pick(faults))
		case 9:
			other = fmt.Sprintf("We %s %ss to %s your %s.", pick([]string{"use", "collect", "send", "need", "share"}), pick(nouns), pick([]string{"improve", "show", "measure", "protect"}), pick(nouns))
		case 10:
			other = fmt.Sprintf("Do you %s about %s %s?", pick([]string{"have a question", "want to know more", "have something to say", "think we are wrong"}), pick(owners), pick(nouns))
		default:
			other = fmt.Sprintf("Want to %s %s %s?", strings.ToLower(pick(requests)), pick(owners), pick(nouns))
		}
		furniture := newLine(strings.ReplaceAll(other, " .", "."), language.Of("en"), i%2 == 0, 1, generatedWeight, fmt.Sprint("made", rng.IntN(20)))
		furniture.sure, furniture.hand = true, "templates"
		all = append(all, newLine(news, language.Of("en"), i%2 == 0, 0, generatedWeight, fmt.Sprint("made", rng.IntN(20))), furniture)
	}
	return all
}

const generatedWeight = 0.5
