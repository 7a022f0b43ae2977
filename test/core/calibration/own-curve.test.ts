/** Cases: which rows a curve of one's own stands on, and which lines of the rules table it becomes. */
import { describe, expect, test } from 'vitest';
import { fitCurve, fittedBand } from '../../../src/core/calibration/fit-curve.ts';
import {
  type CurveProposal,
  isNoFit,
  proposeCost,
  proposeEngagement,
} from '../../../src/core/calibration/propose-curve.ts';
import { replaceCurve, withEdit } from '../../../src/core/calibration/replace-lines.ts';
import type { Creator, Platform } from '../../../src/core/creator.ts';
import { weightedQuantile } from '../../../src/core/maths/quantile.ts';
import type { TableReading } from '../../../src/core/reading/columns/table-reading.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { RuleSet } from '../../../src/core/rules/rule-set.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { printRules } from '../../../src/core/rules/table/print-rules.ts';
import { ask, creatorWith, smallRules } from '../../helpers/creator.ts';

const set = smallRules({ ownPosts: [] });
const [SMALL, LARGE] = [10000, 100000];
const PARTS = [0.5, 0.8, 1, 1.2, 2];

/** Twenty creators of each size, four at each part. */
const creators = (make: (followers: number, part: number) => Partial<Creator>): Creator[] =>
  [SMALL, LARGE].flatMap((followers, size) =>
    [...PARTS, ...PARTS, ...PARTS, ...PARTS].map((part, at) =>
      creatorWith({ row: size * 100 + at, creator: `Invented ${at}`, followers, ...make(followers, part) }),
    ),
  );
const quoted = (times: (followers: number) => number, platform: Platform = 'instagram') =>
  creators((followers, part) => ({
    platform,
    quote: { amount: (followers === SMALL ? 200 : 1000) * times(followers) * part, currency: 'USD', format: 'post' },
  }));
const rated = () =>
  creators((_, part) => ({ engagementRate: { value: 0.02 * part, basis: 'followers', likesOnly: false } }));
const proposed = (
  propose: typeof proposeCost,
  rows: readonly Creator[],
  platform: Platform,
  change: Partial<RuleSet> = {},
): CurveProposal => {
  const reading = { creators: rows } as unknown as TableReading;
  const found = propose(reading, compileRules(smallRules(change)), platform, ask());
  if (isNoFit(found)) throw new Error(`No curve from ${found.found} creators.`);
  return found;
};

test('the band of a curve at its anchor is the anchor times the spread', () => {
  const curve = { anchors: [{ followers: SMALL, value: 0.04, creators: 20 }], spread: [0.25, 0.5, 1, 2, 4] } as const;
  const { p10, p25, p50, p75, p90 } = fittedBand(curve, SMALL);
  [0.01, 0.02, 0.04, 0.08, 0.16].forEach((rate, at) => {
    expect([p10, p25, p50, p75, p90][at]).toBeCloseTo(rate, 12);
  });
});

test('by views one anchor holds for every size', () => {
  const rows = [SMALL, LARGE].flatMap((followers) =>
    [...PARTS, ...PARTS].map((part, at) => ({ key: `${followers} ${at}`, followers, rate: 0.1 * part })),
  );
  expect(fitCurve(rows, { basis: 'views', minCreators: 10 })).toMatchObject({
    anchors: [{ followers: 1, value: 0.1, creators: 20 }],
    spread: [0.5, 0.8, 1, 1.2, 2],
  });
});

test('a value of endless weight is left out', () => {
  expect(weightedQuantile([1, 2, 900], [1, 1, Infinity], 0.5)).toBe(1.5);
  expect(weightedQuantile([900], [Infinity], 0.5)).toBeNull();
});

describe('each half of the rows is judged by the other', () => {
  test('for rates and for fees, when both are large enough', () => {
    for (const found of [
      proposed(proposeEngagement, rated(), 'instagram'),
      proposed(
        proposeCost,
        quoted(() => 1),
        'instagram',
      ),
    ]) {
      expect(found.creators).toBe(40);
      expect(found.held).toBeGreaterThan(0.5);
      expect(found.held).toBeLessThanOrEqual(1);
    }
  });
});

