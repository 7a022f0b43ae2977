/** Cases: rules tables with changed cells; `npm run fuzz -- --tables N` makes as many more as one likes. */
import { expect, it } from 'vitest';
import { problemOf } from './mutated-tables.ts';

const TABLES = 200;

it('is refused with its cell, asked about, or changes what a reader expects, in numbers', () => {
  const problems = Array.from({ length: TABLES }, (_, seed) => problemOf(seed));
  expect(problems.filter((problem) => problem !== null)).toEqual([]);
});
