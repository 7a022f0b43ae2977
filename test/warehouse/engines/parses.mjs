/** Whether a parser of a dialect takes a text; it knows no functions and no columns. */
import { createRequire } from 'node:module';

const { init, validate } = createRequire(import.meta.url)('@polyglot-sql/sdk');
await init();

/** The first fault, '' for none. */
export function firstFault(sql, dialect) {
  // Its Snowflake takes `format` for a word of the language, which Snowflake itself does not.
  const { valid, errors } = validate(sql.replace(/\bformat\b/g, 'piece_format'), dialect);
  return valid ? '' : JSON.stringify(errors?.[0] ?? 'not valid');
}
