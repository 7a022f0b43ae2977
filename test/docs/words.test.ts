/** The words a user reads in the sidebar, the help of functions, rules and answers: natural English, none of those that nobody says. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/contract/functions/catalogue.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { en } from '../../src/sidebar/strings/en.ts';

const BANNED = /\b(stands?|anew|mend(?:s|ed|ing)?|dear(?:er|est)?|told by|renew(?:s|ed)?|whence|thereof)\b/i;
/** Ours; what people type may have a space. */
const SPACED_PERCENT = /[\d}] %(?! ?,)/;

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

it('notices a word that is not wanted', () => {
  expect(
    ['It stands there', 'Write it anew', '2 cells need mending', 'Dearer than usual'].every((text) =>
      BANNED.test(text),
    ),
  ).toBe(true);
  expect(BANNED.test('Amendments to the standard')).toBe(false);
});

it.each([
  ['the sidebar', textsOf(en)],
  [
    'the help of functions',
    textsOf(FUNCTIONS.map(({ summary, description, parameters }) => ({ summary, description, parameters }))),
  ],
  ['the shipped rules', textsOf(defaultRules())],
  ['the answers', readFileSync('test/golden/answers-shipped.md', 'utf8').split('\n')],
  ['the README', readFileSync('README.md', 'utf8').split('\n')],
])('%s has none of them', (_, texts) => {
  expect(texts.length).toBeGreaterThan(30);
  expect(texts.filter((text) => BANNED.test(text) || SPACED_PERCENT.test(text))).toEqual([]);
});
