/** French, Spanish, Italian and Portuguese words for numbers, folded. */
import { counted, NONE, type NumberTable, values, words } from './table';

export const FRENCH: NumberTable = {
  language: 'fr',
  units: values(
    counted('zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
    'une=1 vingts=20 septante=70 huitante=80 octante=80 nonante=90',
    counted('vingt trente quarante cinquante soixante', 20, 10),
  ),
  hundreds: words('cent cents'),
  scales: values(
    'douzaine=12 centaine=100 centaines=100 mille=1e3 millier=1e3 milliers=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9',
    'billion=1e12 billions=1e12',
  ),
  ordinals: values(
    'premier=1 premiere=1 premiers=1 premieres=1 second=2 seconde=2 deuxieme=2 troisieme=3 quatrieme=4 cinquieme=5',
    'sixieme=6 septieme=7 huitieme=8 neuvieme=9 dixieme=10 onzieme=11 douzieme=12 vingtieme=20 centieme=100',
  ),
  ordinalEnding: null,
  fractions: values(
    'demi=1/2 demie=1/2 moitie=1/2 tiers=1/3 quart=1/4 quarts=1/4 cinquieme=1/5 cinquiemes=1/5 dixiemes=1/10',
  ),
  decades: new Map(),
  ands: words('et'),
  articles: NONE,
  loose: words('un une premier premiere second seconde demi demie neuf moitie'),
  points: words('virgule'),
  half: { words: words('demi demie'), isBefore: false },
  groupedBy: '.',
  isGlued: false,
  unitFirst: false,
  saysPairs: false,
  signs: words('le les et est que des pas nous vous dans je une pour qui on du au avec ce mais sur il sont'),
};

export const SPANISH: NumberTable = {
  language: 'es',
  units: values(
    counted('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis'),
    'un=1 una=1 diecisiete=17 dieciocho=18 diecinueve=19 veintiun=21 veintiuna=21 ambos=2',
    counted('veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho', 20),
    'veintinueve=29',
    counted('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
    counted('cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos', 100, 100),
    'ciento=100 novecientos=900 doscientas=200 trescientas=300 cuatrocientas=400 quinientas=500 seiscientas=600',
    'setecientas=700 ochocientas=800 novecientas=900',
  ),
  hundreds: NONE,
  scales: values('docena=12 cientos=100 mil=1e3 miles=1e3 millon=1e6 millones=1e6 billon=1e12 billones=1e12'),
  ordinals: values(
    'primero=1 primer=1 primera=1 segundo=2 segunda=2 tercero=3 tercer=3 tercera=3 cuarto=4 cuarta=4 quinto=5 quinta=5',
    'sexto=6 sexta=6 septimo=7 septima=7 octavo=8 octava=8 noveno=9 novena=9 decimo=10 decima=10',
  ),
  ordinalEnding: null,
  fractions: values(
    'medio=1/2 media=1/2 mitad=1/2 tercio=1/3 tercios=1/3 cuarto=1/4 cuartos=1/4 quinto=1/5 quintos=1/5 decimos=1/10',
  ),
  decades: new Map(),
  ands: words('y'),
  articles: NONE,
  loose: words('un uno una primero primer primera segundo segunda medio media mitad ambos cuarto'),
  points: words('coma'),
  half: { words: words('media'), isBefore: false },
  groupedBy: '.',
  isGlued: false,
  unitFirst: false,
  saysPairs: false,
  signs: words('el los que y las por una con para es lo pero muy se en del al como nos hay esta ha'),
};

export const ITALIAN: NumberTable = {
  language: 'it',
  units: values(
    counted('zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici'),
    'un=1 una=1 sedici=16 diciassette=17 diciotto=18 diciannove=19 entrambi=2',
    counted('venti trenta quaranta cinquanta sessanta settanta ottanta novanta', 20, 10),
    counted('vent trent quarant cinquant sessant settant ottant novant', 20, 10),
  ),
  hundreds: words('cento'),
  scales: values(
    'dozzina=12 centinaia=100 centinaio=100 mille=1e3 mila=1e3 migliaia=1e3 milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9',
  ),
  ordinals: values(
    'primo=1 prima=1 primi=1 secondo=2 seconda=2 terzo=3 terza=3 quarto=4 quarta=4 quinto=5 quinta=5 sesto=6 sesta=6',
    'settimo=7 ottavo=8 nono=9 decimo=10',
  ),
  ordinalEnding: null,
  fractions: values('mezzo=1/2 mezza=1/2 meta=1/2 terzi=1/3 terzo=1/3 quarti=1/4 quarto=1/4 quinti=1/5 decimi=1/10'),
  decades: new Map(),
  ands: words('e'),
  articles: NONE,
  loose: words('un uno una primo prima primi secondo seconda mezzo mezza meta sei entrambi'),
  points: words('virgola'),
  half: { words: words('mezza mezzo'), isBefore: false },
  groupedBy: '.',
  isGlued: true,
  unitFirst: false,
  saysPairs: false,
  signs: words('il che e di non per una sono gli con questo della ma piu nel abbiamo nella lo anche del ho ci alla i'),
};

export const PORTUGUESE: NumberTable = {
  language: 'pt',
  units: values(
    counted('zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze'),
    'uma=1 duas=2 quatorze=14 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19',
    counted('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', 20, 10),
    counted('cem duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos', 100, 100),
    'cento=100 duzentas=200 trezentas=300 quatrocentas=400 quinhentas=500 seiscentas=600 setecentas=700',
    'oitocentas=800 novecentas=900 ambos=2',
  ),
  hundreds: NONE,
  scales: values(
    'duzia=12 centenas=100 mil=1e3 milhares=1e3 milhao=1e6 milhoes=1e6 bilhao=1e9 bilhoes=1e9 biliao=1e12 trilhao=1e12',
  ),
  ordinals: values(
    'primeiro=1 primeira=1 segundo=2 segunda=2 terceiro=3 terceira=3 quarto=4 quarta=4 quinto=5 quinta=5 sexto=6',
    'sexta=6 setimo=7 oitavo=8 nono=9 decimo=10',
  ),
  ordinalEnding: null,
  fractions: values(
    'meio=1/2 meia=1/2 metade=1/2 terco=1/3 tercos=1/3 quarto=1/4 quartos=1/4 quintos=1/5 decimos=1/10',
  ),
  decades: new Map(),
  ands: words('e'),
  articles: NONE,
  loose: words('um uma primeiro primeira segundo segunda meio meia metade ambos quarto'),
  points: words('virgula'),
  half: { words: words('meia'), isBefore: false },
  groupedBy: '.',
  isGlued: false,
  unitFirst: false,
  saysPairs: false,
  signs: words('o que os nao para uma com as por mais isso mas muito em do da no na ao foi um se'),
};
