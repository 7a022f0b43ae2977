/** The SQL of any rule set answers as the core does, on engines that run in this process. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openDuckdb } from './helpers/duckdb-table.ts';
import { differenceFor } from './helpers/first-difference.ts';
import { foldedOtherwise, selectFolded } from './helpers/odd-texts.ts';
import { openPostgres } from './helpers/postgres-table.ts';

const CASES = [
  {
    dialect: 'duckdb',
    open: openDuckdb,
    runs: 5,
    rows: 300,
    otherwise: ['ｂｅａｕｔｙ', 'ﬁtness', 'x²', 'ガ', 'ﾊﾝｶｸ', 'हिन्दी', 'ΣΊΣΥΦΟΣ'],
  },
  { dialect: 'postgres', open: openPostgres, runs: 1, rows: 120, otherwise: ['हिन्दी', 'ΣΊΣΥΦΟΣ'] },
] as const;

describe.each(CASES)('in $dialect', ({ dialect, open, runs, rows, otherwise }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  it('answers random rows by random rules as the core does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        expect(await differenceFor(seed, rows, engine, dialect)).toBe('');
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });

  it('folds words as the core does, but for what the header of the view says', async () => {
    expect(foldedOtherwise(await engine.texts(selectFolded(dialect)))).toEqual(otherwise);
  });
});
