/** What one evidence cell says outright: a level, a score, or nothing. */

import type { AuthorityLevel } from '../rules/rule-set.ts';
import { splitWords } from '../text/fold-words.ts';

const LEVELS: readonly (readonly [AuthorityLevel, string])[] = [
  [
    'strong',
    ' strong high very top major stark hoch sehr fuerte alto alta muy fort forte haut eleve elevee elevata elevado elevada 高 强 強 ',
  ],
  [
    'some',
    ' some moderate medium mid middle partial etwas mittel massig algo media medio moderado moderada moyen moyenne modere moderee moderato moderata 中 ',
  ],
  [
    'none',
    ' none no low weak little keine kein gering niedrig schwach ninguna ninguno bajo baja nula faible aucune aucun basso bassa nessuna baixo baixa nenhuma 低 无 無 弱 ',
  ],
];

/** Words that may be beside a level word. */
const FILLERS =
  ' authority expertise expert evidence level kol credibility autoritat autoridad autorite autorita autoridade ';

/** Header words of a column that judges authority as a whole. */
const JUDGING =
  / (authority|expertise|expert|credibility|kol|autoritat|fachkompetenz|autoridad|autorite|autorita|autoridade|权 威|權 威|権 威) /;
const SCORED =
  / (score|index|rating|points|puntuacion|puntaje|punkte|punktzahl|indice|pontuacao|punteggio|分|得 分|スコア|ス コ ア) /;

/** True for a header such as "Authority" or "Expertise score", and for no header at all. */
export function isJudging(foldedHeader: string): boolean {
  return foldedHeader === ' ' || JUDGING.test(foldedHeader);
}

/** Words that name a level alone, folded. */
export function levelWords(level: AuthorityLevel): readonly string[] {
  return LEVELS.filter(([named]) => named === level).flatMap(([, words]) => splitWords(words));
}

/** The level a cell names outright ("strong", "moderate authority", "High"); null for any other text. */
export function levelNamed(foldedText: string): AuthorityLevel | null {
  const words = splitWords(foldedText).filter((word) => FILLERS.indexOf(` ${word} `) < 0);
  if (words.length === 0 || words.length > 2) return null;
  for (const [level, names] of LEVELS) {
    if (words.every((word) => names.indexOf(` ${word} `) >= 0)) return level;
  }
  return null;
}

/** A score from 0 to 100 under a header that scores or judges, an h-index aside; "8/10" and a header "(0-10)" are scaled. Null otherwise. */
export function scoreNamed(foldedHeader: string, text: string): number | null {
  if (!isJudging(foldedHeader) && (!SCORED.test(foldedHeader) || foldedHeader.indexOf(' h index ') >= 0)) return null;
  const found = /^\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:\/\s*(100|10|5)|%)?\s*$/.exec(text);
  if (found === null) return null;
  const outOf = Number(found[2] ?? (/ (0|1) 10 | out of 10 /.test(foldedHeader) ? 10 : 100));
  const score = (Number((found[1] as string).replace(',', '.')) / outOf) * 100;
  return score <= 100 ? score : null;
}
