/** DuckDB, from 1.1. */
import { type Dialect, quoted, STANDARD } from './dialect.ts';

export const duckdb: Dialect = {
  ...STANDARD,
  name: 'DuckDB',
  types: { number: 'DOUBLE', text: 'VARCHAR', place: 'INTEGER', whole: 'BIGINT', day: 'DATE' },
  replaceAll: (text, pattern, by) => `regexp_replace(${text}, ${quoted(pattern)}, ${quoted(by)}, 'g')`,
  unlikeLetters:
    'Full-width letters, ligatures and digits such as ² stay as written; marks of Indian and Japanese letters and the Greek final sigma are lost.',
  withoutAccents: (text) => `nfc_normalize(strip_accents(${text}))`,
  decimals: (value) => `CAST(${value} AS INTEGER)`,
  daysBetween: (from, to) => `date_diff('day', ${from}, ${to})`,
};
