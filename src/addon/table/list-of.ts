/** A tab as the list of a campaign: cells of ours are none of it. */
import type { List } from '../../core/campaign/list.ts';
import type { Cell } from '../../core/cell.ts';
import type { TabReading } from './read-tab.ts';

export function listOf({ reading, table }: TabReading): List {
  const { creators, handleColumn, headerRow } = reading;
  const own = Object.values(reading.own).map(({ index }) => index);
  const ofUser = (row: number): Cell[] =>
    (table.values[row] ?? []).map((cell, at) => (own.indexOf(at) < 0 ? cell : ''));
  return { creators, handleColumn, titles: ofUser(headerRow), cellsOf: (row) => ofUser(row - 1) };
}
