package text

import (
	dutchstem "github.com/blevesearch/snowballstem/dutch"
	frenchstem "github.com/blevesearch/snowballstem/french"
	germanstem "github.com/blevesearch/snowballstem/german"
	italianstem "github.com/blevesearch/snowballstem/italian"
	portuguesestem "github.com/blevesearch/snowballstem/portuguese"
	spanishstem "github.com/blevesearch/snowballstem/spanish"
)

var german = &language{
	tag:  "de",
	stem: germanstem.Stem,
	word: roles(map[role]string{
		stopWord: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines und oder
			aber doch denn sondern wenn weil dass daß ob als wie während obwohl bevor nachdem damit sodass
			ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein meine meinen meinem meiner dein deine sein
			seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren euer eure sich selbst
			wer was wo wann warum wohin woher welche welcher welches welchen welchem dieser diese dieses diesen diesem
			jener jene jenes jeder jede jedes jeden jedem alle allen aller alles beide beiden man einige einigen viele vielen
			mehr wenig etwas nichts andere anderen anderer anderem
			bin bist ist sind seid war waren warst gewesen habe hast hat haben hatte hatten gehabt werde wirst wird werden
			wurde wurden worden kann kannst können konnte konnten muss müssen musste mussten soll sollen sollte sollten will
			wollen wollte wollten darf dürfen mag mögen möchte würde würden wäre hätte hätten könnte könnten
			in im an am auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von vom vor zu zum
			zur zwischen ab außer trotz wegen laut
			nicht auch nur noch schon so sehr da dann dort hier jetzt nun immer nie wieder weiter bereits etwa rund gut ganz
			ja nein mal eben zwar allerdings jedoch dabei dazu davon darauf daran damit dafür sowie bzw etc sagte sagt`,
		starter: `der die das den dem ein eine er sie es wir ich ihr und oder aber doch denn wenn weil dass als wie während in im
			an am auf aus bei beim durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen dieser
			diese dieses diesen diesem auch nur noch so da dann dort hier jetzt nun alle viele einige man nicht es wer was
			wo wann warum trotz wegen laut sein seine ihre`,
		pronoun:     `er sie es dieser diese dieses diesen diesem jener ihn ihm ihnen dies sein seine ihre solche`,
		connective:  `aber und oder doch denn jedoch allerdings deshalb daher darum deswegen außerdem zudem trotzdem dennoch dabei dagegen dann auch sondern`,
		firstPerson: `ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren`,
		calendar:    `januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag`,
	}),
	abbreviation: abbreviations(map[abbreviation]string{
		prefix: `dr prof hr fr frl st nr z d h u i v o s vgl bzw ca geb gest verh dipl ing mag med phil jur rer nat ehem sog bes
			insb inkl exkl ggf evtl z.b d.h u.a i.d.r v.a o.ä s.o u.u z.t v.chr n.chr gen hl kath ev lat griech engl frz dt
			franz ital span int zzgl abzgl b a`,
		numbering: `nr s bd kap art abs abb tab jan feb mär apr jun jul aug sep sept okt nov dez tel`,
		suffix:    `str mio mrd tsd std min usw u.s.w etc co inc chr jh jhd jahrh uvm dgl st gmbh`,
	}),
	nounCapitals: true,
	ordinalStop:  true,
}

var french = &language{
	tag:  "fr",
	stem: frenchstem.Stem,
	word: roles(map[role]string{
		stopWord: `le la les l un une des du de d au aux à et ou mais donc or ni car si que qu qui quoi dont où quand comme lorsque
			lorsqu puisque puisqu quoique quoiqu parce afin
			je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y en moi toi soi eux ce c cet cette ces ceci cela
			ça celui celle ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos
			suis es est sommes êtes sont était étaient été être étant sera seront serait seraient soit fut furent ai as a avons
			avez ont avait avaient eu avoir ayant aura auront aurait auraient ait fait faire fais font
			peut peuvent pouvait pouvoir doit doivent devait devoir va vont
			dans par pour sur sous avec sans chez entre vers contre depuis pendant avant après dès jusque jusqu jusqu'à selon
			lors malgré parmi
			ne n pas plus moins très aussi encore déjà jamais toujours bien même mêmes tout tous toute toutes autre autres
			aucun aucune chaque plusieurs quelque quelques tel telle tels telles peu trop ici là alors ainsi puis ensuite
			enfin cependant toutefois pourtant notamment également environ deux dit ajouté`,
		starter: `le la les un une des il elle on nous vous ils elles je ce cet cette ces et ou mais donc or car si que qui quand comme
			dans par pour sur sous avec sans chez entre vers contre depuis pendant avant après selon lors malgré en au aux à
			son sa ses leur leurs notre nos plus tout tous toute toutes aucun chaque plusieurs quelques alors ainsi puis
			ensuite enfin cependant toutefois pourtant c'est`,
		pronoun:     `il elle ils elles ce cela ça celui celle ceux celles cet cette ces lui son sa ses leur leurs c'est`,
		connective:  `mais et ou donc or car puis ensuite enfin cependant toutefois pourtant ainsi alors aussi néanmoins`,
		firstPerson: `je j moi me m mon ma mes nous notre nos`,
		calendar:    `janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche`,
	}),
	abbreviation: abbreviations(map[abbreviation]string{
		prefix:    `m mm mme mmes mlle mlles dr pr prof me mgr st ste cf p.ex ex env vs av`,
		numbering: `no n p pp art vol fig chap t éd janv févr avr juil sept oct nov déc tél`,
		suffix:    `etc inc co cie ltd jr j.-c s.a u.s bd apr`,
	}),
	elision: setOf(`l d j qu n s c m t jusqu lorsqu puisqu quoiqu presqu`),
}

