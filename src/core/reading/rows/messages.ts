/** What is wrong with a cell that could not be read, as code and facts. Never decides that it could not. */
import { type Cell, isDate } from '../../cell.ts';
import type { Field } from '../../creator.ts';
import { DECISIONS } from '../../decision.ts';
import type { Missing } from '../../missing.ts';
import type { CellFacts, CellProblem, ProblemCode } from '../../problem.ts';
import { isDayText } from '../../text/read-day.ts';
import { isNumberText, numberOfText } from '../cells/number-scan.ts';
import { parseNumberText } from '../cells/number-text.ts';
import { languageWordIn } from '../cells/word-factors.ts';

/** A problem with one cell; `row` and `column` are 1-based in the grid. */
export function cellProblem(field: Field, cell: Cell, missing: Missing, row: number, column: number): CellProblem {
  const found = missing.found;
  const isOpen = missing.missing === 'undecided';
  const of = (code: ProblemCode, facts: CellFacts): CellProblem => ({ code, row, column, facts });
  if (isDate(cell) || (typeof cell === 'string' && missing.missing === 'unreadable' && isDayText(cell))) {
    return of('date-in-number', { says: 'date-cell', found, field });
  }
  if (field === 'platform') {
    return of('unknown-platform', isOpen ? { says: 'several-platforms', found } : { says: 'not-read', found, field });
  }
  if (field === 'engagementRate') {
    return isOpen ? of('undecided-rate', rateReadings(found)) : of('unreadable-rate', { says: 'no-rate', found });
  }
  if (missing.between !== undefined) return of('number-range', { says: 'range', found, field });
  if (isOpen) return of('undecided-number', numberReadings(found));
  return of('unreadable-number', { says: 'not-read', found, field });
}

/** A cell that shows an error of the spreadsheet. */
export function errorProblem(field: Field, cell: Cell, row: number, column: number): CellProblem {
  return { code: 'error-cell', row, column, facts: { says: 'error-cell', found: String(cell).trim(), field } };
}

/** A text in the column Decision that is none. */
export function decisionProblem(found: string, row: number, column: number): CellProblem {
  return { code: 'unknown-decision', row, column, facts: { says: 'not-read', found, names: DECISIONS } };
}

/** A count below zero. */
export function negativeProblem(field: Field, value: number, row: number, column: number): CellProblem {
  return { code: 'negative-number', row, column, facts: { says: 'below-zero', found: String(value), field } };
}

/** More followers than people live. */
export function tooManyProblem(found: string, row: number, column: number): CellProblem {
  return { code: 'unreadable-number', row, column, facts: { says: 'too-many', found } };
}

/** A count of people with a fraction: a thousands mark taken for a decimal mark. */
export function fractionProblem(value: number, row: number, column: number): CellProblem {
  const facts = { says: 'fraction', found: String(value), numbers: [Math.round(value * 1000)] } as const;
  return { code: 'undecided-number', row, column, facts };
}

/** The two numbers that a text can be read as, the larger first, or that it can be read in two ways. */
export function numberReadings(found: string): CellFacts {
  const text = parseNumberText(found);
  if (text.state === 'either') {
    return { says: 'two-meanings', found, numbers: [text.grouped, text.value], word: languageWordIn(found) };
  }
  const [a, b] = (['.', ','] as const).map((mark) => numberOfText(text, found, mark));
  if (typeof a !== 'number' || typeof b !== 'number' || a === b) return { says: 'two-ways', found };
  return { says: 'two-numbers', found, numbers: [Math.max(a, b), Math.min(a, b)] };
}

function rateReadings(found: string): CellFacts {
  const rate = parseNumberText(found);
  if (!isNumberText(rate)) return { says: 'two-ways-of-rate', found };
  const numbers = [rate.value, rate.value * 100].map((value) => Number(value.toPrecision(6)));
  return { says: 'two-rates', found, numbers };
}
