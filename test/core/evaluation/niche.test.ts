/** Cases: what a niche text means to the rules, and that each text is read once. */
import { expect, test } from 'vitest';
import { readNiche } from '../../../src/core/evaluation/niche.ts';
import { type CompiledRules, compileRules } from '../../../src/core/rules/compile-rules.ts';
import { smallRules } from '../../helpers/creator.ts';

const from = { source: 'Invented', date: '2026-01-01', cell: '' };
const line = (name: string, factor: number) => ({
  ...from,
  kind: 'niche' as const,
  name,
  factor,
  confidence: '' as const,
});

function rulesWith(...lines: readonly ReturnType<typeof line>[]): CompiledRules {
  const rules = smallRules();
  return compileRules({ ...rules, cost: { ...rules.cost, factors: lines } });
}

test('the dearest line whose words stand in it counts, whatever their order', () => {
  const rules = rulesWith(line('beauty', 1.2), line('real estate', 1.8), line('luxury', 1.5));
  const factor = (niche: string) => readNiche(rules, niche).factor?.factor ?? null;
  expect(factor('Beauty')).toBe(1.2);
  expect(factor('beauty, luxury')).toBe(1.5);
  expect(factor('luxury & beauty')).toBe(1.5);
  expect(factor('Real Estate and beauty')).toBe(1.8);
  expect(factor('estate')).toBeNull();
  expect(factor('beautyful')).toBeNull();
  expect(factor('')).toBeNull();
});

test('of two lines that are equally dear the upper one is named', () => {
  const rules = rulesWith(line('skin', 1.2), line('care', 1.2));
  expect(readNiche(rules, 'skin care').factor?.name).toBe('skin');
});

test('a factor that is no factor is passed over', () => {
  const rules = rulesWith(line('beauty', 0));
  expect(readNiche(rules, 'beauty').factor).toBeNull();
});

test('a text is read once for each rule set', () => {
  const rules = rulesWith(line('beauty', 1.2));
  expect(readNiche(rules, 'Beauty')).toBe(readNiche(rules, 'Beauty'));
  expect(readNiche(rulesWith(line('beauty', 1.4)), 'Beauty').factor?.factor).toBe(1.4);
});
