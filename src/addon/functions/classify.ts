/** Answers for CLASSIFY: a table with its header row in, the output columns out. */
import {
  type Ask,
  type Cell,
  type ColumnId,
  type CompiledRules,
  columnTitle,
  evaluate,
  isMissing,
  OUTPUT_COLUMNS,
  type OutputColumn,
  type OutputValue,
  outputCells,
  ownColumnOf,
  readPlatform,
  readTable,
  shownCurrency,
} from '../../core/index.ts';
import { localeMark } from '../sheets/sheet-table.ts';
import { dayFor } from '../sheets/today.ts';
import { type Call, readCall } from './call.ts';
import { textOf } from './creators-of-call.ts';
import { askOfRow, withRules } from './with-rules.ts';

export function CLASSIFY(...given: unknown[]): unknown {
  const call = readCall('CLASSIFY', given);
  const table = call.args.get('table');
  if (table === undefined || table.isSingle) throw new Error('table must be a range with its header row, as A1:H200.');
  return withRules(call, (rules) => classifyTable(call, table.cells, rules));
}

function classifyTable(call: Call, table: readonly (readonly Cell[])[], rules: CompiledRules): unknown {
  const asked = askOfRow(call, rules, 0);
  if (typeof asked === 'string') return `? ${asked}`;
  const platformText = textOf(call, 'platform', 0);
  const platform = platformText === '' ? null : readPlatform(platformText);
  if (isMissing(platform))
    throw new Error(`platform is “${platformText}”: name Instagram, TikTok, YouTube, X or another network.`);
  const reading = readTable(table, {
    originRow: 1,
    originColumn: 1,
    sheetName: '',
    fileName: '',
    platform,
    format: asked.format,
    ...(asked.deliverables === undefined ? {} : { deliverables: asked.deliverables }),
    localeMark: localeMark(),
    numberFormats: null,
    chosen: {},
  });
  const ask: Ask = { ...asked, ...dayFor(reading.creators) };
  if (reading.headerRow < 0) throw new Error('table has no row of headers with a followers column.');
  const columns = wantedColumns(call, reading.columns.quote !== undefined, ask.goal !== null);
  const rows: OutputValue[][] = [];
  const blank = (): OutputValue[] => columns.map(() => '');
  for (let row = 0; row < reading.firstDataRow; row += 1) rows.push(blank());
  rows[reading.headerRow] = columns.map((column) => columnTitle(column, ask.goal ?? '', shownCurrency(rules).code));
  const ids: ColumnId[] = columns.map((column) => column.id);
  for (const creator of reading.creators) {
    while (rows.length < creator.row - 1) rows.push(blank());
    const cells = outputCells(creator, evaluate(creator, rules, ask), rules, ask, ids);
    rows.push(ids.map((id) => cells[id] ?? ''));
  }
  return rows;
}

/** The columns asked for by title, or all that hold answers: the user's own columns and the stamp belong to bulk runs. */
function wantedColumns(call: Call, hasQuote: boolean, hasGoal: boolean): OutputColumn[] {
  const answers = OUTPUT_COLUMNS.filter((column) => column.kind !== 'user' && column.kind !== 'stamp');
  const given = call.args.get('columns');
  if (given === undefined) {
    return answers.filter(
      (column) => (hasQuote || !column.needsQuote) && (hasGoal || (column.id !== 'fit' && column.id !== 'fitScore')),
    );
  }
  const titles = given.cells.flatMap((row) =>
    row.flatMap((cell) => (given.isSingle ? String(cell ?? '').split(/[;,]/) : [String(cell ?? '')])),
  );
  return titles
    .map((title) => title.trim())
    .filter((title) => title !== '')
    .map((title) => {
      const column = columnByTitle(title, answers);
      if (column === null)
        throw new Error(
          `columns names “${title}”: choose from ${answers.map(({ title: known }) => known).join(', ')}.`,
        );
      return column;
    });
}

/** Titles match whatever their case; "Fit" and "Cost low" stand for the titles with goal and currency. */
function columnByTitle(title: string, answers: readonly OutputColumn[]): OutputColumn | null {
  const own = ownColumnOf(title);
  if (own !== null) return answers.find((column) => column.id === own.id) ?? null;
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[:(].*$/, '')
      .trim();
  return answers.find((column) => bare(column.title) === bare(title)) ?? null;
}
