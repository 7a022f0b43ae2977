/**
 * Cases: everything that is said of creators of many kinds, beside golden texts that were read by a person. Round figures
 * of our own first, then the shipped rules. `npx vitest run --project core -u` writes the texts anew; read what changed.
 */

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { Question } from '../../../src/core/evaluation/evaluation.ts';
import { explain } from '../../../src/core/evaluation/explanation.ts';
import { whatWouldChange } from '../../../src/core/evaluation/what-would-change.ts';
import { ABSENT, unreadable } from '../../../src/core/missing.ts';
import { outputCells } from '../../../src/core/output/cells.ts';
import { OUTPUT_COLUMNS } from '../../../src/core/own/columns.ts';
import { type CompiledRules, compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { inEnglish } from '../../../src/core/text/marked.ts';
import { ask, creatorWith, evidence, smallRules } from '../../helpers/creator.ts';

const { rate, quote } = {
  rate: (value: number, basis: 'followers' | 'views' | 'unknown' = 'followers', likesOnly = false) => ({
    value,
    basis,
    likesOnly,
  }),
  quote: (amount: number, currency = 'USD', more: object = {}) =>
    ({ amount, currency, format: null, ...more }) as Creator['quote'],
};

const SIZES = [45000, 98400, 104000, 999, 1000, 4000, 100000, 2_400_000, ABSENT, unreadable('about 20k'), 0] as const;
const PLATFORMS = ['instagram', 'tiktok', 'youtube', 'twitch', 'pinterest', ABSENT, 'instagram'] as const;
const RATES = [
  ABSENT,
  rate(0.034),
  rate(0.002),
  rate(0.31),
  rate(0.12, 'views'),
  rate(0.05, 'unknown'),
  rate(0.021, 'followers', true),
  unreadable('high'),
] as const;
const EVIDENCE = [
  evidence(''),
  { asked: false, entries: [] },
  evidence('Professor of dermatology, 120 publications, head of clinic'),
  evidence('Licensed nurse'),
  evidence('82', 'Authority score'),
  evidence('55', 'Authority score'),
  evidence('not a doctor, verified'),
  evidence('Dentist, university hospital, congress speaker'),
  evidence('n/a'),
] as const;
const QUOTES = [
  ABSENT,
  quote(900),
  quote(120),
  quote(25000),
  quote(800, 'EUR'),
  quote(700, ''),
  quote(900, 'XYZ'),
  unreadable('ask'),
  quote(2400, 'USD', {
    deliverables: [
      { format: 'reel', count: 1 },
      { format: 'story', count: 3 },
    ],
  }),
  quote(600, 'USD', { format: 'story' }),
] as const;
const NICHES = ['', 'beauty', 'Dermatology', 'personal finance', 'Gaming, comedy', 'healthcare'] as const;
const ASKS: readonly Partial<Question>[] = [
  {},
  { goal: 'conversion' },
  { goal: 'trust', today: '2026-11-02' },
  { goal: 'reach', format: 'reel' },
  { goal: 'engagement', usageRights: '30 days' },
  { goal: 'credibility', format: 'story' },
  { goal: 'unclear', today: '2026-11-02' },
  { goal: 'loyalty', usageRights: 'whitelisting' },
];
const COUNTS = [ABSENT, 1, 12, 30] as const;

/** The n-th of each list, round and round: lists of unlike lengths meet in ever new ways. */
const nth = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

function creatorAt(at: number): Creator {
  const followers = nth(SIZES, at);
  const size = typeof followers === 'number' ? followers : 20000;
  return creatorWith({
    row: at + 2,
    creator: `creator ${at}`,
    platform: nth(PLATFORMS, at),
    followers,
    engagementRate: nth(RATES, at),
    likes: at % 3 === 0 ? Math.round(size * 0.02) : ABSENT,
    comments: at % 3 === 0 ? nth([2, 0, 900, 40], at) : ABSENT,
    shares: at % 6 === 0 ? 12 : ABSENT,
    views: at % 4 === 1 ? nth([size * 0.4, 300, unreadable('many')], at) : ABSENT,
    postsMeasured: nth(COUNTS, at),
    niche: nth(NICHES, at),
    verified: nth([ABSENT, true, false], at),
    authority: nth(EVIDENCE, at),
    quote: nth(QUOTES, at),
    following: at % 5 === 2 ? nth([size * 3, 12], at) : ABSENT,
    fakeFollowerShare: at % 7 === 3 ? nth([0.41, 0.05], at) : ABSENT,
    dataDate: at % 8 === 4 ? '2019-01-01' : '',
    repeats: at % 9 === 5 ? { accountRow: 2, rows: 2, personRow: 3, accounts: 2 } : null,
  });
}

/** All that a person could read about the creator. */
function told(creator: Creator, rules: CompiledRules, question: Question): string {
  const evaluation = evaluate(creator, rules, question);
  const ids = OUTPUT_COLUMNS.map(({ id }) => id);
  const cells = outputCells(creator, evaluation, rules, ids);
  const asked = Object.entries(question).flatMap(([name, value]) => (value ? [`${name} ${value}`] : []));
  return [
    `## ${creator.creator}${asked.length > 0 ? ` (${asked.join(', ')})` : ''}`,
    ...Object.entries(cells).flatMap(([id, cell]) => (cell === '' ? [] : [`${id}: ${cell}`])),
    ...explain(creator, evaluation, rules, question).map(({ text }) => `- ${text}`),
    ...whatWouldChange(creator, evaluation, rules, question).map((sentence) => `> ${inEnglish(sentence)}`),
  ].join('\n');
}

test.each([
  ['small', smallRules(), 72],
  ['shipped', defaultRules(), 144],
] as const)('with the %s rules', async (name, rules, count) => {
  const compiled = compileRules(rules);
  const texts = Array.from({ length: count }, (_, at) => told(creatorAt(at), compiled, ask(nth(ASKS, at))));
  await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(resolve(`test/golden/answers-${name}.md`));
});
