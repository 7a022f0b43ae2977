/** Clauses and neighbours that make evidence a joke, a story, a place or a past. */

/** Anywhere in the clause: the evidence is played, or a fan's. */
const PLAYED =
  ' meme memes memów мемов мемы sarcasm sarcasmo procrastination chaos sass vibes naps snacks bullshit nothing overthinking addict addicted obsessed junkie lover enthusiast vibe cosplay cosplayer roleplay rp fictional fiction parody parodia fanpage fandom fanfic fanart anime pokemon barbie astrology mixology numerology mood jokes lol chill household gossip fofoca dedikodu chismes ragots сплетен борща кухонных диванных kanapowych drama snack snacking shopping ';
const PLAYED_PHRASE =
  /(^| )(dog|cat|fur|plant|boy|girl|bonus) (mom|mum|mama|dad|parent|lady)( |$)|(^| )(dr|doctor) (house|love|amor|corazon|coracao|amour|cuore|doom|strange|octopus|evil|zhivago|phil|feelgood|juice)( |$)|grey s anatomy|(^| )(love|spin|car|plant|sneaker|phone|party) doctor( |$)|(^| )my (own )?(life|home|kitchen|kids|cats?|dogs?)( |$)|(^| )m(i|eine[rs]?|a|inha) (propia |eigene[ns]? |propre |propria )?(vida|leben|vie|vita)( |$)/;
/** Scripts whose characters stand alone. */
const PLAYED_JOINED = /搞笑|段子|表情包|二次元|コスプレ|덕후|밈/;

/** Within three words on either side: it was true once. */
const FORMER =
  ' former formerly ex retired emeritus emerita ehemalige ehemaliger ehemals fruher fruhere pensionierter pensionierte ruhestand ancien ancienne retraite retraitee antiguo antigua jubilado jubilada retirado retirada aposentado aposentada pensione pensionato pensionata gepensioneerd gepensioneerde voormalig voormalige emerytowany emerytowana бывшии бывшая бывший пенсии emekli pensiunan cuu huu ';
const FORMER_JOINED = /退休|元$|引退|은퇴|전직|前$/;

/** A title with "of" and the like behind it names its field, or it is a joke: "doctor of memes". */
const JOINTS: readonly (readonly [titles: string, joints: string])[] = [
  [
    ' doctor phd professor prof doktor doctora doutor doutora docteur docteure dottore dottoressa ceo chief queen ',
    ' of der des es em ',
  ],
  // In Romance languages a teacher of anything is called so.
  [' profesora profesor professora professeur professeure professoressa professore ', ' de di d '],
  [' doctor doctora doutor doutora ', ' de del do da dos das '],
  [' docteur docteure ', ' en '],
  [' phd dottore dottoressa ', ' in '],
];
/** What no field needs to be named for: the doctor of the family, of the skin. */
const OF_PATIENTS = ' familia cabecera urgencias piel pele ninos criancas formacion formacao profesion verdad ';

const CITY_MD =
  /\b(baltimore|bethesda|rockville|annapolis|columbia|frederick|gaithersburg|silver spring|towson|germantown|ocean city|salisbury|hagerstown|bowie|laurel|potomac|waldorf|dc|va|dmv|maryland)\b[,/ &-]*m\.?d\b\.?/gi;
const STREET_DR = /\b\d+\s+(?:[a-z'-]+\s+){1,3}dr\b\.?/gi;

/** "Dietitian? No! Just hungry." */
const ASKED = /[^.!?|\n]{0,60}\?\s*(?:nope|no|não|nein|non|nie|nee|нет|hayır)(?!\p{L})/giu;

/** "Céd. prof. 1234567" is a licence in Mexico, no professor. */
const CEDULA = /\bc[eé]d(?:ula)?\.?\s*prof\b\.?/gi;

/** The text without addresses and denials: "Baltimore, MD" is a place, "42 Maple Dr." a street. */
export function withoutAddresses(text: string): string {
  return text.replace(CITY_MD, '$1').replace(STREET_DR, ' ').replace(ASKED, ' ').replace(CEDULA, 'cédula profesional');
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
  return FORMER_JOINED.test(words.slice(Math.max(0, start - 2), start).join(''));
}

/** "Doctor of memes": a title of something that `isField` does not know within four words. */
export function isOfNoField(words: readonly string[], end: number, isField: (index: number) => boolean): boolean {
  const [title, joint] = [words[end - 1], words[end]];
  if (!JOINTS.some(([titles, joints]) => has(titles, title) && has(joints, joint))) return false;
  for (let index = end + 1; index <= end + 4 && index < words.length; index += 1) {
    if (isField(index) || has(OF_PATIENTS, words[index])) return false;
  }
  return true;
}

function has(list: string, word: string | undefined): boolean {
  return word !== undefined && list.indexOf(` ${word} `) >= 0;
}
