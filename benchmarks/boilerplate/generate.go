package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
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
	times = strings.Split("on Monday|in March|last year|after the election|in Madrid|before the vote|in the capital|on Friday night|in 2019|within two days|"+
		"for 4 million dollars|in the Netherlands|near the border|at noon", "|")
)

// generate makes so many sentences of each kind.
func generate(n int) []labelled {
	rng := rand.New(rand.NewPCG(3, 3))
	pick := func(list []string) string { return list[rng.IntN(len(list))] }
	var all []labelled
	for range n {
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
		switch rng.IntN(6) {
		case 0, 1:
			other = fmt.Sprintf("%s %s %s %s.", pick(requests), pick(owners), pick(nouns), pick(tails))
		case 2:
			other = fmt.Sprintf("Please %s %s %s %s.", strings.ToLower(pick(requests)), pick(owners), pick(nouns), pick(tails))
		case 3:
			other = fmt.Sprintf("%s %s %s.", pick([]string{"This", "Your", "Our", "The full"}), pick(nouns), pick(states))
		case 4:
			other = fmt.Sprintf("You can %s %s %s %s.", strings.ToLower(pick(requests)), pick(owners), pick(nouns), pick(tails))
		default:
			other = fmt.Sprintf("Want to %s %s %s?", strings.ToLower(pick(requests)), pick(owners), pick(nouns))
		}
		all = append(all, newLine(news, 0, generatedWeight, fmt.Sprint("made", rng.IntN(20))),
			newLine(strings.ReplaceAll(other, " .", "."), 1, generatedWeight, fmt.Sprint("made", rng.IntN(20))))
	}
	return all
}

const generatedWeight = 0.5
