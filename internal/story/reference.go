package story

import (
	"context"
	"slices"

	"summarize/internal/article"
	"summarize/internal/text"
)

// A Reference says in how many earlier articles each term was found: what a
// collection of five articles cannot know about how common a word is.
type Reference struct {
	Documents int
	Count     map[string]int // by term, folded and stemmed as in text.Corpus
}

// commonWords lists English words that news of every kind is made of, by the share
// of articles that hold them, in percent, as the author of the list guesses it. For
// a language without a list a tiny collection stands on its own.
var commonWords = []struct {
	percent int
	words   string
}{
	{30, `year time people new last first day week month state work way think know see look want need use two three man
		told call part right back good home show since`},
	{15, `report country government world city public group official company percent million number week news plan
		president national school family house help case end life place member question point problem man woman child
		child police change start begin lead leave keep hold turn move try ask talk give find found feel become happen
		continue include bring follow report early late long big large small high great old young next today yesterday
		Monday Tuesday Wednesday Thursday Friday Saturday Sunday morning night hour minute past future four five six ten
		hundred thousand second third half American United States U.S. Washington New York North South East West thing
		issue fact example reason able important possible likely different major major local top full open real sure
		photo image story read watch share comment update statement spokesman spokeswoman`},
	{8, `January February March April May June July August September October November December law court federal office
		director department agency committee chief leader minister party political power war force military security
		health service system program project support effort decision policy report result rate rise fall cost price pay
		money market business industry economic job worker team game play player win lose season record event area
		street town county building room car road water food air land student university college
		book film movie music media television website internet online video picture post Twitter Facebook message email
		letter word speech interview conference meeting visit trip travel return stay live die death kill injure attack
		fire shoot gun crime charge arrest prison judge trial lawyer victim witness suspect investigation investigator
		evidence claim deny accuse accept allow agree reject refuse offer order require expect believe consider hope
		fear concern worry warn announce confirm reveal release publish describe explain add note cite refer appear seem
		remain stand sit walk run drive fly send receive carry bear grow increase reduce cut raise drop hit break close
		stop end finish complete create build develop design produce provide serve sell buy spend save check test study
		research expert professor scientist doctor hospital patient drug medical cause effect risk danger safe strong
		hard easy difficult clear short free special general common recent current previous former final human social
		personal private foreign international global central western eastern British English European Union nation
		nations White House Senate Congress Republican Democrat Obama Trump election vote voter campaign candidate
		hundred billion dollar cent age side head hand face eye body heart mind name line list term form level
		kind type sort piece bit lot deal set let act line mother father son daughter brother sister wife husband
		friend baby boy girl couple community society culture history church God support`},
	{3, `among article author background ball band bank bar base beat bed bill black blue board boat bomb border
		box branch brand bus camp capital card career catch center century chance chairman character choice citizen civil
		class clothes club coach coast cold color column contact contract control conversation corner council crash
		cross crowd culture customer daily damage data date debate debt defense degree demand democracy detail dinner
		direction disease district dog door dream dress eat economy edge editor education effort eight either
		emergency emotional employee enemy energy engine enjoy enter entire environment equal escape estimate
		executive exist experience extra factor fail fan fast favorite feature field fight figure fill financial
		finger floor focus foot football forward founder front fuel fund gain garden gas glass goal gold
		ground growth guard guest guide guy hair hang hear heat hide hill hire hot hotel huge idea illegal
		immediate impact improve independent indicate individual influence information inside insist institute instead
		insurance intelligence intend interest island item join journal journalist key kid kitchen knee lack lady
		lake language laugh launch lawmaker lawsuit lay learn legal letter library lie light limit link listen lunch
		machine magazine mail main majority manage manager map mark marry mass match matter maximum measure
		medicine meet mention mile mistake model modern moment mountain mouth nature nearly neighbor network newspaper
		nine nuclear object occur ocean officer oil operation opinion opportunity option organization original
		owner page pain paper parent park partner pass path peace perform period person phone pick plane plant
		platform pleasure pocket poll pool poor popular population position positive practice prepare presence present
		press pressure pretty prevent prime prize probably process product profit progress promise protect protest prove
		pull purpose push quality quick quiet race radio rain rare reach react reader ready recall recognize
		recommend red region regular relationship religious represent request rescue reserve resident resource respond
		response responsible rest restaurant review rich ride ring river rock role rule sale scene schedule science screen
		sea search seat secret section seek senator senior sense sentence separate series serious seven sex shape shop
		shot sick sign significant similar simple single site situation size skill skin sleep slow smile snow
		soldier song sound source space speak spirit sport spot spread staff stage standard star station step stock
		store storm strategy strike structure struggle style subject success sudden suffer suggest summer sun surface
		surprise table target task tax teach teacher technology tell terrorist thank theory threat throw ticket tie
		title tonight total touch tough tour track trade tradition train transfer treat treatment tree troops
		trouble truck trust truth understand unit value van various vehicle version vice view village violence voice
		wait wall warm wash weapon wear weather wedding weekend weight welcome wide wife wild wind window wine winner
		winter wish wonder wood writer wrong yard`},
}

// listed returns the reference that speaks for a collection before it is counted: the
// list of common words if most documents are English, else nil. The list stands for
// the given number of articles: enough to tell common words from rare ones in a
// collection of five, too few to matter in one of ten thousand.
func listed(ctx context.Context, c *Counts, documents float64) (*Reference, error) {
	if 2*c.English <= c.Documents {
		return nil, nil
	}
	lists := make([]article.Article, len(commonWords))
	for i, list := range commonWords {
		lists[i] = article.Article{Text: list.words, Lang: "en"}
	}
	stemmed, err := text.Analyze(ctx, lists, text.Options{Lang: "en", Workers: 1})
	if err != nil {
		return nil, err
	}
	b := &Reference{Documents: int(documents), Count: map[string]int{}}
	for i, d := range slices.Backward(stemmed.Documents) { // the most common last
		for _, t := range d.Tokens {
			b.Count[stemmed.Vocabulary[t.Term]] = int(documents) * commonWords[i].percent / 100
		}
	}
	return b, nil
}

// plus returns the sum of two references, either of which may be nil.
func (b *Reference) plus(c *Reference) *Reference {
	if b == nil || c == nil {
		if b == nil {
			return c
		}
		return b
	}
	sum := &Reference{Documents: b.Documents + c.Documents, Count: make(map[string]int, len(b.Count)+len(c.Count))}
	for term, n := range b.Count {
		sum.Count[term] += n
	}
	for term, n := range c.Count {
		sum.Count[term] += n
	}
	return sum
}

func (b *Reference) documents() int {
	if b == nil {
		return 0
	}
	return b.Documents
}

// frequency returns in how many documents of the reference a term is.
func (b *Reference) frequency(term string) float64 {
	if b == nil {
		return 0
	}
	return float64(b.Count[term])
}
