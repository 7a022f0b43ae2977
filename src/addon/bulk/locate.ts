/** Answers for where a run's columns stand now, wherever the user moved them; writes nothing. */
import { readHeaders } from '../sheets/output-writer.ts';
import { columnOfNote } from './header-note.ts';
import type { Prepared } from './prepare.ts';
import type { FoundColumn } from './restore.ts';
import type { Plan, PlannedColumn } from './snapshot.ts';

/** Columns that still bear the run's title or our note; where the run put them, else the first that does. */
export function locateColumns(prepared: Prepared, plan: Plan): FoundColumn[] {
  const { reading, table, sheet } = prepared;
  const width = table.values[reading.headerRow]?.length ?? 0;
  const headers = readHeaders(
    sheet,
    reading.headerRow + 1,
    Array.from({ length: Math.max(1, width) }, (_, at) => at + 1),
  );
  const used = new Set<number>();
  const fits = (planned: PlannedColumn, at: number): boolean => {
    const header = headers[at];
    if (header === undefined || used.has(at)) return false;
    const noted = columnOfNote(header.note);
    if (noted !== null) return noted.id === planned.id;
    return header.title === planned.title || (!planned.isNew && header.title === planned.before.title);
  };
  return plan.columns.flatMap((planned) => {
    const now = fits(planned, planned.index)
      ? planned.index
      : headers.findIndex((_, at) => !plan.columns.some(({ index }) => index === at) && fits(planned, at));
    const anywhere = now >= 0 ? now : headers.findIndex((_, at) => fits(planned, at));
    if (anywhere < 0) return [];
    used.add(anywhere);
    return [{ ...planned, now: anywhere }];
  });
}
