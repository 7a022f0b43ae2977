/** Holds the list of a tab against that of another tab. Writes nothing. */

import type { Answer, ListsAnswer } from '../../contract/server-calls.ts';
import { compareLists as compare } from '../../core/campaign/compare-lists.ts';
import { say } from '../../core/text/marked.ts';
import { fieldsOf, refuse, textIn } from '../ground/refusals.ts';
import { listTabs } from '../sheets/own-tabs.ts';
import { listOf } from '../table/list-of.ts';
import { readTab } from '../table/read-tab.ts';
import { readRequest } from '../table/request.ts';

/** Names of the tabs that the list of the request can be held against. */
export function otherTabs(given: unknown): Answer<{ tabs: readonly string[] }> {
  const request = readRequest(given);
  if (!request.ok) return request;
  const tab = readTab(request.value);
  if (!tab.ok) return tab;
  const { name } = tab.value.table;
  return { ok: true, value: { tabs: listTabs().filter((tab) => tab !== name) } };
}

/** Both are read and judged by the same request, but for corrections and the table of the first one. */
export function compareLists(given: unknown): Answer<ListsAnswer> {
  const fields = fieldsOf(given);
  const request = readRequest(fields['request']);
  if (!request.ok) return request;
  const tab = readTab(request.value);
  if (!tab.ok) return tab;
  const { rules, question, table } = tab.value;
  const sheet = textIn(fields, 'other');
  if (sheet === '') return refuse(say`Name the tab that the list is held against.`);
  if (sheet === table.name) return refuse(say`“${sheet}” is the list itself: name another tab.`);
  const other = readTab({ ...request.value, sheet, fileName: textIn(fields, 'otherFile'), table: '', chosen: {} });
  if (!other.ok) return other;
  const found = compare(listOf(tab.value), listOf(other.value), rules, question);
  return { ok: true, value: { sheet: table.name, other: other.value.table.name, ...found } };
}
