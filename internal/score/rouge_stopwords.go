package score

// rougeStopList is what ROUGE-1.5.5 drops with -s, by memory and in groups: the
// stop words of the SMART retrieval system (G. Salton and C. Buckley, Cornell
// University) with the words of a newswire's date line. Words with an apostrophe
// are not here: the tokeniser never forms one.
const rougeStopList = `
a b c d e f g h i j k l m n o p q r s t u v w x y z
jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat
reuters ap tech news index amid

i me my myself we our ours ourselves you your yours yourself yourselves he him his himself
she her hers herself it its itself they them their theirs themselves
who whom whose whoever which what whatever this that these those one ones
anybody anyone anything everybody everyone everything nobody none nothing somebody someone
something another other others each either neither both all any some such same self selves own

am is are was were be been being became become becomes becoming do does did done doing
has have had having can cannot cant could shall should will would may might must ought
get gets getting got gotten go goes going gone went come comes came take taken took
let see seeing seen saw seem seems seemed seeming say says said saying tell tends know knows known
look looking looks want wants wish use used uses using useful try trying tried tries keep keeps kept
give given gives help ask asking allow allows appear appreciate associated believe cause causes
changes concerning consider considering contain containing contains corresponding described
follow followed following follows happens hello hopefully indicate indicated indicates inner
placed provides regarding regards specified specify specifying sup thank thanks thanx thats
think unfortunately welcome willing wonder

a an the and or but nor if so yet because than then though although while whilst whereas whether
unless until lest except else however therefore thus hence otherwise

about above across after afterwards against along alongside amongst among around as at away
before beforehand behind below beside besides between beyond by despite down downwards during
for from forth in into inside insofar inasmuch instead inward near off of on onto out outside over
per plus since through throughout thru till to together toward towards under underneath up upon
unto via viz versus with within without further furthermore furthest

again almost alone already also always anyhow anyway anyways anywhere apart aside
ever every everywhere here hereafter hereby herein hereupon there thereafter thereby therein
theres thereupon where whereafter whereby wherein whereupon wherever when whence whenever whither
why how howbeit elsewhere nowhere somewhere somehow sometime sometimes somewhat
just later latter latterly former formerly likely unlikely little less least more moreover most
mostly much many several few first various mainly merely namely nearly necessary needs need
never nevertheless next no non noone not novel now obviously often oh ok okay old once only
particular particularly perhaps please possible presumably probably quite rather really reasonably
relatively respectively right secondly second third thorough thoroughly truly twice usually very
well too still even evermore especially entirely enough exactly indeed clearly certain certainly
consequently currently definitely different ex far good better best awfully able according
accordingly actually appropriate available ignored immediate last lately like liked
meanwhile new normally overall self sensible sent serious seriously soon sorry sure
specifically two three four five six seven eight nine zero value whole
brief hi hither ltd un th ve re que qv rd nd non co com cant edu eg et etc ie inc mean vs uucp
changes course example hardly hence indicate let lest looking maybe nd presumably regardless
sub tends unto usually went wherever whoever wants yes back everywhere
`
