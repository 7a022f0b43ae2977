/** Every formula in a document: ours run on the built file, and give what is stated beside them. */
import { expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/contract/functions/catalogue.ts';
import { defaultRules } from '../../src/core/rules/shipped/default-rules.ts';
import { printRules } from '../../src/core/rules/table/print-rules.ts';
import { builtHost } from '../helpers/built-host.ts';
import { coded, DOCUMENTS, textOf } from './all-documents.ts';

type Stated = { readonly document: string; readonly formula: string; readonly gives: readonly string[] };

const NAMES = FUNCTIONS.flatMap(({ name }) => [name, `CT_${name}`]);
const { host } = builtHost([{ name: 'List' }]);

/** The creator list that the references in the documents mean. */
const LIST: readonly (readonly (string | number)[])[] = [
  ['Name', 'Platform', 'Followers', 'Engagement rate', 'Bio', 'Likes', 'Comments', 'Quote (USD)'],
  ['Ana', 'Instagram', 45000, 0.031, 'coffee', 1200, 90, 400],
  ['Ben', 'TikTok', 1_200_000, 0.02, 'dances', 30_000, 800, 9000],
];

/** A whole column, one from row 2, a cell, the whole table, or the rules. */
function cellsOf(reference: string): unknown {
  if (reference === 'CREATOR_RULES') return printRules(defaultRules());
  if (reference === 'A1:H200') return LIST;
  const [, letter = '', row, to] = /^([A-H])(2?)(:\1)?$/.exec(reference) ?? [];
  const column = LIST.map((line) => [line[letter.charCodeAt(0) - 65]]);
  if (letter === '' || (row === '' && to === undefined)) throw new Error(`the list has no cells ${reference}`);
  if (to === undefined) return column[1]?.[0];
  return row === '2' ? column.slice(1) : column;
}

/** Formulas of ours, each with the coded texts of the cell to its right where it stands in a table. */
function statedIn(document: string): Stated[] {
  return textOf(document)
    .split('\n')
    .flatMap((line) => {
      const cells = line.startsWith('|') ? line.split(/ \| |^\| | \|$/).filter((cell) => cell !== '') : [];
      const at = cells.findIndex((cell) => /^`=/.test(cell));
      const inTable = at < 0 ? [] : [{ formula: coded(cells[at] ?? '')[0] ?? '', gives: coded(cells[at + 1] ?? '') }];
      const loose = at < 0 ? formulasOf(line).map((formula) => ({ formula, gives: [] })) : [];
      return [...inTable, ...loose];
    })
    .filter(({ formula }) => NAMES.includes(nameOf(formula)))
    .map((stated) => ({ document, ...stated }));
}

/** In backquotes or alone in its line; a closing bracket ends it. */
function formulasOf(line: string): string[] {
  const alone = /^=\w+\(.*\)$/.exec(line)?.[0];
  if (alone !== undefined) return [alone];
  return [...coded(line), ...line.split('Example: ').slice(1)].flatMap(
    (text) => /^=\w+\([^)]*\)/.exec(text)?.[0] ?? [],
  );
}

function nameOf(formula: string): string {
  return /^=(\w+)\(/.exec(formula)?.[1] ?? '';
}

/** Texts, numbers, references and nothing, between semicolons or commas. */
function argumentsOf(formula: string): unknown[] {
  const inside = /\((.*)\)$/.exec(formula)?.[1] ?? '';
  if (inside === '') return [];
  return [...inside.matchAll(/\s*(?:"([^"]*)"|([^;,"]*))\s*(?:[;,]|$)/g)]
    .slice(0, inside.split(/[;,](?=(?:[^"]*"[^"]*")*[^"]*$)/).length)
    .map(([, text, word = '']) => {
      if (text !== undefined) return text;
      const bare = word.trim();
      if (bare === '') return '';
      if (/^-?[\d.]+%?$/.test(bare)) return bare.endsWith('%') ? Number(bare.slice(0, -1)) / 100 : Number(bare);
      return cellsOf(bare);
    });
}

function answerOf(formula: string): unknown[] {
  const answer = host.callFunction(nameOf(formula), argumentsOf(formula));
  if ('error' in answer) throw new Error(`${formula}: ${answer.message}`);
  return [answer.value].flat(2);
}

const stated = DOCUMENTS.flatMap(statedIn);
const isRewriting = ({ gives }: Stated): boolean => gives.some((text) => text.startsWith('='));

it('finds the formulas', () => {
  expect(stated.length).toBeGreaterThan(25);
  expect(stated.filter(({ gives }) => gives.length > 0).length).toBeGreaterThan(15);
});

// A row that shows one formula beside another is about writing formulas: the test of docs/rules.md carries it out.
it.each(stated.filter((one) => one.gives.length > 0 && !isRewriting(one)))(
  '$document: $formula',
  ({ formula, gives }) => {
    expect(answerOf(formula).map(String)).toEqual(gives);
  },
);

it.each(stated.filter((one) => one.gives.length === 0))('$document: $formula answers', ({ formula }) => {
  const answers = answerOf(formula);
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.filter((value) => String(value).startsWith('? ') || value === null)).toEqual([]);
});
