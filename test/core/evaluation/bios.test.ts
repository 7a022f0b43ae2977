/** Cases: the bios of test/golden/bios.md under the shipped rules; never a false strong, at least nine of ten right. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgeAuthority } from '../../../src/core/evaluation/authority.ts';
import { compileAuthority } from '../../../src/core/rules/compile-authority.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { creatorWith, evidence } from '../../helpers/creator.ts';

type Bio = { readonly half: string; readonly language: string; readonly level: string; readonly text: string };

const rules = compileAuthority(defaultRules().authority);
const bios: readonly Bio[] = readFileSync('test/golden/bios.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (tuned|unseen) /.test(line))
  .map((line) => {
    const [half = '', language = '', level = '', text = ''] = line.slice(2, -2).split(' | ');
    return { half, language, level, text };
  });
const judged = bios.map((bio) => ({
  ...bio,
  given: judgeAuthority(creatorWith({ authority: evidence(bio.text) }), rules).level,
}));

test('there are at least 150 bios in 12 languages', () => {
  expect(bios.length).toBeGreaterThanOrEqual(150);
  expect(new Set(bios.map(({ language }) => language)).size).toBe(12);
});

describe.each(['tuned', 'unseen'])('the %s half', (half) => {
  const own = judged.filter((bio) => bio.half === half);

  test('has no false strong', () => {
    expect(own.filter(({ level, given }) => given === 'strong' && level !== 'strong')).toEqual([]);
  });

  test('is right nine times of ten', () => {
    const wrong = own.filter(({ level, given }) => given !== level);
    expect(1 - wrong.length / own.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.9);
  });
});