var spanish = &language{
	tag:  "es",
	stem: spanishstem.Stem,
	word: roles(map[role]string{
		stopWord: `el la los las lo un una unos unas de del a al y e o u pero sino ni que si como cuando donde quien quienes cual
			cuales cuyo cuya porque pues aunque mientras
			yo tú él ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus nuestro
			nuestra nuestros nuestras este esta esto estos estas ese esa eso esos esas aquel aquella aquellos
			es son era eran fue fueron ser sido siendo será serán sería sea está están estaba estaban estar estado ha han había
			habían haber hay he hemos tiene tienen tenía tener puede pueden podía poder debe deben hace hacer
			en por para con sin sobre entre hasta desde contra según durante tras ante bajo hacia
			no sí más menos muy también tampoco ya aún todavía siempre nunca solo sólo bien así todo toda todos todas otro otra
			otros otras mismo misma cada algún alguna algunos algunas ningún ninguna tanto tan poco mucho muchos muchas qué cómo
			luego entonces además dos dijo`,
		starter: `el la los las lo un una él ella ellos ellas este esta esto estos estas ese esa y o pero que si como cuando donde en
			por para con sin sobre entre hasta desde contra según durante tras ante su sus no también ya así todo todos
			además luego entonces mientras aunque se es son fue ha han hay`,
		pronoun:     `él ella ellos ellas este esta esto estos estas ese esa eso aquel su sus ello`,
		connective:  `pero y e o sino además también entonces luego así embargo tampoco pues`,
		firstPerson: `yo me mi mis nosotros nos nuestro nuestra nuestros nuestras`,
		calendar:    `enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo`,
	}),
	abbreviation: abbreviations(map[abbreviation]string{
		prefix:    `sr sra srta sres d dª dr dra prof lic ing arq gral cnel st sto sta fr mons ud uds vd vds p.ej ej vs`,
		numbering: `no n núm pág págs p pp art vol fig cap tel`,
		suffix:    `etc ee.uu s.a s.l cía inc co ltd jr av avda a.c d.c u.s`,
		clock:     `a.m p.m`,
	}),
}

var italian = &language{
	tag:  "it",
	stem: italianstem.Stem,
	word: roles(map[role]string{
		stopWord: `il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle dell al allo alla ai
			agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli
			sulle sull col coi e ed o od ma però che chi cui se come quando dove perché mentre anche
			io tu lui lei noi voi loro esso essa essi mi ti si ci vi ne lo me te sé suo sua suoi sue mio mia nostro nostra vostro
			questo questa questi queste quello quella quelli quelle quest quel
			è sono era erano fu furono essere stato stata stati state sarà saranno sarebbe sia ha hanno aveva avevano avere
			avuto ho abbiamo può possono poteva deve devono fa fare fatto va
			non più meno molto molti molte già ancora sempre mai solo così bene tutto tutti tutta tutte altro altri altra altre
			ogni alcuni alcune qualche poi dopo prima senza contro durante secondo verso due ha detto`,
		starter: `il lo la i gli le l un uno una di a da in con su per tra fra del della dei nel nella al alla e o ma che chi se come
			quando dove mentre anche io lui lei noi loro si ci questo questa questi queste quello quella non più già ancora
			così tutto tutti ogni alcuni poi dopo secondo è sono`,
		pronoun:     `lui lei loro esso essa questo questa questi queste quello quella ciò suo sua`,
		connective:  `ma e o però anche quindi poi dunque infatti inoltre tuttavia così`,
		firstPerson: `io mi me mio mia noi ci nostro nostra`,
		calendar:    `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica`,
	}),
	abbreviation: abbreviations(map[abbreviation]string{
		prefix:    `sig sigg sigra dott dottssa dr prof profssa ing avv on sen gen col s ss mons don arch geom rag cav es p.es vs`,
		numbering: `n nn p pp pag art vol fig cap tel`,
		suffix:    `ecc etc s.p.a s.r.l inc co ltd jr a.c d.c u.s`,
	}),
	elision: setOf(`l un d c s m t v n dell all nell sull dall coll quest quell sant com dov cos bell anch`),
}

