package story

// A fourth draw of twenty, of 3 to 12 briefs each, written before the rules of its session were
// touched, and counted only: most hold one firm's, one club's or one town's mixed news, or the same
// kind of event elsewhere.
var fourthBriefs = []brief{
	{name: "one carmaker, three matters", lines: `
a 1 Carmaker Lorin will close its works at Hask in March; two thousand people lose their jobs.
a 2 Two thousand workers of Lorin marched through Hask against the closing of the works in March.
b 2 Carmaker Lorin showed an electric van that goes six hundred kilometres on one charge.
c 3 Lorin's finance chief Berta Kohl is to leave in summer for personal reasons.`},
	{name: "two landslides, one day apart", lines: `
a 5 A landslide buried a road above Tisk after heavy rain; a shepherd is missing.
a 6 Dogs found the shepherd whom the landslide above Tisk had buried. He has a broken leg.
b 6 A landslide cut the railway at Corvel after heavy rain; trains are replaced by buses.
b 7 The railway at Corvel is open again, a day after a landslide.`},
	{name: "results of four firms", lines: `
a 1 Chemist Balder said quarterly net profit rose 12 percent to 84 million crowns on sales of 1.1 billion.
b 1 Retailer Osk said quarterly net profit fell 7 percent to 31 million crowns on sales of 900 million.
c 1 Shipping line Mearsk Nord said quarterly net profit rose 40 percent to 220 million crowns on sales of 2.3 billion.
d 1 Brewer Kalt said quarterly net profit fell 2 percent to 18 million crowns on sales of 210 million.`},
	{name: "three obituaries and a follow-up", lines: `
a 1 The violinist Runa Dahl, who taught three generations, died on Sunday in Hask. She was 88.
b 1 The skier Jon Arve, who won three gold medals, died on Sunday in Tisk. He was 71.
c 2 The judge Mila Sorr, who led the harbour inquiry, died on Monday in Corvel. She was 79.
a 4 Hundreds took leave of the violinist Runa Dahl in the cathedral of Hask.`},
	{name: "headlines of one phone maker", lines: `
a 0 Quanta delays foldable phone over cracked hinges
a 0 Cracked hinges: Quanta puts off its foldable phone
b 0 Quanta fined 40 million over app store rules
c 0 Quanta opens flagship store in old opera house
b 0 App store rules cost Quanta a fine of 40 million`},
	{name: "two knife attacks", lines: `
a 1 A man stabbed two women on a tram in Hask on Friday evening and fled. Police ask for witnesses.
a 2 Police in Hask arrested a man of 33 who they say stabbed two women on a tram.
b 2 A boy of 15 stabbed a teacher in the yard of a school in Corvel on Saturday morning.
b 3 The teacher stabbed in the school yard of Corvel is out of danger, the clinic said.`},
	{name: "a bank, its rate and its robber", lines: `
a 1 The national bank raised its key rate by a quarter point to 2.75 percent to slow prices.
a 1 Prices rise too fast, so the national bank lifts the key rate to 2.75 percent.
b 1 A man with a toy pistol robbed a branch of the Volks bank in Tisk of nine hundred crowns.
c 2 The Volks bank will charge for every transfer that is made on paper.`},
	{name: "one minister, four matters", lines: `
a 1 Transport minister Olav Brenn wants to lower the speed limit in towns to 30.
a 2 Motorists' clubs reject the speed limit of 30 in towns that transport minister Olav Brenn wants.
b 3 Transport minister Olav Brenn married the weather presenter Lisa Tomt in a chapel in Hask.
c 3 Olav Brenn, the transport minister, opened the second tube of the Corvel tunnel.
d 4 A thief took the official bicycle of transport minister Olav Brenn.`},
	{name: "two football transfers", lines: `
a 1 Striker Pal Edo moves from Hask United to Corvel for 14 million and signs for four years.
a 1 Corvel pay Hask United 14 million for striker Pal Edo.
b 1 Goalkeeper Ben Ruud moves from Tisk to Hask United for 3 million and signs for two years.
c 2 Hask United must play two matches without spectators because fans threw flares.`},
	{name: "two court rulings", lines: `
a 1 The supreme court ruled that landlords must return deposits within thirty days.
a 1 Deposits must be back within thirty days, the supreme court told landlords.
b 1 The supreme court ruled that the baker Selm may sell bread on Sundays.
c 2 A landlord in Hask found a python in the bathtub of an empty flat.`},
	{name: "a power cut and another", lines: `
a 3 A power cut darkened half of Hask on Tuesday evening after a transformer burned.
a 4 Hask has power again after the burned transformer was bypassed in the night.
b 30 A power cut darkened part of Corvel on Monday evening after a digger cut a cable.`},
	{name: "a wolf, a wolf hunt, a film", lines: `
a 1 A wolf killed eleven sheep on a farm near Tisk.
a 3 Hunters may shoot the wolf that killed eleven sheep near Tisk, the district decided.
a 8 The wolf of Tisk was shot at dawn; the farmer whose sheep it had killed was relieved.
b 8 The film The Wolf of Winter leads the box office for the third week.`},
	{name: "German: ein Konzern, drei Dinge", lines: `
a 1 Der Chemiekonzern Borsa streicht in Hask achthundert Stellen, weil Gas zu teuer ist.
a 2 Die Gewerkschaft ruft in Hask zum Streik auf, weil der Chemiekonzern Borsa achthundert Stellen streicht.
b 2 Der Chemiekonzern Borsa hat einen Kleber erfunden, der unter Wasser hält.
c 3 Ein Lastwagen des Konzerns Borsa ist bei Tisk in einen Graben gefahren.`},
	{name: "French: deux séismes", lines: `
a 1 Un séisme de magnitude 5,6 a endommagé une centaine de maisons à Corvel; personne n'a été tué.
a 2 Les habitants de Corvel dorment sous des tentes après le séisme de magnitude 5,6.
b 12 Un séisme de magnitude 4,9 a réveillé la ville de Tisk; aucun dégât n'a été signalé.`},
	{name: "Spanish: fichajes y una huelga", lines: `
a 1 Los controladores aéreos de Hask irán a la huelga el lunes para pedir más personal.
a 2 La huelga de los controladores de Hask obligará a cancelar doscientos vuelos el lunes.
b 2 El delantero Pal Edo ficha por el Corvel por cuatro temporadas.
c 2 Una exposición en Corvel reúne cartas de amor de marineros.`},
	{name: "a chain by words", lines: `
a 1 The harbour of Tisk is to be dredged so that larger ships can call.
b 2 A ship with larger wind turbines aboard lost three blades in a storm off Corvel.
c 3 A storm of protest met the plan for wind turbines on the hill above Hask.
d 4 The hill above Hask is where the bones of a small dinosaur were found.`},
	{name: "twelve headlines, three stories", lines: `
a 1 Dam at Lake Orm leaks, villages cleared
a 1 Villages below Lake Orm cleared as dam leaks
a 2 Engineers plug leak in Orm dam
b 1 Pianist Sol Wend cancels tour after fall
b 2 Sol Wend breaks wrist, tour off
c 2 Sugar tax passes by one vote
c 2 One vote carries sugar tax
d 1 Zebra crossing painted by night in Hask
e 1 Hask bakers win world cup of bread
f 2 Lake swimming record for woman, 80
g 2 Tour de Corvel starts in rain
h 2 Chess: Arve draws again`},
	{name: "one town, a festival and a mayor", lines: `
a 1 Hask will hold its lantern festival without fireworks, because they frighten the storks.
a 2 No fireworks at the lantern festival in Hask: the storks come first, says the council.
b 2 The mayor of Hask has been charged with taking a sauna from a builder.
b 3 The mayor of Hask denies that the sauna was a bribe and will not step down.
c 3 In Hask, a heating pipe burst and flooded the archive.`},
	{name: "two launches and a delay", lines: `
a 1 The space firm Altair launched forty satellites on one rocket from Corvel.
b 2 The space firm Altair put off its moon lander until next year because of a faulty valve.
b 2 A faulty valve delays Altair's moon lander by a year.
c 3 The space agency launched a telescope on a rocket from Tisk.`},
	{name: "a takeover in four steps and a look-alike", lines: `
a 1 Grocer Fenn offered 3.2 billion for its rival Mylo, which said it would study the bid.
a 4 Mylo rejected the 3.2 billion bid of Fenn as too low.
a 9 Fenn raised its bid for Mylo to 3.6 billion, and the board of Mylo agreed.
a 15 Shareholders of Mylo accepted the 3.6 billion bid of Fenn.
b 9 Insurer Orla offered 1.1 billion for its rival Pax, which said it would study the bid.
b 11 Pax rejected the 1.1 billion bid of Orla as too low.`},
}
