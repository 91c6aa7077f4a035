/** English, German and Dutch words for numbers, folded. */
import { counted, NONE, type NumberTable, values, words } from './table';

export const ENGLISH: NumberTable = {
  language: 'en',
  units: values(
    counted('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
    'seventeen=17 eighteen=18 nineteen=19',
    counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    'once=1 twice=2 fourty=40 both=2',
  ),
  hundreds: words('hundred'),
  scales: values(
    'dozen=12 dozens=12 hundreds=100 thousand=1e3 thousands=1e3 million=1e6 millions=1e6 billion=1e9 billions=1e9',
    'trillion=1e12 trillions=1e12',
  ),
  ordinals: values(
    counted('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth', 1),
    counted('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 14),
    counted('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
    'hundredth=100',
  ),
  ordinalEnding: null,
  fractions: values(
    'half=1/2 halves=1/2 third=1/3 thirds=1/3 quarter=1/4 quarters=1/4 fourths=1/4 fifth=1/5 fifths=1/5',
    'sixths=1/6 sevenths=1/7 eighth=1/8 eighths=1/8 ninths=1/9 tenth=1/10 tenths=1/10 hundredths=1/100',
  ),
  decades: values(counted('twenties thirties forties fifties sixties seventies eighties nineties', 20, 10)),
  ands: words('and'),
  articles: words('a an'),
  loose: words('one first second once half both quarter quarters'),
  points: words('point'),
  half: { words: words('half'), isBefore: false },
  groupedBy: ',',
  isGlued: false,
  unitFirst: false,
  saysPairs: true,
  signs: words('the and of that is you it this was for with they have not we are but what from all there our my he on'),
};

export const GERMAN: NumberTable = {
  language: 'de',
  units: values(
    counted('null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn'),
    'siebzehn=17 achtzehn=18 neunzehn=19 ein=1 eine=1 einen=1 einem=1 einer=1 zwo=2 beide=2 beiden=2',
    counted('zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig', 20, 10),
    'einmal=1 zweimal=2 dreimal=3 anderthalb=1.5 eineinhalb=1.5',
  ),
  hundreds: words('hundert'),
  scales: values(
    'dutzend=12 dutzende=12 hunderte=100 hunderten=100 tausend=1e3 tausende=1e3 tausenden=1e3 million=1e6 millionen=1e6 mio=1e6',
    'milliarde=1e9 milliarden=1e9 mrd=1e9 billion=1e12 billionen=1e12',
  ),
  ordinals: values(
    'erste=1 ersten=1 erster=1 erstes=1 dritte=3 dritten=3 dritter=3 drittes=3 siebte=7 siebten=7 siebter=7 achte=8',
    'achter=8',
  ),
  ordinalEnding: /s?te[nrsm]?$/,
  fractions: values(
    'halb=1/2 halbe=1/2 halben=1/2 halbes=1/2 halber=1/2 drittel=1/3 dritteln=1/3 viertel=1/4 vierteln=1/4 funftel=1/5',
    'sechstel=1/6 achtel=1/8 zehntel=1/10 hundertstel=1/100 dreiviertel=3/4',
  ),
  decades: values(
    counted('zwanziger dreissiger vierziger funfziger sechziger siebziger achtziger neunziger', 20, 10),
    counted('zwanzigern dreissigern vierzigern funfzigern sechzigern siebzigern achtzigern neunzigern', 20, 10),
  ),
  ands: words('und'),
  articles: NONE,
  loose: words('ein eine einen einem einer eins erste ersten erster erstes halb halbe halben beide beiden acht einmal'),
  points: words('komma'),
  half: { words: words('halb'), isBefore: true },
  groupedBy: '.',
  isGlued: true,
  unitFirst: true,
  saysPairs: false,
  signs: words(
    'und der die das ist nicht ich wir es zu den sie ein auch von im auf mit haben dass war sind aber wie noch',
  ),
};

export const DUTCH: NumberTable = {
  language: 'nl',
  units: values(
    counted('nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien'),
    'zeventien=17 achttien=18 negentien=19 anderhalf=1.5 anderhalve=1.5 beide=2',
    counted('twintig dertig veertig vijftig zestig zeventig tachtig negentig', 20, 10),
  ),
  hundreds: words('honderd'),
  scales: values(
    'dozijn=12 honderden=100 duizend=1e3 duizenden=1e3 miljoen=1e6 miljoenen=1e6 mln=1e6 miljard=1e9 miljarden=1e9 mld=1e9',
    'biljoen=1e12',
  ),
  ordinals: values('eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10'),
  ordinalEnding: /(?:ste|de)$/,
  fractions: values('half=1/2 halve=1/2 helft=1/2 derde=1/3 kwart=1/4 vijfde=1/5 tiende=1/10'),
  decades: values(counted('twintiger dertiger veertiger vijftiger zestiger zeventiger tachtiger negentiger', 20, 10)),
  ands: words('en'),
  articles: NONE,
  loose: words('een eerste half halve helft beide acht'),
  points: words('komma'),
  half: { words: words('half'), isBefore: true },
  groupedBy: '.',
  isGlued: true,
  unitFirst: true,
  saysPairs: true,
  signs: words('de het een van en dat niet ik we zijn op voor met maar ook wat hebben naar bij nog er je'),
};
