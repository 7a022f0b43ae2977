/** Everything a run knows before it writes: table, rules, evaluations. Reads each thing once, writes nothing. */

import { AS_QUOTED } from '../../contract/as-quoted.ts';
import type { Answer, RunRequest } from '../../contract/server-calls.ts';
import type { Cell } from '../../core/cell.ts';
import type { Creator } from '../../core/creator.ts';
import { evaluate } from '../../core/evaluation/evaluate.ts';
import type { Evaluation, Question } from '../../core/evaluation/evaluation.ts';
import { findRights, rightNames } from '../../core/evaluation/rights.ts';
import { unknownRights } from '../../core/evaluation/unknown-rights.ts';
import { unknownTiers } from '../../core/evaluation/unknown-tiers.ts';
import { valueOrNull } from '../../core/missing.ts';
import { questionText } from '../../core/output/inputs.ts';
import { type Counts, countTiers } from '../../core/output/report.ts';
import { rollUp } from '../../core/output/roll-up.ts';
import { shownCurrency } from '../../core/output/shown-currency.ts';
import { ownColumnOf } from '../../core/own/columns.ts';
import type { Problem } from '../../core/problem.ts';
import { readAsked } from '../../core/reading/cells/deliverables.ts';
import type { TableReading } from '../../core/reading/columns/table-reading.ts';
import { readTable } from '../../core/reading/table.ts';
import type { CompiledRules } from '../../core/rules/compile-rules.ts';
import { findGoal, goalNames } from '../../core/rules/find-goal.ts';
import { refuse } from '../ground/refusals.ts';
import { type RulesInForce, rulesOfSpreadsheet } from '../ground/rules-in-force.ts';
import { isOwnTab, listInstead } from '../sheets/own-tabs.ts';
import { readRecord } from '../sheets/run-record.ts';
import { findSheet, localeMark, readSheetTable, type SheetTable, sheetNameById } from '../sheets/sheet-table.ts';
import { dayFor } from '../sheets/today.ts';
import { correctionsFor } from './corrections.ts';
import { columnOfNote } from './header-note.ts';
import { type Inputs, inputsOf } from './row-values.ts';
import { findTables, nameTable, type TablePlace } from './tables.ts';

/** A tab as it was read, without rules. */
export type TabReading = {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly table: SheetTable;
  readonly reading: TableReading;
  /** All tables of the tab; the reading is of one of them. */
  readonly tables: readonly TablePlace[];
  /** First row below the table, 0-based. */
  readonly endRow: number;
};

export type Prepared = TabReading & {
  /** The tab of ours that was in front; '' when the table is that of the tab asked for. */
  readonly insteadOf: string;
  readonly rules: CompiledRules;
  readonly version: string;
  /** The rules are in a tab of this spreadsheet. */
  readonly tab: boolean;
  readonly ask: Question;
  /** The question as it goes into the hash of each row. */
  readonly question: string;
  readonly inputs: Inputs;
};

/** How a tab and the rules are read. */
export type Readers = {
  readonly tab: (sheet: TabReading['sheet']) => SheetTable;
  readonly rules: () => RulesInForce;
};

const WHOLE: Readers = { tab: readSheetTable, rules: rulesOfSpreadsheet };

/** Reads and evaluates the tab of the request, or says in one sentence why it cannot be done. `told` hears of the rules. */
export function prepareRun(
  request: RunRequest,
  told?: (rules: RulesInForce) => void,
  readers: Readers = WHOLE,
): Answer<Prepared> {
  const source = findList(request, readers.tab);
  if (typeof source === 'string') return refuse(source);
  const { sheet, table, insteadOf } = source;
  const inForce = readers.rules();
  told?.(inForce);
  if (!inForce.ok) return refuse(inForce.faults.join('\n'));
  const { compiled } = inForce;
  const goal = request.goal === '' ? null : findGoal(compiled, request.goal);
  if (request.goal !== '' && goal === null) {
    return refuse(`Unknown goal “${request.goal}”: name one of ${goalNames(compiled).join(', ')}.`);
  }
  const { usageRights = '' } = request;
  if (usageRights !== '' && findRights(compiled, usageRights) === null) {
    return refuse(
      `Unknown usage rights “${usageRights}”: name one of ${rightNames(compiled).join(', ')}, or several as “paid ads + 30 days”.`,
    );
  }
  const tab = readTab(sheet, table, request);
  if (!tab.ok) return tab;
  const { currency = '' } = request;
  const rules = shownIn(compiled, currency === AS_QUOTED ? mostQuoted(tab.value.reading, compiled) : currency);
  if (rules === null) {
    return refuse(`There is no exchange rate for “${currency}”: name one of ${currenciesOf(compiled).join(', ')}.`);
  }
  const reading = checkedByRules(tab.value.reading, rules);
  const asked = readAsked(request.format) ?? { format: null };
  const dated = reading.isDated === true ? reading.creators : [];
  const ask: Question = { goal: goal?.goal ?? null, ...asked, usageRights, ...dayFor(dated) };
  const { version, fromTab } = inForce;
  const question = questionText(ask, rules === compiled ? '' : shownCurrency(rules).code);
  const inputs = inputsOf(reading, question, tab.value.table.isLong !== true);
  return { ok: true, value: { ...tab.value, insteadOf, reading, rules, version, tab: fromTab, ask, question, inputs } };
}

