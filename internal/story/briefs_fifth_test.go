package story

// A fifth draw of twenty, of 3 to 7 briefs each, written when no rule was touched, and counted only: other
// kinds than before (science, courts, culture, weather, sport, towns, an editor's corrections, other languages).
var fifthBriefs = []brief{
	{name: "a comet and two meteor tales", lines: `
a 1 Astronomers in Chile found a comet that will pass the sun in April, closer than Mercury.
a 3 The comet found by astronomers in Chile may be seen with bare eyes in April, the observatory said.
b 2 A meteorite of four kilos fell through the roof of a barn in Vessel. Nobody was hurt.
b 4 The farmer of Vessel sold the meteorite that fell through his barn's roof to a museum.`},
	{name: "one trial over three weeks and another", lines: `
a 1 The trial of banker Edo Marsk, accused of hiding losses of 90 million, began in Alten.
a 9 Banker Edo Marsk told the court in Alten that he knew nothing of the hidden losses.
a 20 Banker Edo Marsk was sentenced to six years for hiding losses of 90 million.
b 9 The trial of a nurse accused of stealing morphine began in Corvel.`},
	{name: "a storm with two names for it", lines: `
a 1 Storm Ingrid tore roofs off houses in Lund and cut power to forty thousand homes.
a 1 Forty thousand homes are without power after storm Ingrid crossed Lund.
a 2 Power is back in most homes of Lund; storm Ingrid cost two lives.
b 2 Fog closed the airport of Tisk for five hours on Tuesday.`},
	{name: "two marathons", lines: `
a 4 Tesfa Bekele won the marathon of Corvel in two hours five minutes.
b 5 Ruta Meilys won the women's marathon of Hask in her first race over the distance.
a 4 The marathon of Corvel went to Tesfa Bekele, whose time of 2:05 is a record for the course.
c 5 The city of Alten will build a running track around the lake.`},
	{name: "a film festival", lines: `
a 1 The film festival of Marn opened with a comedy by Lea Quist about a lighthouse keeper.
a 9 Lea Quist's comedy about a lighthouse keeper won the main prize at the film festival of Marn.
b 9 Cinemas lose one visitor in ten this year, the owners' association said.`},
	{name: "one hospital, three matters", lines: `
a 1 The hospital of Tisk shut its birth ward because midwives are lacking.
a 2 Mothers protested in Tisk against the closing of the birth ward, for which midwives are lacking.
b 2 A pipe burst in the hospital of Tisk; the archive is under water.
c 3 The hospital of Tisk named the surgeon Pavel Orn its director.`},
	{name: "votes in two lands", lines: `
a 1 The Liberals won the election in Norland with 38 percent; premier Jana Holt conceded.
a 2 Premier Jana Holt resigned after the Liberals won the election in Norland.
b 1 The Greens won the election in the city of Alten with 29 percent.`},
	{name: "recalls of food", lines: `
a 1 Dairy Milko recalls yoghurt with strawberries because of glass splinters.
b 1 Baker Sonn recalls nut bread because the label does not name hazelnuts.
c 2 Butcher Ravik recalls smoked ham because of listeria.`},
	{name: "a strike and its end, and a strike elsewhere", lines: `
a 1 Bus drivers in Hask will strike from Monday for eight percent more pay.
a 4 The strike of bus drivers in Hask is over: they get six percent more pay.
b 4 Nurses in Norland will strike next week because of night shifts.`},
	{name: "science of one university", lines: `
a 1 Researchers of Alten university bred a wheat that needs half the water.
b 1 Researchers of Alten university showed that crows remember faces for ten years.
a 2 A wheat that needs only half as much water was bred at the university of Alten.`},
	{name: "headlines: two floods", lines: `
a 1 Hundreds leave homes as river Orla floods Varn
a 1 River Orla bursts banks in Varn, hundreds flee
b 1 Flash flood sweeps cars through streets of Corvel
b 2 Corvel cleans up after flash flood swept cars away`},
	{name: "a missing child and a found dog", lines: `
a 1 Police search with helicopters for Mika Sand, six, who vanished from a playground in Lund.
a 2 Mika Sand, six, who vanished from a playground in Lund, was found asleep in a hay barn.
b 2 A dog that ran away in Lund two years ago was found 300 kilometres away.`},
	{name: "French: deux incendies", lines: `
a 1 Un incendie a détruit un entrepôt de meubles à Brissac dans la nuit de lundi. Aucun blessé.
a 2 L'entrepôt de meubles de Brissac, détruit par un incendie lundi, n'était pas assuré.
b 2 Un incendie de forêt a brûlé trente hectares près de Lorgues; deux pompiers sont blessés.
b 3 Le feu de forêt près de Lorgues est maîtrisé, disent les pompiers.`},
	{name: "German: eine Firma, zwei Sachen", lines: `
a 1 Der Turbinenbauer Krell streicht in Hask achthundert Stellen, teilte das Unternehmen mit.
a 2 Achthundert Stellen fallen in Hask weg: Die Gewerkschaft will gegen den Turbinenbauer Krell streiken.
b 2 Der Turbinenbauer Krell hat einen Auftrag über vierzig Windräder aus Norland erhalten.`},
	{name: "a treaty in five steps", lines: `
a 1 Norland and Sudra agreed to hold talks over the island of Esk.
a 8 Talks between Norland and Sudra over the island of Esk began in Alten.
a 15 Norland and Sudra signed a treaty that divides the waters around the island of Esk.
b 15 Fishermen of Corvel want higher quotas for herring.`},
	{name: "four strangers about water", lines: `
a 1 The price of drinking water in Hask rises by four percent.
b 1 A water main burst under Mill Street in Alten; cellars were flooded.
c 1 Swimmer Ida Rank set a record over 200 metres in open water.
d 1 Water on a moon of Jupiter may be salty, a study says.`},
	{name: "a rescue told by three", lines: `
a 1 Eleven sailors were saved from the freighter Maren, which sank off Cape Torv in a gale.
a 1 A helicopter lifted eleven men off the sinking freighter Maren near Cape Torv.
a 2 The freighter Maren lost its rudder before it sank off Cape Torv, says its captain.`},
	{name: "two actors, two prizes", lines: `
a 1 Actress Nora Veil gets the state prize for her life's work on the stage.
b 1 Actor Tom Birk gets the critics' prize for his part in the play Winter.
a 2 Nora Veil will give the money of the state prize to a school for young actors.`},
	{name: "one price, three days", lines: `
a 1 Oil rose to 91 crowns a barrel after a fire stopped the refinery of Dorn.
b 2 The fire in the refinery of Dorn is out; one worker was burnt.
a 1 After a fire at the Dorn refinery, oil costs 91 crowns a barrel.`},
	{name: "a museum theft and a museum opening", lines: `
a 1 Thieves took two Dutch paintings from the museum of Varn at night.
a 3 Police found one of the two Dutch paintings that thieves took from the museum of Varn.
b 3 A museum of clocks opened in the old mint of Lund.`},
}
