/** The sentences about cells that could not be read. Never decides that one could not. */
import { type Cell, cellName, isDate } from '../../cell.ts';
import type { Field } from '../../creator.ts';
import { DECISIONS } from '../../decision.ts';
import type { Missing } from '../../missing.ts';
import type { Problem, ProblemCode } from '../../problem.ts';
import { isDayText } from '../../text/read-day.ts';
import { isNumberText, numberOfText } from '../cells/number-scan.ts';
import { type NumberText, parseNumberText } from '../cells/number-text.ts';
import { languageWordIn } from '../cells/word-factors.ts';
import { fieldWords } from '../words/field-words.ts';

/** A problem with one cell; `row` and `column` are 1-based in the grid. */
export function cellProblem(field: Field, cell: Cell, missing: Missing, row: number, column: number): Problem {
  const name = cellName(row, column);
  const found = missing.found;
  const say = (code: ProblemCode, message: string): Problem => ({ code, row, column, message });
  if (isDate(cell) || (typeof cell === 'string' && missing.missing === 'unreadable' && isDayText(cell))) {
    return say(
      'date-in-number',
      `${name} holds a date (${found}); expected ${fieldWords(field)}. Sheets may have turned “1.2” or “3/4” into a date.`,
    );
  }
  if (field === 'platform') {
    return missing.missing === 'undecided'
      ? say('unknown-platform', `${name} names more than one platform (“${found}”); expected one.`)
      : say('unknown-platform', `${name} holds “${found}”; expected ${fieldWords(field)}.`);
  }
  if (field === 'engagementRate') {
    return missing.missing === 'undecided'
      ? say('undecided-rate', `${name} holds “${found}”: percent or fraction? Write ${rateReadings(found)}.`)
      : say('unreadable-rate', `${name} holds “${found}”; expected an engagement rate such as 3.4%.`);
  }
  if (missing.between !== undefined)
    return say(
      'number-range',
      `${name} holds the range “${found}”; expected ${fieldWords(field)}. A tier is given where both ends agree.`,
    );
  if (missing.missing === 'undecided') return say('undecided-number', `${name} “${found}” ${bothReadings(found)}`);
  return say('unreadable-number', `${name} holds “${found}”; expected ${fieldWords(field)}.`);
}

/** A cell that shows an error of the spreadsheet. */
export function errorProblem(field: Field, cell: Cell, row: number, column: number): Problem {
  const message = `${cellName(row, column)} holds the error “${String(cell).trim()}”; expected ${fieldWords(field)}.`;
  return { code: 'error-cell', row, column, message };
}

/** A text in the column Decision that is none. */
export function decisionProblem(found: string, row: number, column: number): Problem {
  const message = `${cellName(row, column)} holds “${found}”; expected ${DECISIONS.slice(0, -1).join(', ')} or ${DECISIONS.slice(-1).join()}.`;
  return { code: 'unknown-decision', row, column, message };
}

/** A count below zero. */
export function negativeProblem(field: Field, value: number, row: number, column: number): Problem {
  const message = `${cellName(row, column)} holds “${value}”; ${fieldWords(field)} cannot be below zero.`;
  return { code: 'negative-number', row, column, message };
}

/** More followers than people live. */
export function tooManyProblem(found: string, row: number, column: number): Problem {
  const message = `${cellName(row, column)} holds “${found}”, more followers than there are people; write the number in full.`;
  return { code: 'unreadable-number', row, column, message };
}

/** A count of people with a fraction: a thousands mark taken for a decimal mark. */
export function fractionProblem(value: number, row: number, column: number): Problem {
  const message = `${cellName(row, column)} holds ${value}, which is no whole number of followers: was ${grouped(Math.round(value * 1000))} meant? Write the number in full.`;
  return { code: 'undecided-number', row, column, message };
}

/** `(1,250 or 1.25?): ...` for a text that can be read in two ways. */
export function bothReadings(found: string): string {
  const text = parseNumberText(found);
  if (text.state === 'either') return explainWord(text, found);
  const readings = (['.', ','] as const).map((mark) => numberOfText(text, found, mark));
  const [a, b] = readings;
  if (typeof a !== 'number' || typeof b !== 'number' || a === b)
    return 'can be read in two ways; write the number in full.';
  return `(${grouped(Math.max(a, b))} or ${grouped(Math.min(a, b))}?): nothing in the column decides; write the number in full.`;
}

/** `(1,200,000 or 1,200?): ...` for a text with a word of two meanings. */
function explainWord({ value, grouped: other }: NumberText, found: string): string {
  return `(${grouped(other)} or ${grouped(value)}?): “${languageWordIn(found)}” means another number from language to language; write the number in full.`;
}

function rateReadings(found: string): string {
  const rate = parseNumberText(found);
  if (!isNumberText(rate)) return '3.4% or 0.034';
  return `${shortest(rate.value)}% or ${shortest(rate.value * 100)}%`;
}

function shortest(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** A number with `,` between thousands and `.` before decimals. */
export function grouped(value: number): string {
  const [whole = '', fraction] = shortest(Math.abs(value)).includes('e')
    ? [String(value)]
    : String(Math.abs(value)).split('.');
  const marks = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${marks}${fraction === undefined ? '' : `.${fraction}`}`;
}