/** Reads the table of the request on a tab; rules have no part in it. */
export function readTab(sheet: TabReading['sheet'], table: SheetTable, request: RunRequest): Answer<TabReading> {
  const isOwn = ownColumns(table);
  const tables = findTables(table.values, isOwn);
  const chosen = choose(tables, request.table ?? '');
  if (chosen === undefined) {
    return refuse(`There is no table at ${request.table}: name one of ${tables.map(nameTable).join(', ')}.`);
  }
  const others = tables.length > 1 ? tables.filter((place) => place !== chosen) : [];
  const first = others.length > 0 ? chosen.firstRow : 0;
  const endRow = others.length > 0 ? chosen.lastRow + 1 : table.values.length;
  const masked = unread(table, others, chosen);
  const titled = withUserTitles(table);
  const cells = masked.length === 0 ? titled : titled.map((row) => blankOut(row, masked));
  const part = first === 0 && endRow === cells.length ? cells : cells.slice(first, endRow);
  const asked = readAsked(request.format) ?? { format: null };
  const found = readTable(part, {
    originRow: first + 1,
    originColumn: 1,
    sheetName: table.name,
    fileName: request.fileName,
    platform: request.platform === '' ? null : request.platform,
    ...asked,
    localeMark: localeMark(),
    numberFormats: table.isLong === true ? null : first === 0 ? table.formats : table.formats.slice(first),
    isLong: table.isLong === true,
    chosen: { ...correctionsFor(table.sheetId, table.values), ...request.chosen },
  });
  if (found.headerRow < 0 && request.evenWithoutTable !== true) return refuse(noTable(table.name));
  const reading = found.headerRow < 0 ? withoutTable(found, table.name) : movedDown(found, first);
  return { ok: true, value: { sheet, table, reading, tables, endRow } };
}

type Source = Pick<Prepared, 'sheet' | 'table' | 'insteadOf'>;

/** The tab of the request as read; while one of ours is in front, the list spoken of last; a sentence where there is none. */
function findList(request: RunRequest, read: Readers['tab']): Source | string {
  const asked = findSheet(request.sheet);
  if (asked === null) return `There is no tab named “${request.sheet}”.`;
  const table = read(asked);
  if (!isOwnTab(table)) return { sheet: asked, table, insteadOf: '' };
  const lastRun = readRecord();
  const names = [request.lastSheet ?? '', lastRun === null ? '' : (sheetNameById(lastRun.sheetId) ?? '')];
  const sheet = request.sheet === '' ? listInstead(names) : null;
  return sheet === null
    ? `“${table.name}” is a tab of Creator Tiers, not a creator list: open the tab of your list.`
    : { sheet, table: read(sheet), insteadOf: table.name };
}

/** Creators whose quotes say the currency of a list. */
const MOST_ASKED = 1000;

/** The currency of most quotes, where there is a rate for it; '' where the rules name the one to show, or most name none. */
function mostQuoted({ creators }: TabReading['reading'], rules: CompiledRules): string {
  if ((rules.rules.shownCurrency ?? '') !== '') return '';
  const quoted = creators.slice(0, MOST_ASKED).map(({ quote }) => valueOrNull(quote)?.currency);
  const count = (code: string): number => quoted.filter((one) => one === code).length;
  const most = currenciesOf(rules).sort((a, b) => count(b) - count(a))[0] ?? '';
  return count(most) > count('') ? most : '';
}

/** Codes that costs can be shown in, that in force first. */
export function currenciesOf(rules: CompiledRules): string[] {
  return [...new Set([shownCurrency(rules).code, rules.rules.currency, ...rules.exchangeRates.keys()])];
}

