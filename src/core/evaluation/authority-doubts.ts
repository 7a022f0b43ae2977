/** Clauses and neighbours that make evidence a joke, a story, a place or a past. */

/** Anywhere in the clause: the evidence is played, or a fan's. */
const PLAYED =
  ' meme memes memów мемов мемы sarcasm sarcasmo procrastination chaos sass vibes naps snacks bullshit nothing overthinking addict addicted obsessed junkie lover enthusiast vibe cosplay cosplayer roleplay rp fictional fiction parody parodia fanpage fandom fanfic fanart anime pokemon barbie astrology mixology numerology mood jokes lol chill household ';
const PLAYED_PHRASE =
  /(^| )(dog|cat|fur|plant|boy|girl|bonus) (mom|mum|mama|dad|parent|lady)( |$)|(^| )(dr|doctor) (house|love|amor|doom|strange|octopus|evil|zhivago|phil|feelgood|juice)( |$)|grey s anatomy|(^| )(love|spin|car|plant|sneaker|phone|party) doctor( |$)|(^| )my (own )?(life|home|kitchen|kids|cats?|dogs?)( |$)|(^| )m(i|eine[rs]?|a|inha) (propia |eigene[ns]? |propre |propria )?(vida|leben|vie|vita)( |$)/;
/** Scripts whose characters stand alone. */
const PLAYED_JOINED = /搞笑|段子|表情包|二次元|コスプレ|덕후|밈/;

/** Within three words on either side: it was true once. */
const FORMER =
  ' former formerly ex retired emeritus emerita ehemalige ehemaliger ehemals fruher fruhere pensionierter pensionierte ruhestand ancien ancienne retraite retraitee antiguo antigua jubilado jubilada retirado retirada aposentado aposentada pensione pensionato pensionata gepensioneerd gepensioneerde voormalig voormalige emerytowany emerytowana бывшии бывшая бывший пенсии emekli pensiunan cuu huu ';
const FORMER_JOINED = /退休|元$|引退|은퇴|전직|前$/;

/** A title with "of" and the like behind it names its field, or it is a joke: "doctor of memes". */
const TITLES = ' doctor phd professor prof doktor doctora doutor doutora docteur dottore dottoressa ceo chief queen ';
const OF = ' of der des es em ';
/** In Romance languages a teacher of anything is called so. */
const TEACHERS = ' profesora profesor professora professeur professeure professoressa professore ';
const OF_TEACHERS = ' de di d ';
const IN = ' in ';
const BY_IN = ' phd dottore dottoressa ';

const CITY_MD =
  /\b(baltimore|bethesda|rockville|annapolis|columbia|frederick|gaithersburg|silver spring|towson|germantown|ocean city|salisbury|hagerstown|bowie|laurel|potomac|waldorf|dc|va|dmv|maryland)\b[,/ &-]*m\.?d\b\.?/gi;
const STREET_DR = /\b\d+\s+(?:[a-z'-]+\s+){1,3}dr\b\.?/gi;

/** The text without addresses: "Baltimore, MD" is a place, "42 Maple Dr." a street. */
export function withoutAddresses(text: string): string {
  return text.replace(CITY_MD, '$1').replace(STREET_DR, ' ');
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
  const isTitled = has(TITLES, title) && (has(OF, joint) || (has(IN, joint) && has(BY_IN, title)));
  if (!isTitled && !(has(TEACHERS, title) && has(OF_TEACHERS, joint))) return false;
  for (let index = end + 1; index <= end + 4 && index < words.length; index += 1) if (isField(index)) return false;
  return true;
}

function has(list: string, word: string | undefined): boolean {
  return word !== undefined && list.indexOf(` ${word} `) >= 0;
}
