/** Our column formulas against native ones that give the same answers, row by row, in the same engine and in LibreOffice. */
import { readFileSync } from 'node:fs';
import { FUNCTIONS } from '../../src/contract/functions/catalogue.ts';
import type { CellInput } from '../../src/host/cells/cell-store.ts';
import { createUniverStore, type UniverStore } from '../../src/host/cells/univer-store.ts';
import { createHost } from '../../src/host/index.ts';
import { createNodeRealm } from '../../src/host/run/node-realm.ts';
import { headlessUniver } from '../../test/helpers/univer-headless.ts';
import { type Line, type Part, plainLine, ratioLine, say } from './finding.ts';
import { type Calculated, inLibreOffice } from './libre-office.ts';
import {
  ANSWERS,
  ANSWERS_FROM,
  type Answer,
  followerCounts,
  lookupColumns,
  nativeFormulas,
  PLATFORM,
  requireSame,
} from './native-formulas.ts';

const ROWS = 10_000;
/** The native formulas need more than the minute that the engine is given elsewhere. */
const PATIENCE_MS = 900_000;
/** Our formulas, with the column each stands in: they fill one, three and three. */
const OURS = { TIER: 2, EXPECTED_ENGAGEMENT: 3, COST_BAND: 6 };

/** Tier, three engagement rates and three costs for each row, on one platform. */
export async function formulas(): Promise<Part> {
  const office = await inLibreOffice(ROWS);
  const ours = await calculated((store, sheet) => {
    for (const [name, column] of Object.entries(OURS)) {
      store.write(sheet, { row: 1, column, rows: 1, columns: 1 }, [
        [{ formula: `=${name}(A1:A${ROWS},"${PLATFORM}")` }],
      ]);
    }
  });
  const native = await calculated((store, sheet) => {
    const cells = nativeFormulas(ROWS).map((line) => line.map((formula) => ({ formula: `=${formula}` })));
    store.write(sheet, { row: 1, column: ANSWERS_FROM, rows: ROWS, columns: ANSWERS }, cells);
  });
  requireSame(ours.cells, native.cells);
  if (office !== null) requireSame(ours.cells, office.cells);
  return {
    title: `${ROWS.toLocaleString('en-US')} rows by formulas`,
    how: 'Univer without a page: three column formulas of ours against IFS and lookups in seven columns of every row, which give the same tier, rates and costs. Processor time. LibreOffice calculates the same native formulas: elapsed time that they add to turning the workbook into CSV, the least of three.',
    lines: [
      ratioLine('our time against that of native formulas', ours.ms / native.ms, 0.1),
      plainLine('ours', `${say(ours.ms / 1000)} s`),
      plainLine('native', `${say(native.ms / 1000)} s`),
      ...officeLines(ours, office),
    ],
  };
}

function officeLines(ours: Calculated, office: Calculated | null): Line[] {
  if (office === null) return [plainLine('native in LibreOffice', 'not measured: there is no soffice')];
  return [
    ratioLine('our time against that of native formulas in LibreOffice', ours.ms / office.ms, null),
    plainLine('native in LibreOffice', `${say(office.ms / 1000)} s`),
  ];
}

async function calculated(write: (store: UniverStore, sheet: number) => void): Promise<Calculated> {
  const store = createUniverStore(headlessUniver(), { sheets: [{ name: 'List', rows: ROWS + 10, columns: 20 }] });
  const html = { sidebar: '' };
  const host = createHost({ store, bundle: readFileSync('dist/Code.js', 'utf8'), html, realm: createNodeRealm() });
  store.registerFunctions(
    FUNCTIONS.map(({ name }) => name),
    (name, args, cell) => host.callFunction(name, args, cell),
  );
  const sheet = store.sheets()[0]?.id ?? 0;
  writeColumn(store, sheet, 1, followerCounts(ROWS));
  for (const { column, values } of lookupColumns()) writeColumn(store, sheet, column, values);
  const from = process.cpuUsage();
  write(store, sheet);
  await store.settled(PATIENCE_MS);
  const { user, system } = process.cpuUsage(from);
  const cells = store.values(sheet, { row: 1, column: ANSWERS_FROM, rows: ROWS, columns: ANSWERS });
  return { ms: (user + system) / 1000, cells: cells as Answer[][] };
}

function writeColumn(store: UniverStore, sheet: number, column: number, values: readonly number[]): void {
  const cells: CellInput[][] = values.map((value) => [{ value }]);
  store.write(sheet, { row: 1, column, rows: values.length, columns: 1 }, cells);
}