/** The same rules with costs shown in another currency; null where no rate is known. */
function shownIn(rules: CompiledRules, code: string): CompiledRules | null {
  const { code: now } = shownCurrency(rules);
  if (code === '' || code === now) return rules;
  if (currenciesOf(rules).indexOf(code) < 0) return null;
  return { ...rules, rules: { ...rules.rules, shownCurrency: code } };
}

function noTable(name: string): string {
  return `No creator table was found on the tab “${name}”: it needs a header row with a followers column, or a platform and evidence of authority.`;
}

function withoutTable(found: TableReading, name: string): TableReading {
  const problem: Problem = { code: 'no-table', row: 0, column: 0, message: noTable(name) };
  return { ...found, creators: [], problems: [...found.problems, problem] };
}

/** Tiers set by hand and usage rights that the rules do not have are problems of their cells. */
function checkedByRules(reading: TableReading, rules: CompiledRules): TableReading {
  const { creators, own, rights } = reading;
  const column = own.tierOverride;
  const titles = new Map(rights.map(({ header, index }) => [header, index + 1]));
  const unknown = [
    ...(column === undefined ? [] : unknownTiers(creators, rules, column.index + 1)),
    ...(rights.length === 0 ? [] : unknownRights(creators, rules, titles)),
  ];
  return unknown.length === 0 ? reading : { ...reading, problems: [...reading.problems, ...unknown] };
}

function movedDown(found: TableReading, rows: number): TableReading {
  if (rows === 0) return found;
  return { ...found, headerRow: found.headerRow + rows, firstDataRow: found.firstDataRow + rows };
}

/** Not kept: 100,000 evaluations would fill the memory. */
export function evaluateFor({ rules, ask }: Prepared, creator: Creator): Evaluation {
  return evaluate(creator, rules, ask);
}

export function countCreators(prepared: Prepared): Counts {
  const { creators } = prepared.reading;
  const found = creators.map((creator) => {
    const { tier, cost } = evaluateFor(prepared, creator);
    return { tier, cost };
  });
  return { ...countTiers(found, prepared.rules), ...rollUp(creators, found) };
}

/** Which columns an earlier run wrote, by their note or title. */
function ownColumns({ values, notes }: SheetTable): (column: number) => boolean {
  const own: boolean[] = [];
  notes.forEach((line, row) => {
    line.forEach((note, column) => {
      const title = values[row]?.[column];
      if (columnOfNote(note) !== null || (typeof title === 'string' && title !== '' && ownColumnOf(title) !== null))
        own[column] = true;
    });
  });
  return (column) => own[column] === true;
}

/** The table that begins where the wanted one does; without a wish the first. Undefined: there is none such. */
function choose(tables: readonly TablePlace[], wanted: string): TablePlace | undefined {
  const none = { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0, titles: '' };
  if (wanted === '' || tables.length < 2) return tables[0] ?? none;
  return tables.find((place) => nameTable(place).split(':')[0] === wanted.split(':')[0]);
}

/** Columns that must not be read: renamed or second ones of ours, which no title tells, and tables beside the chosen one. */
function unread({ values, notes }: SheetTable, others: readonly TablePlace[], chosen: TablePlace): number[] {
  const masked: number[] = [];
  const seen: string[] = [];
  notes.forEach((line, row) => {
    line.forEach((note, column) => {
      const id = columnOfNote(note)?.id;
      if (id === undefined) return;
      const title = ownColumnOf(String(values[row]?.[column] ?? '').trim());
      const isRead = title?.id === id || (isForUser(note) && title === null);
      if (!isRead || seen.indexOf(id) >= 0) masked.push(column);
      else seen.push(id);
    });
  });
  for (const place of others) {
    if (place.firstColumn <= chosen.lastColumn && chosen.firstColumn <= place.lastColumn) continue;
    for (let column = place.firstColumn; column <= place.lastColumn; column += 1) masked.push(column);
  }
  return masked;
}

function isForUser(note: string): boolean {
  return columnOfNote(note)?.kind === 'user';
}

/** The cells with our titles over columns that are the user's to fill in, whatever the user calls them. */
function withUserTitles({ values, notes }: SheetTable): readonly (readonly Cell[])[] {
  let titled: readonly (readonly Cell[])[] = values;
  notes.forEach((line, row) => {
    line.forEach((note, column) => {
      if (!isForUser(note) || ownColumnOf(String(values[row]?.[column] ?? '').trim()) !== null) return;
      const title = columnOfNote(note)?.title ?? '';
      titled = titled.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? title : cell)) : cells));
    });
  });
  return titled;
}

function blankOut(row: readonly Cell[], columns: readonly number[]): Cell[] {
  const copy = [...row];
  for (const column of columns) if (column < copy.length) copy[column] = '';
  return copy;
}
