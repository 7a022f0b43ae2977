/** Where a run's columns are now, known by note and title wherever the user moved them. Does not write. */

import { goalInTitle } from '../../core/own/columns.ts';
import type { SheetTable } from '../sheets/sheet-table.ts';
import { columnOfNote, titleInNote } from '../table/header-note.ts';
import type { FoundColumn } from './restore.ts';
import type { Plan, PlannedColumn } from './snapshot.ts';

export type FoundColumns = {
  /** 0-based; -1 where no title of the run is left. */
  readonly headerRow: number;
  readonly columns: readonly FoundColumn[];
};

/** In the row with most of the run's notes and titles, as rows above the table come and go. */
export function locateColumns({ values, notes }: SheetTable, plan: Plan): FoundColumns {
  let best: FoundColumns = { headerRow: -1, columns: [] };
  const rows = [plan.headerRow, ...notes.keys()];
  for (const row of rows) {
    const columns = columnsIn(values[row] ?? [], notes[row] ?? [], plan);
    if (columns.length > best.columns.length) best = { headerRow: row, columns };
  }
  return best;
}

/** Where the run put them, else the first that fits. */
function columnsIn(titles: readonly unknown[], notes: readonly string[], plan: Plan): FoundColumn[] {
  const used = new Set<number>();
  // A run that died between notes and titles has left notes where no cell has content.
  const places = Array.from({ length: Math.max(titles.length, notes.length) }, (_, at) => at);
  const fits = (planned: PlannedColumn, at: number): boolean => {
    if (at >= places.length || used.has(at)) return false;
    const note = notes[at] ?? '';
    const noted = columnOfNote(note);
    const { id, goal, before, title, isNew } = planned;
    if (noted !== null) {
      const of = goalInTitle(titleInNote(note));
      return noted.id === id && (of === '' || of === goal || of === before.goal);
    }
    const now = String(titles[at] ?? '').trim();
    return now !== '' && (now === title || (!isNew && now === before.title));
  };
  return plan.columns.flatMap((planned, place) => {
    const others = places.findIndex((at) => !plan.columns.some(({ index }) => index === at) && fits(planned, at));
    const found = fits(planned, planned.index) ? planned.index : others;
    const now = found >= 0 ? found : places.findIndex((at) => fits(planned, at));
    if (now < 0) return [];
    used.add(now);
    return [{ ...planned, place, now, titleNow: String(titles[now] ?? '').trim(), noteNow: notes[now] ?? '' }];
  });
}
