import { describe, expect, it, test } from 'vitest';
import { readBody } from '../../../../src/core/reading/cells/number-body.ts';
import { readTail } from '../../../../src/core/reading/cells/number-tail.ts';
import { type NumberText, parseNumberText } from '../../../../src/core/reading/cells/number-text.ts';
import { UNTITLED } from '../../../../src/core/reading/cells/word-factors.ts';

/** A text that is settled whatever the mark, unless told. */
function settled(value: number, more: Partial<NumberText> = {}): NumberText {
  return {
    state: 'value',
    value,
    grouped: value,
    mark: null,
    vote: null,
    weak: false,
    exact: true,
    percent: false,
    currency: '',
    ...more,
  };
}

describe('what one text means as a number', () => {
  test.each<[string, NumberText]>([
    ['12400', settled(12_400)],
    ['0', settled(0)],
    ['12.5', settled(12.5, { vote: '.' })],
    ['12,5', settled(12.5, { vote: ',' })],
    ['0.125', settled(0.125, { vote: '.' })],
    ['1234.567', settled(1234.567, { vote: '.' })],
    ['1.250', settled(1.25, { state: 'open', grouped: 1250, mark: '.' })],
    ['123,456', settled(123.456, { state: 'open', grouped: 123_456, mark: ',' })],
    ['12.5K', settled(12_500, { vote: '.', weak: true, exact: false })],
    ['12k', settled(12_000, { weak: true, exact: false })],
    ['1,5M', settled(1_500_000, { vote: ',', weak: true, exact: false })],
    ['2b', settled(2000, { state: 'either', grouped: 2e9, exact: false })],
    ['1,2 mil', settled(1200, { state: 'either', grouped: 1_200_000, vote: ',', weak: true, exact: false })],
    [
      '-1.234 mil.',
      settled(-1234, { state: 'either', grouped: -1_234_000, mark: '.', vote: '.', weak: true, exact: false }),
    ],
    [
      '1.234M',
      settled(1_234_000, { state: 'open', grouped: 1_234_000_000, mark: '.', vote: '.', weak: true, exact: false }),
    ],
    ['1,234M', settled(1_234_000, { state: 'open', grouped: 1_234_000_000, mark: ',', exact: false })],
    ['3.4%', settled(3.4, { vote: '.', percent: true })],
    ['3.450%', settled(3.45, { state: 'open', grouped: 3450, mark: '.', percent: true })],
    ['%2,8', settled(2.8, { vote: ',', percent: true })],
    ['$900', settled(900, { currency: 'USD' })],
    ['€900', settled(900, { currency: 'EUR' })],
    ['£900', settled(900, { currency: 'GBP' })],
    ['$1.5k', settled(1500, { vote: '.', weak: true, exact: false, currency: 'USD' })],
    ['us $900', settled(900, { currency: 'USD' })],
    ['a $900', settled(900, { currency: 'AUD' })],
    ['AUD $900', settled(900, { currency: 'AUD' })],
    ['$ USD 900', settled(900, { currency: 'USD' })],
    ['¥ CNY 900', settled(900, { currency: 'CNY' })],
    ['EUR GBP 900', settled(900, { currency: 'GBP' })],
    ['900 CAD', settled(900, { currency: 'CAD' })],
    ['USD 900 CAD', settled(900, { currency: 'CAD' })],
    ['Fee: 5', { ...settled(0), state: 'unreadable' }],
    ['s/ 900', settled(900, { currency: 'PEN' })],
    ['s/.900', settled(900, { currency: 'PEN' })],
    ['usd:900', settled(900, { currency: 'USD' })],
    ["'''900", settled(900)],
    ['"900"', settled(900)],
    ['900"', { ...settled(0), state: 'unreadable' }],
    ['"900', { ...settled(0), state: 'unreadable' }],
    ['1.2e7', settled(12_000_000, { exact: false })],
    ['1,2E+07', settled(12_000_000, { exact: false })],
    ['1.2e7 fans', { ...settled(0), state: 'unreadable' }],
    ['x1e5', { ...settled(0), state: 'unreadable' }],
    ['1.2.3e4', { ...settled(0), state: 'unreadable' }],
    ['(1,200.5)', settled(-1200.5, { vote: '.' })],
    ['( 12 )', settled(-12)],
    ['(12) x', { ...settled(0), state: 'unreadable' }],
    ['x (12)', { ...settled(0), state: 'unreadable' }],
    ['-12', settled(-12)],
    ['- 12', settled(-12)],
    ['-1.5k', settled(-1500, { vote: '.', weak: true, exact: false })],
    ['-1億2000万', settled(-120_000_000, { weak: false, exact: false })],
    ['(-12)', { ...settled(0), state: 'unreadable' }],
    ['ca. 12', settled(12, { exact: false })],
    ['ca 12', settled(12, { exact: false })],
    ['c. 12', settled(12, { exact: false })],
    ['about 12.5k', settled(12_500, { vote: '.', weak: true, exact: false })],
    ['over $900', settled(900, { exact: false, currency: 'USD' })],
    ['over$900', { ...settled(0), state: 'unreadable' }],
    ['approximately 12', settled(12, { exact: false })],
    ['>=12', settled(12, { exact: false })],
    ['約12', settled(12, { exact: false })],
    ['१२', settled(12)],
    ['०९', settled(9)],
    ['٠٩', settled(9)],
    ['๐๙', settled(9)],
    ['12 🔥', settled(12)],
    ['.5', settled(0.5, { vote: '.' })],
    ['2 (net)', settled(2)],
    ['n/a', { ...settled(0), state: 'absent' }],
    [`${' '.repeat(60)}n/a`, { ...settled(0), state: 'absent' }],
    [`${' '.repeat(60)}12 400`, settled(12_400)],
    ['', { ...settled(0), state: 'absent' }],
    ['$', { ...settled(0), state: 'unreadable' }],
    ['soon', { ...settled(0), state: 'unreadable' }],
    ['1.2.3', { ...settled(0), state: 'unreadable' }],
    ['5 monkeys', { ...settled(0), state: 'unreadable' }],
  ])('%s', (text, meant) => {
    expect(parseNumberText(text)).toEqual(meant);
  });

  it('is not asked of more than sixty characters', () => {
    const sixty = `${'1'.repeat(15)} ${'followers'.padStart(44)}`;
    expect(sixty).toHaveLength(60);
    expect(parseNumberText(sixty)).toMatchObject({ state: 'value', value: 111_111_111_111_111 });
    expect(parseNumberText(` ${sixty} `)).toMatchObject({ state: 'value' });
    expect(parseNumberText(sixty.replace(' ', '  '))).toMatchObject({ state: 'unreadable' });
  });

  test.each([
    ['1.2m', 1_200_000],
    ['2.3m', 2_300_000],
    ['4.35k', 4350],
    ['1.2345k', 1234.5],
    ['0.2999999bn', 299_999_900],
    ['1.0005', 1.0005],
  ])('%s is %d, without the noise of floating point', (text, value) => {
    expect(parseNumberText(text).value).toBe(value);
  });
});

