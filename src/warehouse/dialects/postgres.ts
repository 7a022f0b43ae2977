/** PostgreSQL, from 13. */
import { type Dialect, quoted, STANDARD } from './dialect.ts';

const code = (point: number): string => `\\u${point.toString(16).padStart(4, '0')}`;

export const postgres: Dialect = {
  ...STANDARD,
  name: 'PostgreSQL',
  types: { number: 'double precision', text: 'text', place: 'integer', whole: 'bigint', day: 'date' },
  number: (value) => `'${value}'::float8`,
  replaceAll: (text, pattern, by) => `regexp_replace(${text}, ${quoted(pattern)}, ${quoted(by)}, 'g')`,
  letters: '[:alpha:]',
  wordSigns: '[:alnum:]',
  range: (from, to) => `${code(from)}-${code(to)}`,
  unlikeLetters: 'Words with marks inside, as in Hindi, are cut at them; the Greek final sigma is lost.',
  withoutAccents: (text) =>
    `normalize(regexp_replace(normalize(${text}, NFKD), '[${code(0x300)}-${code(0x36f)}]', '', 'g'), NFC)`,
  daysBetween: (from, to) => `(${to} - ${from})`,
  // Without it all layers become one expression, which no memory holds.
  layerEnd: 'OFFSET 0',
};
