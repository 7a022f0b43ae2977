/** Answers for words that take back the evidence beside them, in the languages lists come in; never for what counts. */

/** Before the evidence, up to four words away in the same clause. */
const BEFORE =
  ' 0 zero no not non nor never without isnt arent wasnt dont doesnt havent hasnt cant lacks aspiring future wannabe fake soon student intern studentin studierende estudiante etudiant etudiante studente studentessa kein keine keinen keiner keines nicht ohne werdende sin ninguna ninguno pas sans aucun aucune jamais nao sem nenhum nenhuma senza nessun nessuna geen niet zonder nie bez bukan tidak khong chua не нет без ليس لست 不 没 無 无 非 未 ';

/** These end a search for a negation: what stands before them speaks of something else. */
const BREAKERS = ' but aber sondern pero sino mais mas ma maar но ';

/** "no nonsense doctor", "not only a doctor", "no 1 doctor": the negation means something else. */
const HARMLESS = ' bs nonsense fluff filter drama bullshit only just merely nur solo seulement apenas 1 one ';

/** "Wife of a surgeon", "fan of Dr. Who": somebody else is meant. */
const OTHERS =
  ' wife husband daughter son mother mom mum father dad sister brother fan student patient frau mann mujer esposa ';

/** "Ask your doctor", "talk to your doctor": the reader's own, while "your dermatologist in Oslo" is the creator. */
const READERS = ' your ihren deinen deine tu su votre ton ';
const ASKING = ' ask see consult visit call tell to with frage fragen consulta consulte visita demandez consultez ';

/** Straight after the evidence. */
const AFTER =
  ' student students candidate candidates dropout aspirant wannabe studentin estudiante etudiant etudiante pepper strange dre seuss martens degil degilim नहीं ';
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
    if ((word === 'of' || word === 'de' || word === 'von') && has(OTHERS, words[index - 1] ?? '')) return true;
    if (index === start - 1 && has(READERS, word) && has(ASKING, words[index - 1] ?? '')) return true;
    // "I married a professor", "married to a doctor".
    if (word === 'married' && has(' to a an my the ', words[index + 1] ?? '')) return true;
    if (has(BEFORE, word)) return !has(HARMLESS, words[index + 1] ?? '');
  }
  const next = words[end];
  if (next === undefined) return false;
  const second = words[end + 1] ?? '';
  if (has(AFTER, next) || (next === 'in' && second === 'training') || (next === 's' && has(OTHERS, second)))
    return true;
  if (next === 'who' && (second === '' || has(WHO_FANS, second))) return true;
  const joined = words.slice(end, end + 4).join('');
  return AFTER_JOINED.some((ending) => joined.startsWith(ending));
}

/** True for a folded text that says there is no evidence, or that says nothing. */
export function saysNothing(folded: string): boolean {
  const bare = folded.trim();
  return bare === '' || NOTHING.indexOf(`|${bare}|`) >= 0;
}

function has(list: string, word: string): boolean {
  return list.indexOf(` ${word} `) >= 0;
}
