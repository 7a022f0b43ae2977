/** Cases: files with changed bytes; `npm run fuzz -- --files N` makes as many more as one likes. */
import { expect, it } from 'vitest';
import { problemOfFile } from './mutated-files.ts';

const FILES = 1500;

it('is read as cells or refused in one line', () => {
  const problems = Array.from({ length: FILES }, (_, seed) => problemOfFile(seed));
  expect(problems.filter((problem) => problem !== null)).toEqual([]);
});
