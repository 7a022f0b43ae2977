/** Cases: the Plan block of the rules: what it makes of a plan, that it is checked, and what a table without it means. */
import { describe, expect, test } from 'vitest';
import { withDefaults } from '../../../src/core/plan/defaults.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { findGoal } from '../../../src/core/rules/find-goal.ts';
import { defaultPlan } from '../../../src/core/rules/shipped/default-plan.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { rulesVersion } from '../../../src/core/rules/table/rules-version.ts';
import { blockRows, edited, messages, printed, spot } from '../rules/rules-table.ts';

const NO_WISH = { limits: [] };
const goal = (name: string) => findGoal(compileRules(defaultRules()), name);
const sharesOf = (limits: ReturnType<typeof withDefaults>['limits']) => limits.map(({ name, to }) => [name, to]);

describe('the shipped lines', () => {
  test.each([
    ['engagement', [['kol', 0.4]]],
    ['conversion', [['kol', 0.4]]],
    ['reach', [['micro', 0.4]]],
    ['credibility', [['micro', 0.4]]],
  ])('%s: what the seed page advises leads', (name, shares) => {
    const ask = withDefaults(1000, goal(name), NO_WISH, defaultRules());
    expect(sharesOf(ask.limits)).toEqual(shares);
    expect(ask).toMatchObject({ largestShare: 0.25, leastFit: null, priceView: 'typical' });
  });

  test('without a goal no class leads', () => {
    expect(withDefaults(1000, null, NO_WISH, defaultRules()).limits).toEqual([]);
  });
});

describe('a team’s own lines', () => {
  const line = (goals: 'micro' | '', more: object) => ({ ...defaultPlan()[0], goals, ...more });
  const plan = [
    line('micro', { kolTo: 0.1, largestShare: 0.5, leastFit: 45, price: 'high' }),
    line('', { kolTo: null, largestShare: null }),
  ] as ReturnType<typeof defaultPlan>;

  test('take the place of the shipped ones, and wishes the place of theirs', () => {
    expect(withDefaults(1000, goal('engagement'), NO_WISH, { plan })).toMatchObject({
      ...{ largestShare: 0.5, leastFit: 45, priceView: 'high' },
      limits: [{ about: 'class', name: 'kol', unit: 'share', from: null, to: 0.1 }],
    });
    const asked = { limits: [], mix: 'any' as const, leastFit: 0, priceView: 'low' as const };
    expect(withDefaults(1000, goal('engagement'), asked, { plan })).toMatchObject({
      ...{ limits: [], leastFit: 0, priceView: 'low', largestShare: 0.5 },
    });
  });

  test('“any” is for goals without a line', () => {
    expect(withDefaults(1000, goal('reach'), NO_WISH, { plan })).toMatchObject({ largestShare: null, limits: [] });
  });
});

describe('the block', () => {
  const table = printed();

  test('is printed with shares and sources, and read back as it was', () => {
    const [title, , titles, first] = blockRows(table, 'Plan');
    expect([title?.[0], titles?.[2], first?.slice(0, 6)]).toEqual([
      'Plan',
      'KOL at most (share of the budget)',
      ['micro', '', 0.4, 0.25, '', 'typical'],
    ]);
    const read = parseRules(table).rules?.plan ?? [];
    expect(read.map(({ goals, microTo, kolTo }) => [goals, microTo, kolTo])).toEqual([
      ['micro', null, 0.4],
      ['kol', 0.4, null],
      ['mix', 0.7, 0.7],
      ['', null, null],
    ]);
  });

  test('is checked cell by cell', () => {
    const at = (line: string, title: string) => spot(table, 'Plan', line, title);
    expect(messages(edited(table, at('micro', 'KOL at most'), 1.4))[0]).toMatch(/'KOL at most' is 1\.4/);
    expect(messages(edited(table, at('micro', 'Least fit'), 140))[0]).toMatch(/'Least fit' is 140/);
    expect(messages(edited(table, at('kol', 'Goals that ask for'), 'micro'))[0]).toMatch(/micro/);
    expect(messages(edited(table, at('micro', 'Price without a quote'), 'dear'))[0]).toMatch(
      /'Price without a quote' is/,
    );
    expect(messages(edited(table, at('micro', 'Price without a quote'), 'careful'))).toEqual([]);
  });

  test('a table without it plans by the shipped lines; one without a line keeps to nothing', () => {
    const from = table.findIndex(([title]) => title === 'Plan');
    const to = table.findIndex(([title]) => title === 'Authority evidence');
    const old = parseRules([...table.slice(0, from), ...table.slice(to)]);
    expect([old.problems, old.rules?.shippedBlocks]).toEqual([[], ['Plan']]);
    expect(old.rules?.plan).toEqual(defaultPlan());
    const bare = parseRules([...table.slice(0, from + 3), [], ...table.slice(to)]);
    expect([bare.problems, bare.rules?.plan]).toEqual([[], []]);
    expect(withDefaults(1000, null, NO_WISH, { plan: [] })).toMatchObject({ largestShare: null, limits: [] });
  });

  test('moves the version: a plan is an answer', () => {
    expect(rulesVersion({ ...defaultRules(), plan: [] })).not.toEqual(rulesVersion(defaultRules()));
  });
});
