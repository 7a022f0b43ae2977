/** Puts rule sets into the tab: made new, added to, replaced, put back. Each step can be undone by the history. */

import type { Cell } from '../../core/cell.ts';
import type { RuleSet } from '../../core/rules/rule-set.ts';
import { addRules, withAdded } from '../../core/rules/table/add-rules.ts';
import { checkColumn } from '../../core/rules/table/check-cells.ts';
import { findMarker, RULES_MARKER } from '../../core/rules/table/find-rules.ts';
import { ownRows } from '../../core/rules/table/own-rows.ts';
import { parseRules } from '../../core/rules/table/parse-rules.ts';
import { printRules } from '../../core/rules/table/print-rules.ts';
import { layOutTable } from '../../core/rules/table/table-layout.ts';
import { say } from '../../core/text/marked.ts';
import { shortHash } from '../../core/text/short-hash.ts';
import { markFaults, RULES_NAME, type RulesInForce, rulesFromTable } from '../ground/rules-in-force.ts';
import { keep, listSaved } from '../sheets/rules-history.ts';
import { nameRulesRange, type RulesTab, readTabFormulas } from '../sheets/rules-tab.ts';
import { addTab, insertLines, writeTable } from '../sheets/rules-writer.ts';
import { timeOfDay, today } from '../sheets/today.ts';
import { type Contents, packTable } from './pack-table.ts';
import { showFaults } from './show-faults.ts';
import { styleTable } from './style-table.ts';
import { toSheet, toSheetTable } from './to-sheet.ts';
import { whatChanged } from './what-changed.ts';

/** Makes the tab, names its range, accepts the set. Answers the rules of the new tab. */
export function makeTab(rules: RuleSet): RulesInForce & { readonly tab: RulesTab } {
  const table: Cell[][] = printRules(rules);
  const style = styleTable(table);
  const name = addTab(RULES_MARKER, toSheetTable(table, style.formats), style);
  nameRulesRange(RULES_NAME, name);
  const tab = { name, sheetId: 0, table };
  const inForce = { ...rulesFromTable(table, name), tab };
  keepTable(inForce, { values: table, formulas: [] }, true);
  showFaults(inForce);
  return inForce;
}

/** Keeps the table under its version; rules with faults are kept under a version that says so. */
export function keepTable(inForce: RulesInForce, contents: Contents, accepted: boolean): string {
  const packed = packTable(withoutOwnColumns(contents));
  const version = inForce.ok ? inForce.version : `Not readable, ${shortHash(packed)}`;
  const list = listSaved();
  const known = list.find((entry) => entry.version === version);
  const what = known?.what ?? whatChanged(list[0], inForce);
  keep({ version, date: today(), time: timeOfDay(), accepted: accepted || (known?.accepted ?? false), what }, packed);
  return version;
}

/** Columns behind the Check column are the team's own: they are neither kept nor written. */
function withoutOwnColumns({ values, formulas }: Contents): Contents {
  const width = (checkColumn(values) ?? widthOf(values)) + 1;
  return { values: values.map((row) => row.slice(0, width)), formulas: formulas.map((row) => row.slice(0, width)) };
}

/** Adds the lines that the tab lacks and touches no other; a sentence instead when the result would not hold. */
export function addToTab(tab: RulesTab, rules: RuleSet): { added: number; kept: readonly string[] } | string {
  const addition = addRules(tab.table, rules);
  const result = withAdded(tab.table, addition.rows);
  const { problems } = parseRules(result, { sheetName: tab.name, originRow: 1, originColumn: 1 });
  if (problems.length > 0)
    return say`Nothing was added, as the rules would not hold: ${markFaults(problems.slice(0, 1))}`;
  const formatOf = formatsByColumn(result);
  const rows = [...addition.rows].sort((a, b) => a.before - b.before);
  insertLines(
    tab.name,
    rows.map(({ before, cells, isTitle }, at) => {
      const formats = (cells.length === 0 ? [''] : cells).map((_, column) => formatOf(before + at, column));
      const values = formats.map((format, column) => toSheet(cells[column], format));
      return { before, formats, cells: values, isBold: isTitle === true };
    }),
  );
  nameRulesRange(RULES_NAME, tab.name);
  showFaults({ ...rulesFromTable(result, tab.name), tab: { ...tab, table: result } });
  return { added: rows.length, kept: addition.kept };
}

/** The format that a block's column has, by a row that is in the block or just behind it. */
export function formatsByColumn(table: readonly (readonly Cell[])[]): (row: number, column: number) => string {
  const blocks = layOutTable(table);
  return (row, column) => {
    const block = blocks.find(({ titleRow, end }) => row > titleRow && row <= end);
    return block?.columns.find((place) => place.column === column)?.format ?? '';
  };
}

/** The version of what was replaced, and the rules as they are now without reading the tab again. */
export type Replaced = {
  readonly version: string;
  readonly inForce: RulesInForce;
  readonly formulas: readonly (readonly string[])[];
};

/**
 * Replaces the table in its place and keeps what was there. The team's own rows come first, above the blocks; columns
 * to the right of the table are left as they are.
 */
export function replaceTable(inForce: RulesInForce, tab: RulesTab, { values, formulas }: Contents): Replaced {
  const now = withoutOwnColumns({ values: tab.table, formulas: readTabFormulas(tab) });
  const replaced = keepTable(inForce, now, false);
  const present = new Set(values.map(rowText));
  const own = ownRows(tab.table).flatMap((row) => {
    const cells = now.values[row] ?? [];
    return present.has(rowText(cells)) ? [] : [{ cells, formulas: now.formulas[row] ?? [] }];
  });
  const head = (findMarker(values)?.row ?? 0) + 2;
  const lines = values.map((cells, at) => ({ cells, formulas: formulas[at] ?? [] }));
  const all = [...lines.slice(0, head), ...own, ...lines.slice(head)];
  const merged: (readonly Cell[])[] = all.map(({ cells }) => cells);
  while (merged.length < tab.table.length) merged.push([]);
  const width = Math.max(widthOf(merged), (checkColumn(tab.table) ?? 0) + 1);
  const filled = merged.map((row) => Array.from({ length: width }, (_, column): Cell => row[column] ?? ''));
  const isSameShape = shapeOf(tab.table) === shapeOf(filled);
  const style = styleTable(filled);
  writeTable(
    tab.name,
    toSheetTable(
      filled,
      style.formats,
      all.map((line) => line.formulas),
    ),
    isSameShape ? null : style,
  );
  nameRulesRange(RULES_NAME, tab.name);
  const behind = filled.map((_, at) => [...(all[at]?.formulas ?? [])]);
  const renewed = { ...tab, table: filled };
  return { version: replaced, inForce: { ...rulesFromTable(filled, tab.name), tab: renewed }, formulas: behind };
}

function rowText(row: readonly Cell[]): string {
  const texts = row.map((cell) => String(cell ?? ''));
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return JSON.stringify(texts);
}

function widthOf(table: readonly (readonly Cell[])[]): number {
  return table.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Where the blocks and their lines are: while that is the same, every look of the user's fits still. */
function shapeOf(table: readonly (readonly Cell[])[]): string {
  return JSON.stringify(layOutTable(table).map(({ title, titleRow, end, columns }) => [title, titleRow, end, columns]));
}
