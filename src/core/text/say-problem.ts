/** Problems as sentences, each made here from its code and facts. */
import { cellName } from '../cell.ts';
import { CELL_TEXTS, type CellTexts } from '../cell-texts.ts';
import type { CellFacts, Problem } from '../problem.ts';
import { inEnglish } from './marked.ts';
import { plain } from './say-number.ts';
import { markSentence } from './say-table.ts';

/** The whole sentence in English, with the name of the cell. */
export function sayProblem(problem: Problem): string {
  return 'facts' in problem
    ? sayCell(cellName(problem.row, problem.column), problem.facts)
    : inEnglish(markSentence(problem.sentence));
}

/** What is wrong with a cell, by the texts of a language; `say` writes its numbers. */
export function sayCell(
  cell: string,
  { says, found, word = '', field, names = [], numbers = [] }: CellFacts,
  texts: CellTexts = CELL_TEXTS,
  say: (value: number) => string = plain,
): string {
  const [a = '', b = ''] = numbers.map(say);
  const others = names.slice(0, -1).join(', ');
  const oneOf = `${others}${others === '' ? '' : ` ${texts.or} `}${names.slice(-1).join()}`;
  const expected = field === undefined ? oneOf : texts.fields[field];
  const places: Readonly<Record<string, string>> = { cell, found, word, a, b, expected, names: names.join(', ') };
  return texts.sentences[says].replace(/\{(\w+)\}/g, (_, place: string) => places[place] ?? '');
}
