/** Cases: which cells and lines of a rules table a proposed curve changes, and that the table then reads as proposed. */
import { describe, expect, test } from 'vitest';
import type { CurveProposal } from '../../../src/core/calibration/propose-curve.ts';
import { replaceCurve, withEdit } from '../../../src/core/calibration/replace-lines.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { printRules } from '../../../src/core/rules/table/print-rules.ts';
import { smallRules } from '../../helpers/creator.ts';

const rules = smallRules({ ownPosts: [] });
const table = printRules(rules);
/** With the blank row that ends every copy. */
const untouched = withEdit(table, { cells: [], added: [], removed: [] }).length;
const origin = { source: 'own rows, 40 creators', date: '2026-11-02' };

const proposal = (more: Partial<CurveProposal> = {}): CurveProposal => ({
  basis: 'followers',
  anchors: [
    { followers: 5000, value: 0.03, creators: 20 },
    { followers: 50000, value: 0.015, creators: 20 },
  ],
  spread: [0.5, 0.8, 1, 1.2, 2],
  creators: 40,
  leftOut: 0,
  held: null,
  present: null,
  factor: null,
  bandFactor: null,
  own: [],
  ...more,
});
const anchor = (followers: number, value: number) => ({ followers, value, creators: 20 });

type Target = Parameters<typeof replaceCurve>[2];
function edited(target: Target, from: CurveProposal, start = table) {
  const edit = replaceCurve(start, rules, target, from, origin);
  const after = withEdit(start, edit);
  const parsed = parseRules(after, { sheetName: 'Creator rules', originRow: 1, originColumn: 1 });
  if ('problems' in parsed && parsed.problems.length > 0) throw new Error(JSON.stringify(parsed.problems));
  return { edit, after, rules: (parsed as unknown as { rules: typeof rules }).rules };
}
const others = (from: typeof rules) =>
  from.engagement.filter(({ platform, basis }) => platform !== 'instagram' || basis !== 'followers');

describe('expected engagement', () => {
  const instagram: Target = { platform: 'instagram', what: 'engagement' };
  const curveOf = (from: typeof rules, platform = 'instagram', basis = 'followers') =>
    from.engagement.find((curve) => curve.platform === platform && curve.basis === basis);
  const pointsOf = (from: typeof rules, platform = 'instagram', basis = 'followers') =>
    curveOf(from, platform, basis)?.anchors.map(({ followers, value }) => [followers, value]);

  test('as many lines as before are written over where they stand', () => {
    const { edit, after, rules: now } = edited(instagram, proposal());
    expect(edit.added).toEqual([]);
    expect(edit.removed).toEqual([]);
    expect(after).toHaveLength(untouched);
    expect(pointsOf(now)).toEqual([
      [5000, 0.03],
      [50000, 0.015],
    ]);
    expect(curveOf(now)?.spread).toEqual([0.5, 0.8, 1, 1.2, 2]);
    expect(curveOf(now)?.anchors[0]).toMatchObject(origin);
    expect(curveOf(now)?.confidence).toBe('high');
    const same = (curves: ReturnType<typeof others>) =>
      curves.map(({ platform, basis, spread, source, anchors }) => [platform, basis, spread, source, anchors.length]);
    expect(same(others(now))).toEqual(same(others(rules)));
    const lines = new Set(edit.cells.map(({ row }) => row));
    expect(lines.size).toBe(3);
  });

  test('lines too few are put behind the last, with platform and basis', () => {
    const three = [anchor(5000, 0.03), anchor(50000, 0.02), anchor(500000, 0.01)];
    const { edit, after, rules: now } = edited(instagram, proposal({ anchors: three }));
    expect(edit.added).toHaveLength(1);
    expect(after).toHaveLength(untouched + 1);
    expect(pointsOf(now)).toEqual([
      [5000, 0.03],
      [50000, 0.02],
      [500000, 0.01],
    ]);
  });

  test('lines too many go', () => {
    const { edit, after, rules: now } = edited(instagram, proposal({ anchors: [anchor(20000, 0.02)] }));
    expect(edit.removed).toHaveLength(1);
    expect(after).toHaveLength(untouched - 1);
    expect(pointsOf(now)).toEqual([[20000, 0.02]]);
  });

  test('a platform without a curve gets one of medium confidence', () => {
    const { edit, rules: now } = edited({ platform: 'youtube', what: 'engagement' }, proposal());
    expect(edit.cells).toEqual([]);
    expect(edit.added).toHaveLength(3);
    expect(pointsOf(now, 'youtube')).toEqual([
      [5000, 0.03],
      [50000, 0.015],
    ]);
    expect(curveOf(now, 'youtube')).toMatchObject({ confidence: 'medium', spread: [0.5, 0.8, 1, 1.2, 2] });
    expect(curveOf(now)?.anchors).toHaveLength(2);
  });

  test('by views stands without followers, and leaves the curve by followers alone', () => {
    const views = proposal({ basis: 'views', anchors: [anchor(1, 0.08)] });
    const { rules: now } = edited({ platform: 'tiktok', what: 'engagement' }, views);
    expect(curveOf(now, 'tiktok', 'views')?.anchors.map(({ value }) => value)).toEqual([0.08]);
    expect(pointsOf(now, 'tiktok')).toEqual([[10000, 0.02]]);
  });

  test('a table without the block is left as it is', () => {
    const bare = [['Creator rules'], ['a note']];
    expect(replaceCurve(bare, rules, instagram, proposal(), origin)).toEqual({ cells: [], added: [], removed: [] });
  });
});

