/** CLASSIFY: a table with its header row in, the output columns out. */
import type { Cell } from '../../core/cell.ts';
import type { Creator } from '../../core/creator.ts';
import { evaluate } from '../../core/evaluation/evaluate.ts';
import type { Question } from '../../core/evaluation/evaluation.ts';
import { findRights } from '../../core/evaluation/rights.ts';
import { isMissing } from '../../core/missing.ts';
import { outputValue } from '../../core/output/cells.ts';
import { shownCurrency } from '../../core/output/shown-currency.ts';
import { type ColumnId, columnTitle } from '../../core/own/columns.ts';
import type { OutputValue } from '../../core/own/marks.ts';
import { readPlatform } from '../../core/reading/cells/platform.ts';
import { readTable } from '../../core/reading/table.ts';
import type { CompiledRules } from '../../core/rules/compile-rules.ts';
import { sayPlatforms } from '../../core/text/names.ts';
import { localeMark } from '../sheets/locale-mark.ts';
import { dayFor } from '../sheets/today.ts';
import { readCall, tableOf } from './call.ts';
import type { Call } from './call-shape.ts';
import { unreadableFault } from './faults.ts';
import { textOf } from './read-columns.ts';
import { type WantedColumn, wantedColumns } from './wanted-columns.ts';
import { askOfRow, rightsFault, withRules } from './with-rules.ts';

export function CLASSIFY(
  table: unknown,
  goal: unknown,
  platform: unknown,
  format: unknown,
  columns: unknown,
  rules: unknown,
): unknown {
  const call = readCall('CLASSIFY', { table, goal, platform, format, columns, rules });
  const creators = tableOf(call);
  return withRules(call, (rules) => classifyTable(call, creators, rules));
}

function classifyTable(call: Call, table: readonly (readonly Cell[])[], rules: CompiledRules): unknown {
  const asked = askOfRow(call, rules, 0);
  if (typeof asked === 'string') return `? ${asked}`;
  const platformText = textOf(call, 'platform', 0);
  const platform = platformText === '' ? null : readPlatform(platformText);
  if (isMissing(platform)) throw new Error(`platform is “${platformText}”: name ${sayPlatforms()}.`);
  const reading = readTable(table, {
    originRow: 1,
    originColumn: 1,
    sheetName: '',
    fileName: '',
    platform,
    format: asked.format,
    ...(asked.deliverables === undefined ? {} : { deliverables: asked.deliverables }),
    get localeMark() {
      return localeMark();
    },
    numberFormats: null,
    chosen: {},
  });
  const question: Question = { ...asked, ...dayFor(reading.creators) };
  if (reading.headerRow < 0) throw new Error('table has no row of headers with a followers column.');
  const columns = wantedColumns(call, reading.columns.quote !== undefined, question.goal !== null);
  const rows: OutputValue[][] = [];
  const blank = (): OutputValue[] => columns.map(() => '');
  for (let row = 0; row < reading.firstDataRow; row += 1) rows.push(blank());
  rows[reading.headerRow] = columns.map((column) =>
    column === null ? '' : columnTitle(column, question.goal ?? '', shownCurrency(rules).code),
  );
  for (const creator of reading.creators) {
    while (rows.length < creator.row - 1) rows.push(blank());
    const evaluation = evaluate(creator, rules, question);
    const cells = columns.map((column) => (column === null ? '' : outputValue(column.id, creator, evaluation, rules)));
    rows.push(sayWhatLacks(faultIn(creator, rules), columns, cells));
  }
  return rows;
}

/** Columns that stay empty without a platform; without usage rights that the rules have, only the costs do. */
const NEED_PLATFORM: readonly ColumnId[] = [
  'erLow',
  'erTypical',
  'erHigh',
  'views',
  'costLow',
  'costTypical',
  'costHigh',
];

/** What of a row keeps cells empty that its columns are for. */
function faultIn(creator: Creator, rules: CompiledRules): string | null {
  const { platform, usageRights = [] } = creator;
  if (isMissing(platform) && platform.missing === 'absent') {
    return 'platform is empty: fill a Platform column, or name one platform for all as the third argument.';
  }
  const unknown = usageRights.find(({ text }) => findRights(rules, text) === null);
  if (unknown !== undefined) return rightsFault(unknown.header, unknown.text, rules);
  return unreadableFault('platform', platform, 'platform');
}

/** The first empty cell that would be filled says why it is not. */
function sayWhatLacks(fault: string | null, columns: readonly WantedColumn[], cells: OutputValue[]): OutputValue[] {
  if (fault === null) return cells;
  const at = columns.findIndex((column, index) => cells[index] === '' && NEED_PLATFORM.some((id) => id === column?.id));
  if (at >= 0) cells[at] = `? ${fault}`;
  return cells;
}
