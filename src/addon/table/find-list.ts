/** Which tab a request means. Reads it, writes nothing. */

import type { Answer, RunRequest } from '../../contract/server-calls.ts';
import { say } from '../../core/text/marked.ts';
import { refuse } from '../ground/refusals.ts';
import { isOwnTab, listInstead } from '../sheets/own-tabs.ts';
import { readRecord } from '../sheets/run-record.ts';
import { findSheet, readSheetTable, type SheetTable, sheetNameById } from '../sheets/sheet-table.ts';

export type FoundList = {
  readonly table: SheetTable;
  /** The tab of ours that was in front; '' when the table is that of the tab asked for. */
  readonly insteadOf: string;
};

/** The tab of the request; while one of ours is in front, the list spoken of last; refused where there is none. */
export function findList(request: RunRequest, read = readSheetTable): Answer<FoundList> {
  const asked = findSheet(request.sheet);
  if (asked === null) return refuse(say`There is no tab named “${request.sheet}”.`);
  const table = read(asked);
  if (!isOwnTab(table)) return { ok: true, value: { table, insteadOf: '' } };
  const lastRun = readRecord();
  const names = [request.lastSheet ?? '', lastRun === null ? '' : (sheetNameById(lastRun.sheetId) ?? '')];
  const sheet = request.sheet === '' ? listInstead(names) : null;
  return sheet === null
    ? refuse(say`“${table.name}” is a tab of Creator Tiers, not a creator list: open the tab of your list.`)
    : { ok: true, value: { table: read(sheet), insteadOf: table.name } };
}