describe('cost', () => {
  test('fees and band of the platform that the fee lines are about', () => {
    const { rules: now } = edited(
      { platform: 'instagram', what: 'cost' },
      proposal({ anchors: [anchor(8000, 150), anchor(80000, 900), anchor(800000, 5000)], bandFactor: 1.8 }),
    );
    expect(now.cost.anchors.map(({ followers, value, source }) => [followers, value, source])).toEqual([
      [8000, 150, origin.source],
      [80000, 900, origin.source],
      [800000, 5000, origin.source],
    ]);
    expect(now.cost.bandFactor).toBe(1.8);
    expect(now.cost.factors).toHaveLength(rules.cost.factors.length);
  });

  test('another platform’s factor, and no fee line', () => {
    const { edit, rules: now } = edited(
      { platform: 'tiktok', what: 'cost' },
      proposal({ factor: { from: 0.8, to: 2.4 } }),
    );
    const factor = (name: string) => now.cost.factors.find((line) => line.kind === 'platform' && line.name === name);
    expect(factor('tiktok')).toMatchObject({ factor: 2.4, ...origin });
    expect(factor('instagram')?.factor).toBe(1);
    expect(now.cost.anchors.map(({ value }) => value)).toEqual([200, 1000]);
    expect(new Set(edit.cells.map(({ row }) => row)).size).toBe(1);
  });

  test('a factor line in capitals is the same line', () => {
    const loud = table.map((row) => row.map((cell) => (cell === 'tiktok' ? 'TikTok' : cell)));
    const { edit } = edited({ platform: 'tiktok', what: 'cost' }, proposal({ factor: { from: 0.8, to: 2.4 } }), loud);
    expect(edit.added).toEqual([]);
    expect(edit.cells.length).toBeGreaterThan(0);
  });
});

test('an edit of a row that is not there changes nothing else', () => {
  const edit = { cells: [{ row: 9, column: 0, value: 1 }], added: [], removed: [] };
  expect(withEdit([['a'], ['b']], edit)).toEqual([['a'], ['b'], []]);
  expect(withEdit([['a'], ['b']], { ...edit, cells: [{ row: 1, column: 1, value: 'x' }], removed: [0] })).toEqual([
    ['b', 'x'],
    [],
  ]);
});
