/** Answers for the lines of `npm run classify` in documents: each one runs as it stands there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultRules, printRules } from '../../src/core/index.ts';
import { CREATORS, desk } from '../cli/helpers.ts';
import { DOCUMENTS, textOf } from './all-documents.ts';

const LINES = DOCUMENTS.flatMap((document) =>
  [...textOf(document).matchAll(/npm run -s classify -- ([^`#\n]+)/g)].map((match) => [
    document,
    match[1]?.trim() ?? '',
  ]),
);
const RULES = printRules(defaultRules())
  .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
  .join('\n');

it('finds them', () => expect(LINES.length).toBeGreaterThanOrEqual(5));

it.each(LINES)('%s: %s', async (_, line) => {
  const at = desk();
  const words = (line ?? '').split(/\s+/);
  for (const word of words.filter((one) => /\.(csv|tsv|xlsx)$/.test(one) && words[words.indexOf(one) - 1] !== '-o')) {
    at.put(word, /rules/i.test(word) ? RULES : CREATORS);
  }
  const { exitCode, stdout } = await at.run(...words);
  expect(exitCode).toBe(0);
  const output = words[words.indexOf('-o') + 1] ?? '';
  if (words.includes('-o')) expect(existsSync(join(at.folder, output))).toBe(true);
  else expect(stdout.length).toBeGreaterThan(100);
});