describe('fees', () => {
  test('quotes on other platforms stay out', () => {
    const rows = [...quoted(() => 3), ...quoted(() => 50, 'tiktok')];
    const found = proposed(proposeCost, rows, 'instagram');
    expect(found.creators).toBe(40);
    expect(found.anchors.map(({ value }) => value)).toEqual([600, 3000]);
  });

  test('lines of a platform that has a factor itself are fees before that factor', () => {
    const factors = set.cost.factors.map((line) => (line.name === 'instagram' ? { ...line, factor: 2 } : line));
    const rows = quoted(() => 6);
    const found = proposed(proposeCost, rows, 'instagram', { cost: { ...set.cost, factors } });
    expect(found.anchors.map(({ value }) => value)).toEqual([600, 3000]);
  });

  test('another platform has one factor, whatever its sizes are quoted at', () => {
    const rows = quoted((followers) => (followers === SMALL ? 0.8 : 2.4), 'tiktok');
    const found = proposed(proposeCost, rows, 'tiktok');
    // Half the creators are quoted at the rules' fee, half at three times it: the middle of all 40 is 1.75 times.
    expect(found.factor).toEqual({ from: 0.8, to: 1.4 });
  });
});

describe('lines of the rules table', () => {
  const origin = { source: 'own rows, 40 creators', date: '2026-11-02' };
  const proposal: CurveProposal = {
    basis: 'followers',
    anchors: [
      { followers: 5000, value: 150, creators: 20 },
      { followers: 50000, value: 700, creators: 20 },
    ],
    spread: [0.5, 0.8, 1, 1.2, 2],
    creators: 40,
    leftOut: 0,
    held: null,
    present: null,
    factor: null,
    bandFactor: null,
    own: [],
  };
  const edited = (target: Parameters<typeof replaceCurve>[2], found: CurveProposal, rules: RuleSet, without = '') => {
    const table = printRules(rules).filter((row) => without === '' || row.indexOf(without) < 0);
    const edit = replaceCurve(table, rules, target, found, origin);
    const parsed = parseRules(withEdit(table, edit), { sheetName: 'Creator rules', originRow: 1, originColumn: 1 });
    return { edit, rules: (parsed as unknown as { rules: RuleSet }).rules };
  };

  test('a rate by views is written without followers', () => {
    const views = { ...proposal, basis: 'views', anchors: [{ followers: 7, value: 0.08, creators: 40 }] } as const;
    const { edit } = edited({ platform: 'tiktok', what: 'engagement' }, views, set);
    expect(edit.cells.filter(({ value }) => value === 7)).toEqual([]);
    expect(edit.cells.filter(({ value }) => value === 0.08)).toHaveLength(1);
  });

  test('a factor line that the table has not yet is added under its platform', () => {
    const factor = { ...proposal, factor: { from: 1, to: 1.7 } };
    const { edit, rules } = edited({ platform: 'youtube', what: 'cost' }, factor, set);
    expect(edit.cells).toEqual([]);
    expect(edit.added).toHaveLength(1);
    expect(rules.cost.factors.find(({ name }) => name === 'youtube')).toMatchObject({ kind: 'platform', factor: 1.7 });
  });

  test('a niche called like a platform keeps its factor', () => {
    const niche = { source: 'Invented', date: '2025-03-01', cell: '', kind: 'niche', name: 'tiktok' } as const;
    const factors = [...set.cost.factors, { ...niche, factor: 1.3, confidence: '' } as const];
    const both = { ...set, cost: { ...set.cost, factors } };
    const { rules } = edited({ platform: 'tiktok', what: 'cost' }, { ...proposal, factor: { from: 0.8, to: 2 } }, both);
    const named = rules.cost.factors.filter(({ name }) => name === 'tiktok').map(({ kind, factor }) => [kind, factor]);
    expect(named).toEqual([
      ['platform', 2],
      ['niche', 1.3],
    ]);
  });

  test('a band that the table does not set yet is added to its settings', () => {
    const { rules } = edited(
      { platform: 'instagram', what: 'cost' },
      { ...proposal, bandFactor: 1.8 },
      set,
      'bandFactor',
    );
    expect(rules.cost.bandFactor).toBe(1.8);
    expect(rules.cost.anchors.map(({ followers, value }) => [followers, value])).toEqual([
      [5000, 150],
      [50000, 700],
    ]);
  });
});
