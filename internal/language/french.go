package language

import frenchstem "github.com/blevesearch/snowballstem/french"

var french = &Language{
	Tag:   "fr",
	Names: "fra, fre, French, français, francais",
	Sample: `Le gouvernement a annoncé mardi que la route serait fermée pendant trois semaines, après que de fortes pluies ont
		emporté une partie de la colline au-dessus de la ville. Personne n'a été blessé, mais des dizaines d'habitants ont dû
		quitter leur maison, et la police a demandé aux automobilistes de ne pas s'approcher jusqu'à la fin des travaux.`,

	Stem: frenchstem.Stem,

	StopWords: `le la les l un une des du de d au aux à et ou mais donc or ni car si que qu qui quoi dont où quand comme lorsque
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
	Starters: `le la les un une des il elle on nous vous ils elles je ce cet cette ces et ou mais donc or car si que qui quand comme
		dans par pour sur sous avec sans chez entre vers contre depuis pendant avant après selon lors malgré en au aux à
		son sa ses leur leurs notre nos plus tout tous toute toutes aucun chaque plusieurs quelques alors ainsi puis
		ensuite enfin cependant toutefois pourtant c'est`,
	Pronouns:       `il elle ils elles ce c cela ça celui celle ceux celles cet cette ces lui son sa ses leur leurs c'est`,
	Persons:        `il elle ils elles`,
	Demonstratives: `ce cet cette ces`,
	Articles:       `le la l les`,
	Connectives:    `mais et ou donc or car puis ensuite enfin cependant toutefois pourtant ainsi alors aussi néanmoins`,
	FirstPerson:    `je j moi me m mon ma mes nous notre nos`,

	Anaphora: Anaphora{
		Openings: []string{
			"après cela", "au contraire", "au final", "autrement dit", "avant cela", "c'est pourquoi", "c'est ainsi", "c'est alors", "d'ailleurs",
			"dans ce cadre", "dans ce cas", "dans ce contexte", "dans ces conditions", "dans la foulée,", "dans le même temps", "dans un second temps",
			"de fait", "de plus,", "dès lors", "depuis lors", "depuis,", "du coup", "en conséquence", "en effet", "en fait", "en outre",
			"en revanche", "en somme", "et pour cause", "face à cela", "malgré cela", "malgré tout", "moralité", "or,", "par ailleurs", "par conséquent", "par contre",
			"par exemple", "pour autant", "pour cela", "pour finir", "pour ce faire", "résultat", "sans oublier", "tout comme", "un peu plus tard",
		},
		Pointers: []string{
			"à ses yeux", "aucun d'eux", "d'après elle", "d'après lui", "d'autres ", "de leur côté", "de son côté", "dont ", "l'autre ", "la même ", "la seconde,",
			"le même ", "le second,", "les autres ", "les deux ", "les mêmes ", "parmi elles", "parmi eux", "parmi ceux-ci", "pour elle,", "pour lui,", "pour sa part",
			"pour leur part", "quant à elle", "quant à lui", "selon elle", "selon elles", "selon eux", "selon lui", "un autre ", "une autre ", "un deuxième ",
			"une deuxième ", "un troisième ", "une troisième ", "là-bas",
		},
		Within:     []string{"alors que ", "alors qu'", "ainsi que ", "aussi bien "},
		Sides:      `gauche droite centre`,
		Afterwards: `tard tôt après avant auparavant`,
		Moments:    `semaine mois année matin matinée après-midi soir soirée nuit jour été automne hiver printemps week-end saison décennie siècle fois`,
	},

	Nouns: NounSigns{Before: `le la les l un une du des au aux dans sur chez avec contre entre ce cette ces son sa ses`},
	Abbreviations: Abbreviations{
		Prefix:    `m mm mme mmes mlle mlles dr pr prof me mgr st ste cf p.ex ex env vs av`,
		Numbering: `no n p pp art vol fig chap t éd janv févr avr juil sept oct nov déc tél`,
		Suffix:    `etc inc co cie ltd jr j.-c s.a u.s bd apr`,
	},
	Elisions:     `l d j qu n s c m t jusqu lorsqu puisqu quoiqu presqu`,
	Quotes:       "«» “”",
	DecimalComma: true,

	Negations:        "ne pas jamais sans rien aucun aucune personne ni nul nulle",
	Denials:          "dément démenti démentent démentit nie nié nient",
	NegatingPrefixes: "in im il ir non dé",
	Numerals: Numerals{
		Units: "zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
		Tens:  "vingt trente quarante cinquante soixante - - -",
		Others: `70 soixante-dix 72 soixante-douze 73 soixante-treize 74 soixante-quatorze 75 soixante-quinze 76 soixante-seize 77
			soixante-dix-sept 78 soixante-dix-huit 79 soixante-dix-neuf 80 quatre-vingt quatre-vingts 90 quatre-vingt-dix 91
			quatre-vingt-onze 92 quatre-vingt-douze 93 quatre-vingt-treize 94 quatre-vingt-quatorze 95 quatre-vingt-quinze 96
			quatre-vingt-seize 97 quatre-vingt-dix-sept 98 quatre-vingt-dix-huit 99 quatre-vingt-dix-neuf 100 cent`,
		Scales:     "100 cent cents",
		And:        "et",
		Fractions:  "moitié tiers quart quarts cinquième dixième",
		Magnitudes: "dizaine dizaines douzaine vingtaine trentaine centaine centaines cent cents mille millier milliers million millions milliard milliards",
	},

	Dates: Dates{
		Months: []string{
			"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
		},
		MonthsShort: []string{
			"janv févr - avr - - juil - sept oct nov déc",
			"jan fév - - - - - aout - - - dec",
			"- fevrier - - - - - - - - - decembre",
		},
		Days: []string{
			"lundi mardi mercredi jeudi vendredi samedi dimanche",
		},
		DaysShort: []string{
			"lun mar mer jeu ven sam dim",
		},
		Fill:     "le à du publié mis jour",
		Ordinals: "er",
		Units: Units{
			Second: "seconde secondes",
			Minute: "minute minutes min",
			Hour:   "heure heures",
			Day:    "jour jours",
			Week:   "semaine semaines",
			Month:  "mois",
			Year:   "an ans année années",
		},
		One:       "un une",
		Ago:       "il y a …",
		Today:     "aujourd'hui",
		Yesterday: "hier",
		Now:       "maintenant", Ahead: "demain matin soir nuit semaine mois an année",
	},
	Furniture: Furniture{
		Past:            `était étaient avait avaient fut furent fit firent eut dut put prit mit dit été eu`,
		PastEnding:      "ait aient èrent",
		Requests:        `abonnez cliquez connectez découvrez inscrivez lisez partagez recevez retrouvez suivez téléchargez veuillez`,
		Itself:          `abonnement application article articles commentaire commentaires compte contenu cookies lettre navigateur newsletter page rédaction site vidéo`,
		Readers:         `vous votre vos nous notre nos`,
		Corrections:     "rectificatif correction erratum précision",
		Retractions:     "rétracté retiré rétractation",
		NoticeOpenings:  []string{"lire aussi", "à lire aussi"},
		NoticePhrases:   []string{"tous droits réservés"},
		CaptionOpenings: []string{"photo :", "crédit"},
		Bylines:         "par",
		Particles:       "de du des la le les et sur en",
	},

	Clause: Clause{
		Subordinators: `après avant pendant alors tandis lorsque lorsqu quand parce puisque malgré mais`,
		Relatives:     `qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles`,
		Complements:   `que qu`,
		Verbs:         `est sont était étaient sera seront serait a ont avait avaient aura auront aurait va vont peut peuvent doit doivent veut fait font`,
		Participles:   "ant",
	},
}
