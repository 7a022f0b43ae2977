import { describe, expect, it } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { withDefaults } from '../../../src/core/plan/defaults.ts';
import { makePlan, type Plan } from '../../../src/core/plan/plan.ts';
import { planReport } from '../../../src/core/plan/plan-report.ts';
import { readWishes } from '../../../src/core/plan/read-options.ts';
import { readTable } from '../../../src/core/reading/table.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { findGoal } from '../../../src/core/rules/find-goal.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { INVENTED_HEADER, inventedCreators } from '../../helpers/invented-creators.ts';

const RULES = compileRules(defaultRules());
const IN_TIME = { gap: 0, isOutOfTime: () => false, isCurveOver: () => false };

function creatorsOf(rows: readonly (readonly (string | number)[])[]): readonly Creator[] {
  return readTable(
    rows.map((row) => [...row]),
    {
      originRow: 1,
      originColumn: 1,
      sheetName: 'Creators',
      fileName: '',
      platform: null,
      format: null,
      localeMark: '.',
      numberFormats: null,
      chosen: {},
    },
  ).creators;
}

const LIST = creatorsOf([[...INVENTED_HEADER], ...inventedCreators(120)]);

function planFor(goal: string, budget: number, wishes = '', creators = LIST): Plan {
  const read = readWishes(wishes);
  if ('problem' in read) throw new Error(read.problem);
  const ask = withDefaults(budget, findGoal(RULES, goal), read, RULES.rules);
  return makePlan(creators, RULES, { goal: null, format: null, usageRights: '' }, ask, IN_TIME);
}

const rowsOf = (plan: Plan): number[] => plan.chosen.map(({ candidate }) => candidate.creator.row);

/** Ten small accounts with a quote each; value follows the followers. */
const QUOTED = creatorsOf([
  ['Name', 'Platform', 'Followers', 'Fee (USD)', 'Country', 'Niche'],
  ...Array.from({ length: 10 }, (_, at) => [
    `Creator ${at}`,
    at % 2 === 0 ? 'Instagram' : 'TikTok',
    20_000 + 4_000 * at,
    300 + 45 * at,
    at < 5 ? 'Germany' : 'Spain',
    at % 3 === 0 ? 'Beauty' : 'Food',
  ]),
]);

describe('a plan', () => {
  it('is proven, keeps the budget to the cent, and names every row with a price and a value', () => {
    const plan = planFor('engagement', 20_000);
    expect(plan.status).toBe('optimal');
    expect(plan.spent).toBeLessThanOrEqual(plan.budget);
    expect(plan.spent).toBe(plan.chosen.reduce((sum, { offer }) => sum + offer.cents, 0));
    const named = [...rowsOf(plan), ...plan.left.map(({ candidate }) => candidate.creator.row)].sort((a, b) => a - b);
    const figured = LIST.map(({ row }) => row).filter((row) => plan.aside.every((one) => one.row !== row));
    expect(named).toEqual(figured);
  });

  it('takes the quote before the usual fee, and the band end asked for without one', () => {
    expect(planFor('engagement', 3_000, '', QUOTED).chosen.every(({ offer }) => offer.source === 'quote')).toBe(true);
    const unquoted = QUOTED.map((creator) => ({ ...creator, quote: ABSENT }));
    const [low, typical, high] = ['low', 'typical', 'high'].map((view) => {
      const { chosen } = planFor('engagement', 20_000, `price ${view}; must 2`, unquoted);
      return chosen.find(({ candidate }) => candidate.creator.row === 2)?.offer.cents ?? 0;
    });
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(typical ?? 0);
    expect(typical).toBeLessThan(high ?? 0);
  });

  it('leaves rows without a price or a forecast out and counts them', () => {
    const creators = creatorsOf([
      ['Name', 'Platform', 'Followers', 'Fee (USD)'],
      ['Priced', 'Instagram', 50_000, 400],
      ['Unread', 'Instagram', 'many', 400],
      ['Free?', 'Instagram', '', ''],
    ]);
    const plan = planFor('engagement', 2_000, '', creators);
    expect(rowsOf(plan)).toEqual([2]);
    expect(plan.aside).toEqual([
      { row: 3, reason: 'no-forecast' },
      { row: 4, reason: 'no-price' },
    ]);
  });

  it('books one account of a person at most', () => {
    const creators = creatorsOf([
      ['Handle', 'Platform', 'Followers', 'Fee (USD)'],
      ['@ana', 'Instagram', 50_000, 300],
      ['@ana', 'TikTok', 60_000, 300],
      ['@ben', 'Instagram', 40_000, 300],
    ]);
    const plan = planFor('', 5_000, '', creators);
    expect(plan.chosen).toHaveLength(2);
    expect(plan.left.map(({ reason }) => reason)).toEqual(['other-account']);
  });

  it('takes one of the alternatives at most', () => {
    const plan = planFor('engagement', 9_000, 'deliver 1 reel or 3 stories; platform instagram from 2');
    const rows = rowsOf(plan);
    expect(new Set(rows).size).toBe(rows.length);
    const formats = new Set(plan.chosen.flatMap(({ offer }) => offer.deliverables.map(({ format }) => format)));
    expect([...formats].every((format) => format === 'reel' || format === 'story_set')).toBe(true);
  });
});

