package story

// A sixth draw, of forty collections of 3 to 12 items as feeds carry them ("title | text"), committed before any
// count of them was made: a hold-out. It is counted, never fitted to. Names are invented, matters are
// those of an ordinary week; most hold a confuser: the same kind of event elsewhere, one actor's other
// matters, a follow-up in other words. The second twenty are in briefs_sixth_more_test.go.
var sixthBriefs = []brief{
	{name: "ferry aground, and a ferry line sold", lines: `
a 3 Ferry runs aground off Skerrow with 212 aboard | The car ferry Maid of Lorn struck rocks at the mouth of Skerrow harbour shortly after 7am. All 212 passengers were taken off by lifeboat, the coastguard said.
a 3 Passengers taken off stricken ferry | Lifeboats brought more than 200 people ashore after the Maid of Lorn hit rocks near Skerrow. Nobody was seriously hurt, though four were treated for shock.
a 5 Captain of grounded ferry had been awake 19 hours | Investigators looking into the grounding of the Maid of Lorn off Skerrow say the master had slept five hours in two days.
b 5 Island ferry operator to be sold to pension fund | CalWest, which runs eleven routes to the northern isles, has agreed a sale worth 480 million to a Canadian pension fund.
c 5 Skerrow wins prize for best kept village | Judges praised the harbour front planting and the restored lime kilns.`},
	{name: "central banks of two countries, one day", lines: `
a 7 Norges Bank surprises with quarter-point cut | The central bank lowered its policy rate to 4.25 percent, citing a faster fall in core inflation than it had projected in March. The krone weakened.
a 7 Krone slides after Oslo trims rates | The Norwegian currency fell 1.3 percent against the euro after the central bank unexpectedly reduced borrowing costs to 4.25 percent.
b 7 Bank of England holds rates at 4.5 percent in split vote | The monetary policy committee voted 6-3 to keep Bank Rate unchanged, with three members preferring a cut.
b 7 Three dissent as Threadneedle Street stands pat | Governor Andrew Pell said inflation in services remained too high after the committee left Bank Rate at 4.5 percent.
c 8 Mortgage approvals at two-year high | Lenders approved 66,400 home loans in May, figures from the Bank of England showed.`},
	{name: "one company, five matters", lines: `
a 2 Helix Motors recalls 340,000 SUVs over brake hoses | The carmaker said hoses fitted to Trailhead models between 2021 and 2023 may chafe and leak. Dealers will replace them free of charge.
a 3 Regulator had warned Helix over leaking brakes | Safety officials wrote to Helix Motors in January about chafed brake hoses in its Trailhead SUV, documents show, four months before the recall.
b 3 Helix Motors names Dana Ortiz as finance chief | Ortiz joins from chipmaker Verisil on 1 September and succeeds Paul Hahn, who is retiring.
c 4 Helix to build battery plant in Tennessee | The 3.1 billion dollar factory near Clarksville is to employ 1,800 people from 2028.
d 4 Helix workers in Ohio vote to join union | Staff at the Lordham assembly plant backed the auto workers' union by 61 percent.
d 5 Union hails Lordham win as breakthrough | The auto workers' union said its victory at Helix Motors' Ohio plant would open the way at six other non-union factories.
e 5 Helix quarterly profit falls 14 percent | Higher warranty costs and weak demand in Europe weighed on the carmaker's second-quarter net profit of 612 million dollars.`},
	{name: "two wildfires in two countries", lines: `
a 12 Thousands flee wildfire north of Athens | Flames driven by gale-force winds reached the outskirts of Varnavas, where residents were told to leave by text message.
a 13 Greek fire enters second day, one dead | A woman was found dead in a workshop in Halandri as the blaze that began near Varnavas spread to the northern suburbs of Athens.
b 13 Canada: fire forces evacuation of Jasper | Some 25,000 residents and campers were ordered out of Jasper National Park in the Rockies as two blazes closed in.
b 15 A third of Jasper destroyed | Buildings including a historic lodge burned down when the fire reached the Rocky Mountain resort town late on Wednesday.
c 14 Heatwave pushes power prices in Greece to record | Wholesale electricity averaged 130 euros a megawatt hour in July.`},
	{name: "football: one transfer saga and one match", lines: `
a 1 Ruben Acosta asks to leave Valmora | The Uruguayan striker handed in a transfer request on Monday, according to two people close to the club.
a 4 Valmora reject 55m bid for Acosta | The club turned down a second offer from Northgate for the 24-year-old forward, whose contract runs until 2027.
a 9 Acosta completes 62m Northgate move | The Uruguay striker signed a five-year deal and will wear the number nine shirt.
b 9 Valmora 0-3 Estela: home side outclassed on opening day | Two goals from Ivan Brito in the first half settled the match before the break.
c 9 Northgate keeper Holm out for season | The Dane ruptured a cruciate ligament in training.`},
	{name: "headlines of an aggregator", lines: `
a 0 Senate passes $95bn aid package after months of delay
a 0 US Senate approves long-stalled aid bill
a 0 Aid bill clears Senate, heads to president's desk
b 0 Senate panel grills airline chiefs over hidden fees
c 0 Rare copy of first folio sells for $2.4m
b 0 Airline bosses face senators on junk fees
d 0 Why your houseplants keep dying, according to botanists`},
	{name: "Allemagne en français: deux accidents de car", lines: `
a 6 Accident d'autocar près de Leipzig : cinq morts | Un car de la compagnie Flexilinie s'est renversé mercredi matin sur l'autoroute A9, faisant cinq morts et une vingtaine de blessés.
a 6 Un autocar se couche sur l'A9, au moins cinq morts | L'accident s'est produit près de Leipzig vers 9h45. L'autoroute a été coupée dans les deux sens.
a 8 Leipzig : le chauffeur du car mis en examen | Le parquet soupçonne le conducteur de l'autocar renversé sur l'A9 de s'être endormi au volant.
b 7 Isère : un car scolaire dans le ravin, trois blessés | Le véhicule qui transportait dix-huit collégiens a quitté la route à Saint-Martin-d'Uriage.
c 8 La SNCF supprime un train sur dix en août | Les conducteurs manquent sur les lignes du Sud-Est, explique l'entreprise.`},
	{name: "deutsche Kurzmeldungen: ein Brand, zwei Urteile", lines: `
a 2 Großbrand in Recyclinghof in Kelsterbach | Seit Mitternacht brennt eine Halle mit Altpapier. Die Anwohner sollen Fenster und Türen geschlossen halten.
a 3 Kelsterbach: Feuer im Recyclinghof unter Kontrolle | Nach dreißig Stunden hat die Feuerwehr den Brand der Altpapierhalle gelöscht. Die Ursache ist unklar.
b 3 BGH: Banken dürfen keine Negativzinsen auf Girokonten verlangen | Die Karlsruher Richter gaben Verbraucherschützern recht, die gegen vier Institute geklagt hatten.
b 3 Verwahrentgelte waren unzulässig | Kunden können Negativzinsen nach einem Urteil des Bundesgerichtshofs von ihrer Bank zurückfordern.
c 4 BGH bestätigt lebenslange Haft für Raser von Lörrach | Das Mordurteil gegen einen 31-Jährigen ist rechtskräftig, er hatte bei einem illegalen Rennen zwei Frauen getötet.`},
	{name: "noticias: dos volcanes y una huelga", lines: `
a 10 El volcán de Fuego obliga a evacuar a mil personas | La erupción iniciada el domingo lanzó ceniza a 7.000 metros, informó la coordinadora para desastres de Guatemala.
a 11 Guatemala baja la alerta por el volcán de Fuego | La actividad eruptiva ha cesado y los evacuados pueden volver a sus casas, según las autoridades.
b 11 El Etna cierra el aeropuerto de Catania | Una columna de ceniza sobre Sicilia obligó a cancelar más de cien vuelos.
c 12 Huelga de controladores en Barajas el viernes | Los sindicatos denuncian la falta de personal en la torre de Madrid.
c 13 Aena pacta con los controladores y evita la huelga | El acuerdo alcanzado de madrugada prevé treinta contrataciones en la torre de Barajas.`},
	{name: "court: the same judge, two cases", lines: `
a 4 Jury finds ex-mayor Tull guilty of taking bribes | Marcus Tull accepted 310,000 in cash and a speedboat from a waste contractor, the federal jury in Dover concluded after nine days.
a 4 Former Dover mayor convicted in waste bribery case | Tull, 58, faces up to twenty years when Judge Ellen Sharp sentences him in October.
b 5 Judge Ellen Sharp blocks state ban on book loans | The ban on lending certain novels to minors is likely unconstitutional, Sharp wrote in a 40-page order.
b 6 State appeals ruling on library books | The attorney general asked an appeals court to let the restrictions on novels for minors take effect after Sharp's order.
c 6 Dover plans new waste-to-energy plant | Councillors voted 8-5 for the 140 million project by the docks.`},
	{name: "six strangers of a local paper", lines: `
a 1 Swimming pool to reopen in June | The Hollins Lane pool was closed in February when cracks were found in the roof beams.
b 1 Bus lane fines top half a million | Cameras on Hollins Lane caught 9,200 drivers in their first six months, the council said.
c 2 School's hens win national award | Pupils at St Anne's sell the eggs to pay for trips.
d 2 Man, 44, charged over pub stabbing | A man was taken to hospital after a fight outside the Crown in Mill Road on Saturday night.
e 3 Mill Road bakery marks a century | Four generations of the Pask family have baked there since 1926.
f 3 Council tax to rise by 4.9 percent | The increase, the highest allowed, adds 84 to the average bill.`},
	{name: "space: a launch, its failure, another launch", lines: `
a 5 Ariel rocket fails minutes after lift-off | The two-stage launcher veered off course and was destroyed over the Norwegian Sea 90 seconds into its maiden flight from Andoya.
a 5 Maiden flight of Ariel ends in fireball | Start-up Isar Dynamics said the test had yielded valuable data although its rocket was lost over the sea.
a 20 Valve blamed for loss of Ariel rocket | A stuck valve in the thrust vector system doomed the first Ariel flight from Andoya, Isar Dynamics said.
b 7 Japan's H4 puts weather satellite into orbit | The rocket lifted off from Tanegashima at 10:12 and released its payload 28 minutes later.
c 19 Private moon lander tips over on touchdown | Contact with the Sparrow craft is weak because its antenna points to the ground.`},
	{name: "health: two outbreaks and a drug", lines: `
a 3 Salmonella outbreak linked to tahini, 62 ill | Health officials in five countries traced the infections to sesame paste from one Syrian producer.
a 6 Shops pull tahini as salmonella cases pass 100 | Supermarkets removed three brands of sesame paste after infections rose to 104 in seven countries.
b 5 Measles closes two schools in Lisle | Eleven children are ill and vaccination rates in the district are below 80 percent, the health office said.
b 9 Lisle schools reopen after measles outbreak | Unvaccinated pupils must stay at home until the end of the month.
c 8 Weight-loss pill cuts risk of heart attack, study finds | Patients taking orfelipan had a fifth fewer heart attacks than those given a placebo in a trial of 12,000.`},
	{name: "two ministers resign in two lands", lines: `
a 6 Dutch asylum minister quits over budget | Marieke Vos said she could not defend cuts agreed without her. Prime minister Schoof will take over her tasks.
a 6 Vos steps down, third minister to leave Hague cabinet | The asylum minister's resignation leaves the Dutch coalition with a majority of one.
b 7 Peru's interior minister resigns after prison break | Jorge Landa left office a day after 43 inmates escaped from a jail in Trujillo.
b 8 Half of escaped Trujillo inmates recaptured | Peruvian police hold 22 of the 43 men whose flight cost the interior minister his job.
c 8 Lima metro line delayed to 2029 | The builder blames archaeology along the route.`},
	{name: "technology: one product seen by four", lines: `
a 2 Orchid unveils glasses that translate speech | The Lens One shows subtitles in twelve languages and goes on sale in October for 599 dollars.
a 2 Hands on with Orchid's Lens One: subtitles for real life | We wore the translating glasses for an hour. They are light, but the battery lasts only three.
a 3 Orchid shares jump on smart glasses | Investors cheered the Lens One as the company's first new product category in nine years.
b 3 Orchid settles privacy suit for 90 million dollars | The company was accused of storing voice recordings of children without consent.
c 3 Rival Nimbus delays folding tablet | Problems with the hinge push the launch into next year.
a 4 Privacy groups wary of Orchid's translating glasses | Campaigners say the Lens One's microphones record bystanders who have not agreed to it.`},
	{name: "one town, one flood, many angles", lines: `
a 8 River Eyre bursts banks at Tolby | Police closed the bridge and 300 homes were evacuated overnight.
a 9 Tolby under water as Eyre peaks | Soldiers filled sandbags while the river crested at 5.8 metres, the highest level since 1947.
a 9 'We lost everything': Tolby families count cost of flood | Residents sheltering in the leisure centre describe how water rose to the first floor within an hour.
a 11 Prime minister heckled in flooded Tolby | Angry shopkeepers asked why a flood wall promised in 2021 had not been built.
b 10 Rail fares to rise by 5 percent | The transport secretary confirmed the January increase for regulated tickets.
b 11 Commuters angry at 5 percent fare rise | Passenger groups said regulated rail tickets were already the dearest in Europe.`},
	{name: "prizes: three of them", lines: `
a 7 Nobel in physics for work on quantum light | Anne Roy of France and Kenji Mori of Japan share the award for making single photons on demand.
a 7 Roy and Mori win physics Nobel | The Stockholm committee honoured sources of single photons that may secure communication.
b 8 Chemistry Nobel goes to maker of porous crystals | Omar Said of Jordan built frameworks that pull water from desert air.
b 8 'I thought it was a prank', says chemistry laureate Said | The Jordanian chemist learned at an airport of his Nobel for frameworks that harvest water from air.
c 9 Booker shortlist has five debut novels | The judges chose from 153 entries.`},
	{name: "protest, counter-protest, and a strike", lines: `
a 14 Farmers block roads into Brussels with tractors | Some 900 tractors converged on the European quarter to protest against the trade deal with Mercosur.
a 14 Police use water cannon on farmers in Brussels | Protesters threw eggs and burned tyres near the parliament as leaders discussed the Mercosur pact.
b 14 Tractors in Warsaw: Polish farmers rally against grain imports | Thousands marched to the agriculture ministry to demand limits on Ukrainian grain.
c 15 Baggage handlers strike at Brussels airport | Forty percent of departures were cancelled on Friday.`},
	{name: "markets: two daily reports and one crash", lines: `
a 3 Wall Street ends higher as tech rallies | The S&P 500 rose 0.8 percent to 6,102 and the Nasdaq 1.4 percent, led by chipmakers.
b 4 Wall Street slips before jobs data | The S&P 500 lost 0.3 percent to 6,084 in thin trading ahead of Friday's payrolls.
c 4 Cryptocurrency exchange Zenko halts withdrawals | The platform said it had found an irregularity in its reserves and froze 2 billion dollars of deposits.
c 5 Zenko files for bankruptcy | The crypto exchange that froze customers' money on Thursday listed debts of 3.6 billion dollars.`},
	{name: "archaeology and a museum theft", lines: `
a 2 Roman shipwreck with 3,000 jars found off Sardinia | Divers came upon amphorae from the fourth century in seagrass near Arzachena, the culture ministry said.
a 4 Sardinia wreck is largest find of amphorae in decades | Archaeologists think up to 5,000 jars for fish sauce lie off Arzachena.
b 4 Thieves take Celtic gold from Bavarian museum | Burglars cut phone lines in Manching before stealing 483 coins worth 1.6 million euros.
b 30 Four held over theft of Celtic coins | German police found lumps of gold that may be some of the 483 coins taken from the Manching museum.
c 5 Louvre raises ticket price for non-Europeans | Visitors from outside the EU will pay 30 euros from January.`},
}
