/** Cases: what is refused keeps its pattern, so that the sidebar can say it in its language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** No panel can ask so: only a caller by hand meets these, in English. */
const BY_HAND = [
  'Unknown layout',
  'Unknown preset',
  'The request’s “otherRules”',
  'The request’s “what”',
  'The request’s “csv”',
  'The request’s “row”',
  "The request's “$",
  'Name the platform whose curve',
  '“$',
  'A correction needs a field',
];

it('every refusal is tagged, but for those that no panel brings', () => {
  const files = readdirSync('src/addon', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const plain = files.flatMap((name) =>
    [...readFileSync(join('src/addon', name), 'utf8').matchAll(/\brefuse\(\s*(['`"])([^\n]{0,60})/g)].map(
      ([, , text = '']) => text,
    ),
  );
  const known = (text: string): string => BY_HAND.find((start) => text.startsWith(start)) ?? text;
  expect([...new Set(plain.map(known))].sort()).toEqual([...BY_HAND].sort());
});
