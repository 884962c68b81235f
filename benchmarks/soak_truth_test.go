package benchmarks

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"summarize/benchmarks/planted"
)

// The generated month knows what is new in each article. An event is told by one paper;
// hours and days later it is reprinted by others (cut, signed, under another headline) and
// updated: a toll that rises, a sentence put in front of or behind the old text, a record
// edited in place.

// A truth says what readers have to learn from the articles of an hour.
type truth struct {
	hour     int
	article  string // an update, which has to be told
	sentence string // by this sentence; empty where the article has only to be listed
}

const eventsADay = 6

// generateMonth makes the records of some hours and their truth.
func generateMonth(hours int, start time.Time) (batches map[int][]string, truths []truth) {
	g := &newsroom{random: rand.New(rand.NewPCG(7, 11)), start: start, batches: map[int][]string{}}
	told := map[string]bool{}
	reports := planted.Running(planted.RunningOptions{Seed: 7, Events: 1 + hours*eventsADay/24})
	for h := range hours {
		if g.random.IntN(24) >= eventsADay {
			continue
		}
		for len(reports) > 0 && told[reports[0].Story] { // one report an event is enough
			reports = reports[1:]
		}
		if len(reports) > 0 {
			told[reports[0].Story] = true
			g.event(h, hours, reports[0].Title, reports[0].Text)
		}
	}
	return g.batches, g.truths
}

// A newsroom writes articles.
type newsroom struct {
	random  *rand.Rand
	start   time.Time
	batches map[int][]string
	truths  []truth
	serial  int
}

// name invents a proper name.
func (g *newsroom) name() string {
	parts := strings.Fields("ba be bri do fal gor hal ive jun kar lis mor nel ost pel quin ros sten tal ulm ver wick yar zed")
	name := parts[g.random.IntN(len(parts))] + parts[g.random.IntN(len(parts))] + parts[g.random.IntN(len(parts))]
	return strings.ToUpper(name[:1]) + name[1:]
}

// publish puts a record into the folder at an hour.
func (g *newsroom) publish(h int, id, paper, title string, sentences []string) {
	date := g.start.Add(time.Duration(h)*time.Hour + time.Duration(g.random.IntN(60))*time.Minute)
	line, _ := json.Marshal(map[string]string{
		"id": id, "source": paper, "title": title, "date": date.Format(time.RFC3339), "text": strings.Join(sentences, " "),
	})
	g.batches[h] = append(g.batches[h], string(line)+"\n")
}

func (g *newsroom) id() string {
	g.serial++
	return fmt.Sprintf("n%05d", g.serial)
}

// An event is what happened, and the latest text about it.
type event struct {
	title, place, firm string
	toll               int
	text               []string // text[lead] gives the toll
	lead               int
}

func (e *event) count() string {
	return fmt.Sprintf("%d people were hurt at the %s works in %s.", e.toll, e.firm, e.place)
}

// event writes a first report, in a text of its own, and what follows it.
func (g *newsroom) event(h, hours int, title, text string) {
	e := &event{title: title, place: g.name(), firm: g.name(), toll: 3 + g.random.IntN(9)}
	sentences := strings.SplitAfter(strings.Join(strings.Fields(text), " "), ". ")
	e.text = append([]string{e.count()}, sentences[:min(len(sentences), 6)]...)
	for k := range e.text {
		e.text[k] = strings.TrimSpace(e.text[k])
	}
	id := g.id()
	g.publish(h, id, papers[0], title, e.text)
	g.truths = append(g.truths, truth{h, id, ""})
	for range 2 + g.random.IntN(4) {
		if h += 1 + g.random.IntN(20); h < hours {
			g.follow(h, e)
		}
	}
}

var papers = []string{"Herald", "Post", "Echo", "Mercury", "Gazette"}

// follow writes a reprint or an update of the latest text of an event.
func (g *newsroom) follow(h int, e *event) {
	id, paper := g.id(), papers[1+g.random.IntN(len(papers)-1)]
	title := e.title + ": what is known"
	added := ""
	switch g.random.IntN(4) {
	case 0: // a reprint, cut and signed
		g.publish(h, id, paper, title, append(slices.Clone(e.text[:min(4, len(e.text))]), "\n\nBy a staff writer"))
		return
	case 1: // the toll rises
		e.toll += 1 + g.random.IntN(5)
		added = e.count()
		e.text[e.lead] = added
	case 2: // a new lead
		added = fmt.Sprintf("Inspector %s was sent to %s to find out what went wrong at %s.", g.name(), e.place, e.firm)
		e.text = append([]string{added}, e.text...)
		e.lead++
	default: // a new end
		added = fmt.Sprintf("The council of %s has set aside %d crowns for families named in list %s.", e.place, 1000*(10+g.random.IntN(900)), g.name())
		e.text = append(e.text, added)
	}
	g.publish(h, id, paper, title, e.text)
	g.truths = append(g.truths, truth{h, id, added})
}