describe('digits and marks', () => {
  test.each<[string, number | null]>([
    ['1 234', 1234],
    ["1'234'567", 1_234_567],
    ["1'234 567", null],
    ['1 23', null],
    ['1234 567', null],
    ['12 345,5', 12_345.5],
    ['12 345.50', 12_345.5],
    ['1 234,5 6', null],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['12,34,567.5', 1_234_567.5],
    ['1.234.5', null],
    ['1,234.5.6', null],
    ['1.2345,6', null],
    ['1.234.567', 1_234_567],
    ['12.34.567', null],
    ['1234.567.890', null],
    ['1.234.5678', null],
    ['1,234,567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['1234,567,890', null],
    ['12,34,56', null],
  ])('%s', (body, value) => {
    const found = readBody(body, false);
    expect(found?.value ?? null).toBe(value);
    expect(found?.grouped ?? null).toBe(value);
  });

  test.each<[string, '.' | ',' | null]>([
    ['1 234,5', ','],
    ['1 234.5', '.'],
    ['1 234', null],
    ['1.234,5', ','],
    ['1,234.5', '.'],
    ['1.234.567', ','],
    ['1,234,567', '.'],
    ['12.5', '.'],
    ['12,5', ','],
    ['125', null],
  ])('%s speaks for the decimal mark %s, surely', (body, vote) => {
    expect(readBody(body, false)).toMatchObject({ state: 'value', mark: null, vote, weak: false });
  });

  it('one mark before three digits stays open, and a factor word tells a point', () => {
    const open = { state: 'open', value: 1.25, grouped: 1250 };
    expect(readBody('1.250', false)).toEqual({ ...open, mark: '.', vote: null, weak: false });
    expect(readBody('1.250', true)).toEqual({ ...open, mark: '.', vote: '.', weak: true });
    expect(readBody('1,250', true)).toEqual({ ...open, mark: ',', vote: null, weak: false });
  });

  it('one mark elsewhere is the decimal mark', () => {
    const settledAs = (value: number, vote: string, weak: boolean): object => ({
      state: 'value',
      value,
      grouped: value,
      mark: null,
      vote,
      weak,
    });
    expect(readBody('12.5', true)).toEqual(settledAs(12.5, '.', true));
    expect(readBody('1234,567', false)).toEqual(settledAs(1234.567, ',', false));
    expect(readBody('0,125', false)).toEqual(settledAs(0.125, ',', false));
    expect(readBody('.125', false)).toEqual(settledAs(0.125, '.', false));
  });
});

describe('what may follow the digits', () => {
  const PLAIN = { factor: 1, added: 0, percent: false, currency: '' };
  test.each<[string, Partial<typeof PLAIN> | null]>([
    ['', {}],
    [' followers', {}],
    [' de fans', {}],
    [" d'abonnes", {}],
    [' made fans', null],
    ['k', { factor: 1e3 }],
    ['k.', { factor: 1e3 }],
    ['k. .fans', { factor: 1e3 }],
    ['k followers', { factor: 1e3 }],
    ['k €', { factor: 1e3, currency: 'EUR' }],
    ['k 5', null],
    ['kk', null],
    ['k k', null],
    ['%', { percent: true }],
    ['% k', null],
    ['k %', { factor: 1e3, percent: true }],
    ['+', {}],
    ['*', {}],
    ['.', {}],
    ['. fans', null],
    ['/-', {}],
    ['/- x', null],
    [',-', {}],
    [',- €', { currency: 'EUR' }],
    [', -- €', { currency: 'EUR' }],
    [' (net of tax)', {}],
    [' (net of tax) €', null],
    [' (2 posts)', null],
    [' € (net)', { currency: 'EUR' }],
    [' us$', { currency: 'USD' }],
    [' usd.', { currency: 'USD' }],
    [' €usd', { currency: 'USD' }],
    [' !€', null],
    [' ريال', {}],
    [' € zzgl. mwst', { currency: 'EUR' }],
    ['亿2000万', { factor: 1e8, added: 20_000_000 }],
    ['亿5', { factor: 1e8, added: 5 }],
    ['万5000', { factor: 1e4, added: 5000 }],
    ['万5千', { factor: 1e4, added: 5000 }],
    ['万5万', null],
    ['千5千', null],
    ['万粉丝', { factor: 1e4 }],
    ['百万粉丝', { factor: 1e6 }],
    ['千万', { factor: 1e7 }],
    ['万 5000 fans', { factor: 1e4, added: 5000 }],
    ['tr5', { factor: 1e6, added: 500_000 }],
    ['ty25', { factor: 1e9, added: 250_000_000 }],
    ['try5', null],
    ['k5', null],
    ['monkeys', null],
    ['5', null],
  ])('“%s”', (text, tail) => {
    expect(readTail(text, UNTITLED)).toEqual(tail === null ? null : { ...PLAIN, other: tail.factor ?? 1, ...tail });
  });
});
