/** Whether a list was read as expected: right, wrong, or left open and said so. Reads no file. */
import type { Field } from '../../src/core/creator.ts';
import type { Expectation, Wanted, WantedRow } from './expectation.ts';
import type { ReadCreator, ReadList } from './read-list.ts';

/** `asked`: nothing is claimed, and a question or a problem says so. */
export type Verdict = 'right' | 'wrong' | 'asked';
/** One expectation; `kind` parts columns from what is said of rows, `harm` is true for a wrong value that nothing warns of. */
export type Check = {
  readonly kind: 'column' | 'row';
  readonly verdict: Verdict;
  readonly harm: boolean;
  readonly message: string;
};

/** Every expectation of a list, in the order of its file. */
export function checkList(expected: Expectation, read: ReadList): Check[] {
  const { reading, creators } = read;
  const isAsked = (column: number): boolean =>
    reading.questions.some((question) => question.column === column || question.column < 0) ||
    reading.problems.some(({ code }) => code === 'undecided-column' || code === 'no-followers-column');
  const checks: Check[] = [];
  const add = (kind: Check['kind'], isRight: boolean, isOpen: boolean, message: string): void => {
    const verdict: Verdict = isRight ? 'right' : isOpen ? 'asked' : 'wrong';
    checks.push({ kind, verdict, harm: verdict === 'wrong' && !message.endsWith('nothing'), message });
  };
  for (const [field, wanted] of expected.columns) {
    const index = reading.columns[field]?.index ?? null;
    const isRight = index === null ? wanted.length === 0 : wanted.includes(index);
    const open = index === null && (wanted.some(isAsked) || isAsked(-1));
    add('column', isRight, open, `${field}: expected ${sayColumns(wanted)}, found ${sayColumn(index, read)}`);
  }
  for (const [field, unwanted] of expected.not) {
    for (const index of unwanted) {
      const message = `${field}: column ${index} must not feed it, and does`;
      add('column', !columnsOf(field, read).includes(index), false, message);
    }
  }
  if (expected.platform !== undefined) {
    const platforms = new Set(creators.map(({ platform }) => platform));
    const isRight = asList(expected.platform).some((one) => platforms.has(one as ReadCreator['platform']));
    add('row', isRight, false, `platform: expected ${say(expected.platform)}, found ${[...platforms].join(', ')}`);
  }
  if (expected.headerRow !== undefined) {
    const message = `titles: expected in row ${expected.headerRow}, found in ${reading.headerRow}`;
    add('row', expected.headerRow === reading.headerRow, false, message);
  }
  for (const [row, wanted] of expected.rows) {
    const creator = creators.find((one) => one.row === row);
    if (creator === undefined) add('row', false, false, `row ${row}: expected a creator, found nothing`);
    else for (const fact of factsOf(row, creator, wanted, read)) add('row', ...fact);
  }
  for (const row of expected.problemRows) {
    const isNamed = reading.problems.some((problem) => problem.row === row);
    add('row', isNamed, false, `row ${row}: expected a problem, found nothing`);
  }
  return checks;
}

/** All columns that feed a field. */
function columnsOf(field: Field, { reading }: ReadList): readonly number[] {
  const own = reading.columns[field];
  const more = field === 'authority' ? reading.moreAuthority : [];
  return [...(own === undefined ? [] : [own]), ...more].map(({ index }) => index);
}

type Fact = [isRight: boolean, isOpen: boolean, message: string];

function factsOf(row: number, creator: ReadCreator, wanted: WantedRow, { reading }: ReadList): Fact[] {
  const facts = new Map<string, unknown>(Object.entries(creator));
  const isSaid = reading.problems.some((problem) => problem.row === row || problem.row === 0);
  return Object.entries(wanted).flatMap(([key, value]): Fact[] => {
    if (key === 'flags' || key === 'flagsNot') {
      return asList(value).map((flag) => {
        const isRight = creator.flags.includes(String(flag)) === (key === 'flags');
        return [isRight, false, `row ${row}: ${key} ${flag}, found ${creator.flags.join(', ') || 'nothing'}`];
      });
    }
    const found = facts.get(key) ?? null;
    const isRight = asList(value).some((one) => isSame(one, found));
    const isOpen = (found === null || found === "Can't tell") && isSaid;
    return [[isRight, isOpen, `row ${row}: ${key} expected ${say(value)}, found ${found ?? 'nothing'}`]];
  });
}

function isSame(wanted: string | number | null, found: unknown): boolean {
  if (typeof wanted !== 'number' || typeof found !== 'number') return wanted === found;
  return Math.abs(wanted - found) <= Math.abs(wanted) * 1e-6;
}

function asList(wanted: Wanted): readonly (string | number | null)[] {
  return typeof wanted === 'object' && wanted !== null ? wanted : [wanted];
}

function say(wanted: Wanted): string {
  return asList(wanted)
    .map((one) => one ?? 'nothing')
    .join(' or ');
}

function sayColumns(indexes: readonly number[]): string {
  return indexes.length === 0 ? 'none' : `column ${indexes.join(' or ')}`;
}

function sayColumn(index: number | null, { reading }: ReadList): string {
  if (index === null) return 'nothing';
  const header = Object.values(reading.columns).find((column) => column.index === index)?.header ?? '';
  return `${index} “${header}”`;
}
