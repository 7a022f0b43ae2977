/** Takes away everything the add-on put into a spreadsheet. Without confirmation it only says what that is. */

import type { Answer, Removal } from '../../contract/server-calls.ts';
import { columnLetters } from '../../core/cell.ts';
import { locked } from '../ground/locked.ts';
import { fieldsOf } from '../ground/refusals.ts';
import { RULES_NAME } from '../ground/rules-in-force.ts';
import { dropWorkCopy } from '../sheets/frozen-tab.ts';
import { flushWrites } from '../sheets/output-writer.ts';
import { overviewTabs } from '../sheets/overview-tab.ts';
import { allSheets, namesLike, readTop, removeNames, removeProperties, removeTabs } from '../sheets/own-things.ts';
import { planTabs } from '../sheets/plan-tab.ts';
import { readRulesTabs } from '../sheets/rules-tab.ts';
import { untouchedSamples } from '../sheets/sample-tab.ts';
import { deleteColumns, isEmptyFrom } from '../sheets/sheet-columns.ts';
import { dropSnapshot } from '../sheets/snapshot-tab.ts';
import { forgetWrite } from '../sheets/written-tab.ts';
import { lettersOf } from '../table/fingerprint.ts';
import { columnOfNote } from '../table/header-note.ts';
import { sampleCells } from './make-sample.ts';

const TITLE_ROWS = 30;

/** Columns known by our note; override columns that the user filled stay. */
export function removeEverything(given: unknown): Answer<Removal> {
  const isConfirmed = fieldsOf(given)['confirmed'] === true;
  return locked<Removal>(() => {
    const columns: { sheet: string; columns: string }[] = [];
    const kept: { sheet: string; column: string; title: string }[] = [];
    const work: (() => void)[] = [];
    const rulesTabs = [
      ...readRulesTabs().map(({ name }) => name),
      ...overviewTabs(),
      ...planTabs(),
      ...untouchedSamples(sampleCells()),
    ];
    for (const sheet of allSheets()) {
      const name = sheet.getName();
      if (rulesTabs.indexOf(name) >= 0) continue;
      const { values, notes } = readTop(sheet, TITLE_ROWS);
      const found: number[] = [];
      notes.forEach((line, row) => {
        line.forEach((note, index) => {
          const column = columnOfNote(note);
          if (column === null) return;
          if (column.kind !== 'user' || isEmptyFrom(sheet, index + 1, row + 2)) found.push(index + 1);
          else kept.push({ sheet: name, column: columnLetters(index + 1), title: String(values[row]?.[index] ?? '') });
        });
      });
      if (found.length === 0) continue;
      columns.push({ sheet: name, columns: lettersOf(found) });
      work.push(() => deleteColumns(sheet, found));
    }
    const names = namesLike(RULES_NAME);
    if (isConfirmed) {
      for (const step of work) step();
      removeNames(names);
      removeTabs(rulesTabs);
      dropSnapshot();
      forgetWrite();
      dropWorkCopy();
      flushWrites();
      // Last: while they are there, an interrupted removal can be asked for again.
      removeProperties('creator-tiers.');
    }
    const message = say(columns.length, rulesTabs, kept.length, isConfirmed);
    return { ok: true, value: { columns, tabs: rulesTabs, names, kept, done: isConfirmed, message } };
  });
}

function say(tabsWithColumns: number, tabs: readonly string[], kept: number, isDone: boolean): string {
  const what = [
    tabsWithColumns === 0
      ? ''
      : `the columns of Creator Tiers on ${tabsWithColumns === 1 ? 'one tab' : `${tabsWithColumns} tabs`}`,
    tabs.length === 0 ? '' : `the tabs ${tabs.map((name) => `“${name}”`).join(' and ')}`,
    'remembered settings and the undo of the last run',
  ].filter((part) => part !== '');
  const stays = kept === 0 ? '' : ` ${kept} columns stay because you wrote into them.`;
  const list = `${what.slice(0, -1).join(', ')}${what.length > 1 ? ' and ' : ''}${what[what.length - 1]}`;
  return isDone
    ? `Removed: ${list}.${stays} Undo in Sheets (Ctrl+Z) or its version history brings cells and tabs back.`
    : `This removes ${list}.${stays} Your own cells stay as they are.`;
}
