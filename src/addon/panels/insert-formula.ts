/** Answers for formulas that the sidebar inserts and for jumps to cells; writes one cell, and only into empty ones. */

import type { Answer } from '../../contract/server-calls.ts';
import { columnLetters, type Field, sayDeliverables } from '../../core/index.ts';
import { BUSY } from '../bulk/run-chunks.ts';
import { fieldsOf, refuse, textIn } from '../ground/refusals.ts';
import { RULES_NAME } from '../ground/rules-in-force.ts';
import { withDocumentLock } from '../sheets/document-lock.ts';
import { nameRulesRange } from '../sheets/rules-tab.ts';
import { placeFormula, selectCell, selectedRow } from '../sheets/selection.ts';
import { insertTitled } from '../sheets/sheet-columns.ts';
import { localeMark } from '../sheets/sheet-table.ts';
import { type Prepared, prepareRun } from '../table/prepare.ts';
import { readRequest } from '../table/request.ts';

type Argument = Field | 'goal' | 'format' | '';

/** Which columns each function takes, in the order of its parameters, and how many cells it fills. */
const FORMULAS: Readonly<Record<string, { readonly takes: readonly Argument[]; readonly fills: number }>> = {
  TIER: { takes: ['followers', 'platform', 'authority', 'niche'], fills: 1 },
  RECOMMEND: { takes: ['goal', 'followers', 'platform', 'engagementRate', 'authority', 'niche', 'quote'], fills: 1 },
  EXPECTED_ENGAGEMENT: { takes: ['followers', 'platform', 'views', 'engagementRate', 'postsMeasured'], fills: 3 },
  ENGAGEMENT_CHECK: { takes: ['engagementRate', 'followers', 'platform'], fills: 1 },
  COST_BAND: { takes: ['followers', 'platform', 'format', 'authority', 'niche', ''], fills: 3 },
  QUOTE_CHECK: {
    takes: ['quote', 'followers', 'platform', 'format', 'engagementRate', 'authority', 'niche', ''],
    fills: 4,
  },
  WHY: { takes: ['followers', 'platform', 'authority', 'niche', 'engagementRate', 'goal'], fills: 1 },
};

/** Whole columns from the header row on, so that one formula answers every row and writes its own title. */
export function insertFormula(given: unknown): Answer<{ cell: string; formula: string }> {
  const fields = fieldsOf(given);
  const request = readRequest(fields['request']);
  if (!request.ok) return request;
  const name = textIn(fields, 'name').toUpperCase();
  const known = FORMULAS[name];
  if (known === undefined)
    return refuse(`“${name}” cannot be inserted: name one of ${Object.keys(FORMULAS).join(', ')}.`);
  const done = withDocumentLock<Answer<{ cell: string; formula: string }>>(() => {
    const { sheet, column } = selectedRow();
    let rulesTab = '';
    const prepared = prepareRun({ ...request.value, sheet }, ({ tab }) => {
      rulesTab = tab?.name ?? '';
    });
    if (!prepared.ok) return prepared;
    const { reading, table, ask, endRow } = prepared.value;
    const row = reading.headerRow + 1;
    const first = reading.columns[(known.takes.find((take) => take !== 'goal') ?? 'followers') as Field];
    if (first === undefined) return refuse(`The table lacks the column that ${name} starts from.`);
    if (known.takes[0] === 'goal' && ask.goal === null) return refuse('Choose a goal first.');
    const formula = `=${name}(${argumentsFor(prepared.value, known.takes, row).join(separator())})`;
    const rows = Math.max(1, endRow - reading.headerRow);
    // A tab copied from another spreadsheet has no name yet.
    if (rulesTab !== '') nameRulesRange(RULES_NAME, rulesTab);
    const blocker = placeFormula(row, column, rows, known.fills, formula);
    if (blocker !== '') {
      return refuse(
        `${name} fills ${known.fills} columns and ${rows} rows from ${columnLetters(column)}${row} on the tab “${table.name}”, but ${blocker} is not empty: select an empty column.`,
      );
    }
    return { ok: true, value: { cell: `${columnLetters(column)}${row}`, formula } };
  });
  return done ?? refuse(BUSY);
}

/** The separator of the spreadsheet's locale: a comma where decimals have a point, else the semicolon, which every locale takes. */
function separator(): string {
  return localeMark() === '.' ? ',' : ';';
}

/** Empty arguments at the end are left out before the rules. */
function argumentsFor({ reading, ask, tab }: Prepared, takes: readonly Argument[], row: number): string[] {
  const list = takes.map((take) => {
    if (take === '') return '';
    if (take === 'format' && ask.deliverables !== undefined) return quoted(sayDeliverables(ask.deliverables));
    if (take === 'goal' || take === 'format') return ask[take] === null ? '' : quoted(ask[take]);
    const found = reading.columns[take];
    if (found === undefined) return '';
    const letters = columnLetters(found.index + 1);
    return row === 1 ? `${letters}:${letters}` : `${letters}${row}:${letters}`;
  });
  if (tab) return [...list, RULES_NAME];
  while (list[list.length - 1] === '') list.pop();
  return list;
}

/** A text inside a formula: its own quotation marks are doubled. */
function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Sends the user to a cell, or selects a row. */
export function goToCell(given: unknown): Answer<null> {
  const { sheet, row, column } = fieldsOf(given);
  const isThere =
    typeof row === 'number' &&
    Number.isInteger(row) &&
    selectCell(typeof sheet === 'string' ? sheet : '', row, typeof column === 'string' ? column.toUpperCase() : '');
  return isThere ? { ok: true, value: null } : refuse('That cell is not in this spreadsheet any more.');
}

/** An empty column for evidence, behind the last column that is read. */
export function addAuthorityColumn(given: unknown): Answer<{ column: string }> {
  const request = readRequest(given);
  if (!request.ok) return request;
  const done = withDocumentLock<Answer<{ column: string }>>(() => {
    const prepared = prepareRun(request.value);
    if (!prepared.ok) return prepared;
    const { reading, sheet } = prepared.value;
    const { authority } = reading.columns;
    if (authority !== undefined) return refuse(`The table has evidence of authority already: “${authority.header}”.`);
    const after = Math.max(...Object.values(reading.columns).map(({ index }) => index + 1));
    insertTitled(sheet, after, reading.headerRow + 1, 'Authority evidence');
    return { ok: true, value: { column: columnLetters(after + 1) } };
  });
  return done ?? refuse(BUSY);
}