var portuguese = &language{
	tag:  "pt",
	stem: portuguesestem.Stem,
	word: roles(map[role]string{
		stopWord: `o a os as um uma uns umas de do da dos das em no na nos nas num numa ao à aos às por pelo pela pelos pelas para com
			sem sob sobre entre até desde contra segundo durante após ante
			e ou mas nem que se como quando onde quem qual quais cujo cuja porque pois embora enquanto
			eu tu ele ela nós vós eles elas você vocês me te lhe lhes nos vos meu minha seu sua seus suas nosso nossa
			este esta isto estes estas esse essa isso esses essas aquele aquela aquilo deste desta nesse nessa neste nesta
			é são era eram foi foram ser sido sendo será serão seria seja está estão estava estavam estar tem têm tinha tinham
			ter teve há havia haver pode podem podia poder deve devem faz fazer vai vão
			não sim mais menos muito muitos muita também já ainda sempre nunca só bem assim todo toda todos todas outro outra
			outros outras mesmo mesma cada algum alguma alguns algumas nenhum tanto tão pouco depois então além dois disse`,
		starter: `o a os as um uma de do da em no na nos nas ao por para com sem sobre entre até desde segundo durante após e ou mas que
			se como quando onde eu ele ela eles elas este esta isto esse essa isso não também já ainda todo todos depois
			então além é são foi há`,
		pronoun:     `ele ela eles elas este esta isto estes estas esse essa isso aquele seu sua`,
		connective:  `mas e ou porém também então depois além assim portanto contudo todavia entretanto pois`,
		firstPerson: `eu me meu minha nós nos nosso nossa`,
		calendar:    `janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo`,
	}),
	abbreviation: abbreviations(map[abbreviation]string{
		prefix:    `sr sra srs dr dra prof profa eng d exmo exma gen cel cap sto sta v vs p.ex ex`,
		numbering: `n nº p pp pág art vol fig cap tel`,
		suffix:    `etc s.a ltda cia inc co jr av e.u.a eua a.c d.c u.s`,
	}),
}

var dutch = &language{
	tag:  "nl",
	stem: dutchstem.Stem,
	word: roles(map[role]string{
		stopWord: `de het een en of maar want dus noch dat die dit deze wie wat waar wanneer hoe waarom welke als dan toen omdat
			terwijl hoewel indien
			ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hun hen mijn jouw zijn onze uw zich zelf
			ben bent is was waren geweest wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad zal zullen zou
			zouden kan kunnen kon konden moet moeten moest mag mogen wil willen wilde gaat gaan ging doen doet
			in op aan met voor van naar bij uit tot door over onder om tegen tussen na te ten ter sinds zonder volgens tijdens
			binnen buiten
			niet geen ook nog al wel er hier daar nu zo zeer meer meest minder veel weinig alle alles iets niets andere ander
			elke elk ieder iedere sommige zelfs steeds altijd nooit weer slechts alleen toch echter daarom bovendien twee zei`,
		starter: `de het een en of maar dus dat die dit deze wie wat waar wanneer hoe waarom als toen omdat terwijl ik hij zij ze wij we
			in op aan met voor van naar bij uit door over onder om tegen tussen na sinds zonder volgens tijdens ook nog er hier
			daar nu zo alle veel elke toch echter`,
		pronoun:     `hij zij ze het dit deze die dat hun haar zijn hem hen`,
		connective:  `maar en of dus ook echter toch daarom bovendien dan want toen`,
		firstPerson: `ik mij me mijn wij we ons onze`,
		calendar:    `januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`,
	}),
	abbreviation: abbreviations(map[abbreviation]string{
		prefix:    `dhr mevr mw dr drs prof ir ing mr st ds bijv o.a d.w.z m.b.t t.o.v i.p.v v vs resp`,
		numbering: `nr blz p art jan feb apr jun jul aug sep sept okt nov dec tel`,
		suffix:    `enz etc b.v n.v inc co jr e.d u.s`,
	}),
}
