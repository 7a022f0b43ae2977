/** Clauses and neighbours that make evidence a joke, a story, a place or a past. */

/** Anywhere in the clause: the evidence is played, or a fan's. */
const PLAYED =
  ' meme memes caos memów мемов мемы sarcasm sarcasmo procrastination chaos sass vibes naps snacks bullshit nothing overthinking addict addicted obsessed junkie lover enthusiast vibe cosplay cosplayer roleplay rp fictional fiction parody parodia fanpage fandom fanfic fanart anime pokemon barbie astrology mixology numerology mood jokes lol chill household gossip fofoca dedikodu chismes ragots сплетен борща кухонных диванных kanapowych drama snack snacking shopping gezelligheid юмора юмору сміху смеха любви smiechu lenistwa memicznych lenosti smichu quatsch unsinn blodsinn tonterias bobagens besteiras betises sciocchezze bzdur ерунды diversion pereza preguica raclette divano canape divan dywanowych الضحك النوم rebahan ghibah uyku mutfagin happiness ';
const PLAYED_PHRASE =
  /(^| )(dog|cat|fur|plant|boy|girl|bonus) (mom|mum|mama|dad|parent|lady)( |$)|(^| )(dr|dra|prof|professor|doctora?|doutora?|docteur|dottore|doktor) (house|love|amor|corazon|coracao|amour|cuore|doom|snape|oak|mcgonagall|dumbledore|moriarty|farnsworth|strange|octopus|evil|zhivago|phil|feelgood|juice)( |$)|grey s anatomy|univers\p{L}+ (of|de|della|da) (la )?(life|vida|vie|vita)|(^| )writing (a|my) (\p{L}+ )?(novel|book|story)( |$)|(^| )wine (mom|mum)( |$)|(^| )(love|spin|car|plant|sneaker|phone|party) doctor( |$)|(^| )my (own )?(life|home|kitchen|kids|cats?|dogs?)( |$)|(^| )m(i|eine[rs]?|a|inha) (propia |eigene[ns]? |propre |propria )?(vida|leben|vie|vita)( |$)/u;
/** Scripts whose characters are words of their own. */
const PLAYED_JOINED = /搞笑|段子|表情包|二次元|コスプレ|덕후|밈|吃瓜|八卦|tiensi(ngu|an|luoi|yeu)/;

/** Within three words on either side: it was true once. */
const FORMER =
  ' former formerly ex retired emeritus emerita ehemalige ehemaliger ehemals fruher fruhere pensionierter pensionierte ruhestand ancien ancienne retraite retraitee antiguo antigua jubilado jubilada retirado retirada aposentado aposentada pensione pensionato pensionata gepensioneerd gepensioneerde voormalig voormalige emerytowany emerytowana бывшии бывшая бывший пенсии emekli pensiunan mantan cuu huu ad byly byla bivsi byvaly byvala tidligere tidigare pensionerad pensjonert entinen elakkeella nyugdijas egykori fost fosta πρωην συνταξιουχος לשעבר पूर्व سابق سابقة سابقا متقاعد متقاعدة колишніи колишня ';
const FORMER_JOINED = /退休|元(大学)?$|引退|은퇴|전직|前$|อดีต/;

/** A title with "of" and the like behind it names its field, or it is a joke: "doctor of memes". */
const JOINTS: readonly (readonly [titles: string, joints: string])[] = [
  [
    ' doctor phd professor prof doktor doctora doutor doutora docteur docteure dottore dottoressa ceo chief queen ',
    ' of der des es em ',
  ],
  // In Romance languages a teacher of anything is called so.
  [' profa profesora profesor professora professeur professeure professoressa professore ', ' de di d '],
  [' doctor doctora doutor doutora ', ' de del do da dos das '],
  [' docteur docteure ', ' en '],
  [' phd dottore dottoressa ', ' in '],
];
/** Whoever makes these has no training for it: "architect of my happiness". */
const MAKERS =
  /^(architect|arquitect|architet|architekt|arkitekt|engineer|engenheir|ingenier|ingegner|ingenieur|scientist|historian)/;
const MADE =
  ' my mi mon ma meine meiner minha dreams dream smiles decisions joy laughter mischief fun emotions suenos sonrisas emociones felicidad risas alegria sonhos sorrisos emocoes felicidade bonheur reves sourires emotions sogni sorrisi felicita emozioni traume glucks gluck ';
/** What no field needs to be named for: the doctor of the family, of the skin. */
const OF_PATIENTS = ' familia cabecera urgencias piel pele ninos criancas formacion formacao profesion verdad ';

const CITY_MD =
  /\b(baltimore|bethesda|rockville|annapolis|columbia|frederick|gaithersburg|silver spring|towson|germantown|ocean city|salisbury|hagerstown|bowie|laurel|potomac|waldorf|dc|va|dmv|maryland)\b[,/ &-]*m\.?d\b\.?/gi;
