package text

import englishstem "github.com/blevesearch/snowballstem/english"

var english = &language{
	tag:  "en",
	stem: englishstem.Stem,
	word: roles(map[role]string{
		phrase: phraseWords,
		stopWord: `a an the and or but nor so yet if then else than that this these those there here
			i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
			herself it its itself they them their theirs themselves who whom whose which what when where why how
			am is are was were be been being do does did doing done have has had having will would shall should can could
			may might must ought cannot ain't aren't isn't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't
			wouldn't shan't shouldn't can't couldn't mightn't mustn't i'm i've i'll i'd we're we've we'll we'd you're you've
			you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd they're they've they'll they'd that's that'll
			there's here's what's who's who'll where's when's why's how's let's
			of at by for with about against between into through during before after above below to from up down in out on
			off over under again further once upon within without across along among amid around behind beside besides
			beyond despite except inside like near onto outside past per since throughout toward towards until till via
			while although though because as unless whereas whether
			not no only own same too very just also even ever never always often still already almost quite rather really
			perhaps maybe however instead therefore thus hence otherwise moreover meanwhile furthermore nevertheless
			all any both each every either neither few many much more most less least other others another some such
			several enough anyone anything anybody everyone everything everybody someone something somebody none nothing
			nobody one two now say says said saying told tell tells get gets got getting go goes went going gone
			make makes made making come comes came coming take takes took taking mr mrs ms dr
			according etc e.g i.e a.m p.m`,
		starter: `a an the and or but nor so yet if then that this these those there here i my we our you your he his she
			her it its they their who what when where why how which is are was were do does did have has had will would
			should can could may might of at by for with about against between into during before after to from in on
			over under once within without across among amid around behind despite like since throughout until while
			although though because as unless whereas whether not no just also even never still perhaps maybe however
			instead therefore thus hence otherwise moreover meanwhile furthermore nevertheless all any both each every
			either neither few many much more most some such several another anyone everyone someone nothing nobody
			one two now today yesterday later earlier let please sometimes according asked speaking yes well i'm i've
			i'll we're we've we'll you're he's she's it's they're they've that's there's here's what's don't didn't`,
		pronoun: `he she it they him her them his hers its their theirs this that these those such it's he's she's they're they've they'd he'd she'd that's it'll they'll he'll she'll himself herself themselves both`,
		connective: `but and or so yet however thus therefore hence moreover furthermore nevertheless nonetheless otherwise instead besides also consequently similarly likewise meanwhile then nor plus because afterwards accordingly conversely
			afterward thereafter thereby subsequently additionally alternatively incidentally firstly secondly thirdly lastly`,
		firstPerson: `i me my mine myself we us our ours ourselves i'm i've i'll i'd we're we've we'll we'd let's`,
		calendar: `january february march april may june july august september october november december jan feb mar apr
			jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed
			thu thur thurs fri sat sun`,
	}),
	abbreviation: abbreviations(map[abbreviation]string{
		prefix: `mr mrs ms messrs mmes dr drs prof rev hon sen sens rep reps gov govs gen lt col maj cpl sgt capt cmdr cmd
			adm brig pvt pfc supt insp det const amb pres st ste mt ft fr sr sra msgr vs v viz cf e.g i.e ph lt-gov asst assoc atty
			dist gens cols profs revs pfc spc tpr ofc`,
		numbering: `no nos pt n° p pp par vol vols fig figs art arts sec ch chap ed eds ver op app approx ca c circa
			jan feb mar apr jun jul aug sep sept oct nov dec ext tel rm bk n b d m div`,
		suffix: `inc corp co cos ltd llc plc bros jr sr esq u.s u.k u.n u.s.a e.u u.a.e d.c n.y n.j l.a s.f n.c s.c n.d s.d n.h n.m r.i
			w.va b.c ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr
			nev okla ore pa penn tenn tex va vt wash wis wisc wyo ont que alta sask ave blvd rd hwy pkwy dept univ
			assn intl natl mfg min max ltda s.a a.g n.v gmbh
			ph.d m.d b.a m.a b.s m.s j.d m.b.a r.n d.d.s ed.d m.p m.p.h l.l.b p.c c.e.o g.o.p n.f.l n.b.a f.b.i c.i.a
			bldg apt mph sq oz lb lbs ft tbsp tsp hr hrs mins secs yr yrs al`,
		clock: `a.m p.m etc`,
	}),
	exclamatory: setOf(`yahoo jeopardy e wham yum oklahoma panic hello ok moulin airplane mamma`),
}
