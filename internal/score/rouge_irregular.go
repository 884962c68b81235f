package score

import (
	"strings"
	"sync"
)

// Before it stems, ROUGE-1.5.5 -m looks a word up in WordNet's lists of irregular
// forms and takes the base form as it stands there, unstemmed: "carried" becomes
// "carry" while "carry" becomes "carri". WordNet's 5,900 lines, most of them rare, are
// not copied here; in their place is English grammar by hand and two rules.
//
// Measured against the lists themselves: without any of this 346 words of 10,000 get
// another stem than in ROUGE-1.5.5 (Reuters-21578, 2.7 million words, not looked at
// while writing), with it 4. On 250 news summaries of 100 words ROUGE-1 recall is then
// 0.000001 off in the mean and 0.01 at worst, ROUGE-2 never; without, 0.0035 in the
// mean. A rule for plurals in -men did harm: WordNet takes them as regular.

// irregularForms are base forms, each with its irregular forms; a word before itself is
// kept whole. Words of three letters and fewer are never looked up.
const irregularForms = `
abide abode; arise arose arisen; awake awoke awoken; bear bore born borne; beat beaten;
become became; befall befell befallen; begin began begun; behold beheld; bend bent;
beset besetting; bespeak bespoke bespoken; bid bade bidden; bind bound; bite bitten; bleed bled;
blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcasted;
build built; burn burnt; buy bought; catch caught; choose chose chosen; cleave cleft cloven;
cling clung; come came; creep crept; deal dealt; do done; dive dove; clothe clad;
draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat eaten;
fall fell fallen; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown;
forbear forbore forborne; forbid forbade forbidden; foresee foresaw foreseen; foretell foretold;
forget forgot forgotten; forgive forgave forgiven; forsake forsook forsaken;
freeze froze frozen; get gotten; give gave given; go goes went gone; grind ground;
grow grew grown; hang hung; hear heard; hew hewn; hide hidden; hold held; inlay inlaid;
interweave interwove interwoven; keep kept; kneel knelt; know knew known; lay laid; leap leapt;
learn learnt; leave left; lend lent; lie lain lying; lose lost; may might; make made;
mean meant; mislay mislaid; mislead misled; mistake mistook mistaken;
misunderstand misunderstood; mow mown; outdo outdid outdone; outgrow outgrew outgrown;
outrun outran; overcome overcame; overdo overdid overdone; overhang overhung;
overhear overheard; override overrode overridden; overrun overran; oversee oversaw overseen;
overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid;
plead pled; prove proven; rebuild rebuilt; redo redid redone; repay repaid; rethink rethought;
retake retook retaken; retell retold; rewrite rewrote rewritten; ride rode ridden;
ring rang rung; rise rose risen; saw sawn; say said; see seen; seek sought; sell sold;
send sent; sew sewn; shake shook shaken; shave shaven; shear shorn; shine shone; shoe shod;
shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; slay slew slain;
sleep slept; slide slid; sling slung; slink slunk; smell smelt; smite smote smitten; sow sown;
speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun; spit spat;
spoil spoilt; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung;
stink stank stunk; stride strode stridden; strike struck; string strung; hamstring hamstrung;
strew strewn; sneak snuck; stave stove; strive strove striven; swear swore sworn; sweep swept;
swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn;
tell told; think thought; throw threw thrown; thrive throve thriven; tread trod trodden;
undergo underwent undergone; understand understood; undertake undertook undertaken;
undo undid undone; unwind unwound; uphold upheld; wake woke woken; wear wore worn;
weave wove woven; weep wept; wind wound; withdraw withdrew withdrawn; withhold withheld;
withstand withstood; wring wrung; write wrote written; be been were; die dying; tie tying;
vie vying; belie belied belying; untie untied untying; underlie underlying;
panic panicked panicking; mimic mimicked mimicking; picnic picnicked picnicking;
traffic trafficked trafficking; frolic frolicked frolicking; gas gassed gassing;
bus bussed bussing; focus focussed focussing; bias biassed biassing;
quiz quizzed quizzing quizzes; fuel fuelled fuelling; dial dialled dialling;
duel duelled duelling; age ageing; eye eyeing; dye dyeing;

child children; grandchild grandchildren; yourself yourselves; foot feet; tooth teeth;
goose geese; mouse mice; louse lice; die dice; penny pence; brother brethren; calf calves;
dwarf dwarves; elf elves; half halves; hoof hooves; knife knives; leaf leaves; life lives;
loaf loaves; scarf scarves; self selves; sheaf sheaves; shelf shelves; thief thieves;
wharf wharves; wife wives; housewife housewives; midwife midwives; wolf wolves;
werewolf werewolves; analysis analyses; axis axes; catharsis catharses; crisis crises;
diagnosis diagnoses; ellipsis ellipses; emphasis emphases; hypothesis hypotheses;
metamorphosis metamorphoses; neurosis neuroses; oasis oases; paralysis paralyses;
parenthesis parentheses; prognosis prognoses; psychosis psychoses; synopsis synopses;
synthesis syntheses; thesis theses; appendix appendices; codex codices; index indices;
matrix matrices; vertex vertices; vortex vortices; alga algae; antenna antennae;
formula formulae; larva larvae; nebula nebulae; persona personae; vertebra vertebrae;
alumnus alumni; bacillus bacilli; cactus cacti; corpus corpora; focus foci; fungus fungi;
genus genera; locus loci; nucleus nuclei; opus opera; radius radii; stimulus stimuli;
syllabus syllabi; addendum addenda; bacterium bacteria; consortium consortia;
criterion criteria; curriculum curricula; datum data; erratum errata; medium media;
memorandum memoranda; millennium millennia; phenomenon phenomena; quantum quanta;
referendum referenda; spectrum spectra; stadium stadia; stratum strata; symposium symposia;
automaton automata; stigma stigmata; beau beaux; bureau bureaux; chateau chateaux;
plateau plateaux; tableau tableaux; graffito graffiti; libretto libretti; paparazzo paparazzi;
virtuoso virtuosi; kibbutz kibbutzim;

bad worse worst; good better best; far farther farthest further furthest; old eldest;
big bigger biggest; dim dimmer dimmest; fat fatter fattest; fit fitter fittest;
flat flatter flattest; free freer freest; grim grimmer grimmest; hard harder hardest;
hot hotter hottest; mad madder maddest; red redder reddest; sad sadder saddest;
slim slimmer slimmest; strong stronger strongest; thin thinner thinnest; trim trimmer trimmest;
true truer truest; wet wetter wettest; young younger youngest;

apparatus apparatus; attacker attacker; customer customer; insider insider; opener opener;
outsider outsider; presenter presenter; teenager teenager; wholesaler wholesaler;
`

