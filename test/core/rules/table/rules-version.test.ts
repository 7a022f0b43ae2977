import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import { defaultRules } from '../../../../src/core/rules/shipped/default-rules.ts';
import { PRESETS } from '../../../../src/core/rules/shipped/presets.ts';
import { rulesVersion } from '../../../../src/core/rules/table/rules-version.ts';
import { shortHash } from '../../../../src/core/text/short-hash.ts';
import { edited, printed, rulesOf, spot } from '../rules-table.ts';

const table = printed();
const version = rulesVersion(defaultRules());
const afterEdit = (block: string, line: Cell | readonly Cell[], title: string, value: Cell) =>
  rulesVersion(rulesOf(edited(table, spot(table, block, line, title), value)));

describe('the version', () => {
  test('is name, date and hash', () => {
    expect(version).toMatch(/^Micro or KOL \(seed 2025\), 2026-10-07, [0-9a-z]{7}$/);
    expect(rulesVersion({ ...defaultRules(), date: '' })).toMatch(/^Micro or KOL \(seed 2025\), [0-9a-z]{7}$/);
  });

  test('of each preset is its own', () => {
    expect(new Set(PRESETS.map(({ rules }) => rulesVersion(rules()))).size).toBe(PRESETS.length);
  });

  test.each([
    ['Tiers', 'kol-by-audience', 'Followers from', 80000],
    ['Tiers', 'kol-by-audience', 'Tier', 'Star'],
    ['Tiers', 'micro-influencer', 'Brand fit', 'Anything'],
    ['Cost', ['format', 'reel'], 'Factor', 1.6],
    ['Goals', 'trust', 'Synonyms', 'belief'],
    ['Goals', 'trust', 'Reason', 'Because.'],
    ['Settings', 'Currency', 'Value', 'QAR'],
    ['Settings', 'Boundary margin', 'Value', 0.06],
    ['Flags', 'one-post', 'Limit', 2],
  ] as const)('moves when an answer may: %s, %s, %s', (block, line, title, value) => {
    expect(afterEdit(block, line, title, value)).not.toBe(version);
  });

  test.each([
    ['Tiers', 'kol-by-audience', 'Source', 'us'],
    ['Tiers', 'kol-by-audience', 'Date', '2026-11-01'],
    ['Tiers', 'kol-by-audience', 'Note', 'ours'],
    ['Tiers', 'kol-by-audience', 'Check', 'fine'],
    ['Flags', 'one-post', 'Meaning', 'too few'],
    ['Settings', 'Currency', 'Unit', 'money'],
    ['Tiers', 'kol-by-audience', 'Followers from', '100,000'],
    ['Tiers', 'kol-by-audience', 'Platform', ''],
  ] as const)('stays when only a comment or a spelling changes: %s, %s, %s', (block, line, title, value) => {
    expect(afterEdit(block, line, title, value)).toBe(version);
  });
});

describe('short hash', () => {
  test('is seven characters, stable, and tells texts apart', () => {
    expect(shortHash('')).toBe(shortHash(''));
    const seen = new Set<string>();
    for (let count = 0; count < 20_000; count += 1) {
      const hash = shortHash(`row ${count}`);
      expect(hash).toMatch(/^[0-9a-z]{7}$/);
      seen.add(hash);
    }
    expect(seen.size).toBeGreaterThan(19_990);
  });

  test.each([
    ['ab', 'ba'],
    ['a', 'a '],
    ['é', 'e'],
    ['[1,23]', '[12,3]'],
  ])('%s and %s differ', (one, other) => {
    expect(shortHash(one)).not.toBe(shortHash(other));
  });
});
