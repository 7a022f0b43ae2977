/** Databricks SQL. Parsed in tests, not executed. */
import { type Dialect, escaped, STANDARD, withExponent } from './dialect.ts';
import { snowflake } from './snowflake.ts';

export const databricks: Dialect = {
  ...STANDARD,
  name: 'Databricks',
  types: { number: 'DOUBLE', text: 'STRING', place: 'INT', whole: 'BIGINT', day: 'DATE' },
  quoteName: (part) => `\`${part.replace(/`/g, '``')}\``,
  text: escaped,
  number: (value) => `${withExponent(value)}D`,
  replaceAll: (text, pattern, by) =>
    `regexp_replace(${text}, ${escaped(pattern)}, ${escaped(by.replace(/\\(\d)/g, '$$$1'))})`,
  unlikeLetters: 'Accents of Latin letters are folded, no others; full-width letters stay as written.',
  withoutAccents: snowflake.withoutAccents,
  daysBetween: (from, to) => `datediff(${to}, ${from})`,
  today: 'current_date()',
};
