/** Which output columns a call of CLASSIFY wants. */
import { GOAL_COLUMNS, OUTPUT_COLUMNS, type OutputColumn, ownColumnOf, shortTitle } from '../../core/own/columns.ts';
import type { Call } from './call-shape.ts';

/** Null is a column without a title among the header cells given: it stays blank, so that the others keep their places. */
export type WantedColumn = OutputColumn | null;

/** The columns asked for by title, or all that hold answers: the user's own columns and the stamp belong to bulk runs. */
export function wantedColumns(call: Call, hasQuote: boolean, hasGoal: boolean): readonly WantedColumn[] {
  const answers = OUTPUT_COLUMNS.filter((column) => column.kind !== 'user' && column.kind !== 'stamp');
  const given = call.args.get('columns');
  if (given === undefined) {
    return answers.filter((column) => (hasQuote || !column.needsQuote) && (hasGoal || !needsGoal(column)));
  }
  const cells = given.cells.flatMap((row) => row.map((cell) => String(cell ?? '').trim()));
  const [only = ''] = cells;
  const titles = cells.length === 1 ? only.split(/[;,]/).filter((title) => title.trim() !== '') : withoutEnd(cells);
  return titles.map((title) => {
    if (title === '') return null;
    const column = columnByTitle(title.trim(), answers);
    if (column === null) {
      throw new Error(
        `columns names “${title.trim()}”: choose from ${answers.map((one) => shortTitle(one.title)).join(', ')}.`,
      );
    }
    if (!hasGoal && needsGoal(column)) {
      throw new Error(`columns names “${title.trim()}”, which needs a goal: name one as the second argument.`);
    }
    return column;
  });
}

function needsGoal({ id }: OutputColumn): boolean {
  return GOAL_COLUMNS.indexOf(id) >= 0;
}

function withoutEnd(titles: readonly string[]): readonly string[] {
  let end = titles.length;
  while (end > 0 && titles[end - 1] === '') end -= 1;
  return titles.slice(0, end);
}

/** Titles match whatever their case; "Fit" and "Cost low" stand for the titles with goal and currency. */
function columnByTitle(title: string, answers: readonly OutputColumn[]): OutputColumn | null {
  const own = ownColumnOf(title);
  if (own !== null) return answers.find((column) => column.id === own.id) ?? null;
  const wanted = shortTitle(title).toLowerCase();
  return answers.find((column) => shortTitle(column.title).toLowerCase() === wanted) ?? null;
}
