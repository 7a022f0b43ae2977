/** Cases: sentences on fee and quote at the edge of what the rules and the sheet say. */
import { describe, expect, test } from 'vitest';
import type { Creator, Deliverable } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { Question, Reason } from '../../../src/core/evaluation/evaluation.ts';
import { costReason, quoteReason } from '../../../src/core/evaluation/explain-cost.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { CostRules } from '../../../src/core/rules/rule-set.ts';
import { ask, creatorWith, smallRules } from '../../helpers/creator.ts';

const { cost } = smallRules();
const from = { source: 'Invented', date: '2025-03-01', cell: '' };
const storySet = { ...from, kind: 'format', name: 'story_set', factor: 0.75, confidence: '' } as const;
const reasons = (known: Partial<Creator>, asked: Partial<Question> = {}, change: Partial<CostRules> = {}) => {
  const creator = creatorWith({ followers: 100000, ...known });
  const rules = compileRules(smallRules({ cost: { ...cost, factors: [...cost.factors, storySet], ...change } }));
  const evaluation = evaluate(creator, rules, ask(asked));
  return {
    fee: costReason(creator, evaluation, rules, ask(asked)),
    quote: quoteReason(creator, evaluation, rules),
  };
};
const quoted = (amount: number, deliverables: readonly Deliverable[] = [{ format: 'post', count: 1 }]) => ({
  quote: { amount, currency: 'USD', format: null, deliverables },
});

describe('the fee', () => {
  test.each([
    [
      'two posts',
      [{ format: 'post', count: 2 }],
      '2 posts cost $800 to $5,000, typically $2,000 (factors: Instagram 1, 2 x post 1 = 2; medium confidence; Invented table, 2025).',
    ],
    [
      'a set of stories',
      [{ format: 'story_set', count: 1 }],
      'A set of stories costs $300 to $1,880, typically $750 (factors: Instagram 1, story set 0.75; medium confidence; Invented table, 2025).',
    ],
    [
      'a post and a story',
      [
        { format: 'post', count: 1 },
        { format: 'story', count: 1 },
      ],
      '1 post + 1 story cost $600 to $3,750, typically $1,500 (factors: Instagram 1, post 1 + story 0.5 = 1.5; medium confidence; Invented table, 2025).',
    ],
  ] as const)('of %s', (_, deliverables, text) => {
    expect(reasons({}, { deliverables }).fee).toMatchObject<Partial<Reason>>({ about: 'cost', text });
  });

  test.each(['', 'paid ads'])('of rules without fees, with the usage rights %j', (usageRights) => {
    expect(reasons({}, { usageRights }, { anchors: [] }).fee).toMatchObject<Partial<Reason>>({
      about: 'cost',
      text: 'No cost: the rules have no fees.',
    });
  });
});

describe('the quote', () => {
  test.each([-1, Number.NaN, Infinity, 2e15])('%d is no number to hold against a fee', (amount) => {
    expect(reasons(quoted(amount)).quote).toMatchObject<Partial<Reason>>({
      about: 'missing',
      text: 'No quote check: the quote is not a number from 0 up.',
    });
  });

  test.each([
    [
      'half the usual price',
      quoted(500),
      {},
      '$500 is cheaper than typical ($1,000 for a post at 100,000 followers) and costs $0.25 per engagement, half the usual $0.50 at this size.',
    ],
    [
      'the usual price',
      quoted(1000),
      {},
      '$1,000 is about typical ($1,000 for a post at 100,000 followers) and costs $0.50 per engagement, about the usual $0.50 at this size.',
    ],
  ] as const)('at %s', (_, known, change, text) => {
    expect(reasons(known, {}, change).quote).toMatchObject<Partial<Reason>>({ about: 'quote', text });
  });

  test.each([
    ['a post', [{ format: 'post', count: 1 }], ' That is $8.00 per 1,000 views (CPM), $0.008 a view.'],
    ['two posts', [{ format: 'post', count: 2 }], ' That is $4.00 per 1,000 views (CPM), $0.004 a view.'],
    [
      'a post and a story',
      [
        { format: 'post', count: 1 },
        { format: 'story', count: 1 },
      ],
      ' That is $8.00 per 1,000 views (CPM), $0.008 a view.',
    ],
    [
      'a story and a set of stories',
      [
        { format: 'story', count: 1 },
        { format: 'story_set', count: 1 },
      ],
      '',
    ],
  ] as const)('of %s says what 1,000 views cost', (_, pieces, cpm) => {
    const { quote } = reasons({ ...quoted(400, pieces), views: 50000 });
    expect(/ That is .*? a view\./.exec(quote?.text ?? '')?.[0] ?? '').toBe(cpm);
  });
});
