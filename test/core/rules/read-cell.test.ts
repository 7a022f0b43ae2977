import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import type { DecimalMark } from '../../../src/core/reading/cells/number-text.ts';
import { UNREAD } from '../../../src/core/rules/table/checks.ts';
import type { Column } from '../../../src/core/rules/table/column.ts';
import { emptyFault, isEmpty, readCell } from '../../../src/core/rules/table/parse/read-cell.ts';
import { saidRule } from './said-rule.ts';

const column = (kind: Column['kind'], more: Partial<Column> = {}): Column =>
  ({ title: 'Title', kind, meaning: '', ...more }) as Column;
const NUMBER = column('number');
const RATE = column('rate');
const CHOICE = column('choice', {
  options: ['micro', 'kol', 'story_set'],
  labels: { kol: 'KOL' },
  also: { 'key opinion leader': 'kol' },
});

/** Value and fault of a cell. */
function read(of: Column, cell: Cell, mark: DecimalMark | null = null, currency = ''): [unknown, string | null] {
  const { value, fault } = readCell(of, cell, mark, currency);
  return [value, fault === null ? null : saidRule(fault).replace(/^'Title' /, '')];
}

describe('an empty cell', () => {
  test.each<[Column['kind'], unknown, unknown]>([
    ['number', null, Number.NaN],
    ['rate', null, Number.NaN],
    ['words', [], []],
    ['choice', '', UNREAD],
    ['text', '', ''],
    ['day', '', ''],
    ['currency', '', ''],
  ])('of %s is %j, or %j where one is needed', (kind, value, needed) => {
    expect(read(column(kind), '')).toEqual([value, null]);
    expect(readCell(column(kind, { need: true }), '', null)).toEqual({
      value: needed,
      fault: emptyFault(column(kind, { need: true })),
    });
  });

  test.each<[boolean, Column, Cell]>([
    [true, NUMBER, null],
    [true, NUMBER, '  '],
    [true, NUMBER, ' '.repeat(200)],
    [false, NUMBER, `${' '.repeat(200)}x`],
    [true, NUMBER, '-'],
    [true, RATE, '–'],
    [true, CHOICE, ' — '],
    [true, NUMBER, '−'],
    [false, column('text'), '-'],
    [false, column('words'), '-'],
    [false, NUMBER, '--'],
    [false, NUMBER, '-5'],
    [false, NUMBER, '5-'],
    [false, NUMBER, 0],
    [false, NUMBER, false],
    [true, column('text', { blankAs: 'any' }), 'Any'],
    [true, column('text', { blankAs: 'any' }), 'all'],
    [true, column('text', { blankAs: 'any' }), 'EVERY'],
    [true, column('text', { blankAs: 'any' }), '*'],
    [false, column('text', { blankAs: 'any' }), 'overall'],
    [false, column('text', { blankAs: 'any' }), 'allow'],
    [true, column('text', { blankAs: 'none' }), 'None'],
    [false, column('text', { blankAs: 'none' }), 'all'],
    [false, column('text'), 'any'],
    [false, column('text'), 'all'],
  ])('%s: %j holds %j', (is, of, cell) => {
    expect(isEmpty(of, cell)).toBe(is);
  });
});

const NEEDS_NUMBER = 'a number is needed.';
describe('a number', () => {
  test.each<[Cell, DecimalMark | null, unknown, string | null]>([
    [1250, null, 1250, null],
    ['1250', null, 1250, null],
    ['12.5K', null, 12_500, null],
    ['1.250', '.', 1.25, null],
    ['1.250', ',', 1250, null],
    ['1.250', null, Number.NaN, 'is text “1.250”, 1250 or 1.25 as a number is needed.'],
    ['1,250', null, Number.NaN, 'is text “1,250”, 1250 or 1.25 as a number is needed.'],
    ['soon', null, Number.NaN, `is text “soon”, ${NEEDS_NUMBER}`],
    ['very   soon', null, Number.NaN, `is text “very soon”, ${NEEDS_NUMBER}`],
    ['#REF!', null, Number.NaN, `is the formula error #REF!, ${NEEDS_NUMBER}`],
    [true, null, Number.NaN, `is TRUE, ${NEEDS_NUMBER}`],
    [new Date(2025, 2, 1), null, Number.NaN, `is the date 2025-03-01, ${NEEDS_NUMBER}`],
    ['x'.repeat(40), null, Number.NaN, `is text “${'x'.repeat(40)}”, ${NEEDS_NUMBER}`],
    ['x'.repeat(41), null, Number.NaN, `is text “${'x'.repeat(39)}…”, ${NEEDS_NUMBER}`],
    ['$5', null, Number.NaN, `is text “$5”, ${NEEDS_NUMBER}`],
  ])('%j under %s', (cell, mark, value, fault) => {
    expect(read(NUMBER, cell, mark)).toEqual([value, fault]);
  });

  it('in a column of thousands is the larger of two readings', () => {
    const grouped = column('number', { grouped: true });
    expect(read(grouped, '1.250', '.')).toEqual([1250, null]);
    expect(read(grouped, '1,250')).toEqual([1250, null]);
    expect(read(grouped, 'soon')).toEqual([Number.NaN, 'is text “soon”, a number is needed.']);
  });

  test.each<[Cell, string, string | null]>([
    ['€5', 'EUR', null],
    ['5 EUR', 'EUR', null],
    ['€5', '', null],
    ['5', 'EUR', null],
    ['1 250.5', 'EUR', null],
    ['$5', 'EUR', 'is text “$5”, an amount in EUR is needed.'],
    ['¥5', 'JPY', null],
    ['¥5', 'CNY', null],
    ['¥5', 'EUR', 'is text “¥5”, an amount in EUR is needed.'],
    ['5 kr', 'SEK', null],
    ['5 kr', 'NOK', null],
    ['5 kr', 'DKK', null],
    ['5 kr', 'ISK', null],
    ['5 kr', 'EUR', 'is text “5 kr”, an amount in EUR is needed.'],
    ['$ soon', 'EUR', 'is text “$ soon”, a number is needed.'],
  ])('%j among amounts in %s', (cell, currency, fault) => {
    expect(read(column('number', { money: true }), cell, '.', currency)[1]).toBe(fault);
  });

  test.each<[Partial<Column>, number, string | null]>([
    [{ above: 1 }, 1, 'is 1, a number above 1 is needed.'],
    [{ above: 1 }, 1.1, null],
    [{ least: 1 }, 1, null],
    [{ least: 1 }, 0, 'is 0, a number from 1 is needed.'],
    [{ most: 1 }, 1, null],
    [{ most: 1 }, 2, 'is 2, a number up to 1 is needed.'],
    [{ least: 0, most: 1 }, 2, 'is 2, a number from 0 up to 1 is needed.'],
    [{ above: 0, most: 1 }, 0, 'is 0, a number above 0 up to 1 is needed.'],
    [{}, -5, null],
  ])('in bounds %j: %d', (bounds, value, fault) => {
    expect(read(column('number', bounds), value)).toEqual([fault === null ? value : Number.NaN, fault]);
  });
});

