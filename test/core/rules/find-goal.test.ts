import { expect, test } from 'vitest';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { findGoal, goalNames } from '../../../src/core/rules/find-goal.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { smallRules } from '../../helpers/creator.ts';

const rules = compileRules(smallRules());

test.each([
  ['conversion', 'conversion'],
  ['  CONVERSIÓN ', 'conversion'],
  ['Ventas', 'conversion'],
  ['awareness', 'reach'],
  ['reach & awareness', 'reach'],
  ['reach + sales', 'reach with sales'],
  ['sales and trust', 'reach with sales'],
  ['reach with sales', 'reach with sales'],
  ['conversion of doubters', 'trust'],
  ['reach+sales', 'reach with sales'],
  ['reach +  sales', 'reach with sales'],
  ['reach  +sales', 'reach with sales'],
  ['reach, sales', 'reach with sales'],
  ['reach; sales', 'reach with sales'],
  ['reach/sales', 'reach with sales'],
  ['reach y sales', 'reach with sales'],
  ['reach E sales', 'reach with sales'],
  ['reach  und  sales', 'reach with sales'],
  ['reach et sales', 'reach with sales'],
  ['reach or sales', null],
  ['reach+', 'reach'],
  ['+ reach + ', 'reach'],
  ['trust + conversion', 'reach with sales'],
  ['conversion + ventas', 'conversion'],
  ['reach + sales + trust', 'reach with sales'],
  ['glory + reach', null],
  ['reach + glory', null],
  ['+', null],
  ['reachandsales', null],
  ['reach andsales', null],
  ['reach and glory', null],
  ['sell llamas', null],
  ['and', null],
  ['', null],
])('%j means %s', (text, goal) => {
  expect(findGoal(rules, text)?.goal ?? null).toBe(goal);
  expect(findGoal(rules, text)?.goal ?? null).toBe(goal);
});

test('different goals joined are not known where the rules have no mix', () => {
  const { goals } = smallRules();
  const noMix = compileRules(smallRules({ goals: goals.filter((goal) => goal.class !== 'mix') }));
  expect(findGoal(noMix, 'reach + sales')).toBeNull();
});

test('names stand in the order of the rules', () => {
  expect(goalNames(rules)).toEqual(['conversion', 'trust', 'reach', 'reach with sales']);
});

test('every shipped goal and synonym is found, names before synonyms', () => {
  const set = defaultRules();
  const shipped = compileRules(set);
  for (const goal of set.goals) {
    expect(findGoal(shipped, goal.goal)).toBe(goal);
    for (const synonym of goal.synonyms) expect(findGoal(shipped, synonym), synonym).not.toBeNull();
  }
});
