package story

// A third draw of twenty, written before the rules that it judges were changed and not used to
// choose them: what it says is what to expect of the next collection.
var thirdBriefs = []brief{
	{name: "a minister in common", lines: `
a 1 Health minister Dora Lind opened a clinic for burns in Varn and promised forty more nurses.
b 2 Health minister Dora Lind broke her wrist while skiing and will work from home for two weeks.
c 2 A court in Pellow ruled that the night market may stay, although neighbours complain of noise.`},
	{name: "a derailment followed up", lines: `
a 1 A goods train derailed near Gosse on Monday; nine wagons with potash lie beside the track.
a 2 Cranes lift the nine derailed potash wagons near Gosse, and the line stays shut until Friday.
a 4 A broken axle derailed the goods train near Gosse, the accident board found.
b 4 The city of Varn will plant four hundred lime trees along its ring road.`},
	{name: "two drownings", lines: `
a 1 A swimmer of 24 drowned in the Ammer lake on Saturday; divers found his body after an hour.
b 2 A fisherman of 61 drowned off Pellow on Sunday when his boat overturned in the swell.
c 2 Swimmers protested against the closing of the lido in Gosse.`},
	{name: "a theatre and its fire", lines: `
a 1 The old theatre of Lomme burned to the ground; a cable had smouldered above the stage.
a 2 Actors of the burned theatre in Lomme will play in a tent until spring.
b 2 The zoo of Lomme has bought two snow leopards from a breeder abroad.`},
	{name: "one bank, two matters", lines: `
a 1 Bank Corvo will cut nine hundred jobs at its counters, because customers use their phones.
a 1 Nine hundred jobs at the counters of Bank Corvo will go, its head told staff.
b 2 Bank Corvo sued a former trader who, it says, took lists of clients to a rival.`},
	{name: "headlines of a volcano and others", lines: `
a 0 Volcano Ketla erupts, ash closes airports
a 0 Ash from Ketla keeps airports closed
b 0 Varn council bans leaf blowers
a 0 Airlines count cost of Ketla ash
c 0 Bread thief returns loaf after 40 years`},
	{name: "headlines of one club", lines: `
a 0 Rovers sack coach Timm after fifth defeat
a 0 Coach Timm out: Rovers act after fifth defeat in a row
b 0 Rovers to build new stand for eight thousand fans
c 0 Lottery winner gives half to lifeboats`},
	{name: "two floods of one week", lines: `
a 1 The Ammer flooded the lower town of Lomme; two hundred people slept in the sports hall.
a 2 Water of the Ammer is falling in Lomme, and two hundred people may leave the sports hall.
b 3 The Sile flooded the market of Pellow; fifty stalls were swept away.
b 4 Traders whose stalls the Sile swept away in Pellow ask for help.`},
	{name: "a verdict", lines: `
a 1 Surgeon Per Hoyt was jailed for six years for selling kidneys of dead patients.
a 1 Six years in jail for surgeon Per Hoyt, who sold kidneys of the dead.
b 1 A baker in Gosse was fined because his loaves weighed too little.
c 2 Six years after the flood the bridge of Gosse is open again.`},
	{name: "two votes on one day", lines: `
a 1 Parliament passed the fishing bill by nine votes; boats will stay in port in March.
b 1 Parliament rejected the pension bill by two votes, and the labour minister offered to go.
b 2 The labour minister stays, although parliament rejected his pension bill by two votes.`},
	{name: "a recall and a launch", lines: `
a 1 Maker Vexo recalls thirty thousand toasters, as their cords may melt.
a 3 Cords that may melt: Vexo has taken back only half of its thirty thousand toasters.
b 3 Maker Vexo presents a kettle that boils a litre in forty seconds.`},
	{name: "a running search", lines: `
a 1 The yacht Mistral with four sailors is missing west of Cape Dorn.
a 3 Planes found no trace of the yacht Mistral west of Cape Dorn.
a 6 A raft of the missing yacht Mistral was washed ashore; of the four sailors there is no sign.
a 9 A trawler has picked up the four sailors of the Mistral alive.
b 9 A pod of orcas was seen off Cape Dorn for the first time in years.`},
	{name: "a town in common", lines: `
a 1 Pellow gets back its night bus, which had been cut to save money.
b 1 A mosaic of a Roman villa was dug up in Pellow beneath a car park.
c 2 Burglars emptied the safe of a jeweller in Pellow while the alarm was off.
d 3 The mayor of Gosse will run for a fourth term.`},
	{name: "prices of two firms", lines: `
a 1 Railway Transo raises fares by six percent in December, citing wages.
a 1 From December fares of Transo rise by six percent; the railway points to wages.
b 2 Power firm Elmo raises prices by nine percent in January, citing gas.`},
	{name: "German: zwei Unfälle", lines: `
a 1 Bei einem Unfall auf der Autobahn bei Gosse sind am Montag zwei Menschen gestorben; ein Laster war ins Schleudern geraten.
a 2 Nach dem Unfall bei Gosse mit zwei Toten ermittelt die Polizei gegen den Fahrer des Lasters.
b 2 Bei einem Unfall in Lomme ist am Dienstag ein Radfahrer verletzt worden; ein Auto hatte ihm die Vorfahrt genommen.`},
	{name: "French: un procès et une grève", lines: `
a 1 Le procès du chirurgien Per Hoyt, accusé d'avoir vendu des organes, s'est ouvert à Varn.
a 3 Le chirurgien Per Hoyt a nié avoir vendu des organes au deuxième jour de son procès à Varn.
b 3 Les éboueurs de Varn sont en grève depuis lundi et les ordures s'entassent.`},
	{name: "Italian: una frana", lines: `
a 1 Una frana ha travolto tre case a Lomme; i vigili del fuoco cercano due dispersi.
a 2 Trovati vivi i due dispersi della frana di Lomme, che aveva travolto tre case.
b 2 Il comune di Pellow vieta le barche a motore sul lago.`},
	{name: "an award and an author", lines: `
a 1 The Alder prize goes to novelist Ines Roca for her book about a lighthouse.
a 1 Novelist Ines Roca wins the Alder prize with a book about a lighthouse.
b 12 Novelist Ines Roca was stopped at the border because her passport had run out.`},
	{name: "seven strangers", lines: `
a 1 A tenor lost his voice in the second act, and a fireman in the audience sang on.
b 1 Farmers near Gosse fear for their apples after three nights of frost.
c 1 The mint will strike a coin with a hole for the blind.
d 2 A strike of customs men delays flowers at the border.
e 2 Two planes touched wings on the ground at Varn; nobody was hurt.
f 3 Nobody was hurt when the roof of a gym in Lomme fell in under snow.
g 3 A school in Pellow lets its pupils sleep until nine.`},
	{name: "launches delayed", lines: `
a 1 The ferry Aurora will not sail before June, as its doors leak, the yard in Dorn said.
a 2 Leaking doors delay the ferry Aurora until June; the yard in Dorn must pay a penalty.
b 2 The opera house in Varn will not open before June, as its curtain is too heavy.`},
}
