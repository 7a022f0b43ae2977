import { describe, expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { Question } from '../../../src/core/evaluation/evaluation.ts';
import { sayNoBenchmark } from '../../../src/core/evaluation/explain-engagement.ts';
import { explain, explainBriefly } from '../../../src/core/evaluation/explanation.ts';
import { ABSENT, undecided, unreadable } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { ask, creatorWith, evidence, smallRules, tierLine } from '../../helpers/creator.ts';

const small = compileRules(smallRules());
const reasonsOf = (about: string, known: Partial<Creator>, asked: Partial<Question> = {}, rules = small) => {
  const creator = creatorWith(known);
  const question = ask(asked);
  const reasons = explain(creator, evaluate(creator, rules, question), rules, question);
  return reasons.filter((reason) => reason.about === about).map(({ text }) => text);
};
const rate = (value: number, basis: 'followers' | 'views' | 'reach' | 'unknown' = 'followers', likesOnly = false) => ({
  engagementRate: { value, basis, likesOnly },
});

describe('tier', () => {
  test.each([
    [{ followers: 98400000 }, 'KOL by audience: 98,400,000 followers is at or above 100,000 (Invented table, 2025).'],
    [
      { followers: 45000 },
      'Micro influencer: 45,000 followers is at or above 1,000 and below 100,000 (Invented table, 2025).',
    ],
    [{ followers: 640 }, 'Below micro: 640 followers is below 1,000 (Invented table, 2025).'],
    [
      { followers: 4000, authority: evidence('Doctor, professor') },
      'KOL by authority: doctor, professor count 5 points, strong from 5 (Invented table, 2025).',
    ],
    [
      { followers: ABSENT, authority: evidence('80', 'Authority score') },
      'KOL by authority: Authority score 80, strong from 70 (Invented table, 2025).',
    ],
    [{ followers: ABSENT }, "Can't tell: the follower count is missing, and no tier can be given without it."],
    [
      { followers: unreadable('soon') },
      "Can't tell: the follower count “soon” can't be read, and no tier can be given without it.",
    ],
    [
      { followers: undecided('1.250') },
      "Can't tell: the follower count “1.250” can be read in two ways, and no tier can be given without it.",
    ],
  ] as const)('%j', (known, text) => {
    expect(reasonsOf('tier', known)).toEqual([text]);
  });

  test('a line names platform, niche, upper end and its place in the tab', () => {
    const tiers = [
      tierLine({
        id: 'x',
        platform: 'tiktok',
        niche: 'skin',
        followersFrom: 10,
        followersTo: 900,
        tier: 'Nano KOL',
        class: 'kol',
        cell: 'Creator rules A7',
      }),
      tierLine({ id: 'rest', tier: 'Rest' }),
    ];
    const rules = compileRules(smallRules({ tiers }));
    expect(reasonsOf('tier', { platform: 'tiktok', niche: 'Skin care', followers: 50 }, {}, rules)).toEqual([
      'Nano KOL (KOL by audience): on TikTok, niche “Skin care” contains “skin”, 50 followers is at or above 10 and below 900 (Creator rules A7; Invented table, 2025).',
    ]);
    expect(reasonsOf('tier', {}, {}, rules)).toEqual(['Rest: it holds for every creator (Invented table, 2025).']);
    expect(reasonsOf('missing', {}, {}, rules)).toContain(
      'Niche not known: lines for the tiers of a niche were passed over (Nano KOL).',
    );
  });

  test('a gap in the table is said', () => {
    const rules = compileRules(smallRules({ tiers: [tierLine({ followersFrom: 1000 })] }));
    expect(reasonsOf('tier', { followers: 5 }, {}, rules)).toEqual([
      "Can't tell: no line of the tier table holds for 5 followers.",
    ]);
  });
});

describe('authority', () => {
  test.each([
    [{}, [], ['Authority not known: add a bio or title column.']],
    [{ authority: { asked: true, entries: [] } }, [], ['Authority not known: the evidence cell is empty.']],
    [
      { verified: true },
      [],
      ['Authority not known: verified badge gives 1 of the 2 points needed. Add a bio or title column.'],
    ],
    [
      { authority: evidence('doctor') },
      [
        'Authority some: doctor counts 3 points, strong from 5. One of these would make it strong: published (3), role (2).',
      ],
      [],
    ],
    [{ authority: evidence('coffee') }, ['Authority none: no evidence word was found; strong needs 5 points.'], []],
    [
      { authority: evidence('verified') },
      ['Authority none: verified counts 1 point, some from 2; strong needs 5 points.'],
      [],
    ],
  ] as const)('%j', (known, said, missing) => {
    expect(reasonsOf('authority', known)).toEqual(said);
    expect(reasonsOf('missing', known)).toEqual(missing);
  });
});

test.each([
  [98400, '98,400 followers is 1.6% under the KOL line (100,000).'],
  [101000, '101,000 followers is 1% over the KOL line (100,000).'],
  [100000, '100,000 followers is exactly on the KOL line (100,000).'],
  [960, '960 followers is 4% under the Micro influencer line (1,000).'],
])('%d followers near a line', (followers, place) => {
  const advice =
    'Judge this creator on engagement and authority; cost and expected engagement hardly change at the line.';
  expect(reasonsOf('boundary', { followers })).toEqual([`${place} ${advice}`]);
});

describe('engagement', () => {
  test('the band as what it is, and how much came from own posts', () => {
    expect(reasonsOf('engagement', { followers: 100000, ...rate(0.02), postsMeasured: 12 })).toEqual([
      'Expected engagement: 8 of 10 Instagram creators this size lie between 0.5% and 8%, half above 2% (by followers; high confidence; Invented table, 2025).',
      'With its own rate (12 posts) counted 90% and the benchmark 10%, its next posts are expected between 1.2% and 2.8%, typically 2%.',
    ]);
    expect(reasonsOf('engagement', { followers: 100000, ...rate(0.02) })[1]).toContain(
      '(3 posts, as the rules assume)',
    );
    expect(reasonsOf('engagement', { platform: 'tiktok', views: 100 })).toEqual([
      'Expected engagement: 8 of 10 TikTok creators lie between 4% and 100%, half above 10% (by views; high confidence; Invented table, 2025).',
    ]);
  });

  test('none: why', () => {
    const text =
      'No reliable benchmark for Pinterest, so no expected engagement is shown. You can calibrate from your own creators.';
    expect(reasonsOf('engagement', { platform: 'pinterest' })).toEqual([text]);
    expect(sayNoBenchmark(creatorWith({ platform: 'pinterest' }))).toBe(text);
    expect(reasonsOf('missing', { platform: ABSENT })).toContain('No expected engagement: the platform is missing.');
    expect(reasonsOf('missing', { followers: ABSENT })).toContain(
      'No expected engagement: the follower count is missing.',
    );
    expect(reasonsOf('missing', { followers: 0 })).toContain(
      'No expected engagement: the follower count is not a number from 1 up.',
    );
    const { engagement } = smallRules();
    const viewsOnly = compileRules(smallRules({ engagement: engagement.filter(({ basis }) => basis === 'views') }));
    expect(reasonsOf('missing', { platform: 'tiktok' }, {}, viewsOnly)).toContain(
      'TikTok has a benchmark by views only: add a column of average views per post.',
    );
  });

  test.each([
    [rate(0.05), 'Measured 5% by followers is above typical: higher than 8 of 10 this size.'],
    [
      rate(0.02, 'unknown'),
      'Measured 2% by followers is typical: higher than 5 of 10 this size (the column does not say by what, so by followers is assumed).',
    ],
    [
      { likes: 2000 },
      'Measured 2% by followers is typical: higher than 5 of 10 this size (likes only, comments and shares are not in it).',
    ],
    [rate(0.05, 'views'), 'Measured 5% is by views, the benchmark by followers: they are not compared.'],
    [rate(0.05, 'reach'), 'Measured 5% is by reach, the benchmark by followers: they are not compared.'],
    [
      { ...rate(0.1, 'reach'), platform: 'tiktok' },
      'Measured 10% by reach is typical: higher than 5 of 10 on the platform (held against the benchmark by views, the nearest there is).',
    ],
    [{ ...rate(0.05, 'reach'), platform: 'pinterest' }, 'Measured 5% by reach is not compared: there is no benchmark.'],
  ] as const)('measured %j', (known, text) => {
    expect(reasonsOf('measured', { followers: 100000, ...known })).toEqual([text]);
  });
});

describe('cost', () => {
  test.each([
    [
      { followers: 100000, niche: 'beauty' },
      { format: 'reel', usageRights: 'paid ads' },
      'A reel costs $1,320 to $8,250, typically $3,300 (factors: Instagram 1, reel 1.5, niche beauty 1.1, usage rights Paid ads 2; medium confidence; Invented table, 2025).',
    ],
    [
      { followers: 100000, platform: 'tiktok' },
      {},
      'A reel costs $480 to $3,000, typically $1,200 (factors: TikTok 0.8, reel 1.5; low confidence: sources disagree (Invented table, 2025); Invented table, 2025).',
    ],
    [
      { followers: 1000 },
      {},
      'A post costs $16 to $100, typically $40 (factors: Instagram 1, post 1; low confidence: outside the fee table; Invented table, 2025).',
    ],
    [
      { platform: 'pinterest' },
      {},
      'No cost: the rules have no fee factor for Pinterest: no fees with a source and a date are known; ask for a quote.',
    ],
    [
      {},
      { format: 'integration' },
      'No cost: no fee is known for an integration; ask for a quote, or add a factor for it to the rules.',
    ],
    [{}, { usageRights: 'moon' }, 'No cost: the rules have no usage right “moon”.'],
    [{ followers: 0 }, {}, 'No cost: the follower count is not a number from 1 up.'],
  ] as const)('%j %j', (known, asked, text) => {
    expect(reasonsOf('cost', known, asked)).toEqual([text]);
  });

  test('what is missing', () => {
    expect(reasonsOf('missing', { platform: ABSENT, followers: unreadable('?') })).toContain(
      "No cost: the platform is missing and the follower count “?” can't be read.",
    );
  });
});

describe('quote', () => {
  const quoted = (amount: number, currency = 'USD') => ({
    followers: 100000,
    quote: { amount, currency, format: null },
  });
  test.each([
    [
      quoted(1600),
      'dearer',
      '$1,600 is more expensive than typical ($1,000 for a post at 100,000 followers) and costs $0.80 per engagement, 1.6 times the usual $0.50 at this size. Counter with $1,000, or keep $1,600 and ask for usage rights.',
    ],
    [
      quoted(320),
      'below',
      '$320 is below the usual range ($400 to $2,500 for a post at 100,000 followers) and costs $0.16 per engagement, 68% below the usual $0.50 at this size.',
    ],
    [
      quoted(800, 'EUR'),
      'converted',
      '$1,000 (€800) is about typical ($1,000 for a post at 100,000 followers) and costs $0.50 per engagement, about the usual $0.50 at this size.',
    ],
    [
      quoted(820, ''),
      'no currency',
      '$820 is cheaper than typical ($1,000 for a post at 100,000 followers) and costs $0.41 per engagement, 18% below the usual $0.50 at this size. No currency is given with the quote, so USD is assumed.',
    ],
    [quoted(900, 'CHF'), 'no rate', 'No quote check: the rules have no exchange rate for CHF, the fees are in USD.'],
    [
      { ...quoted(900), platform: 'pinterest' },
      'no fee',
      'No quote check: there is no usual fee to hold $900 against.',
    ],
    [
      { ...quoted(3001), ...rate(0.05, 'views'), platform: 'tiktok' },
      'no engagement',
      '$3,001 is above the usual range ($480 to $3,000 for a reel at 100,000 followers). Counter with $1,200.',
    ],
  ] as const)('%j (%s)', (known, _, text) => {
    expect(reasonsOf('quote', known)).toEqual([text]);
  });

  test('an unreadable quote is said', () => {
    expect(reasonsOf('missing', { quote: unreadable('ask me') })).toContain(
      "No quote check: the quote “ask me” can't be read.",
    );
    expect(reasonsOf('quote', { quote: ABSENT })).toEqual([]);
  });
});

describe('fit', () => {
  test.each([
    [
      { followers: 200000 },
      { goal: 'trust' },
      'Possible fit for trust (65 of 100): the goal asks for a KOL; size and type of creator suit the goal; not known, counted as average: engagement, expertise, fee; without strong expertise at most a possible fit; less than half is known, so at most a possible fit. To settle it, add a bio or title. Experts are believed (Invented table, 2025).',
    ],
    [
      { followers: 200000, likes: 3000, comments: 1 },
      { goal: 'sales' },
      'Weak fit for conversion (31 of 100): the goal asks for a micro influencer; size and type of creator do not suit the goal; engagement lower than 6 of 10 accounts of this size; not known, counted as average: expertise, fee; a flag questions the numbers, which leaves at most a possible fit. To settle it, add the quoted fee. Small audiences buy (Invented table, 2025).',
    ],
    [{}, { goal: 'llamas' }, 'No fit: the rules have no goal “llamas”.'],
    [
      { followers: ABSENT },
      { goal: 'trust' },
      "Can't tell for trust: the goal asks for a KOL, and the tier of this creator is not known.",
    ],
  ] as const)('%j %j', (known, asked, text) => {
    expect(reasonsOf('fit', known, asked)).toEqual([text]);
  });
});

describe('in brief', () => {
  const brief = (known: Partial<Creator>, asked: Partial<Question> = {}) => {
    const creator = creatorWith(known);
    return explainBriefly(creator, evaluate(creator, small, ask(asked)), small);
  };
  test('a KOL by audience asks for authority, others do not', () => {
    expect(brief({ followers: 98400000 })).toBe(
      'KOL by audience: 98,400,000 followers is at or above 100,000 (Invented table, 2025). Authority not known: add a bio or title column.',
    );
    expect(brief({})).not.toContain('Authority');
  });
  test('line nearby and fit', () => {
    expect(brief({ followers: 98400 }, { goal: 'trust' })).toBe(
      'Micro influencer: 98,400 followers is at or above 1,000 and below 100,000 (Invented table, 2025). 98,400 followers is 1.6% under the KOL line (100,000). Possible fit for trust (54 of 100): size and type of creator suit the goal in part; not known, counted as average: engagement, expertise, fee; without strong expertise at most a possible fit; less than half is known, so at most a possible fit. To settle it, add a bio or title.',
    );
  });
});

test('the sentence to copy, by the shipped rules', () => {
  const rules = compileRules(defaultRules());
  const quote = { amount: 900, currency: 'USD', format: null };
  expect(reasonsOf('quote', { followers: 45000, quote }, { format: 'reel' }, rules)).toEqual([
    '$900 is about typical ($883 for a reel at 45,000 followers) and costs $0.90 per engagement, about the usual $0.89 at this size.',
  ]);
});

test('fees on TikTok are of low confidence, and the reason says by how much the sources differ', () => {
  const shipped = compileRules(defaultRules());
  const creator = creatorWith({ platform: 'tiktok', followers: 300000 });
  const found = evaluate(creator, shipped, ask());
  expect(found.cost?.confidence).toBe('low');
  const said = explain(creator, found, shipped, ask()).find(({ about }) => about === 'cost')?.text;
  expect(said).toContain(
    'low confidence: sources disagree (Influencer Marketing Hub lies 3-6 times below two rate cards, 2025)',
  );
});
