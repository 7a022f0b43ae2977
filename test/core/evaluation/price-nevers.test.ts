/** Properties of the price by the shipped rules: what must never be said of a fee. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Creator, FORMATS, PLATFORMS } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { explain } from '../../../src/core/evaluation/explanation.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { printRules } from '../../../src/core/rules/table/print-rules.ts';
import { ask, creatorWith, evidence } from '../../helpers/creator.ts';

const set = defaultRules();
const rules = compileRules(set);
const judge = (known: Partial<Creator>) => evaluate(creatorWith(known), rules, ask());
const said = (known: Partial<Creator>, about: 'cost' | 'quote') =>
  explain(creatorWith(known), judge(known), rules, ask())
    .filter((reason) => reason.about === about)
    .map(({ text }) => text)
    .join(' ');
const usd = (amount: number, format: Creator['quote'] | null = null) =>
  ({ quote: { amount, currency: 'USD', format: format as never } }) as Partial<Creator>;
const size = fc.integer({ min: 300, max: 20_000_000 });

test('a typical quote is never dear, on any platform, at any size, for any format, with and without views', () => {
  const views = fc.option(fc.integer({ min: 100, max: 5_000_000 }), { nil: null });
  fc.assert(
    fc.property(
      fc.constantFrom(...PLATFORMS),
      size,
      fc.constantFrom(...FORMATS),
      views,
      (platform, followers, format, seen) => {
        const known = { platform, followers, ...(seen === null ? {} : { views: seen }) };
        const band = evaluate(creatorWith(known), rules, ask({ format })).cost;
        if (band === null) return;
        const quoted = { ...known, quote: { amount: band.typical, currency: 'USD', format } };
        const check = judge(quoted).quoteCheck;
        expect(check?.code).toBe('typical');
        const [cost, usual] = [check?.costPerEngagement ?? null, check?.usualCostPerEngagement ?? null];
        if (cost !== null && usual !== null) expect(cost / usual).toBeCloseTo(1, 6);
        expect(said(quoted, 'quote')).not.toMatch(/but costs|times the usual|twice|dearer|above|Counter/);
      },
    ),
    { numRuns: 600 },
  );
});

test('no fee is below what anybody is paid', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PLATFORMS), size, fc.constantFrom(...FORMATS), (platform, followers, format) => {
      const { cost } = evaluate(creatorWith({ platform, followers }), rules, ask({ format }));
      if (cost !== null) expect(cost.low).toBeGreaterThanOrEqual(set.cost.lowestFee ?? 0);
    }),
  );
});

describe('views come first', () => {
  test('a channel of a million subscribers with 4,000 views is not worth $5,000', () => {
    const dead = { platform: 'youtube', followers: 1_000_000, views: 4000, ...usd(5000) } as const;
    expect(judge(dead).quoteCheck?.code).toBe('above-band');
    expect(judge(dead).cost).toMatchObject({ basis: 'views', typical: 100 });
    expect(judge(dead).cost?.byFollowers).toBeGreaterThan(250);
    expect(said(dead, 'quote')).toContain('$1,250.00 per 1,000 views (CPM)');
    expect(said(dead, 'cost')).toContain('the views come first');
  });

  test('56,000 followers with 950,000 views are worth more than $1,500', () => {
    const alive = { platform: 'tiktok', followers: 56_000, views: 950_000, ...usd(1500) } as const;
    expect(['cheaper', 'below-band']).toContain(judge(alive).quoteCheck?.code);
    expect(said(alive, 'quote')).not.toMatch(/dearer|Counter/);
    expect(said(alive, 'quote')).toContain('$1.58 per 1,000 views (CPM)');
  });

  test('two bases close together are not both shown', () => {
    const followers = 100_000;
    const typical = judge({ platform: 'tiktok', followers }).cost?.typical ?? 0;
    const cost = judge({ platform: 'tiktok', followers, views: typical * 100 }).cost;
    expect(cost).toMatchObject({ basis: 'views', byFollowers: null });
  });
});

describe('market', () => {
  const at = (country: string) => judge({ followers: 50_000, country }).cost?.typical ?? 0;

  test('India is not the United States, and no country is the home market, said so', () => {
    expect(at('India') / at('United States')).toBeCloseTo(0.15, 9);
    expect(at('')).toBe(at('US'));
    expect(said({ followers: 50_000 }, 'cost')).toContain('market United States, as no country is given');
    expect(said({ followers: 50_000, country: 'Atlantis' }, 'cost')).toContain('as no factor for “Atlantis”');
    expect(at('Berlin, Germany')).toBe(at('DE'));
  });

  test('a niche without a factor says so', () => {
    expect(said({ followers: 50_000, niche: 'Llamas' }, 'cost')).toContain('no factor for the niche “Llamas”');
  });
});

describe('clinicians are never priced by reach', () => {
  const niches = ['', 'health', 'dentist', 'salud', 'Gesundheit', '健康', 'beauty', 'lifestyle'];
  const bios = [
    'Dermatologist, acne and skin',
    'Médica, cardióloga',
    'Zahnärztin in Köln',
    'Jane Doe, MD',
    '皮肤科医生',
  ];

  test.each(bios)('%s, whatever the niche', (bio) => {
    for (const niche of niches) {
      const known = { followers: 60_000, views: 40_000, niche, authority: evidence(bio), ...usd(900) };
      expect(judge(known).cost).toBeNull();
      expect(judge(known).quoteCheck).toBeNull();
      expect(said(known, 'cost')).toContain('As a starting point for compliance, never a price');
    }
  });

  test.each([
    'Baltimore, MD. Coffee and dogs',
    'My mom is a nurse',
    'Doctor of memes',
    'Not a doctor, just funny',
    'Pharmacist student',
    'Former nurse, now baking',
  ])('%s has a fee', (bio) => {
    expect(judge({ followers: 60_000, niche: 'lifestyle', authority: evidence(bio) }).cost).not.toBeNull();
  });
});

test('a flag takes the praise off a low quote', () => {
  const bought = { followers: 50_000, likes: 3000, comments: 1950, ...usd(300) };
  expect(judge(bought).quoteCheck).toMatchObject({ code: 'cheaper', isQuestioned: true });
  expect(said(bought, 'quote')).not.toContain('cheaper than typical');
  expect(said(bought, 'quote')).toContain('Check the numbers before you judge the fee');
});

test('a table of before there were these blocks has the shipped ones, and a single fair price is read over', () => {
  const table = printRules(set).map((row) => [...row]);
  const from = table.findIndex(([title]) => title === 'Fee by views');
  const to = table.findIndex(([title]) => title === 'Goals');
  const old = [...table.slice(0, from), ...table.slice(to)];
  const currency = old.findIndex(([title]) => title === 'Currency' && title !== undefined);
  old.splice(currency + 1, 0, ['Fair cost per engagement', 0.4]);
  const read = parseRules(old);
  expect(read.problems).toEqual([]);
  expect(read.rules?.shippedBlocks).toEqual(['Fee by views', 'Market', 'Fair market value']);
  expect(read.rules?.viewsFees).toEqual(set.viewsFees);
  expect(read.rules?.markets).toEqual(set.markets);
});
