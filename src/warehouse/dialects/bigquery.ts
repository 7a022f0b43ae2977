/** BigQuery, GoogleSQL. */
import { type ConstantTable, type Dialect, escaped, STANDARD } from './dialect.ts';

/** UNNEST of structs, of which the first names the fields. */
function structs({ columns, rows }: ConstantTable): string {
  const lines = rows.map((row, at) => {
    const fields = row.map((value, column) => (at === 0 ? `${value} AS ${columns[column]?.[0] ?? ''}` : value));
    return `    ${at === 0 ? 'STRUCT' : ''}(${fields.join(', ')})`;
  });
  return `UNNEST([\n${lines.join(',\n')}\n  ])`;
}

export const bigquery: Dialect = {
  ...STANDARD,
  name: 'BigQuery',
  types: { number: 'FLOAT64', text: 'STRING', place: 'INT64', whole: 'INT64', day: 'DATE' },
  quoteName: (part) => `\`${part.replace(/[\\`]/g, '\\$&')}\``,
  text: escaped,
  constants: structs,
  replaceAll: (text, pattern, by) => `REGEXP_REPLACE(${text}, ${escaped(pattern)}, ${escaped(by)})`,
  withoutAccents: (text) =>
    `NORMALIZE(REGEXP_REPLACE(NORMALIZE(${text}, NFKD), ${escaped('[\\x{300}-\\x{36f}]')}, ''), NFC)`,
  daysBetween: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
  today: 'CURRENT_DATE()',
  scripted: {
    // "Definition body too long ... maximum allowed: 32768 bytes".
    most: 32_768,
    create: (name, parameters, body) =>
      `CREATE OR REPLACE FUNCTION ${name}(${parameters.join(', ')})\nRETURNS FLOAT64 LANGUAGE js AS r"""\n${body}\n""";\n`,
  },
};
