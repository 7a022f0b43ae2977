/** The SQL of any rule set answers as the core does, on engines that run in this process. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDuckdb } from './helpers/duckdb-table.ts';
import { differenceFor } from './helpers/first-difference.ts';
import { openPostgres } from './helpers/postgres-table.ts';

it.each([
  { dialect: 'duckdb', open: openDuckdb, runs: 5, rows: 300 },
  { dialect: 'postgres', open: openPostgres, runs: 1, rows: 120 },
] as const)(
  'answers random rows by random rules as the core does in $dialect',
  async ({ dialect, open, runs, rows }) => {
    const engine = await open();
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        expect(await differenceFor(seed, rows, engine, dialect)).toBe('');
      }),
      { numRuns: runs, endOnFailure: true },
    );
    await engine.close();
  },
);