describe('other values', () => {
  test.each<[Column, Cell, unknown, string | null]>([
    [RATE, '3.4%', 0.034, null],
    [RATE, 0.5, 0.5, null],
    [RATE, 'high', Number.NaN, 'is text “high”, a rate such as 3.4% or 0.034 is needed.'],
    [column('rate', { most: 0.5 }), 0.6, Number.NaN, 'is 0.6, a rate up to 0.5 is needed.'],
    [CHOICE, 'micro', 'micro', null],
    [CHOICE, ' Micro ', 'micro', null],
    [CHOICE, 'KOL', 'kol', null],
    [CHOICE, 'story set', 'story_set', null],
    [CHOICE, 'Story -_ Set', 'story_set', null],
    [CHOICE, 'Key Opinion Leader', 'kol', null],
    [CHOICE, 'mikro', UNREAD, 'is “mikro”, one of micro, KOL, story_set is needed.'],
    [CHOICE, '#N/A', UNREAD, 'is the formula error #N/A, one of micro, KOL, story_set is needed.'],
    [column('choice', { options: ['a'], blankAs: 'any' }), 'b', UNREAD, 'is “b”, one of a, any is needed.'],
    [column('choice', { options: ['a', 'any'], blankAs: 'any' }), 'b', UNREAD, 'is “b”, one of a, any is needed.'],
    [column('words'), 'a, b;c、d，e؛f|g\nh\r\ni', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'], null],
    [column('words'), ' a ,, b , a,', ['a', 'b'], null],
    [column('words'), '#REF!', [], 'is the formula error #REF!, a word or several, separated by commas, is needed.'],
    [column('day'), ' 2025-03-01 ', '2025-03-01', null],
    [column('day'), new Date(2025, 11, 31), '2025-12-31', null],
    [column('day'), '2025-13-01', UNREAD, 'is “2025-13-01”, a day such as 2025-03-25 is needed.'],
    [column('day'), '2025-12-32', UNREAD, 'is “2025-12-32”, a day such as 2025-03-25 is needed.'],
    [column('day'), '2025-00-10', UNREAD, 'is “2025-00-10”, a day such as 2025-03-25 is needed.'],
    [column('day'), '2025-10-00', UNREAD, 'is “2025-10-00”, a day such as 2025-03-25 is needed.'],
    [column('day'), '2025-10-10x', UNREAD, 'is “2025-10-10x”, a day such as 2025-03-25 is needed.'],
    [column('day'), 'x2025-10-10', UNREAD, 'is “x2025-10-10”, a day such as 2025-03-25 is needed.'],
    [column('currency'), ' eur ', 'EUR', null],
    [column('currency'), 'euro', UNREAD, 'is “euro”, a currency code such as USD is needed.'],
    [column('currency'), '12E', UNREAD, 'is “12E”, a currency code such as USD is needed.'],
    [column('text'), ' ada ', 'ada', null],
    [column('text'), 12, '12', null],
    [column('text'), true, 'true', null],
    [column('text'), '#REF!', UNREAD, 'is the formula error #REF!, a text is needed.'],
    [column('text', { aside: true }), '#REF!', '#REF!', null],
  ])('%# %j', (of, cell, value, fault) => {
    expect(read(of, cell)).toEqual([value, fault]);
  });
});
