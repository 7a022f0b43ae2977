/** The note on each output header, by which a column is known again however it was renamed or moved. */
import { GOAL_COLUMNS, OUTPUT_COLUMNS, type OutputColumn, ownColumnOf, shortTitle } from '../../core/own/columns.ts';

/** Says who wrote the column, for which goal, by which rules, when, and that it is safe to share. */
export function headerNote(column: OutputColumn, goal: string, version: string, date: string): string {
  const isOfGoal = goal !== '' && GOAL_COLUMNS.indexOf(column.id) >= 0;
  const name = `“${shortTitle(column.title)}${isOfGoal ? `: ${goal}` : ''}”`;
  return column.kind === 'user'
    ? `${name} is yours to fill in: Creator Tiers never changes this column.`
    : `${name}, written by Creator Tiers on ${date} with the rules “${version}”. Plain values: safe to share, sort and filter.`;
}

/** The column a note speaks of, null for any other note. */
export function columnOfNote(note: string): OutputColumn | null {
  const title = titleInNote(note);
  if (title === '') return null;
  return OUTPUT_COLUMNS.find((column) => shortTitle(column.title) === title) ?? ownColumnOf(title);
}

/** The title in a note of ours, with its goal where it has one; '' for any other note. */
export function titleInNote(note: string): string {
  return /^“(.+?)”(?:, written by Creator Tiers on \d| is yours to fill in: Creator Tiers)/.exec(note)?.[1] ?? '';
}
