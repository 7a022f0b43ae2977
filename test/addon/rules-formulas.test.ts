/** Formulas that follow the rules tab: which calls lack the argument, and that others stay letter for letter. */

import { expect, test } from 'vitest';
import { withRulesArgument } from '../../src/addon/rules-tab/formula-calls.ts';
import { createHost } from '../../src/host/index.ts';
import { createNodeRealm } from '../../src/host/run/node-realm.ts';
import { builtCode } from '../helpers/built-files.ts';
import { builtHost } from '../helpers/built-host.ts';
import { seedUniver } from '../helpers/seed-univer.ts';
import { headlessUniver } from '../helpers/univer-headless.ts';

test.each([
  ['=TIER(C2)', '=TIER(C2;CREATOR_RULES)'],
  ['=TIER(C2:C, B2:B)', '=TIER(C2:C, B2:B;CREATOR_RULES)'],
  ['=TIER(C2:C;B2:B)', '=TIER(C2:C;B2:B;CREATOR_RULES)'],
  ['=tier(c2)', '=tier(c2;CREATOR_RULES)'],
  ['=CT_TIER(C2)', '=CT_TIER(C2;CREATOR_RULES)'],
  ['=ct_Why( C2 )', '=ct_Why( C2 ;CREATOR_RULES)'],
  ['=TIER (C2)', '=TIER (C2;CREATOR_RULES)'],
  ['=TIER(C2;)', '=TIER(C2;CREATOR_RULES)'],
  ['=TIER(C2,B2,G2,F2,)', '=TIER(C2,B2,G2,F2,CREATOR_RULES)'],
  ['=TIER(C2,B2,,F2,"x")', '=TIER(C2,B2,CREATOR_RULES,F2,"x")'],
  ['=IF(A2="";"";TIER(C2;B2))', '=IF(A2="";"";TIER(C2;B2;CREATOR_RULES))'],
  ['=TIER(C2)&" / "&RECOMMEND("trust";C2)', '=TIER(C2;CREATOR_RULES)&" / "&RECOMMEND("trust";C2;CREATOR_RULES)'],
  ['=TIER(C2)&TIER(C3;CREATOR_RULES)', '=TIER(C2;CREATOR_RULES)&TIER(C3;CREATOR_RULES)'],
  ['=TIER(VALUE(SUBSTITUTE(C2;"(";"")))', '=TIER(VALUE(SUBSTITUTE(C2;"(";""));CREATOR_RULES)'],
  ['=TIER("say ""TIER(1)"", please")', '=TIER("say ""TIER(1)"", please";CREATOR_RULES)'],
  ["=TIER('TIER(x), list'!C2)", "=TIER('TIER(x), list'!C2;CREATOR_RULES)"],
  ["=TIER('Kim''s (list)'!C2)", "=TIER('Kim''s (list)'!C2;CREATOR_RULES)"],
  ['=TIER({1000;20000;300000})', '=TIER({1000;20000;300000};CREATOR_RULES)'],
  ['=ARRAYFORMULA(TIER(C2:C))', '=ARRAYFORMULA(TIER(C2:C;CREATOR_RULES))'],
  ['=MAP(C2:C;LAMBDA(n;TIER(n)))', '=MAP(C2:C;LAMBDA(n;TIER(n;CREATOR_RULES)))'],
  ['=LET(n;C2;TIER(n))', '=LET(n;C2;TIER(n;CREATOR_RULES))'],
  [
    '=LET(r;CREATOR_RULES;MAP(C2:C;LAMBDA(n;TIER(n))))&ROWS(r)',
    '=LET(r;CREATOR_RULES;MAP(C2:C;LAMBDA(n;TIER(n;CREATOR_RULES))))&ROWS(r)',
  ],
  [
    '=TIER(C2;CREATOR_RULES)&MAP(C2:C;LAMBDA(n;TIER(n)))',
    '=TIER(C2;CREATOR_RULES)&MAP(C2:C;LAMBDA(n;TIER(n;CREATOR_RULES)))',
  ],
  ['=WHY(C2,"my CREATOR_RULES")', '=WHY(C2,"my CREATOR_RULES";CREATOR_RULES)'],
  ['=RECOMMEND("conversion")', '=RECOMMEND("conversion";CREATOR_RULES)'],
  ['=CLASSIFY(A1:H200;"trust")', '=CLASSIFY(A1:H200;"trust";CREATOR_RULES)'],
  ['=TIER(MY_CREATOR_RULES)', '=TIER(MY_CREATOR_RULES;CREATOR_RULES)'],
])('%s becomes %s', (formula, renewed) => {
  expect(withRulesArgument(formula, 'Creator rules', false)).toBe(renewed);
  expect(withRulesArgument(renewed, 'Creator rules', false)).toBe(renewed);
});

