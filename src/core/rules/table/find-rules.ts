/** Recognises a rules table among cells by its marker. Never reads the rules. */
import type { Cell } from '../../cell.ts';

/** The text of the marker cell. */
export const RULES_MARKER = 'Creator rules';

/** 0-based place of the first marker cell, row by row; null when there is none. Only texts are looked at. */
export function findMarker(cells: readonly (readonly Cell[])[]): { row: number; column: number } | null {
  for (let row = 0; row < cells.length; row += 1) {
    const line = cells[row] ?? [];
    for (let column = 0; column < line.length; column += 1) {
      const cell = line[column];
      if (typeof cell === 'string' && cell.length >= RULES_MARKER.length && cell.trim() === RULES_MARKER) {
        return { row, column };
      }
    }
  }
  return null;
}

/** True when the marker cell is somewhere in the cells, whatever the state of the rules below it. */
export function isRulesTable(cells: readonly (readonly Cell[])[]): boolean {
  return findMarker(cells) !== null;
}
