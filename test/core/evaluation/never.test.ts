/** What no answer may ever do, over platforms, sizes, formats, markets and everything that may be missing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Creator, FORMATS, PLATFORMS } from '../../../src/core/creator.ts';
import { questioningFlags } from '../../../src/core/evaluation/doubts.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { explain } from '../../../src/core/evaluation/explanation.ts';
import { ABSENT, type Maybe } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { goalNames } from '../../../src/core/rules/find-goal.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { ask, creatorWith, evidence } from '../../helpers/creator.ts';

const rules = compileRules(defaultRules());
const RUNS = { numRuns: 300 };
const platform = fc.constantFrom(...PLATFORMS);
const size = fc.double({ min: 2, max: 8.5, noNaN: true }).map((digits) => Math.round(10 ** digits));
const maybe = <T>(given: fc.Arbitrary<T>): fc.Arbitrary<Maybe<T>> => fc.oneof(given, fc.constant(ABSENT));
const country = fc.constantFrom('', 'India', 'United States', 'Germany', 'Korea', 'Atlantis');
const niche = fc.constantFrom('', 'beauty', 'finance', 'pets', 'chess');
const goal = fc.constantFrom(...goalNames(rules));
const BIO = ['', 'sketches every day', 'Professor of economics, 120 publications', 'PhD, author of books on chemistry'];
const someone = fc.record({
  platform,
  followers: maybe(size),
  views: maybe(size),
  likes: maybe(size),
  comments: maybe(size),
  country,
  niche,
  authority: fc.constantFrom(...BIO).map((text) => evidence(text)),
});

it('a quote at the typical fee is never called dear, nor countered', () => {
  fc.assert(
    fc.property(someone, fc.constantFrom(...FORMATS), (known, format) => {
      const asked = ask({ format });
      const { cost } = evaluate(creatorWith(known), rules, asked);
      if (cost === null) return;
      const quoted = creatorWith({ ...known, quote: { amount: cost.typical, currency: cost.currency, format: null } });
      const evaluation = evaluate(quoted, rules, asked);
      expect(evaluation.quoteCheck?.code).toBe('typical');
      const said = explain(quoted, evaluation, rules, asked).find(({ about }) => about === 'quote')?.text ?? '';
      expect(said).not.toMatch(/dearer|above the usual/);
    }),
    RUNS,
  );
});

it('no fee is below what anybody is paid', () => {
  fc.assert(
    fc.property(someone, fc.constantFrom(...FORMATS), (known, format) => {
      const { cost } = evaluate(creatorWith(known), rules, ask({ format }));
      if (cost !== null) expect(cost.low).toBeGreaterThanOrEqual(rules.rules.cost.lowestFee ?? 0);
    }),
    RUNS,
  );
});

it('a clinician is never priced by audience, whatever the niche column says', () => {
  const titles = [
    'Board-certified dermatologist',
    'Cardiologist, MD',
    'Zahnärztin in Köln',
    'Odontóloga colegiada',
    '循環器内科医',
    'врач-педиатр',
    'médecin généraliste, cardiologue',
  ];
  fc.assert(
    fc.property(
      someone,
      fc.constantFrom(...titles),
      fc.constantFrom('', 'health', 'dentist', 'salud', 'Gesundheit', '健康', 'lifestyle', 'comedy'),
      (known, title, column) => {
        const clinician = creatorWith({ ...known, niche: column, authority: evidence(title) });
        expect(evaluate(clinician, rules, ask()).cost, `${title} / ${column}`).toBeNull();
      },
    ),
    RUNS,
  );
});

it('authority alone makes no reach: without followers and views it cannot be told', () => {
  for (const where of PLATFORMS) {
    for (const wanted of ['reach', 'awareness']) {
      const expert = creatorWith({ platform: where, followers: ABSENT, authority: evidence(BIO[2] ?? '') });
      expect(evaluate(expert, rules, ask({ goal: wanted })).recommendation?.fit, where).toBe('unknown');
    }
  }
});

it('with less than half of the goal known, or flags against it, a fit is capped', () => {
  fc.assert(
    fc.property(someone, goal, (known: Partial<Creator>, wanted) => {
      const { recommendation, flags } = evaluate(creatorWith(known), rules, ask({ goal: wanted }));
      if (recommendation === null || recommendation.score === null) return;
      const doubts = questioningFlags(flags).length;
      if (recommendation.known < 0.5 - 1e-9 || doubts === 1) expect(recommendation.fit).not.toBe('strong');
      if (doubts > 1) expect(recommendation.fit).toBe('weak');
    }),
    RUNS,
  );
});