const STREET_DR =
  /\b\d+\s+(?:[a-z'-]+\s+){1,3}dr\b\.?|\b\d+\s+(?:doctor|dr)\b[^|\n]{0,40}?\b(?:blvd|st|street|ave|avenue|rd|road|way|suite)\b|(?<!\p{L})(?:rua|av|avenida|calle|via|rue|ul|ulica|plaza|piazza|praça|đường|phố)\.?\s+(?:del? |du |da )?(?:bác sĩ|dr|doctor|doutor|docteur|dott|prof|professor|profesor|professeur|doktora)(?!\p{L})\.?/giu;

/** "Dietitian? No! Just hungry." */
const ASKED = /[^.!?|\n]{0,60}\?\s*(?:nope|no|não|nein|non|nie|nee|нет|hayır)(?!\p{L})/giu;

/** "Céd. prof. 1234567" is a licence in Mexico, no professor. */
const CEDULA = /\bc[eé]d(?:ula)?\.?\s*prof\b\.?/gi;

/** "Profesora en secundaria", "professore alle medie": who teaches at a school is no professor. */
const SCHOOL =
  /(?<!\p{L})prof(?:es+or\p{L}*|es+eur\p{L}*|e)?(?!\p{L})(?=[^|!?\n•·]{0,40}(?:(?:primer|segundo|tercer|\d\.?[ºo]) ciclo|ciclo de|secundaria|bachillerato|la ESO|un (?:instituto|colegio)|educa(?:ción|ção) infantil|ensino (?:médio|fundamental)|cursinho|alle (?:medie|elementari|superiori)|scuola (?:media|primaria|elementare)|lic[eé]o|lyc[eé]e|(?:au|en) coll[eè]ge|des [eé]coles|maternelle|szkole)(?!\p{L}))/giu;
/** An account about somebody who does not exist, or by their fans. */
const FICTION =
  /(?<![-\p{L}])(?:fan ?account|fan ?page (?:of|for)|hayran sayfası|compte fan|cuenta fan|fã[- ]?clube|rp account|role ?play|fictional|parody)(?!\p{L})/iu;
/** "Exprofesora". */
const EX = /(?<!\p{L})ex-?(?=prof|fiscal|aboga|advog|avvoc|m[eé]d|enferm|jue|jui|comand)/giu;
/** "Dermatologist-approved" is a product. */
const MADE_BY =
  /(?<=\p{L})-(?:done|approved|tested|recommended|grade|level|inspired|formulated|developed|created)(?!\p{L})/giu;
/** A paediatrician of Indonesia, nobody's child. */
const PAEDIATRICIAN = /(?<!\p{L})(spesialis|dokter) anak(?!\p{L})/giu;

/** "Dr. Groove's Record Shop", "Doktor Grill, memy": the title is of a name that sells or jokes. */
const SOLD =
  /(?<!ge)laden(?!\p{L})|imbiss|peluquer[ií]a|ships worldwide|cruelty[- ]free|['’]s [^|\n]{0,12}(?:shop|store)(?!\p{L})|(?<!\p{L})(?:memy|skoj|curhat)(?!\p{L})/iu;
const TITLES = /(?<!\p{L})(?:dra?|do[ck]t[eo]r)(?!\p{L})\.?/giu;

/** The text without addresses and denials: "Baltimore, MD" is a place, "42 Maple Dr." a street. */
export function withoutAddresses(text: string): string {
  if (FICTION.test(text)) return 'fan';
  return (SOLD.test(text) ? text.replace(TITLES, ' ') : text)
    .replace(EX, 'ex ')
    .replace(CITY_MD, '$1')
    .replace(STREET_DR, ' ')
    .replace(ASKED, ' ')
    .replace(CEDULA, 'cédula profesional')
    .replace(SCHOOL, 'school teacher')
    .replace(PAEDIATRICIAN, 'pediatrician')
    .replace(MADE_BY, ' approved');
}

/** True for a clause that is a joke, a story or a fan's: nothing in it is evidence. */
export function isPlayed(words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index += 1) if (has(PLAYED, words[index])) return true;
  return PLAYED_PHRASE.test(words.join(' ')) || PLAYED_JOINED.test(words.join(''));
}

/** True when the words from `start` to before `end` are said to be over: they count half. */
export function isFormer(words: readonly string[], start: number, end: number): boolean {
  for (let index = Math.max(0, start - 3); index < Math.min(words.length, end + 3); index += 1) {
    if ((index < start || index >= end) && has(FORMER, words[index])) return true;
  }
  return FORMER_JOINED.test(words.slice(Math.max(0, start - 4), start).join(''));
}

/** "Doctor of memes": a title of something that `isField` does not know within four words. */
export function isOfNoField(words: readonly string[], end: number, isField: (index: number) => boolean): boolean {
  const [title, joint] = [words[end - 1], words[end]];
  if (MAKERS.test(title ?? '') && words.slice(end + 1, end + 4).some((word) => has(MADE, word))) return true;
  if (!JOINTS.some(([titles, joints]) => has(titles, title) && has(joints, joint))) return false;
  for (let index = end + 1; index <= end + 4 && index < words.length; index += 1) {
    if (isField(index) || has(OF_PATIENTS, words[index])) return false;
  }
  return true;
}

/** Before a doctorate in Chinese or Korean: of what, or where it was got. */
const DOCTORATES = /^(?:博士|박사)$/;
const BEFORE_DOCTORATE = '学學院大系科校归歸华旦医工理法农文美英德国日名女男的是학대원국';

/** "恋爱博士", "ダイエット博士": a doctor of nothing that is taught. */
export function isSelfMade(words: readonly string[], start: number, end: number): boolean {
  if (!DOCTORATES.test(words.slice(start, end).join(''))) return false;
  const before = words[start - 1];
  return before !== undefined && /^[\u3040-\ud7af]/.test(before) && BEFORE_DOCTORATE.indexOf(before) < 0;
}

function has(list: string, word: string | undefined): boolean {
  return word !== undefined && list.indexOf(` ${word} `) >= 0;
}
