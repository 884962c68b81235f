package language

import englishstem "github.com/blevesearch/snowballstem/english"

var english = &Language{
	Tag:   "en",
	Names: "eng, English",
	Sample: `The government said on Tuesday that it would close the road for three weeks, after heavy rain had washed away
		part of the hillside above the town. Nobody was hurt, but dozens of people had to leave their homes, and the police
		asked drivers to stay away until the damage has been repaired.`,

	Stem: englishstem.Stem,

	StopWords: `a an the and or but nor so yet if then else than that this these those there here
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
	Starters: `a an the and or but nor so yet if then that this these those there here i my we our you your he his she
		her it its they their who what when where why how which is are was were do does did have has had will would
		should can could may might of at by for with about against between into during before after to from in on
		over under once within without across among amid around behind despite like since throughout until while
		although though because as unless whereas whether not no just also even never still perhaps maybe however
		instead therefore thus hence otherwise moreover meanwhile furthermore nevertheless all any both each every
		either neither few many much more most some such several another anyone everyone someone nothing nobody
		one two now today yesterday later earlier let please sometimes according asked speaking yes well i'm i've
		i'll we're we've we'll you're he's she's it's they're they've that's there's here's what's don't didn't`,
	Pronouns:       `he she it they him her them his hers its their theirs this that these those such it's he's she's they're they've they'd he'd she'd that's it'll they'll he'll she'll himself herself themselves both`,
	Persons:        `he she him her his hers himself herself`,
	Demonstratives: `this these such`,
	Articles:       `the`,
	Connectives: `but and or so yet however thus therefore hence moreover furthermore nevertheless nonetheless otherwise instead besides also consequently similarly likewise meanwhile then nor plus because afterwards accordingly conversely
		afterward thereafter thereby subsequently additionally alternatively incidentally firstly secondly thirdly lastly`,
	FirstPerson: `i me my mine myself we us our ours ourselves i'm i've i'll i'd we're we've we'll we'd let's`,

	Anaphora: Anaphora{
		Openings: []string{
			"a day later", "a month later", "a week later", "a year later", "above all,", "admittedly,", "after all,", "after that", "after which",
			"again,", "all the same,", "an hour later", "anyway,", "as a consequence", "as a result", "as before,", "as for", "as such",
			"at any rate", "at that moment", "at that point", "at that time", "at the same time", "at the time,", "at this point", "before long,",
			"before that", "by comparison", "by contrast", "by that point", "by that time", "by then", "days later,", "earlier,", "either way",
			"elsewhere,", "equally,", "even so", "even then", "ever since,", "failing that", "finally,", "first,", "following that",
			"for example", "for instance", "for one thing", "for that reason", "for this reason", "further,", "granted,", "here,", "hours later,",
			"if not,", "if so,", "in addition", "in all,", "in any case", "in any event", "in comparison,", "in conclusion", "in contrast",
			"in effect,", "in either case", "in fact", "in other words", "in particular,", "in response", "in return,", "in short", "in so doing",
			"in sum,", "in that case", "in the end,", "in the meantime", "in the process,", "in this case", "in this way", "in those days",
			"in turn", "indeed,", "just then", "last,", "later,", "mind you", "minutes later,", "moments later,", "months later,",
			"more importantly", "more precisely", "next,", "notably,", "now,", "of course,", "on that basis", "on that day", "on the contrary",
			"on the one hand", "on the other hand", "on this basis", "on top of that", "once again,", "one example is", "rather,", "regardless,",
			"second,", "shortly after,", "shortly afterward", "shortly before,", "shortly thereafter", "simultaneously,", "since then", "soon after,",
			"soon afterward", "specifically,", "still,", "that aside", "that being said", "that is why", "that said", "that way,", "that's why",
			"the following day", "the following month", "the following morning", "the following week", "the following year", "the next day",
			"the next morning", "then again", "there,", "third,", "to be sure,", "to make matters worse", "to that end", "to this end", "too,",
			"under these circumstances", "under those circumstances", "until then", "weeks later,", "what is more", "what's more", "with that",
			"worse", "years later,",
		},
		Pointers: []string{
			"all of them", "all this", "another ", "any of them", "apart from that", "aside from that", "because of it,", "because of that",
			"because of this", "beyond that", "both of them", "by doing so", "by doing this", "by this ", "despite that", "despite this",
			"due to this", "each of them", "few of them", "for her part", "for his part", "for its part", "for their part", "for this",
			"from there", "given this", "in doing so", "in doing this", "in it ", "in light of that", "in light of this", "in spite of that",
			"in spite of this", "many of them", "most of them", "neither of them", "none of them", "of these", "of those", "on this point",
			"one of them", "one such", "other than that", "others ", "several of them", "some of them", "the duo ", "the former,", "the latter",
			"the pair ", "the same ", "the three ", "the two ", "two of them", "with this",
		},
		Within: []string{
			"because ", "besides ", "instead of", "so-called", "so far ", "thus far ", "then-", "then president", "plus ",
			"those who ", "those with ", "those in ", "such as ", "such a ",
		},
		Expletives:     `it it's`,
		ExpletiveVerbs: `is was has will would seems takes took may`,
		ExpletiveLinks: `that to who whether`,
		Pairs:          `both`,
		PairLinks:      `and`,
		Deictics:       `this that these`,
		Sides:          `left right center centre`,
		Afterwards:     `later earlier afterwards beforehand`,
		Moments: `week month year morning afternoon evening day summer autumn fall winter spring weekend season decade
			century time`,
	},

	// As the author of the lists guesses it.
	Common: []Common{
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
	},

	Nouns: NounSigns{Before: `the a an of in at with from into between among against over under during`, AdjectivesFirst: true},
	Abbreviations: Abbreviations{
		Prefix: `mr mrs ms messrs mmes dr drs prof rev hon sen sens rep reps gov govs gen lt col maj cpl sgt capt cmdr cmd
			adm brig pvt pfc supt insp det const amb pres st ste mt ft fr sr sra msgr vs v viz cf e.g i.e ph lt-gov asst assoc atty
			dist gens cols profs revs pfc spc tpr ofc`,
		Numbering: `no nos pt n° p pp par vol vols fig figs art arts sec ch chap ed eds ver op app approx ca c circa
			jan feb mar apr jun jul aug sep sept oct nov dec ext tel rm bk n b d m div`,
		Suffix: `inc corp co cos ltd llc plc bros jr sr esq u.s u.k u.n u.s.a e.u u.a.e d.c n.y n.j l.a s.f n.c s.c n.d s.d n.h n.m r.i
			w.va b.c ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr
			nev okla ore pa penn tenn tex va vt wash wis wisc wyo ont que alta sask ave blvd rd hwy pkwy dept univ
			assn intl natl mfg min max ltda s.a a.g n.v gmbh
			ph.d m.d b.a m.a b.s m.s j.d m.b.a r.n d.d.s ed.d m.p m.p.h l.l.b p.c c.e.o g.o.p n.f.l n.b.a f.b.i c.i.a
			bldg apt mph sq oz lb lbs ft tbsp tsp hr hrs mins secs yr yrs al`,
		Clock: `a.m p.m etc`,
	},
	Exclamatory: `yahoo jeopardy e wham yum oklahoma panic hello ok moulin airplane mamma`,
	Clippings:   `em til till tis twas twill cause cos n bout round neath s t d ll ve re`,
	Reporting: `said says say asked asks wrote writes tweeted added adds told cried shouted joked quipped replied
		answered wondered exclaimed continued`,
	Zones:        `Eastern Pacific Central Mountain Local London Moscow Beijing Tokyo`,
	SingleQuotes: true,
	Endings:      "s",
	Quotes:       "“” ‘’",

	Negations: `not no never without none nobody nothing nor neither cannot ain't aren't isn't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't
		wouldn't shan't shouldn't can't couldn't mightn't mustn't needn't`,
	Denials:          "deny denies denied denying refute refutes refuted dismiss dismisses dismissed reject rejects rejected",
	NegatingPrefixes: "un in im il ir non dis",
	Numerals: Numerals{
		Units:      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
		Tens:       "twenty thirty forty fifty sixty seventy eighty ninety",
		Scales:     "100 hundred",
		And:        "and",
		Fractions:  "half halves third thirds quarter quarters fifth fifths sixth tenth tenths",
		Magnitudes: "dozen dozens hundred hundreds thousand thousands million millions billion billions trillion trillions mln bln",
		Partitives: "of",
	},

	Dates: Dates{
		Months: []string{
			"january february march april may june july august september october november december",
			"jan feb mar apr may jun jul aug sep oct nov dec",
			"- - - - - - - - sept - - -",
		},
		Days: []string{
			"monday tuesday wednesday thursday friday saturday sunday",
			"mon tue wed thu fri sat sun",
			"- tues - thur - - -",
			"- - - thurs - - -",
		},
		DaysShort: []string{
			"- - weds - - - -",
		},
		Fill:     "t at on of the published updated posted first last originally",
		Ordinals: "st nd rd th",
		Noon:     [2]string{"am", "pm"},
		Units: Units{
			Second: "second seconds sec secs",
			Minute: "minute minutes min mins",
			Hour:   "hour hours hr hrs",
			Day:    "day days",
			Week:   "week weeks",
			Month:  "month months",
			Year:   "year years yr yrs",
		},
		One:       "a an one",
		Ago:       "… ago",
		Today:     "today",
		Yesterday: "yesterday",
		Now:       "now", Ahead: "tomorrow tonight last next earlier later late early",
	},

	Furniture: Furniture{
		Requests: `accept add ask become browse buy check choose click comment contact continue create discover donate download e-mail email enable
			enter explore find follow get help hit invite join jump keep learn like listen load log login manage open pick please post print reach read
			receive refresh register reload renew reply request respect review save scroll see select send share show sign skip start stay submit
			subscribe support swipe tap tell thank toggle try turn tweet unlock unsubscribe update upgrade upload use view visit vote watch write`,
		Itself: `account ad advertisement advert alert alerts app apps article articles blog browser campaign channel column comment comments content cookie cookies
			correspondent corrections coverage device edition editors email feed form gallery inbox journalism link links list magazine material membership
			newsletter newsletters newsroom notification notifications offer page pages paper player podcast policy post privacy report reporter reporters
			reporting retailer section service services settings site sites story stories subscription terms text tool video videos webpage website websites`,
		Readers:  `you your yours yourself we us our ours`,
		Pointing: "this the these",
		Polite:   "please to",
		Past: `said was were had told made took found left came went won lost fell rose broke held led met sold saw gave ran spoke wrote
			kept sent paid grew drew began brought bought caught felt heard knew stood struck taught thought threw became shot fled sank flew drove chose
			died won built spent stole swore tore woke wore froze fought`,
		PastEnding:  "ed",
		Corrections: "correction corrections clarification corrected",
		Retractions: "retracted retracts retraction withdrawn withdraws withdrew",
		NoticeOpenings: []string{
			"advertisement", "also read:", "also see:", "associated press writer", "associated press reporter", "ap writer", "ap reporter",
			"by submitting", "by clicking", "by signing up", "by using this", "check out our", "check out the full", "check out more", "click ",
			"comments (", "comments are", "contact the reporter", "contact the writer", "contact the author", "contact us", "continue reading",
			"copyright", "correction:", "corrections:", "clarification:", "download our", "download the app", "editing by", "(editing by",
			"email the author", "email us", "enter your", "facebook twitter", "follow us", "follow @", "follow him on", "follow her on",
			"follow me on", "follow the", "follow our", "for more information", "for more on", "for more news", "for more stories",
			"for the latest", "for full coverage", "get breaking", "get our", "get the latest", "get the best", "get the day's", "get today's",
			"get news", "have a tip", "join us on", "join the conversation", "join the discussion", "just watched", "learn more", "like us",
			"listen live", "load more", "log in", "login", "media playback", "more:", "more from ", "more on ", "more about ", "most popular",
			"most read", "must watch", "newsletter", "originally published", "our standards", "photos:", "pictures:", "please enable", "please sign",
			"please log", "please subscribe", "please check back", "posted by", "posted on", "posted at", "posted:", "published by", "published on",
			"published:", "published at", "first published", "last updated", "last modified", "read more", "read the full", "read the rest",
			"read or share", "read next", "read also", "read our", "read:", "recommended for", "recommended stories", "register for", "register now",
			"related:", "related article", "related stor", "related content", "related coverage", "related topics", "related video", "replay",
			"reporting by", "(reporting by", "additional reporting", "(additional reporting", "see also", "see more", "see the full", "share this",
			"share on", "share via", "share your", "show comments", "sign up", "sign in", "skip to", "skip ad", "sponsored", "story continue",
			"story highlights", "submit a", "submit your", "subscribe", "support our", "support quality", "tap here", "terms of use",
			"terms of service", "text size", "thank you for reading", "thank you for sub", "thank you for sign", "thanks for reading",
			"this article was", "this article has been", "this article originally", "this article first", "this article appears",
			"this article is", "this material may", "this post has been", "this post was", "this report has been", "this story has been",
			"this story was", "this story is updated", "this story originally", "this story is part", "this story is developing", "this site uses", "this website uses",
			"this content is", "this video is no", "this video has been", "this crawl", "to comment on", "to contact the", "to read more",
			"to read the full", "to see more", "to subscribe", "to view this", "to view the full", "to watch this", "top stories", "tweet this",
			"tweet with", "update:", "updated:", "updated at", "updated on", "view more", "view all", "view the full", "view photos",
			"view comments", "view gallery", "view slideshow", "video:", "visit our", "want more", "want the latest", "watch:", "watch live",
			"watch the video", "watch more", "watch video", "watch below", "what do you think", "when you subscribe", "write to us",
			"you can add a location", "you can add location", "you can follow", "you can reach", "you must be logged", "you always have the option",
			"explore further", "original article on", "let us know in", "you can share", "contributing:", "this article tagged", "please try again", "please re-enter", "invalid email", "an error has occurred", "thank you for registering", "want to add to", "tell us in", "you can unsubscribe", "a version of this", "with additional reporting",
		},
		NoticePhrases: []string{
			"all rights reserved", "may not be published, ", "may not be reproduced",
			"agree to our", "agree to the terms", "our terms of", "our privacy policy", "privacy policy and", "our newsletter", "daily newsletter",
			"email newsletter", "weekly newsletter", "in your inbox", "to your inbox", "javascript", "we use cookies", "uses cookies", "use of cookies",
			"contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
			"article originally appeared", "story originally appeared", "post originally appeared", "article appeared in print", "click here",
			"click to ", "click on the link", "click the link", "tap here", "follow us on", "follow him on", "follow her on", "follow them on",
			"on twitter: @", "on twitter: http", "on twitter at", "on twitter @", "like us on", "join us on facebook", "location to your tweets", "your tweet location",
			"replay more", "media playback", "video player", "your browser", "; editing by", "; reporting by", "share this article",
			"share this story", "share this video", "share this page", "read more about", "story continues below", "opens in new", "wayback machine",
			"crawl was run", "x embed x", "in the comments below", "in the comments section", "follow her at", "follow him at", "hide caption", "embed code", "update your settings", "breaking news alerts", "send us your", "send your tips",
			"send your comments", "add your comment", "post a comment", "leave a comment", "rush transcript", "check back for", "a developing story",
			"story will be updated", "ad choices", "adchoices", "external internet sites", "content of external",
		},
		CaptionOpenings: []string{
			"file - ", "file – ", "file — ", "file photo", "file picture", "file image", "(file)", "photo:", "photo by", "photos:", "photos by",
			"photo credit", "photograph:", "photograph by", "picture:", "pictures:", "image:", "images:", "image copyright", "image caption",
			"image source", "image credit", "media caption", "credit:", "credits:", "caption:", "(photo", "[photo", "(image", "(picture", "[image",
			"enlarge this image", "itoggle caption", "toggle caption", "hide caption", "video caption", "view photos", "buy photo", "pictured:",
			"in this image", "in this photo", "in this file", "in this undated", "in this frame", "this image provided", "this image released", "this image made", "this image taken",
			"this undated", "an undated photo", "an undated image", "a file photo", "a file image", "a file picture", "this photo released", "this photo provided", "this photo made", "this photo taken",
		},
		CaptionPhrases: []string{
			"file photo,", "file photo.", "file photo)", "ap photo", "getty images", "image copyright", "image caption", "media caption",
			"toggle caption", "photo courtesy", "courtesy photo", "(courtesy", "photo provided by", "image provided by", "photo released by",
			"image released by", "handout via", "via ap)", "is seen in this", "are seen in this", "is pictured", "are pictured", "is shown in this",
			"(photo:", "(photo by", "[photo", "photograph:", "/ap photo", "reuters/", "/reuters", "/afp", "afp/", "photo/",
		},
		PostPhrases: []string{
			"a post shared by", "a photo posted by", "a video posted by", "view this post on instagram",
		},
		Followings: []string{
			" on twitter", " on facebook", " on instagram", " on google",
		},
		CreditOpenings: []string{
			"ap photo", "photo:", "photo by", "photo courtesy", "photo credit", "courtesy photo", "courtesy of", "image:",
			"image courtesy", "image credit", "credit:", "file photo", "submitted photo", "handout photo", "pool photo", "published ",
		},
		CreditNames: `facebook instagram twitter youtube flickr wikimedia shutterstock istock alamy imgur handout courtesy pool
			google screenshot pixabay unsplash submitted contributed provided cnn abc nbc cbs itv rex splash corbis thinkstock`,
		Credits: `Getty Images,AP Photo,Associated Press,Photo Library,AP,AFP,REUTERS,Reuters,EPA,APTN`,
		Agencies: `ap reuters afp upi cnn bbc xinhua ansa dpa efe tass kyodo yonhap pti ians ani epa apa pa aptn getty
			bloomberg itar-tass ria interfax afx nyt rtt cna bernama antara wam spa kuna petra anadolu`,
		Labels:    `FILE PHOTO PHOTOS VIDEO UPDATE BREAKING EXCLUSIVE WATCH READ RELATED MORE LIVE`,
		Bylines:   `by`,
		Particles: `of de la and the al`,
		Cities: `ATLANTA,BALTIMORE,BOSTON,CHICAGO,CINCINNATI,CLEVELAND,DALLAS,DENVER,DETROIT,HONOLULU,HOUSTON,
			INDIANAPOLIS,LAS VEGAS,LOS ANGELES,MIAMI,MILWAUKEE,MINNEAPOLIS,NEW ORLEANS,NEW YORK,OKLAHOMA CITY,PHILADELPHIA,PHOENIX,
			PITTSBURGH,ST. LOUIS,SALT LAKE CITY,SAN ANTONIO,SAN DIEGO,SAN FRANCISCO,SEATTLE,WASHINGTON,AMSTERDAM,ANKARA,ATHENS,BAGHDAD,
			BANGKOK,BARCELONA,BEIJING,BEIRUT,BERLIN,BOGOTA,BRUSSELS,BUDAPEST,BUENOS AIRES,CAIRO,CARACAS,COPENHAGEN,DAMASCUS,DHAKA,DOHA,
			DUBAI,DUBLIN,FRANKFURT,GAZA,GENEVA,HAVANA,HELSINKI,HONG KONG,ISLAMABAD,ISTANBUL,JAKARTA,JERUSALEM,JOHANNESBURG,KABUL,KARACHI,
			KATHMANDU,KIEV,KYIV,LAGOS,LAHORE,LIMA,LISBON,LONDON,MADRID,MANILA,MELBOURNE,MEXICO CITY,MILAN,MONTREAL,MOSCOW,MUMBAI,MUNICH,
			NAIROBI,NEW DELHI,OSLO,OTTAWA,PARIS,PRAGUE,RIO DE JANEIRO,RIYADH,ROME,SANTIAGO,SAO PAULO,SEOUL,SHANGHAI,SINGAPORE,STOCKHOLM,
			SYDNEY,TAIPEI,TEHRAN,TEL AVIV,TOKYO,TORONTO,TRIPOLI,TUNIS,UNITED NATIONS,VATICAN CITY,VIENNA,WARSAW,ZURICH`,
		Regions: `Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Iowa Kan. Ky. La. Maine Mass. Md. Mich. Minn. Miss.
			Mo. Mont. Neb. Nev. N.C. N.D. N.H. N.J. N.M. N.Y. Ohio Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Texas Utah Va. Vt. Wash. Wis. Wyo.
			W.Va. D.C. Ont. Que. B.C. Alta.`,
		Staff: `Chief President CEO Executive Editor Photographer Correspondent Writer Sports Science Business Photo News
			Television Radio Staff Reporter Managing National`,
		LineOpenings: `MORE `,
		LineEndings:  `read more, ago`,
	},

	Clause: Clause{
		Subordinators: `after before while when because although though unless until since but if amid despite following`,
		Relatives:     `who whom whose which where as`,
		Complements:   `that`,
		Verbs: `is are was were has have had will would can could may might must should do does did isn't aren't wasn't weren't hasn't haven't won't can't didn't doesn't
			took gave made found won lost beat met came went became began fell rose grew held kept left led let put ran sent set shot sold spent stood
			struck swept threw spoke broke built bought brought caught chose cut drew drove fought flew forgot froze hit hid hurt paid quit read rode
			sank sat saw sang shook shut slept stole sued swore taught thought tore woke wore gets makes takes wants goes`,
		VerbEndings: `ed`,
		OpenEndings: `ing ly`,
		Participles: "ing",
	},
}
