/** Answers for the note on each output header, by which a column is known again however it was renamed or moved. */
import { OUTPUT_COLUMNS, type OutputColumn } from '../../core/index.ts';

/** Says who wrote the column, by which rules, when, and that it is safe to share. */
export function headerNote(column: OutputColumn, version: string, date: string): string {
  const name = `“${nameOf(column)}”`;
  return column.kind === 'user'
    ? `${name} is yours to fill in: Creator Tiers never changes this column.`
    : `${name}, written by Creator Tiers on ${date} with the rules “${version}”. Plain values: safe to share, sort and filter.`;
}

/** The column a note speaks of, null for any other note. */
export function columnOfNote(note: string): OutputColumn | null {
  const name = /^“([^”]+)”(?:, written by Creator Tiers| is yours to fill in: Creator Tiers)/.exec(note)?.[1];
  return name === undefined ? null : (OUTPUT_COLUMNS.find((column) => nameOf(column) === name) ?? null);
}

/** The title without the goal or currency it carries. */
function nameOf(column: OutputColumn): string {
  return column.title.replace(/ \(<currency>\)$|: <goal>$/, '');
}
