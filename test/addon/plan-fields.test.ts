/** What each field of a plan says of an input that it cannot take: the input as typed, and what was expected. */
import { describe, expect, it } from 'vitest';
import { PLAN_WISHES } from '../../src/cli/plan-options.ts';
import { openScene } from '../helpers/interruption.ts';

const scene = openScene([
  ['Name', 'Platform', 'Followers', 'Fee (USD)'],
  ['ana', 'Instagram', 20_000, 300],
]);
const plan = (budget: string, options: string) => () =>
  scene.call('planSheet', { sheet: 'Creators', goal: '', budget, options });

/** Word of the wish, a wrong value, what is said behind the wish. */
const WRONG: readonly (readonly [word: string, value: string, expected: string])[] = [
  ['counts', 'likes', 'engagements, views or value (engagements weighted by fit)'],
  ['price', 'middle', 'low, typical or high'],
  ['deliver', '2 poems', 'formats, such as “deliver 1 reel or 3 stories”'],
  ['creators', 'some', 'a range such as “3-10”, “from 3”, “to 10” or “20%-60%” of the budget after “creators”'],
  ['creators', '10%-20%', 'a number of creators, not a share'],
  ['micro', '120%', 'a range such as “3-10”, “from 3”, “to 10” or “20%-60%” of the budget after “micro”'],
  ['KOL', '9-3', 'a range such as “3-10”, “from 3”, “to 10” or “20%-60%” of the budget after “KOL”'],
  [
    '',
    'Myspace 2-4',
    'creators, micro, KOL, a platform, “niche ...”, “country ...”, “largest share”, “least fit”, “only”, “must”, “without”, “price”, “mix”, “counts” or “deliver” first',
  ],
  ['', 'niche beauty 2.5', 'a range such as “3-10”, “from 3”, “to 10” or “20%-60%” of the budget after “niche beauty”'],
  ['largest share', '0%', 'a share of the budget above 0%, such as “largest share 25%”'],
  ['least fit', '101', 'a score from 0 to 100, such as “least fit 45”'],
  ['only', 'pass', '“only keep” or “only keep or maybe”, by the column Decision'],
  ['must', 'ana', 'rows of the list, such as “must 4, 9”'],
  ['without', '0', 'rows of the list, such as “must 4, 9”'],
  ['mix', 'much', 'advised or any'],
];

describe('a wish that cannot be read', () => {
  it.each(WRONG)('%s %s', (word, value, expected) => {
    const wish = `${word} ${value}`.trim();
    expect(plan('5000', `creators 1-3; ${wish}`)).toThrow(
      new RegExp(`^${escaped(`“${wish}”: expected ${expected}.`)}$`),
    );
  });

  it('has a case for each option of the command line', () => {
    const words = new Set(WRONG.map(([word]) => word));
    expect(Object.values(PLAN_WISHES).filter((word) => !words.has(word))).toEqual([]);
  });
});

describe('a budget that cannot be read', () => {
  it.each(['', 'much', '0', '-5', '1e15', 'NaN'])('“%s”', (budget) => {
    expect(plan(budget, '')).toThrow(
      new RegExp(`^${escaped(`The budget is “${budget}”: expected an amount above 0, such as 20000.`)}$`),
    );
  });
});

describe('rows that must be in and cannot', () => {
  it('are named one by one', () => {
    const { plan: found, said } = plan('5000', 'must 2, 7')() as {
      plan: { status: string };
      said: { conflicts: string[] };
    };
    expect(found.status).toBe('infeasible');
    expect(said.conflicts).toEqual(['Row 7 must be in, and is no row with a price and a forecast that may be booked.']);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
