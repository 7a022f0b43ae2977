/** The sense checks that several blocks share. Every one is silent about values that could not be read. */
import type { Columns, Line, Say } from './column.ts';
import { cellOf } from './origin.ts';

/** Lines by a text of theirs, in order of first appearance. */
export function groupLines<C extends Columns>(
  lines: readonly Line<C>[],
  groupOf: (values: Line<C>['values']) => string,
): Map<string, Line<C>[]> {
  const groups = new Map<string, Line<C>[]>();
  for (const line of lines) {
    const group = groupOf(line.values);
    const members = groups.get(group);
    if (members) members.push(line);
    else groups.set(group, [line]);
  }
  return groups;
}

/** Every value is above that of the line before it; `figureOf` null is skipped. */
export function checkRising<C extends Columns>(
  lines: readonly Line<C>[],
  key: keyof C & string,
  title: string,
  figureOf: (values: Line<C>['values']) => number | null,
  say: Say,
): void {
  let before: Line<C> | null = null;
  for (const line of lines) {
    const value = figureOf(line.values);
    if (value === null || Number.isNaN(value)) continue;
    const floor = before === null ? null : figureOf(before.values);
    if (before !== null && floor !== null && value <= floor) {
      say(line, key, 'not-above', title, value, floor, cellOf(before, key));
    }
    before = line;
  }
}

/** No two lines say the same; an empty text is skipped. */
export function checkUnique<C extends Columns>(
  lines: readonly Line<C>[],
  key: keyof C & string,
  title: string,
  textOf: (values: Line<C>['values']) => string,
  say: Say,
): void {
  for (const [text, [first, ...more]] of groupLines(lines, textOf)) {
    if (text === '' || first === undefined) continue;
    for (const line of more) {
      say(line, key, 'line-twice', title, text, cellOf(first, key));
    }
  }
}

/** The value of a choice that could not be read while faults are looked for. */
export const UNREAD = '?';

/** False for a choice or number that has a message of its own already. */
export function isRead(value: string | number | null): boolean {
  return value !== UNREAD && !Number.isNaN(value);
}
