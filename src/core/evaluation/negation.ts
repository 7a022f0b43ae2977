/** Words that take back the evidence beside them, in the languages lists come in. */

/** Before the evidence, up to four words away in the same clause. */
const BEFORE =
  ' 0 zero no not non nor never without isnt arent wasnt dont doesnt havent hasnt cant lacks aspiring future wannabe fake soon kein keine keinen keiner keines nicht ohne werdende sin ninguna ninguno pas sans aucun aucune jamais nao sem nenhum nenhuma senza nessun nessuna geen niet zonder nie bez bukan tidak khong chua не нет без ليس لست 不 没 無 无 非 未 ';

/** Within three words on either side: not yet. */
const LEARNERS =
  ' student studentin studierende studierender estudiante estudante etudiant etudiante studente studentessa studentka studente студент студентка mahasiswa mahasiswi ogrenci ogrencisi candidate candidato candidata candidat candidate doctorante doctorand doktorand doktorandin undergrad premed dropout aspirant intern internship aspiring wannabe طالب طالبة ';
/** Vietnamese says it in two words; scripts without spaces before or behind. */
const LEARNERS_JOINED =
  /sinh vien|hoc sinh|在\s?读|在\s?讀|候\s?选|学\s?生|學\s?生|医\s?学\s?生$|志\s?望|を\s?目\s?指|지\s?망|준\s?비|학\s?생/;

/** These end a search for a negation: what stands before them speaks of something else. */
const BREAKERS = ' but aber sondern pero sino mais mas ma maar но ';

/** "no nonsense doctor", "not only a doctor", "no 1 doctor": the negation means something else. */
const HARMLESS = ' bs nonsense fluff filter drama bullshit only just merely nur solo seulement apenas 1 one ';

/** "Wife of a surgeon", "fan of Dr. Who": somebody else is meant. */
const OTHERS =
  ' wife husband daughter son mother mom mum father dad sister brother fan student patient frau mann mujer esposa ';

/** "My mom is a nurse": somebody of mine, not I. */
const RELATIVES =
  ' wife husband daughter son mother mom mum mama mami papa papi father dad sister brother parents grandma grandpa aunt uncle boyfriend girlfriend partner bestie friend frau mann mutter vater schwester bruder tochter sohn eltern mujer marido esposa esposo madre padre hermana hermano hija hijo mae pai irma irmao filha filho mere pere soeur frere fille fils maman mari femme moglie marito sorella fratello figlia figlio moeder vader zus broer dochter zoon zona maz corka syn ojciec matka siostra brat мама папа мать отец сестра брат муж жена ibu ayah istri suami anne annem baba babam esim ';
const OF_MINE = ' my mi mis mein meine meiner mon ma mes mio mia minha meu mijn moj moja moi мои моя saya ku benim ';
/** In Vietnamese, Chinese and Japanese the relative stands before "is". */
const RELATIVES_JOINED =
  /(me|bo|ba|chi|anh|vo|chong) (minh|toi|em) la$|我\s?(妈\s?妈|爸\s?爸|媽\s?媽|老\s?公|老\s?婆|先\s?生|太\s?太|男\s?友|女\s?友|姐\s?姐|哥\s?哥)|(父|母|夫|妻|兄|姉|彼\s?氏)\s?(は|が)|(엄\s?마|아\s?빠|남\s?편|아\s?내)/;
const COUNTED =
  / \d+ | (two|three|four|five|twins|boys|girls|kids|dos|tres|deux|trois|zwei|drei|due|tre|twee|drie|gemelos|gemeos) /;

/** "Ask your doctor", "talk to your doctor": the reader's own, while "your dermatologist in Oslo" is the creator. */
const READERS = ' your ihren deinen deine tu su votre ton ';
const ASKING = ' ask see consult visit call tell to with frage fragen consulta consulte visita demandez consultez ';

/** Straight after the evidence. */
const AFTER = ' students candidates pepper strange dre seuss martens degil degilim değil नहीं ';
/** "Doctor Who fan", while "doctor who bakes" is one. */
const WHO_FANS = ' fan fans lover nerd geek cosplay cosplayer whovian ';

/** Endings that negate in Japanese and Korean, cut into characters. */
const AFTER_JOINED = ['ではな', 'ではあ', 'でな', 'じゃな', '가아니', '이아니', '아니', 'なし', '없'];

/** Whole texts that say there is nothing. */
const NOTHING =
  '|no|none|nil|nothing|never|false|0|n a|na|not known|unknown|not any|nein|keine|keiner|keines|kein|non|aucun|aucune|ninguno|ninguna|ningun|nada|nao|nenhum|nenhuma|nessuno|nessuna|niente|geen|nee|niet|brak|nie|нет|не|无|無|没 有|な し|否|いいえ|không|khong|tidak|yok|hayir|not yet|not applicable|tbd|expired|pending|revoked|suspended|lapsed|in progress|applied for|abgelaufen|beantragt|vencida|vencido|en tramite|expiree|en cours|scaduta|';

/** True when the words from `start` to before `end` are negated by their neighbours in the same clause. */
export function isNegated(words: readonly string[], start: number, end: number): boolean {
  for (let index = start - 1; index >= 0 && index >= start - 4; index -= 1) {
    const word = words[index] as string;
    if (has(BREAKERS, word)) break;
    if ((word === 'of' || word === 'de' || word === 'von') && has(OTHERS, words[index - 1] ?? '')) {
      return !COUNTED.test(` ${words[index + 1] ?? ''} `);
    }
    if (index === start - 1 && has(READERS, word) && has(ASKING, words[index - 1] ?? '')) return true;
    // "I married a professor", "married to a doctor".
    if (word === 'married' && has(' to a an my the ', words[index + 1] ?? '')) return true;
    if (has(BEFORE, word)) return !has(HARMLESS, words[index + 1] ?? '');
  }
  if (isLearners(words, start, end) || isRelatives(words, start)) return true;
  const next = words[end];
  if (next === undefined) return false;
  const second = words[end + 1] ?? '';
  if (has(AFTER, next) || (next === 'in' && second === 'training') || (next === 's' && has(OTHERS, second)))
    return true;
  if (next === 'who' && (second === '' || has(WHO_FANS, second))) return true;
  const joined = words.slice(end, end + 4).join('');
  return AFTER_JOINED.some((ending) => joined.startsWith(ending));
}

function isLearners(words: readonly string[], start: number, end: number): boolean {
  for (let index = Math.max(0, start - 3); index < Math.min(words.length, end + 3); index += 1) {
    if ((index < start || index >= end) && has(LEARNERS, words[index] as string)) return true;
  }
  const joined = words.slice(Math.max(0, start - 4), start).join(' ');
  return LEARNERS_JOINED.test(joined) || LEARNERS_JOINED.test(words.slice(end, end + 4).join(' '));
}

/** A relative of mine before the evidence, up to six words away. */
function isRelatives(words: readonly string[], start: number): boolean {
  for (let index = start - 1; index >= 1 && index >= start - 6; index -= 1) {
    if (has(RELATIVES, words[index] as string) && has(OF_MINE, words[index - 1] as string)) return true;
  }
  return RELATIVES_JOINED.test(words.slice(Math.max(0, start - 6), start).join(' '));
}

/** True for a folded text that says there is no evidence, or that says nothing. */
export function saysNothing(folded: string): boolean {
  const bare = folded.trim();
  return bare === '' || NOTHING.indexOf(`|${bare}|`) >= 0;
}

function has(list: string, word: string): boolean {
  return list.indexOf(` ${word} `) >= 0;
}
