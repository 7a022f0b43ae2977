/** Cases: the rule behind every confidence, and that no shipped curve is called surer than its sets allow. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { confidenceBy } from '../../../scripts/accuracy/confidence.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { platformLabel } from '../../../src/core/text/names.ts';

const set = (change: object = {}) => ({ year: 2025, creators: 200, inBand: 0.8, isAsDefined: true, ...change });

test.each([
  ['two sets of the last three years', [set(), set({ year: 2024 })], 'high'],
  ['on both edges', [set({ inBand: 0.72 }), set({ inBand: 0.88 })], 'high'],
  ['one recent, one old', [set(), set({ year: 2023 })], 'medium'],
  ['one just too wide', [set(), set({ inBand: 0.881 })], 'medium'],
  ['one just too narrow', [set(), set({ inBand: 0.719 })], 'medium'],
  ['one too small', [set(), set({ creators: 49 })], 'medium'],
  ['one defined otherwise', [set(), set({ isAsDefined: false })], 'medium'],
  ['an old one alone', [set({ year: 2017 })], 'medium'],
  ['none that holds', [set({ inBand: 0.6 }), set({ isAsDefined: false })], 'low'],
  ['nothing', [], 'low'],
] as const)('%s', (_, sets, confidence) => {
  expect(confidenceBy(sets, 2026)).toBe(confidence);
});

test('no shipped curve is surer than the rule makes it', () => {
  const page = readFileSync('docs/accuracy.md', 'utf8');
  const most = new Map(
    [...page.matchAll(/^\| (.+ by (?:followers|views|views per follower)) \| (high|medium|low) \|/gm)].map(
      ([, figure = '', confidence = '']) => [figure, confidence] as const,
    ),
  );
  const order = ['low', 'medium', 'high'];
  const { engagement, views } = defaultRules();
  const curves = [
    ...engagement.map((curve) => [`${platformLabel(curve.platform)} by ${curve.basis}`, curve.confidence] as const),
    ...views.map((curve) => [`${platformLabel(curve.platform)} by views per follower`, curve.confidence] as const),
  ].filter(([figure]) => most.has(figure));
  expect(curves.length).toBeGreaterThan(6);
  for (const [figure, confidence] of curves) {
    expect(order.indexOf(confidence), figure).toBeLessThanOrEqual(order.indexOf(most.get(figure) ?? 'low'));
  }
});
