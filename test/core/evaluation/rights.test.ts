/** Cases: which usage rights a text names, and which of question, row and quote count. */
import { describe, expect, it, test } from 'vitest';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { explain } from '../../../src/core/evaluation/explanation.ts';
import { findRights } from '../../../src/core/evaluation/rights.ts';
import { unknownRights } from '../../../src/core/evaluation/unknown-rights.ts';
import { inputsHash, questionText } from '../../../src/core/output/inputs.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { sayProblem } from '../../../src/core/text/say-problem.ts';
import { ask, creatorWith } from '../../helpers/creator.ts';

const rules = compileRules(defaultRules());
const names = (text: string) => findRights(rules, text)?.map(({ name }) => name) ?? null;
const inRow = (...texts: string[]) => ({ usageRights: texts.map((text) => ({ header: 'Rights', text })) });
const costOf = (known: object, usageRights = '') => evaluate(creatorWith(known), rules, ask({ usageRights })).cost;

describe('a text of rights', () => {
  test.each([
    ['paid ads', ['paid ads']],
    ['Paid Ads + 30 days + exclusivity', ['paid ads', '30 days', 'exclusivity']],
    ['paid ads, exclusivity', ['paid ads', 'exclusivity']],
    ['3 months paid usage', ['3 months', 'paid ads']],
    ['Whitelisting for 90 days', ['whitelisting', '3 months']],
    ['usage rights: 1 month and boosting', ['30 days', 'paid ads']],
    ['Spark Ads / 30d', ['paid ads', '30 days']],
    ['30 days exclusivity', ['exclusivity']],
    ['Exklusivität, 6 Monate', ['exclusivity', '6 months']],
    ['Werbung 30 Tage', ['paid ads', '30 days']],
    ['exclusividad + 3 meses', ['exclusivity', '3 months']],
    ['publicité et exclusivité', ['paid ads', 'exclusivity']],
    ['独家 + 投流', ['exclusivity', 'paid ads']],
    ['広告、30日', ['paid ads', '30 days']],
    ['광고 3개월', ['paid ads', '3 months']],
    ['30 days + 1 month', ['30 days']],
    ['organic only', ['none']],
    ['none', ['none']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each(['perpetual', 'paid ads, worldwide', '45 days', 'tbc?', 'rights', '12 months', ' , '])(
    '%j is none',
    (text) => {
      expect(names(text)).toBeNull();
    },
  );
});

describe('whose rights count', () => {
  it('are those of the row, joined, and said with the fee', () => {
    const plain = costOf({})?.typical ?? 0;
    const cost = costOf(inRow('paid ads', 'exclusivity'));
    expect(cost?.usageRights).toBe('paid ads + exclusivity');
    expect(cost?.typical).toBeCloseTo(plain * 1.75 * 1.2, 6);
    const creator = creatorWith(inRow('paid ads', 'exclusivity'));
    const reason = explain(creator, evaluate(creator, rules, ask()), rules, ask()).find(
      ({ about }) => about === 'cost',
    );
    expect(reason?.text).toContain('usage rights paid ads 1.75, usage rights exclusivity 1.2');
  });

  it('are those asked for, before those of the row; a quote is for those of the row', () => {
    const quote = { amount: 900, currency: 'USD', format: null };
    const { cost, quoteCheck } = evaluate(
      creatorWith({ ...inRow('exclusivity'), quote }),
      rules,
      ask({ usageRights: 'whitelisting' }),
    );
    expect(cost?.usageRights).toBe('whitelisting');
    expect(quoteCheck?.ratio).toBeCloseTo(900 / (costOf(inRow('exclusivity'))?.typical ?? 0), 6);
  });

  it('are none where the row says so, also for a quote', () => {
    const quote = { amount: 900, currency: 'USD', format: null };
    const ratio = (known: object, usageRights: string) =>
      evaluate(creatorWith({ ...known, quote }), rules, ask({ usageRights })).quoteCheck?.ratio;
    expect(ratio(inRow('none'), 'paid ads')).toBe(ratio({}, ''));
    expect(costOf(inRow('organic only'))?.usageRights).toBe('');
  });
});

describe('a cell that names no right of the rules', () => {
  const creator = creatorWith({ ...inRow('perpetual'), row: 7 });

  it('leaves the row without a cost, and says why', () => {
    const evaluation = evaluate(creator, rules, ask());
    expect(evaluation.cost).toBeNull();
    expect(explain(creator, evaluation, rules, ask()).map(({ text }) => text)).toContain(
      'No cost: the rules have no usage right “perpetual”.',
    );
  });

  it('is a problem of its cell that names what was expected', () => {
    const found = unknownRights([creator, creatorWith(inRow('paid ads'))], rules, new Map([['Rights', 4]]));
    expect(found).toMatchObject([{ code: 'unknown-rights', row: 7, column: 4 }]);
    expect(found.map(sayProblem)).toEqual([
      'D7 holds “perpetual”, which is no usage right of these rules, so the row has no cost; expected none, link, 30 days, 3 months, 6 months, exclusivity, second platform, paid ads, whitelisting, or several as paid ads + 30 days.',
    ]);
  });
});

test('a row is made anew when its rights or those asked for change', () => {
  const question = (usageRights: string) => questionText(ask({ usageRights }), '');
  const hashes = [
    inputsHash(creatorWith(), question('')),
    inputsHash(creatorWith(inRow('paid ads')), question('')),
    inputsHash(creatorWith(inRow('exclusivity')), question('')),
    inputsHash(creatorWith(), question('paid ads')),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});