describe('wishes', () => {
  it('numbers and shares from and to', () => {
    const wishes = 'creators 3-5; TikTok 20%-50%; country Spain from 2; niche beauty to 1; largest share 40%';
    const plan = planFor('', 2_400, wishes, QUOTED);
    expect(plan.status).toBe('optimal');
    const spentOn = (is: (creator: Creator) => boolean): number =>
      plan.chosen.reduce((sum, { candidate, offer }) => sum + (is(candidate.creator) ? offer.cents : 0), 0);
    expect(plan.chosen.length).toBeGreaterThanOrEqual(3);
    expect(plan.chosen.length).toBeLessThanOrEqual(5);
    expect(spentOn(({ platform }) => platform === 'tiktok')).toBeGreaterThanOrEqual(0.2 * plan.budget);
    expect(spentOn(({ platform }) => platform === 'tiktok')).toBeLessThanOrEqual(0.5 * plan.budget);
    expect(plan.chosen.filter(({ candidate }) => candidate.creator.country === 'Spain').length).toBeGreaterThan(1);
    expect(plan.chosen.filter(({ candidate }) => /beauty/i.test(candidate.creator.niche)).length).toBeLessThan(2);
  });

  it('rows that must be in, and rows that may not', () => {
    const free = rowsOf(planFor('', 2_000, '', QUOTED));
    const [first = 0] = free;
    const other = QUOTED.map(({ row }) => row).find((row) => free.indexOf(row) < 0) ?? 0;
    const plan = planFor('', 2_000, `must ${other}; without ${first}`, QUOTED);
    expect(rowsOf(plan)).toContain(other);
    expect(rowsOf(plan)).not.toContain(first);
    expect(plan.left.find(({ candidate }) => candidate.creator.row === first)?.reason).toBe('excluded');
  });

  it('a row that must be in and cannot is named', () => {
    const plan = planFor('', 2_000, 'must 99', QUOTED);
    expect(planReport(plan)).toMatchObject({ status: 'infeasible', conflicts: [{ about: 'must', row: 99 }] });
  });
});

describe('why not', () => {
  it('says the wish at fault and the smallest change that helps', () => {
    const tight = planReport(planFor('', 1_000, 'creators from 4; largest share 100%', QUOTED));
    expect(tight?.status).toBe('infeasible');
    expect(tight?.conflicts).toEqual([
      { about: 'budget', given: 1_000, needed: 300 + 345 + 390 + 435 },
      expect.objectContaining({ about: 'limit', side: 'from', given: 4, needed: 2 }),
    ]);
    expect(planFor('', 1_470, 'creators from 4; largest share 100%', QUOTED).status).toBe('optimal');
    expect(planFor('', 1_469.99, 'creators from 4; largest share 100%', QUOTED).status).toBe('infeasible');
  });

  it('at the price said a row comes in, as a plan made again shows', () => {
    const plan = planFor('', 1_500, 'largest share 100%', QUOTED);
    const priced = plan.left.filter(({ entersAt }) => entersAt !== null && entersAt > 100);
    expect(priced.length).toBeGreaterThan(0);
    for (const { candidate, entersAt } of priced) {
      const creators = QUOTED.map((creator) =>
        creator.row === candidate.creator.row
          ? { ...creator, quote: { amount: (entersAt ?? 0) / 100, currency: 'USD', format: null } }
          : creator,
      );
      expect(rowsOf(planFor('', 1_500, 'largest share 100%', creators))).toContain(candidate.creator.row);
    }
  });

  it('a booked row stays while what is left over covers its price', () => {
    const plan = planFor('', 1_500, 'largest share 100%', QUOTED);
    for (const { offer, leavesAbove } of plan.chosen) {
      expect(leavesAbove).toBeGreaterThanOrEqual(Math.min(plan.budget, offer.cents + plan.budget - plan.spent));
    }
  });
});

describe('what more money buys', () => {
  it('is a curve that never falls where shares do not bind', () => {
    const { curve } = planFor('', 2_000, 'largest share 100%', QUOTED);
    expect(curve.length).toBeGreaterThan(8);
    for (let at = 1; at < curve.length; at += 1) {
      expect(curve[at]?.value ?? 0).toBeGreaterThanOrEqual((curve[at - 1]?.value ?? 0) * 0.999);
    }
  });
});

describe('the advice of the comparison shows in plans of four goals on one list', () => {
  it.each([
    ['engagement', 'micro'],
    ['conversion', 'micro'],
    ['reach', 'kol'],
    ['credibility', 'kol'],
  ] as const)('%s: %s leads', (goal, leading) => {
    const report = planReport(planFor(goal, 30_000));
    expect(report?.mix.advised).toBe(leading);
    expect(report?.mix[leading].share).toBeGreaterThan(0.5);
    expect(report?.mix.isAsAdvised).toBe(true);
  });
});
