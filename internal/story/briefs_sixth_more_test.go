package story

// The second half of the sixth draw.
var moreSixthBriefs = []brief{
	{name: "notícias: um assalto e duas eleições", lines: `
a 3 Assalto a banco em Criciúma deixa cidade sitiada | Homens armados com fuzis explodiram o cofre de uma agência no centro durante a madrugada.
a 4 Polícia prende nove suspeitos do assalto em Criciúma | Parte do dinheiro levado da agência foi recuperada em Torres.
b 4 Oposição vence eleições em Moçambique, diz contagem paralela | Observadores apontam 53 por cento para o candidato Elias Duarte.
c 5 Eleições no Porto: Rui Tavares lidera sondagem | O candidato independente tem 38 por cento das intenções de voto.`},
	{name: "notizie: due crolli", lines: `
a 1 Crolla una palazzina a Ravanusa, si scava tra le macerie | Una fuga di gas ha provocato l'esplosione. Nove persone risultano disperse.
a 2 Ravanusa, trovati i corpi di quattro dispersi | I vigili del fuoco continuano a scavare dopo l'esplosione che ha distrutto la palazzina.
b 2 Genova, cede un tratto di strada a Quezzi | Nessun ferito, due auto in sosta sono finite nel rio Fereggiano.
c 2 Juventus, Moretti si opera al ginocchio | L'attaccante resterà fuori quattro mesi.`},
	{name: "nieuws: brug, trein, vaccin", lines: `
a 4 Merwedebrug per direct dicht voor vrachtverkeer | Rijkswaterstaat vond scheurtjes in het staal en verwacht dat de afsluiting twee maanden duurt.
a 5 Transporteurs woedend over sluiting Merwedebrug | Omrijden kost de sector volgens TLN een miljoen euro per dag.
b 5 Trein ontspoort bij Hilversum | Niemand raakte gewond; er rijden tot zaterdag geen treinen naar Utrecht.
c 6 Gratis griepprik voor iedereen boven de vijftig | Het kabinet volgt het advies van de Gezondheidsraad.`},
	{name: "wiadomości: powódź, wyrok, mecz", lines: `
a 2 Woda zalała Kłodzko | Nysa przelała się przez wały, ewakuowano półtora tysiąca mieszkańców.
a 3 Kłodzko po powodzi: brakuje wody pitnej | Wojsko dostarcza cysterny mieszkańcom zalanego miasta, a Nysa powoli opada.
b 3 Były minister skazany na trzy lata | Sąd w Gdańsku uznał Adama Rolskiego za winnego przyjęcia łapówki.
c 3 Lech wygrał z Legią 2:1 | Gola na wagę zwycięstwa strzelił w doliczonym czasie Mikael Ishak.`},
	{name: "новости: шахта, выборы, спутник", lines: `
a 5 Взрыв на шахте в Кемерове, погибли семь горняков | Под землёй остаются ещё двенадцать человек, сообщили в МЧС.
a 6 Спасатели подняли тела всех горняков кемеровской шахты | Число жертв взрыва метана выросло до девятнадцати.
b 6 В Молдавии проходят выборы президента | Участки открылись в семь утра, действующая глава страны борется с бывшим прокурором.
b 7 Действующий президент Молдавии объявила о победе на выборах | Она набрала 55 процентов голосов, обойдя бывшего прокурора.
c 7 «Роскосмос» отложил запуск спутника | Старт с Байконура перенесён на апрель из-за замечаний к разгонному блоку.`},
	{name: "أخبار: زلزال وقمة", lines: `
a 2 زلزال بقوة 6.1 درجات يضرب إقليم الحوز | شعر سكان مراكش بالهزة التي وقعت فجر السبت، ولم ترد أنباء عن ضحايا حتى الآن.
a 3 ارتفاع حصيلة زلزال الحوز إلى 14 قتيلا | قالت وزارة الداخلية إن فرق الإنقاذ وصلت إلى القرى الجبلية قرب مراكش.
b 3 القادة العرب يجتمعون في بغداد | تبحث القمة إعادة إعمار غزة والأمن الغذائي.
b 4 قمة بغداد تدعو إلى وقف إطلاق النار في غزة | تعهد القادة العرب في البيان الختامي بدعم إعادة الإعمار.
c 4 الأهلي يفوز بالدوري المصري للمرة الخامسة والأربعين | حسم الفريق اللقب قبل جولتين من النهاية.`},
	{name: "zprávy: nehoda, vlak, kniha", lines: `
a 1 U Studénky se srazil vlak s kamionem | Při nehodě zemřeli tři lidé, dvě desítky cestujících jsou zraněny. Trať je uzavřena.
a 2 Řidič kamionu od Studénky dostal vazbu | Polák vjel na přejezd na červenou, tvrdí policie; srážka s vlakem si vyžádala tři životy.
b 2 Požár v Hřensku zničil pět domů | Hasiči evakuovali obyvatele, kouř je vidět až z Děčína.
c 3 Magnesia Litera zná vítěze | Knihou roku je román Petry Soukupové.`},
	{name: "rumour, denial, confirmation of a merger", lines: `
a 1 Tessaly in talks to buy rival Corda, sources say | A deal between the two toolmakers would value Corda at about 7 billion euros.
a 2 Corda denies merger talks | The toolmaker said it was not in negotiations with Tessaly or anyone else and knew of no reason for the rise in its shares.
a 12 Tessaly to buy Corda for 7.4 billion euros | The toolmakers confirmed a cash and share deal that creates Europe's largest maker of power drills.
b 12 Corda recalls cordless saws | The blade guard of 40,000 saws may stay open, the company said.
c 13 Regulators wave through hotel merger | Brussels approved Altura's purchase of Mare Resorts without conditions.`},
	{name: "two earthquakes, one ocean", lines: `
a 9 Magnitude 7.4 quake hits Vanuatu | Buildings collapsed in Port Vila and the embassy quarter was damaged. Telephone lines are down.
a 10 Vanuatu quake: death toll rises to 14 | Rescuers dug through the night at two collapsed shops in Port Vila.
b 10 Strong quake off northern Japan triggers tsunami warning | A magnitude 7.1 tremor struck off Iwate at 8:20 pm. Residents were told to leave the shore.
b 10 Japan lifts tsunami alert after Iwate quake | Waves of 40 centimetres were measured at Miyako; no damage was reported.
c 11 Cyclone heads for Fiji | Schools closed as the storm was upgraded to category three.`},
	{name: "one politician, three days, three matters", lines: `
a 1 Governor Brandt signs bill banning phones in schools | The law takes effect in September and covers all public schools in the state.
b 2 Governor Brandt's motorcade hits cyclist | The cyclist, 26, broke an arm when a police motorcycle escorting Brandt turned into his path.
b 3 Cyclist hit by governor's escort to sue | A lawyer for the 26-year-old said the motorcycle in Brandt's motorcade had run a red light.
c 3 Brandt rules out run for president | The governor told a radio station that she would serve out her term.
d 3 Schools stock up on lockers | Makers of phone pouches and lockers report a rush of orders.`},
	{name: "headlines of sport, five matters", lines: `
a 0 Vega wins stage 14 to take yellow jersey
a 0 Tour: Vega storms into yellow on the Tourmalet
b 0 Hamlin fastest in Silverstone practice
b 0 Silverstone: Hamlin tops both practice sessions
c 0 Kowalczyk out of Wimbledon with wrist injury
d 0 England name unchanged side for third Test
e 0 Olympic champion Diaz banned for two years
c 0 Wrist injury rules Kowalczyk out of Wimbledon`},
	{name: "energy: one pipeline, one plant, one price", lines: `
a 6 Explosion damages gas pipeline in Baltic Sea | Pressure in the Estlink pipe fell on Sunday night and its operator shut the valves. Finland suspects sabotage.
a 8 Finland seizes tanker over damaged Baltic pipe | Coastguards boarded the Cook Islands-flagged Sevan Star, whose anchor is missing.
b 8 Gas price jumps to highest in a year | European futures rose 9 percent to 48 euros on fears for supply.
c 9 Last coal plant in Britain to be turned into museum | Ratcliffe's control room and one cooling tower are to be kept.`},
	{name: "school shooting and a school bus", lines: `
a 2 Gunman wounds four at Idaho high school | A 17-year-old opened fire in the cafeteria of Larkspur High in Nampa before he was overpowered by a coach.
a 2 Coach tackled shooter at Nampa school | Students said wrestling coach Bill Oden brought the gunman at Larkspur High down within a minute.
a 3 Nampa shooter charged as adult | The boy accused of wounding four students at Larkspur High faces four counts of attempted murder.
b 3 Texas school bus overturns, driver killed | Twelve children had minor injuries after the crash near Waco.
c 4 Idaho lawmakers debate arming teachers | The bill would let districts train staff to carry pistols.`},
	{name: "an actor dies, another is born again on stage", lines: `
a 5 Actor Miles Renwick dies at 81 | He played the detective Harker for nineteen years on television and won two stage awards.
a 5 'Harker' star Miles Renwick dead | The actor died at home in Bath with his family around him, his agent said.
a 6 Tributes to Renwick, television's Harker | Colleagues called the late actor a generous man who answered every letter.
b 6 Dame Ruth Castle returns to the stage at 84 | She will play Prospero in Bath from November.
c 7 Singer Lola Marsh, voice of 'Blue Tram', dies at 77 | She sold thirty million records.`},
	{name: "weather in three places", lines: `
a 3 Snow cuts off villages in the Abruzzo | Two metres fell within three days. Helicopters bring food to Capracotta.
b 3 Sydney sweats through hottest night on record | The temperature did not fall below 29.4 degrees.
c 4 Hail destroys peach crop around Lleida | Growers put the damage at 40 million euros.
c 5 Lleida growers ask for state help after hail | Insurance covers only half of the peach orchards that were hit.
a 5 Army clears road to snowbound Capracotta | The first lorries in five days have reached the mountain village in the Abruzzo.`},
	{name: "cyber: two attacks", lines: `
a 7 Ransomware shuts five London hospitals' blood tests | The attack on laboratory firm Synlab forced surgeons to put off 800 operations.
a 10 Hackers publish data stolen from blood test firm | Gang Qilin put 400 gigabytes from Synlab, which serves London hospitals, on the dark web.
b 9 Cyber attack on port of Nagoya halts containers | Japan's busiest harbour could not load trucks for two days.
c 10 Password manager Keyfort admits breach | The firm said encrypted vaults had been copied in August.
c 11 Keyfort users urged to change master passwords | Security researchers say short master passwords of the breached vaults can be guessed.`},
	{name: "twelve items of a morning briefing", lines: `
a 1 Coalition talks collapse in Vienna | The liberal Neos walked out of negotiations with conservatives and Social Democrats early on Friday.
a 1 Austria: Neos quit coalition talks | Party leader Beate Meinl said there was no will for reform in the negotiations with the two larger parties.
b 1 Ship hits bridge in Baltimore port | A span was closed to traffic after a barge struck a pier.
c 1 Oil falls below 70 dollars | Brent lost 2 percent as producers signalled higher output from April.
d 1 Tiger escapes from circus in Lazio | Residents of Ladispoli were told to stay at home.
d 2 Escaped tiger caught in Ladispoli | A vet put the animal to sleep with a dart after seven hours.
e 1 Airbus delivers 766 planes | The maker missed its own target by four.
a 2 Austrian chancellor resigns after talks fail | He said a day after the Neos left that no agreement with the Social Democrats was possible either.
f 2 Chess: Okafor draws with champion | The fifth game in Singapore lasted 40 moves.
g 2 Bird flu found in Danish herd of cows | It is the first case in cattle in Europe.
g 3 Denmark culls cows over bird flu | Two hundred animals of the infected herd in Jutland are to be killed.
h 3 Chess: champion takes lead with win in game six | Black resigned after 52 moves in Singapore.`},
	{name: "nyheter: två gruvor, en dom", lines: `
a 2 Ras i gruvan i Kiruna, tre saknas | Ett skalv på natten fick orter att rasa på tusen meters djup, uppger LKAB.
a 4 De tre saknade i Kirunagruvan funna vid liv | Räddningspersonal nådde männen efter femtio timmar, säger LKAB.
b 4 Boliden säger upp 200 i Garpenberg | Lägre zinkpris tvingar gruvbolaget att spara.
c 5 Livstid för mordet i Malmö | Tingsrätten dömde en 25-årig man för skotten på Möllevången.`},
	{name: "trade: tariffs and answers, and another tariff", lines: `
a 4 US to put 25 percent tariff on Mexican tomatoes | The duty takes effect on 14 July, the commerce department said, ending a deal from 2019.
a 5 Mexico vows answer to tomato tariff | Agriculture minister Julio Berde called the American duty unjust and said growers would look to other markets.
b 5 Beijing lifts tariffs on Australian lobster | The last of the trade barriers imposed in 2020 falls at the end of the year.
b 6 Australian lobster fishers cheer end of Chinese duties | Exports were worth 700 million dollars a year before Beijing shut its market in 2020.
c 6 Tomato price doubles in Moscow | Cold weather hit greenhouses in the south.`},
	{name: "a peace deal and a border clash", lines: `
a 10 Armenia and Azerbaijan agree text of peace treaty | Foreign ministers of both countries said all seventeen articles had been settled after four years of talks.
a 11 Baku sets terms for signing peace with Armenia | Azerbaijan wants Yerevan to change its constitution before the agreed treaty is signed.
b 11 Thai and Cambodian troops exchange fire | One Cambodian soldier was killed in the brief clash near the temple of Preah Vihear.
b 12 Thailand closes border crossings after clash with Cambodia | The army blamed Phnom Penh for the shooting near Preah Vihear.
c 12 Bangkok police break up passport ring | Nine people were held for selling forged visas.`},
}
