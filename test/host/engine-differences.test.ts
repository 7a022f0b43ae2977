/** Cases: where the engine of the workbench differs from Google Sheets, asked again. */
import { describe, expect, it } from 'vitest';
import { createUniverStore } from '../../src/host/cells/univer-store.ts';
import { differencesIn, ENGINE_DIFFERENCES, MISSING_FUNCTIONS } from '../../src/workbench/engine-differences.ts';
import { headlessUniver } from '../helpers/univer-headless.ts';

async function answersTo(formulas: readonly string[]): Promise<unknown[]> {
  const store = createUniverStore(headlessUniver(), { sheets: [{ name: 'List', rows: 60, columns: 5 }] });
  const id = store.sheets()[0]?.id ?? 0;
  store.write(id, { row: 1, column: 1, rows: 1, columns: 1 }, [[{ formula: '=""' }]]);
  const column = { row: 1, column: 4, rows: formulas.length, columns: 1 };
  store.write(
    id,
    column,
    formulas.map((formula) => [{ formula }]),
  );
  await store.settled();
  return store.values(id, column).flat();
}

describe('the list of differences', () => {
  it('holds what the engine answers', async () => {
    expect(await answersTo(ENGINE_DIFFERENCES.map(({ example }) => example))).toEqual(
      ENGINE_DIFFERENCES.map(({ here }) => here),
    );
  });

  it('holds for a limit on either side, with or without a sign', async () => {
    expect(await answersTo(['=150000>=1E+5', '=1E5<=150000', '=100000=1E5', '=1E5+0<=150000'])).toEqual([
      ...[false, false, false],
      true,
    ]);
  });

  it('names functions that the engine does not know', async () => {
    const found = await answersTo(MISSING_FUNCTIONS.map((name) => `=${name}(1)`));
    expect(found).toEqual(MISSING_FUNCTIONS.map(() => '#NAME?'));
  });

  it('finds each of its own examples', () => {
    for (const { example } of ENGINE_DIFFERENCES) expect([example, differencesIn(example).length]).not.toContain(0);
  });
});

describe('a formula', () => {
  it.each([
    ['=ARRAYFORMULA(A1:A2&"x")', ['ARRAYFORMULA works in Google Sheets; this workbench does not have it.']],
    ['=IF(C2>=1E5;"KOL";"")', ['=150000>=1E5 is FALSE in this workbench. Google Sheets answers TRUE, 1E5 is 100,000.']],
    ['=IF(1E5<=C2;"KOL";"")', ['=150000>=1E5 is FALSE in this workbench. Google Sheets answers TRUE, 1E5 is 100,000.']],
    ['=1E5', []],
    ['=SUM(1E5;2)', []],
    ['=CONCATENATE("EDATE(";A1)', []],
    ['=TIER(C2:C; B2:B; CREATOR_RULES)', []],
    ['=SUM(A1:A9)', []],
    ['=MYSPLIT(A1)', []],
  ])('%s', (formula, said) => {
    expect(differencesIn(formula)).toEqual(said);
  });
});