test.each([
  '=TIER(C2;CREATOR_RULES)',
  '=TIER(C2,,,,creator_rules)',
  "=TIER(C2;'Creator rules'!A:N)",
  "=TIER(C2;'creator rules'!$A$1:$N$200)",
  '=LET(r;CREATOR_RULES;TIER(C2;r))',
  '=LET(a;1;r;CREATOR_RULES;TIER(a;r)&WHY(a;r))',
  '=LAMBDA(n;r;TIER(n;r))(C2;CREATOR_RULES)',
  '=LET(t;LAMBDA(n;r;TIER(n;r));t(C2;CREATOR_RULES)&t(C3;CREATOR_RULES))',
  '=LET(tier;LAMBDA(n;n+1);tier(C2))',
  '=LAMBDA(why;why(C2))(LAMBDA(n;n+1))',
  '=ENGAGEMENT_RATE(C2;D2)',
  '=READ_NUMBER("12.5K")',
  '=SUM(C2:C)',
  '=MYTIER(C2)',
  '=MY.TIER(C2)',
  '=TIER_OF(C2)',
  '="TIER(C2)"',
  '=TIER()',
  '=TIER',
  "='TIER(C2)'!A1",
  '=TIER(C2;B2;G2;F2;H2)',
  '=TIER(C2',
])('%s stays', (formula) => {
  expect(withRulesArgument(formula, 'Creator rules', false)).toBe(formula);
});

test('a comma is a decimal mark where the locale says so', () => {
  expect(withRulesArgument('=ENGAGEMENT_CHECK(0,034;C2;B2)', '', true)).toBe(
    '=ENGAGEMENT_CHECK(0,034;C2;B2;CREATOR_RULES)',
  );
  expect(withRulesArgument('=ENGAGEMENT_CHECK(0,034;1,5;)', '', true)).toBe(
    '=ENGAGEMENT_CHECK(0,034;1,5;CREATOR_RULES)',
  );
});

const LIST = [
  ['Followers', 'Followers'],
  [90000, 90000],
];

test('the menu lists the stale formulas, changes those alone, and only when told so', () => {
  const answers = ['CANCEL', 'OK'] as const;
  let asked = 0;
  const texts: string[] = [];
  const { host, store } = builtHost([{ name: 'Creators', rows: LIST }], {
    ui: {
      prompt: () => ({ button: 'OK', text: '' }),
      alert: (_, text) => {
        texts.push(text);
        asked += 1;
        return answers[asked - 1] ?? 'OK';
      },
    },
  });
  const { id } = store.sheets()[0] ?? { id: 0 };
  const before = ['=TIER(A2)', '=SUM(A2:B2)', '=TIER(A2;CREATOR_RULES)'];
  before.forEach((formula, at) => {
    store.write(id, { row: 2 + at, column: 4, rows: 1, columns: 1 }, [[{ formula }]]);
  });
  const formulas = () => store.formulas(id, { row: 2, column: 4, rows: 3, columns: 1 }).flat();
  host.open('enabled');
  host.clickMenu('Refresh formulas');
  expect(texts).toEqual([expect.stringMatching(/^There is no rules tab yet/)]);
  asked = 0;
  host.clickMenu('Edit rules');
  store.removeNamedRect('CREATOR_RULES');
  host.clickMenu('Refresh formulas');
  expect(texts[1]).toContain('• Creators!D2  =TIER(A2)');
  expect(texts[1]).not.toContain('D3');
  expect(formulas()).toEqual(before);
  host.clickMenu('Refresh formulas');
  expect(formulas()).toEqual(['=TIER(A2;CREATOR_RULES)', before[1], before[2]]);
  expect(store.namedRects().map(({ name }) => name)).toEqual(['CREATOR_RULES']);
  host.clickMenu('Refresh formulas');
  expect(host.toasts[host.toasts.length - 1]?.message).toBe('Every formula of ours follows the rules tab.');
});

test('a formula with the rules follows an edit, one without is stale until it is refreshed', async () => {
  const store = seedUniver(headlessUniver(), {
    sheets: [{ name: 'Creators', rows: LIST as never }],
    locale: 'en_US',
    timeZone: 'Etc/UTC',
  });
  const host = createHost({
    store,
    bundle: builtCode(),
    html: { sidebar: '' },
    realm: createNodeRealm(),
    ui: { prompt: () => ({ button: 'OK', text: '' }), alert: () => 'OK' },
  });
  store.registerFunctions(host.functionNames(), (name, args, cell) => host.callFunction(name, args, cell));
  host.open('enabled');
  host.clickMenu('Edit rules');
  await store.settled();
  const [list, rules] = store.sheets();
  if (list === undefined || rules === undefined) throw new Error('two tabs are needed');
  const put = (sheetId: number, row: number, column: number, cell: { value?: number; formula?: string }) =>
    store.write(sheetId, { row, column, rows: 1, columns: 1 }, [[cell]]);
  const shown = () => store.values(list.id, { row: 2, column: 4, rows: 1, columns: 2 })[0];
  put(list.id, 2, 4, { formula: '=TIER(A2;CREATOR_RULES)' });
  put(list.id, 2, 5, { formula: '=TIER(A2)' });
  await store.settled();
  expect(shown()).toEqual(['Micro influencer', 'Micro influencer']);
  const last = store.lastCell(rules.id);
  const cells = store.values(rules.id, { row: 1, column: 1, rows: last.row, columns: last.column });
  const row = cells.findIndex((line) => line[0] === 'kol-by-audience') + 1;
  put(rules.id, row, 5, { value: 80000 });
  await store.settled();
  expect(shown()).toEqual(['KOL', 'Micro influencer']);
  host.clickMenu('Refresh formulas');
  await store.settled();
  expect(store.formulas(list.id, { row: 2, column: 5, rows: 1, columns: 1 })).toEqual([['=TIER(A2;CREATOR_RULES)']]);
  expect(shown()).toEqual(['KOL', 'KOL']);
});
