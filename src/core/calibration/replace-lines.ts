/** Which cells and lines of a rules table a calibrated curve changes. Every other line keeps its place. */
import type { Cell } from '../cell.ts';
import type { Platform } from '../creator.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { type AddedRow, withAdded } from '../rules/table/add-rules.ts';
import { type AnyValue, allColumns, type Line } from '../rules/table/column.ts';
import { readLines } from '../rules/table/parse/read-lines.ts';
import { printCell } from '../rules/table/print-rules.ts';
import { spreadValues } from '../rules/table/spread.ts';
import { layOutTable, sectionsOf } from '../rules/table/table-layout.ts';
import type { CurveProposal } from './propose-curve.ts';

/** 0-based rows and columns of the table as it is; never both lines to add and lines to take away. */
export type CurveEdit = {
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: string | number }[];
  readonly added: readonly AddedRow[];
  readonly removed: readonly number[];
};
type Values = Readonly<Record<string, AnyValue>>;
type Origin = { readonly source: string; readonly date: string };

/** Lines of the curve are written over one by one; those too many go, those too few are put behind the last. */
export function replaceCurve(
  table: readonly (readonly Cell[])[],
  rules: RuleSet,
  { platform, what }: { readonly platform: Platform; readonly what: 'engagement' | 'cost' },
  { anchors, spread, basis, factor, bandFactor }: CurveProposal,
  origin: Origin,
): CurveEdit {
  const points = anchors.map(({ followers, value }) => ({ followers, value }));
  if (what === 'engagement') {
    const isOfCurve = (values: Values): boolean => values['platform'] === platform && values['basis'] === basis;
    const isSpread = (values: Values): boolean => values['p10'] !== null && values['p10'] !== undefined;
    const lines = points.map(({ followers, value }) => ({
      followers: basis === 'views' ? null : followers,
      rate: value,
      ...origin,
    }));
    const anchorEdit = replaceLines(table, rules, 'Expected engagement', {
      isOld: (values) => isOfCurve(values) && !isSpread(values),
      lines,
      fixed: { platform, basis },
    });
    const spreadEdit = replaceLines(table, rules, 'Expected engagement', {
      isOld: (values) => isOfCurve(values) && isSpread(values),
      lines: [{ followers: null, rate: null, ...spreadValues(spread), ...origin }],
      fixed: { platform, basis, confidence: 'medium' },
    });
    return joined([anchorEdit, spreadEdit]);
  }
  if (factor !== null) {
    return replaceLines(table, rules, 'Cost', {
      isOld: ({ line, name }) => line === 'platform' && String(name).toLowerCase() === platform,
      lines: [{ factor: factor.to, ...origin }],
      fixed: { line: 'platform', name: platform },
    });
  }
  const fees = replaceLines(table, rules, 'Cost', {
    isOld: ({ line }) => line === 'fee',
    lines: points.map(({ followers, value }) => ({ followers, fee: value, ...origin })),
    fixed: { line: 'fee' },
  });
  const band = replaceLines(table, rules, 'Settings', {
    isOld: ({ setting }) => setting === 'bandFactor',
    lines: [{ value: bandFactor, ...origin }],
    fixed: { setting: 'bandFactor' },
  });
  return joined([fees, band]);
}

/** The table after the edit, for checking before anything is written. */
export function withEdit(table: readonly (readonly Cell[])[], { cells, added, removed }: CurveEdit): Cell[][] {
  const copy = table.map((row) => [...row]);
  for (const { row, column, value } of cells) {
    const line = copy[row];
    if (line !== undefined) line[column] = value;
  }
  return withAdded(copy, added).filter((_, row) => removed.indexOf(row) < 0);
}

function replaceLines(
  table: readonly (readonly Cell[])[],
  rules: RuleSet,
  title: string,
  { isOld, lines, fixed }: { isOld: (values: Values) => boolean; lines: readonly Values[]; fixed: Values },
): CurveEdit {
  const at = sectionsOf(table).findIndex(({ block }) => block.title === title);
  const section = sectionsOf(table)[at];
  if (section === undefined) return { cells: [], added: [], removed: [] };
  const origin = { sheetName: '', originRow: 1, originColumn: 1 };
  const old = readLines(table, section, origin, null, () => undefined)
    .filter(({ values }: Line) => isOld(values as Values))
    .map(({ row }) => row - 1);
  const columns = allColumns(section.block);
  const shown = (values: Values): { column: number; value: string | number }[] =>
    Object.entries(section.columns).flatMap(([key, column]) => {
      const described = section.block.columnOf?.(key, { ...fixed, ...values } as never) ?? columns[key];
      if (described === undefined || !(key in values)) return [];
      return [{ column, value: printCell(described, values[key], rules) }];
    });
  const before = (old[old.length - 1] ?? (layOutTable(table)[at]?.end ?? section.end) - 1) + 1;
  return {
    cells: lines.slice(0, old.length).flatMap((values, nth) => {
      const row = old[nth] ?? 0;
      return shown(values).map((cell) => ({ row, ...cell }));
    }),
    added: lines.slice(old.length).map((values) => {
      const cells: (string | number)[] = [];
      for (const { column, value } of shown({ ...fixed, ...values })) cells[column] = value;
      return { before, cells: Array.from(cells, (cell) => cell ?? '') };
    }),
    removed: old.slice(lines.length),
  };
}

function joined(edits: readonly CurveEdit[]): CurveEdit {
  return {
    cells: edits.flatMap(({ cells }) => cells),
    added: edits.flatMap(({ added }) => added),
    removed: edits.flatMap(({ removed }) => removed),
  };
}
