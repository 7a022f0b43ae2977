/** Answers for our column formulas against native ones that give the same answers, row by row, in the same engine. */
import { readFileSync } from 'node:fs';
import { FUNCTIONS } from '../../src/contract/functions.ts';
import { compileRules, defaultRules } from '../../src/core/index.ts';
import type { CellInput, CellValue } from '../../src/host/cells/cell-store.ts';
import { createUniverStore, type UniverStore } from '../../src/host/cells/univer-store.ts';
import { createHost } from '../../src/host/index.ts';
import { createNodeRealm } from '../../src/host/run/node-realm.ts';
import { inventedCreators } from '../../test/helpers/invented-creators.ts';
import { headlessUniver } from '../../test/helpers/univer-headless.ts';
import { type Part, plainLine, ratioLine, say } from './finding.ts';

const ROWS = 1_000;
/** More than the native formulas can do. */
const LONG = 10_000;
const PLATFORM = 'instagram';

/** Tier, three engagement rates and three costs for each row, on one platform. */
export async function formulas(): Promise<Part> {
  const ours = await timed(ROWS, ourFormulas(ROWS), true);
  const native = await timed(ROWS, nativeFormulas(), false);
  requireSame(ours.cells, native.cells);
  const long = await timed(LONG, ourFormulas(LONG), true);
  if (long.cells.some(([tier]) => typeof tier !== 'string' || tier === '')) throw new Error('a row has no tier');
  return {
    title: `${ROWS.toLocaleString('en-US')} rows by formulas`,
    how: 'Univer without a page: three column formulas of ours against IFS and lookups in seven columns of every row, which give the same tier, rates and costs. Processor time; the native formulas of 10,000 rows do not settle within the minute that the engine is given, so it is fewer.',
    lines: [
      ratioLine('our time against that of native formulas', ours.ms / native.ms, 0.1),
      plainLine('ours', `${say(ours.ms / 1000)} s`),
      plainLine('native', `${say(native.ms / 1000)} s`),
      plainLine(`ours for ${LONG.toLocaleString('en-US')} rows`, `${say(long.ms / 1000)} s`),
    ],
  };
}

function ourFormulas(rows: number): CellInput[][] {
  return ['TIER', 'EXPECTED_ENGAGEMENT', 'COST_BAND'].map((name) => [
    { formula: `=${name}(A1:A${rows},"${PLATFORM}")` },
  ]);
}
/** Where the three formulas stand: they fill one, three and three columns. */
const PLACES = [2, 3, 6];

/** Follower counts within the anchors, so that the lookups need no special cases. */
function followerRows(rows: number): CellInput[][] {
  return inventedCreators(rows).map(([, , followers]) => [
    { value: Math.min(2_900_000, Math.max(3_100, Number(followers))) },
  ]);
}

function nativeFormulas(): CellInput[][] {
  return Array.from({ length: ROWS }, (_, at) => {
    const row = at + 1;
    const value = (x: string, y: string): string => {
      const from = `MATCH(LN(A${row}),${x},1)`;
      const pick = (range: string, step: number): string => `INDEX(${range},${from}+${step})`;
      return `EXP(${pick(y, 0)}+(LN(A${row})-${pick(x, 0)})/(${pick(x, 1)}-${pick(x, 0)})*(${pick(y, 1)}-${pick(y, 0)}))`;
    };
    const rate = value('$L$1:$L$5', '$M$1:$M$5');
    const fee = value(`$N$1:$N$${FEES.length}`, `$O$1:$O$${FEES.length}`);
    return [
      `=IFS(A${row}>=100000,"KOL",A${row}>=1000,"Micro influencer",TRUE,"Below micro")`,
      `=D${row}*$P$1`,
      `=${rate}`,
      `=D${row}*$P$2`,
      `=G${row}/$P$3`,
      `=${fee}`,
      `=G${row}*$P$3`,
    ].map((formula) => ({ formula }));
  });
}

const RULES = compileRules(defaultRules());
const CURVE = RULES.byFollowers.get(PLATFORM);
const FEES = RULES.fees?.xs ?? [];

async function timed(
  rows: number,
  cells: readonly (readonly CellInput[])[],
  isOurs: boolean,
): Promise<{ readonly ms: number; readonly cells: readonly (readonly CellValue[])[] }> {
  const store = createUniverStore(headlessUniver(), { sheets: [{ name: 'List', rows: rows + 10, columns: 20 }] });
  const html = { sidebar: '' };
  const host = createHost({ store, bundle: readFileSync('dist/Code.js', 'utf8'), html, realm: createNodeRealm() });
  store.registerFunctions(
    FUNCTIONS.map(({ name }) => name),
    (name, args, cell) => host.callFunction(name, args, cell),
  );
  const sheet = store.sheets()[0]?.id ?? 0;
  store.write(sheet, { row: 1, column: 1, rows, columns: 1 }, followerRows(rows));
  writeTables(store, sheet);
  const from = process.cpuUsage();
  if (isOurs) {
    cells.forEach((line, at) => {
      store.write(sheet, { row: 1, column: PLACES[at] ?? 2, rows: 1, columns: 1 }, [line]);
    });
  } else store.write(sheet, { row: 1, column: 2, rows, columns: 7 }, cells);
  await store.settled();
  const { user, system } = process.cpuUsage(from);
  const ms = (user + system) / 1000;
  return { ms, cells: store.values(sheet, { row: 1, column: 2, rows, columns: 7 }) };
}

/** Logs of the anchors in L to O; spread and band in P. */
function writeTables(store: UniverStore, sheet: number): void {
  const column = (at: number, values: readonly number[]): void =>
    store.write(
      sheet,
      { row: 1, column: at, rows: values.length, columns: 1 },
      values.map((value) => [{ value }]),
    );
  column(12, CURVE?.line.xs ?? []);
  column(13, CURVE?.line.ys ?? []);
  column(14, FEES);
  column(15, RULES.fees?.ys ?? []);
  column(16, [CURVE?.curve.spread[0] ?? 1, CURVE?.curve.spread[4] ?? 1, RULES.rules.cost.bandFactor]);
}

/** Rates and fees in cells are rounded by us and not by the native formulas. */
function requireSame(ours: readonly (readonly CellValue[])[], native: readonly (readonly CellValue[])[]): void {
  ours.forEach((line, row) => {
    line.forEach((value, column) => {
      const other = native[row]?.[column];
      const isSame =
        typeof value === 'number' && typeof other === 'number'
          ? Math.abs(value - other) <= 0.06 * value
          : value === other;
      if (!isSame) throw new Error(`row ${row + 1}, column ${column + 2}: ${value}, native ${other}`);
    });
  });
}
