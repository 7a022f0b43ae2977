/** A list as the product reads it: columns, creators, problems. Expects nothing. */
import { type InputFile, readInput } from '../../src/cli/files/input-file.ts';
import { isMarked, tabsOf } from '../../src/cli/input-tabs.ts';
import type { Cell } from '../../src/core/cell.ts';
import { evaluate } from '../../src/core/evaluation/evaluate.ts';
import type { Question } from '../../src/core/evaluation/evaluation.ts';
import { isMissing } from '../../src/core/missing.ts';
import { type CreatorReport, creatorReport } from '../../src/core/output/report.ts';
import type { TableReading } from '../../src/core/reading/columns/table-reading.ts';
import { readTable } from '../../src/core/reading/table.ts';
import type { CompiledRules } from '../../src/core/rules/compile-rules.ts';

/** A creator as `classify --json` says it, with the quote that was read. */
export type ReadCreator = CreatorReport & { readonly quote: number | null; readonly niche: string | null };
export type ReadList = { readonly reading: TableReading; readonly creators: readonly ReadCreator[] };

const ASK: Question = { goal: null, format: null, usageRights: '' };

/** The first tab that is no rule table; a problem continues "FILE ...". */
export function readList(path: string, shown: string, rules: CompiledRules): ReadList | { readonly problem: string } {
  const file = readInput(path, shown);
  if ('problem' in file) return file;
  const tab = tabsOf(file).find((one) => !isMarked(one));
  if (tab === undefined) return { problem: 'has no tab with a list' };
  const reading = readTable(
    tab.rows.map((row) => row.map(cellOf)),
    {
      ...{ originRow: 1, originColumn: 1, sheetName: tab.name, fileName: file.fileName },
      ...{ platform: null, format: null, localeMark: null, chosen: {} },
      numberFormats: formatsOf(file, tab.rows),
    },
  );
  return { reading, creators: reading.headerRow < 0 ? [] : creatorsOf(reading, rules) };
}

function creatorsOf(reading: TableReading, rules: CompiledRules): ReadCreator[] {
  return reading.creators.map((creator) => ({
    ...creatorReport(creator, evaluate(creator, rules, ASK), rules, ASK),
    quote: isMissing(creator.quote) ? null : creator.quote.amount,
    niche: creator.niche === '' ? null : creator.niche,
  }));
}

type TabRows = ReturnType<typeof tabsOf>[number]['rows'];
type TabCell = TabRows[number][number];

function cellOf(cell: TabCell): Cell {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

/** Number formats, null for files that have none. */
function formatsOf(file: InputFile, rows: TabRows): string[][] | null {
  if (file.kind === 'delimited') return null;
  return rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.format : '')));
}
