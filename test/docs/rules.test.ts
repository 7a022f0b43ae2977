/** docs/rules.md: every example in it is carried out on the built file, every line it names stands in the tab. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withRulesArgument } from '../../src/addon/rules-tab/formula-calls.ts';
import type { Answer, Comparison, RulesState } from '../../src/contract/server-calls.ts';
import { inEnglish } from '../../src/core/text/marked.ts';
import { type BuiltHost, builtHost, cellsOf } from '../helpers/built-host.ts';

const text = readFileSync('docs/rules.md', 'utf8');
const RULES = 'Creator rules';

/** Cells of the rows of the table under a heading, the titles left out. */
function tableUnder(heading: string): string[][] {
  const section = text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) => line.split(/ ?\| ?/).slice(1, -1));
}

const coded = (cell = ''): string[] => [...cell.matchAll(/`([^`]*)`/g)].map((match) => match[1] ?? '');

function open(): BuiltHost {
  const rows = [
    ['Platform', 'Followers'],
    ['Instagram', 90000],
  ];
  const built = builtHost([{ name: 'List', rows }], { ui: { prompt: () => ({ button: 'OK', text: '' }) } });
  built.host.open('enabled');
  built.host.clickMenu('Edit rules');
  built.store.activate(built.store.sheets()[0]?.id ?? 0);
  return built;
}

/** Types into the cell of a line, by the title above it. */
function type({ store }: BuiltHost, line: string, title: string, value: string | number): void {
  const cells = cellsOf(store, RULES);
  const row = cells.findIndex((cell) => cell[0] === line);
  const titles =
    cells
      .slice(0, row)
      .reverse()
      .find((cell) => cell.includes('Check')) ?? [];
  const column = titles.indexOf(title);
  const sheet = store.sheets().find(({ name }) => name === RULES);
  if (row < 0 || column < 0 || sheet === undefined) throw new Error(`${line}, ${title}`);
  store.write(sheet.id, { row: row + 1, column: column + 1, rows: 1, columns: 1 }, [[{ value }]]);
}

function value<T>({ host }: BuiltHost, name: string, argument: unknown = null): T {
  const answer = host.run(name, [argument]) as Answer<T>;
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

test.each(tableUnder('Make it'))('the preset %s exists as %s', (_, id) => {
  const { presets } = value<RulesState>(open(), 'readRulesState');
  expect(presets.map((preset) => preset.id)).toContain(coded(id)[0]);
});

test.each(tableUnder('Change something'))('%s: %s, then %s', (_, change, then) => {
  const [line = '', title = '', typed = ''] = coded(change);
  const built = open();
  type(built, line, title, typed);
  const followers = Number(/(\d[\d,]*) followers/.exec(then ?? '')?.[1]?.replace(',', ''));
  expect(built.host.callFunction('TIER', [followers, 'Instagram'])).toEqual({ value: coded(then)[0] });
});

test.each(tableUnder('When something cannot be read'))('%s is said as %s', (cell, message) => {
  const built = open();
  const typed = coded(cell)[0] ?? '';
  type(built, 'kol-by-audience', 'Followers from', Number.isNaN(Number(typed)) ? typed : Number(typed));
  const { faults } = value<RulesState>(built, 'readRulesState');
  expect(faults).toHaveLength(1);
  expect(inEnglish(faults[0]?.marked ?? '').endsWith(coded(message)[0] ?? '')).toBe(true);
});

test.each(tableUnder('Formulas that follow'))('%s becomes %s', (before, after) => {
  expect(withRulesArgument(coded(before)[0] ?? '', RULES, false)).toBe(coded(after)[0]);
});

test('moving the KOL line leaves cost and expected engagement, in these words', () => {
  const built = open();
  type(built, 'kol-by-audience', 'Followers from', 80000);
  const quoted = /^> (.*)$/m.exec(text)?.[1];
  expect(value<Comparison>(built, 'compareRules', {}).sentences).toContain(quoted);
});

test('a currency without a rate is said in these words', () => {
  const built = open();
  type(built, 'Shown currency', 'Value', 'QAR');
  const { faults } = value<RulesState>(built, 'readRulesState');
  expect(text).toContain(inEnglish(faults[0]?.marked ?? 'no fault').replace(/^.*?: /, ''));
});

test('a currency of the fees that the rates are not written for is said in these words', () => {
  const built = open();
  type(built, 'Currency', 'Value', 'EUR');
  const { faults } = value<RulesState>(built, 'readRulesState');
  const said = /`('Units' is [^`]*)`/.exec(text)?.[1] ?? 'no example';
  expect(faults.map(({ marked }) => inEnglish(marked))).toEqual([expect.stringContaining(said)]);
});

test('a quote in another currency converts, a bare one is in that of the fees', () => {
  const built = open();
  const quote = coded(/A quote such as [^;]*/.exec(text)?.[0])[0] ?? '';
  const [verdict, ratio] = (
    built.host.callFunction('QUOTE_CHECK', [quote, 45000, 'Instagram', 'reel']) as { value: [[string, number]] }
  ).value[0];
  const bare = built.host.callFunction('QUOTE_CHECK', [900, 45000, 'Instagram', 'reel']) as {
    value: [[string, number]];
  };
  expect(verdict).not.toContain('?');
  expect(ratio).toBeGreaterThan(bare.value[0][1]);
});

test('each contradiction is settled by lines that stand in the tab', () => {
  const cells = cellsOf(open().store, RULES).flat();
  const settled = tableUnder('Where the page we started from contradicts itself');
  expect(settled).toHaveLength(7);
  for (const [, how, where = ''] of settled) {
    const named = [
      ...coded(how),
      ...coded(where),
      ...where.split(/; |, /).filter((part) => /^[A-Z][a-z ]+$/.test(part)),
    ];
    expect(
      named.filter((name) => !cells.includes(name)),
      where,
    ).toEqual([]);
  }
});
