/** Snowflake. Parsed in tests, not executed. */
import { type Dialect, escaped, STANDARD, withExponent } from './dialect.ts';

const ACCENTED = 'áàâäãåāăąçćčďéèêëēėęěíìîïīįñńňóòôöõőōřśšşșťțúùûüůűūýÿźžż';
const BARE = 'aaaaaaaaacccdeeeeeeeeiiiiiinnnoooooooorsssstttuuuuuuuyyzzz';

export const snowflake: Dialect = {
  ...STANDARD,
  name: 'Snowflake',
  types: { number: 'FLOAT', text: 'VARCHAR', place: 'INTEGER', whole: 'INTEGER', day: 'DATE' },
  text: escaped,
  number: (value) => `${withExponent(value)}::FLOAT`,
  replaceAll: (text, pattern, by) => `REGEXP_REPLACE(${text}, ${escaped(pattern)}, ${escaped(by)})`,
  letters: '[:alpha:]',
  wordSigns: '[:alnum:]',
  unlikeLetters: 'Accents of Latin letters are folded, no others; full-width letters stay as written.',
  withoutAccents: (text) => `TRANSLATE(LOWER(${text}), '${ACCENTED}', '${BARE}')`,
  today: 'CURRENT_DATE()',
  scripted: {
    // "The recommended maximum size is about 100 KB" (JavaScript UDF limitations).
    most: 100_000,
    create: (name, parameters, body) =>
      `CREATE OR REPLACE FUNCTION ${name}(${parameters.join(', ')})\nRETURNS FLOAT LANGUAGE JAVASCRIPT IMMUTABLE AS $$\n${body}\n$$;\n`,
  },
};
