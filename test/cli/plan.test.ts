/** Cases: a campaign plan by the command line, as people read it and as programs do. */
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlanReport, Report } from '../../src/contract/server-calls.ts';
import { INVENTED_HEADER, inventedCreators } from '../helpers/invented-creators.ts';
import { CREATORS, type Desk, desk } from './helpers.ts';

const LIST = [[...INVENTED_HEADER], ...inventedCreators(60)]
  .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
  .join('\n');

let at: Desk;
beforeAll(() => {
  at = desk();
  at.put('list.csv', LIST);
  at.put('few.csv', CREATORS);
});

async function planOf(...options: readonly string[]): Promise<PlanReport> {
  const { exitCode, stdout, stderr } = await at.run('list.csv', '--json', ...options);
  expect([exitCode, stderr.includes('expected')]).toEqual([0, false]);
  const schema = JSON.parse(readFileSync('docs/classify.schema.json', 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
  const printed = JSON.parse(stdout) as { readonly plan: PlanReport };
  validate(printed);
  expect(validate.errors).toBeNull();
  return printed.plan;
}

describe('--budget', () => {
  it('says whom to book, how good that is and who is near', async () => {
    const { exitCode, stdout } = await at.run('list.csv', '--budget', '20,000', '--goal', 'engagement');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('\nPlan for the goal engagement, 20,000 USD:\n');
    expect(stdout).toContain('  Proven best: no other choice from this list is worth more.\n');
    expect(stdout).toMatch(
      /\n {2}\d+ creators for \$[\d,.]+, \$[\d,.]+ left over: [\d,]+ engagements expected \(8 of 10 times/,
    );
    expect(stdout).toMatch(/\n {2}row \d+ {2}.+: [\d,.]+ \(quote\) for 1 \w+, worth \d+; stays up to [\d,.]+\n/);
    expect(stdout).toContain('Nothing was written');
  });

  it('prints the plan in JSON by the schema, within the budget, with a curve through it', async () => {
    const plan = await planOf('--budget', '20000', '--goal', 'reach', '--creators', '3-8', '--largest-share', '50%');
    expect(plan).toMatchObject({ status: 'optimal', goal: 'reach', currency: 'USD', budget: 20_000, gap: 0 });
    expect(plan.spent).toBeLessThanOrEqual(20_000);
    expect(plan.chosen.length).toBeGreaterThanOrEqual(3);
    expect(plan.curve).toContainEqual({ budget: 20_000, value: plan.value });
    expect(plan.value).toBeCloseTo(
      plan.chosen.reduce((sum, { value }) => sum + value, 0),
      5,
    );
  });

  it('in another currency, with its rate', async () => {
    const plan = await planOf('--budget', '5000', '--currency', 'EUR');
    expect([plan.currency, plan.goal]).toEqual(['EUR', null]);
  });

  it('is infeasible with the wish at fault and the smallest change that helps', async () => {
    const plan = await planOf('--budget', '50', '--creators', 'from 4', '--largest-share', '100%');
    expect(plan).toMatchObject({ status: 'infeasible', chosen: [], gap: null });
    const needed = plan.conflicts.find(({ about }) => about === 'budget');
    const again = await planOf(
      '--budget',
      String(needed?.about === 'budget' ? needed.needed : 0),
      '--creators',
      'from 4',
      '--largest-share',
      '100%',
    );
    expect(again.status).toBe('optimal');
    const { stdout } = await at.run('list.csv', '--budget', '50', '--creators', 'from 4', '--largest-share', '100%');
    expect(stdout).toMatch(/The budget is \$50; from \$[\d,.]+ on all wishes can be kept\./);
  });

  it('obeys the column Decision of the list, and adds the columns on request', async () => {
    const [header = '', ...rows] = LIST.split('\n');
    const decided = rows.map((row, at) => `${row},${['Booked', 'Pass', 'Keep'][at] ?? ''}`);
    at.put('decided.csv', [`${header},Decision`, ...decided].join('\n'));
    const { stdout } = await at.run('decided.csv', '--json', '--budget', '20000', '--only', 'keep');
    const { plan, creators } = JSON.parse(stdout) as Pick<Report, 'creators'> & { plan: PlanReport };
    expect(plan.chosen.map(({ row, decision }) => [row, decision])).toEqual([
      [2, 'Booked'],
      [4, 'Keep'],
    ]);
    expect(creators.slice(0, 3).map((creator) => creator.decided?.choice)).toEqual(['Booked', 'Pass', 'Keep']);
    await at.run('few.csv', '--decisions', '-o', 'out.csv');
    expect(at.bytes('out.csv').toString().split('\n')[0]).toContain('Decision,Decided by,Decision reason');
  });

  it('is null in JSON where none is asked for', async () => {
    const { stdout } = await at.run('few.csv', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ plan: null });
  });

  it.each([
    [['--budget', 'much'], 'The budget is “much”: expected an amount above 0, such as 20000.'],
    [['--budget', '0'], 'The budget is “0”: expected an amount above 0, such as 20000.'],
    [['--creators', '5'], '--creators is about a plan: give --budget AMOUNT too.'],
    [
      ['--budget', '9', '--micro', 'some'],
      '“micro some”: expected a range such as “3-10”, “from 3”, “to 10” or “20%-60%” of the budget after “micro”.',
    ],
    [['--budget', '9', '--must', 'Ana'], '“must Ana”: expected rows of the list, such as “must 4, 9”.'],
    [['--budget', '9', '--currency', 'XXX'], 'There is no exchange rate for “XXX”'],
    [['--budget'], '--budget needs a value: --budget BUDGET.'],
  ])('%s is refused by name', async (options, problem) => {
    const { exitCode, stdout, stderr } = await at.run('few.csv', ...options);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(problem);
  });
});
