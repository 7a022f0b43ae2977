/** Cases: formula texts between the person and the engine. */
import { expect, test } from 'vitest';
import { fromEngineReferences, toEngineSeparators } from '../../src/host/cells/univer-dialect.ts';

test.each([
  ['=TIER(C2:C;B2:B)', '=TIER(C2:C,B2:B)'],
  ['=TIER(C2:C,B2:B)', '=TIER(C2:C,B2:B)'],
  ['=TIER("a;b";B2)', '=TIER("a;b",B2)'],
  ['=TIER("say ""a;b""";B2)', '=TIER("say ""a;b""",B2)'],
  ["=SUM('Q1;Q2'!A1;1)", "=SUM('Q1;Q2'!A1,1)"],
  ['=SUM({1;2};3)', '=SUM({1;2},3)'],
  ['=TIER(1,5)', '=TIER(1,5)'],
])('%s reaches the engine as %s', (typed, engine) => {
  expect(toEngineSeparators(typed)).toBe(engine);
});

test.each([
  ['=SUM(1,5;2)', '=SUM(1.5,2)'],
  ['=SUM(A1,5)', '=SUM(A1,5)'],
  ['=SUM("1,5";{1,2})', '=SUM("1,5",{1,2})'],
])('where the comma is decimal, %s reaches the engine as %s', (typed, engine) => {
  expect(toEngineSeparators(typed, ',')).toBe(engine);
});

test.each([
  ['=TIER(D2:D:D)', '=TIER(D2:D)'],
  ['=TIER($D$2:$D:$D,1)', '=TIER($D$2:$D,1)'],
  ["=TIER('Creator rules'!A2:H:H)", "=TIER('Creator rules'!A2:H)"],
  ['=SUM(B3:3:3)', '=SUM(B3:3)'],
  ['=SUM(B3:C4)', '=SUM(B3:C4)'],
  ['=SUM(B:B)', '=SUM(B:B)'],
  ['=SUM(B2:D:E)', '=SUM(B2:D:E)'],
])('%s leaves the engine as %s', (engine, shown) => {
  expect(fromEngineReferences(engine)).toBe(shown);
});
