/** The text behind a cell: its note, or why its formula failed. Hovering shows it, selecting says it. */
import { HoverManagerService } from '@univerjs/preset-sheets-core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { byId } from './elements.ts';
import { showStatus } from './messages.ts';
import type { Session } from './session.ts';

const IDLE = 'Type a formula such as =TIER(C2:C) or use Extensions > Creator Tiers. Nothing leaves this machine.';

export function watchNotes({ univer, store }: Session): void {
  const injector = univer.__getInjector();
  const box = byId('note');
  const textAt = (row: number, column: number): { text: string; failed: boolean } => {
    const sheetId = store.activeSheetId();
    const rect = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
    const failure = store.messageAt(sheetId, rect.row, rect.column);
    if (failure !== '') return { text: failure, failed: true };
    return { text: store.attributes(sheetId, rect, 'note')[0]?.[0] ?? '', failed: false };
  };
  byId('grid').onpointermove = (event) => {
    box.style.left = `${Math.min(event.clientX + 16, window.innerWidth - 340)}px`;
    box.style.top = `${Math.min(event.clientY + 18, window.innerHeight - 120)}px`;
  };
  byId('grid').onpointerleave = () => {
    box.hidden = true;
  };
  injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    const { text, failed } = hovered ? textAt(hovered.location.row, hovered.location.col) : { text: '', failed: false };
    box.hidden = text === '';
    box.textContent = text;
    box.classList.toggle('plain', !failed);
  });
  injector.get(SheetsSelectionsService).selectionMoveEnd$.subscribe((selections) => {
    const range = selections[0]?.range;
    const text = range === undefined ? '' : textAt(range.startRow, range.startColumn).text;
    showStatus(text === '' ? IDLE : text);
  });
  showStatus(IDLE);
}
