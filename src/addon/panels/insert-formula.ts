/** Formulas that the sidebar inserts and jumps to cells. Writes one cell, and only into empty ones. */

import { INSERTABLE } from '../../contract/functions/catalogue.ts';
import type { FunctionParameter } from '../../contract/functions/parameters.ts';
import type { Answer } from '../../contract/server-calls.ts';
import { columnLetters } from '../../core/cell.ts';
import type { TableReading } from '../../core/reading/columns/table-reading.ts';
import { say } from '../../core/text/marked.ts';
import { sayDeliverables } from '../../core/text/names.ts';
import { locked } from '../ground/locked.ts';
import { fieldsOf, refuse, textIn } from '../ground/refusals.ts';
import { RULES_NAME } from '../ground/rules-in-force.ts';
import { localeMark } from '../sheets/locale-mark.ts';
import { nameRulesRange } from '../sheets/rules-tab.ts';
import { placeFormula, selectCell, selectedRow } from '../sheets/selection.ts';
import { insertTitled } from '../sheets/sheet-columns.ts';
import { readTab, type TabReading } from '../table/read-tab.ts';
import { readRequest } from '../table/request.ts';

/** Whole columns from the header row on, so that one formula answers every row and writes its own title. */
export function insertFormula(given: unknown): Answer<{ cell: string; formula: string }> {
  const fields = fieldsOf(given);
  const request = readRequest(fields['request']);
  if (!request.ok) return request;
  const name = textIn(fields, 'name').toUpperCase();
  const entry = INSERTABLE.find((candidate) => candidate.name === name);
  if (entry === undefined) {
    return refuse(`“${name}” cannot be inserted: name one of ${INSERTABLE.map((one) => one.name).join(', ')}.`);
  }
  const { parameters, fills } = entry;
  return locked<{ cell: string; formula: string }>(() => {
    const { sheet, column } = selectedRow();
    const tab = readTab({ ...request.value, sheet });
    if (!tab.ok) return tab;
    const { reading, table, question, endRow, inForce } = tab.value;
    const row = reading.headerRow + 1;
    const start = parameters.find(({ fields }) => fields.length > 0);
    if (start === undefined || columnOf(reading, start) === null)
      return refuse(say`The table lacks the column that ${name} starts from.`);
    if (parameters[0]?.name === 'goal' && question.goal === null) return refuse(say`Choose a goal first.`);
    const formula = `=${name}(${argumentsFor(tab.value, parameters, row).join(separator())})`;
    const rows = Math.max(1, endRow - reading.headerRow);
    // A tab copied from another spreadsheet has no name yet.
    if (inForce.tab !== null) nameRulesRange(RULES_NAME, inForce.tab.name);
    const blocker = placeFormula(row, column, rows, fills.length, formula);
    if (blocker !== '') {
      return refuse(
        say`${name} fills ${fills.length} columns and ${rows} rows from ${columnLetters(column)}${row} on the tab “${table.name}”, but ${blocker} is not empty: select an empty column.`,
      );
    }
    return { ok: true, value: { cell: `${columnLetters(column)}${row}`, formula } };
  });
}

/** The separator of the spreadsheet's locale: a comma where decimals have a point, else the semicolon, which every locale takes. */
function separator(): string {
  return localeMark() === '.' ? ',' : ';';
}

/** Empty arguments at the end are left out before the rules. */
function argumentsFor(
  { reading, question, inForce }: TabReading,
  parameters: readonly FunctionParameter[],
  row: number,
): string[] {
  const given = parameters.filter(({ kind }) => kind !== 'rules');
  const list = given.map((parameter) => {
    const { name } = parameter;
    if (name === 'usage_rights' && question.usageRights !== '') return quoted(question.usageRights);
    if (name === 'format' && question.deliverables !== undefined) return quoted(sayDeliverables(question.deliverables));
    if (name === 'goal' || name === 'format') return question[name] === null ? '' : quoted(question[name]);
    const letters = columnOf(reading, parameter);
    if (letters === null) return '';
    return row === 1 ? `${letters}:${letters}` : `${letters}${row}:${letters}`;
  });
  if (inForce.fromTab) return [...list, RULES_NAME];
  while (list[list.length - 1] === '') list.pop();
  return list;
}

/** Letters of the column that an argument takes, null for none. */
function columnOf({ columns, rights }: TableReading, { name, fields }: FunctionParameter): string | null {
  const found =
    name === 'usage_rights'
      ? namedRights(rights)
      : fields.map((field) => columns[field]).find((column) => column !== undefined);
  return found === undefined ? null : columnLetters(found.index + 1);
}

/** The one column whose cells name their rights; several, or a column of yes and no, are not for a formula. */
function namedRights(rights: TableReading['rights']): TableReading['rights'][number] | undefined {
  return rights.length === 1 && rights[0]?.right === '' ? rights[0] : undefined;
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
  return isThere ? { ok: true, value: null } : refuse(say`That cell is not in this spreadsheet any more.`);
}

/** An empty column for evidence, behind the last column that is read. */
export function addAuthorityColumn(given: unknown): Answer<{ column: string }> {
  const request = readRequest(given);
  if (!request.ok) return request;
  return locked<{ column: string }>(() => {
    const tab = readTab(request.value);
    if (!tab.ok) return tab;
    const { reading, table } = tab.value;
    const { authority } = reading.columns;
    if (authority !== undefined)
      return refuse(say`The table has evidence of authority already: “${authority.header}”.`);
    const after = Math.max(...Object.values(reading.columns).map(({ index }) => index + 1));
    insertTitled(table, after, reading.headerRow + 1, 'Authority evidence');
    return { ok: true, value: { column: columnLetters(after + 1) } };
  });
}
