/** Cases: which settings may be left out, which contradict each other, and what they make. */
import { describe, expect, test } from 'vitest';
import { settingsBlock, settingsOf, shownCurrencyLine } from '../../../src/core/rules/table/blocks/settings.ts';
import type { Block } from '../../../src/core/rules/table/column.ts';
import { type MadeValues, madeLines, saidOf } from './made-lines.ts';

const settings = settingsBlock() as unknown as Block;
/** The least that is whole. */
const LEAST: Readonly<Record<string, string | number>> = {
  currency: 'USD',
  boundaryMargin: 0.05,
  assumedPosts: 3,
  bandFactor: 2,
  someAt: 2,
  strongAt: 5,
  someScore: 40,
  strongScore: 70,
};
const FIGURES = { ...LEAST, name: 'Creator rules', date: '', calibrationMinimum: 10 };
const made = (values: Readonly<Record<string, MadeValues[string]>>) =>
  madeLines(
    settings,
    { unit: '', meaning: '' },
    Object.entries(values).map(([setting, value]) => ({ setting, value })),
  );
const of = (values: Readonly<Record<string, MadeValues[string]>>) => made(values) as never;

test('nothing but name, date, shown currency, calibration, EMV and a price of before may be left out', () => {
  const optional = [
    ...['name', 'date', 'shownCurrency', 'calibrationMinimum', 'emvPerEngagement'],
    'fairCostPerEngagement',
  ];
  const ids = settings.columns['setting']?.options ?? [];
  expect(ids).toHaveLength(Object.keys(LEAST).length + optional.length);
  for (const setting of ids) {
    expect(settings.needs?.({ setting } as never), setting).toEqual(optional.includes(setting) ? [] : ['value']);
  }
  expect(settings.needs?.({ setting: '?' } as never)).toEqual([]);
});

test('the value of a line is described by its setting', () => {
  expect(settings.columnOf?.('value', { setting: 'bandFactor' } as never)).toMatchObject({ kind: 'number', above: 1 });
  expect(settings.columnOf?.('meaning', { setting: 'bandFactor' } as never)).toBeNull();
  expect(settings.columnOf?.('value', { setting: '?' } as never)).toBeNull();
  expect(settings.columnOf?.('value', {})).toBeNull();
});

describe('said of settings together', () => {
  const less = (id: string) => Object.fromEntries(Object.entries(LEAST).filter(([key]) => key !== id));
  test.each<[string, Readonly<Record<string, MadeValues[string]>>, string[]]>([
    ['the least', LEAST, []],
    ['nothing', {}, []],
    [
      'one is gone',
      less('someAt'),
      ['setting 2: the block Settings has no line “Some authority from”; one is needed.'],
    ],
    ['one is gone and one cannot be read', { ...less('someAt'), '?': 2 }, []],
    ['two that are the same', { ...LEAST, someAt: 5 }, []],
    [
      'two that contradict each other',
      { ...LEAST, someAt: 6, someScore: 80 },
      [
        "value 7: 'Strong authority from' is 5, at least 6 as in 'Some authority from' (B6) is needed.",
        "value 9: 'Strong authority score from' is 70, at least 80 as in 'Some authority score from' (B8) is needed.",
      ],
    ],
    ['a lower one that cannot be read', { ...LEAST, someAt: Number.NaN }, []],
    ['an upper one that cannot be read', { ...LEAST, strongAt: Number.NaN }, []],
    ['a lower choice that cannot be read', { ...LEAST, someAt: '?' }, []],
  ])('%s', (_, values, messages) => {
    expect(saidOf(settings, made(values))).toEqual(messages);
  });

  test('a setting stands once', () => {
    const lines = made(LEAST);
    expect(saidOf(settings, [...lines, ...made({ currency: 'EUR' })])).toEqual([
      "setting 2: 'Setting' is there twice for “Currency”, first in A2; one line is needed.",
    ]);
    expect(saidOf(settings, [...lines, ...made({ '?': 1 }), ...made({ '?': 1 })])).toEqual([]);
  });
});

describe('made of settings', () => {
  test('what is left out has its default', () => {
    expect(settingsOf(of(LEAST))).toEqual(FIGURES);
    expect(settingsOf(of({ ...LEAST, name: '', date: null, calibrationMinimum: null }))).toEqual(FIGURES);
    const told = { ...LEAST, name: 'Ours', date: '2026-01-02', calibrationMinimum: 20 };
    expect(settingsOf(of(told))).toEqual(told);
  });

  test('a shown currency and EMV only where they are given', () => {
    const build = (values: Readonly<Record<string, MadeValues[string]>>) =>
      settings.build(made(values), {} as never) as Readonly<Record<string, unknown>>;
    expect(Object.keys(build(LEAST))).toEqual([
      'name',
      'date',
      'currency',
      'boundaryMargin',
      'assumedPosts',
      'calibrationMinimum',
      'settingSources',
    ]);
    expect(Object.keys(build({ ...LEAST, shownCurrency: '', emvPerEngagement: null }))).toHaveLength(7);
    const shown = build({ ...LEAST, shownCurrency: 'EUR', emvPerEngagement: 0.2 });
    expect(shown).toMatchObject({ shownCurrency: 'EUR', emvPerEngagement: 0.2 });
    const cell = { source: 'Book', date: '2026' };
    expect(shown['settingSources']).toEqual({
      name: { source: '', date: '', cell: '' },
      date: { source: '', date: '', cell: '' },
      calibrationMinimum: { source: '', date: '', cell: '' },
      ...Object.fromEntries(Object.keys(LEAST).map((id, at) => [id, { ...cell, cell: `B${at + 2}` }])),
    });
  });

  test.each<[string, Readonly<Record<string, MadeValues[string]>>, boolean]>([
    ['none', LEAST, false],
    ['an empty one', { ...LEAST, shownCurrency: '' }, false],
    ['one that is not there', { ...LEAST, shownCurrency: null }, false],
    ['one that cannot be read', { ...LEAST, shownCurrency: '?' }, false],
    ['that of the fees', { ...LEAST, shownCurrency: 'USD' }, false],
    ['another one', { ...LEAST, shownCurrency: 'EUR' }, true],
    ['one where the fees have none', { shownCurrency: 'EUR' }, true],
  ])('a currency to show: %s', (_, values, isOther) => {
    expect(shownCurrencyLine(of(values))?.values.value ?? null).toBe(isOther ? 'EUR' : null);
  });
});