// comparedAdjectives have forms in -ier and -iest.
const comparedAdjectives = `
airy angry balmy beefy bloody bony bossy brawny breezy bulky bumpy bushy busy cheery chilly choppy
chunky classy cloudy clumsy cocky corny costly cozy crafty cranky crazy creamy creepy crispy curly
dainty deadly dirty dizzy dreamy drowsy dry dusty early easy edgy empty fancy fiery filthy fishy
flashy flimsy fluffy foggy friendly frosty funny fussy fuzzy gloomy glossy goofy gory grainy greasy
greedy grimy gritty grumpy guilty gusty hairy handy happy hardy hasty hazy healthy hearty heavy
hefty hilly holy homely hungry husky icy itchy jolly juicy jumpy kindly lanky lazy leafy lengthy
likely lively lofty lonely lousy lovely lowly lucky meaty merry messy mighty milky misty
moody muddy murky nasty naughty needy nifty noisy nosy nutty oily patchy perky petty picky pretty
puffy pushy rainy ready risky rocky roomy rosy rowdy rusty salty sandy scanty scary seedy sexy shabby
shady shaggy shaky shiny shoddy showy silky silly skinny sleazy sleepy slimy slippery sloppy smelly
smoky snappy snowy soggy sorry speedy spicy spooky spotty steady stealthy steamy sticky stingy
stocky stony stormy stuffy sturdy sunny sweaty tacky tasty thirsty thorny tidy tiny touchy
trendy tricky ugly unhappy unruly untidy wacky wary wavy wealthy weary weighty windy wiry witty wobbly
woody wordy worthy zany
`

// irregulars finds base forms.
type irregulars struct {
	bases    map[string]string
	compared map[string]bool // bases of -ier and -iest
}

// readIrregulars reads the tables when they are first needed, once.
var readIrregulars = sync.OnceValue(func() irregulars {
	bases := make(map[string]string)
	for entry := range strings.SplitSeq(irregularForms, ";") {
		words := strings.Fields(entry)
		for _, form := range words[min(1, len(words)):] {
			bases[form] = words[0]
		}
	}
	return irregulars{bases, wordSet(comparedAdjectives)}
})

// base returns the base form of an irregular form.
func (r irregulars) base(word string) (string, bool) {
	if base, ok := r.bases[word]; ok {
		return base, true
	}
	if stem, ok := strings.CutSuffix(word, "ied"); ok && len(stem) > 1 && !strings.HasPrefix(word, "un") {
		return stem + "y", true
	}
	for _, suffix := range []string{"ier", "iest"} {
		if stem, ok := strings.CutSuffix(word, suffix); ok && r.compared[stem+"y"] {
			return stem + "y", true
		}
	}
	return "", false
}

func wordSet(list string) map[string]bool {
	set := make(map[string]bool)
	for word := range strings.FieldsSeq(list) {
		set[word] = true
	}
	return set
}
