/** Words of odd letters, and which of them SQL folds otherwise than the core. */
import { foldWords } from '../../../src/core/text/fold-words.ts';
import { DIALECTS, type DialectName } from '../../../src/warehouse/dialects/all-dialects.ts';
import { foldWords as foldedSql } from '../../../src/warehouse/sql/fold-words.ts';

const TEXTS = [
  'Beauty & Skincare',
  'Médecine',
  'CARDIOLOGÍA',
  'e\u0301clair',
  'Straße',
  'Łódź',
  'İstanbul',
  'ışık',
  'Øl',
  'Đà Nẵng',
  'Ærø',
  'Ёлка',
  '美妆',
  '美容,化粧品',
  '뷰티',
  'ไทย',
  'عربي',
  'בעברית',
  'Ελλάδα',
  "don't stop",
  'wasn’t it',
  'Ph.D.',
  'a.b.c',
  'end.Start',
  '24/7',
  '😀 fun',
  '\u00a0tab\t',
  '...',
  'ｂｅａｕｔｙ',
  'ﬁtness',
  'x²',
  'ガ',
  'ﾊﾝｶｸ',
  'हिन्दी',
  'ΣΊΣΥΦΟΣ',
];

/** A SELECT of the folded texts, in their order. */
export function selectFolded(dialect: DialectName): string {
  const engine = DIALECTS[dialect];
  const lines = TEXTS.map((text, at) => `SELECT ${at} AS place, ${engine.text(text)} AS word`);
  return `SELECT ${foldedSql('word', engine)} AS folded FROM (${lines.join(' UNION ALL ')}) AS words ORDER BY place`;
}

/** Texts that come out otherwise. A text without words is two spaces in SQL, one in the core. */
export function foldedOtherwise(folded: readonly unknown[]): string[] {
  return TEXTS.filter((text, at) => String(folded[at]).replace(/^ {2}$/, ' ') !== foldWords(text));
}
