import { describe, expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { Question } from '../../../src/core/evaluation/evaluation.ts';
import { explain } from '../../../src/core/evaluation/explanation.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { outputCells } from '../../../src/core/output/cells.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { PRESETS } from '../../../src/core/rules/shipped/presets.ts';
import { ask, creatorWith, evidence } from '../../helpers/creator.ts';

const SETS = PRESETS.filter(({ id }) => id !== 'five-tiers').map(
  ({ id, rules }) => [id, compileRules(rules())] as const,
);
const QUOTE = { amount: 900, currency: 'USD', format: null };

describe.each(SETS)('%s', (id, rules) => {
  const clinician = (known: Partial<Creator>, asked: Partial<Question> = {}) => {
    const creator = creatorWith({ niche: 'Cardiology', followers: 640, ...known });
    const question = ask(asked);
    const evaluation = evaluate(creator, rules, question);
    const said = (about: string) =>
      explain(creator, evaluation, rules, question).flatMap((reason) => (reason.about === about ? [reason.text] : []));
    return { creator, evaluation, question, said };
  };

  test.each([
    ['institution', evidence('MD, St. Bartlo University Hospital')],
    ['head of a clinic', evidence('Dermatóloga, jefa de servicio en la Clínica Quirón Inventada')],
    ['publications', evidence('Cardiologist. Publications in invented journals')],
    ['guideline', evidence('Physician, guideline committee of the invented society')],
    ['congress', evidence('Ärztin, Referentin auf dem Kongress')],
    [
      'columns',
      {
        asked: true,
        entries: [
          { header: 'Licence', text: '12345' },
          { header: 'Institution', text: 'Mayfield Centre' },
        ],
      },
    ],
  ] as const)('a licence and %s: a KOL at 640 followers and without any', (_, authority) => {
    for (const followers of [640, ABSENT]) {
      const { evaluation } = clinician({ followers, authority });
      expect(evaluation.tier).toMatchObject({ tier: 'KOL', kolBy: 'authority' });
      expect(evaluation.authority.level).toBe('strong');
    }
  });

  test.each(['MD', 'médecin', 'Kinderärztin', 'infermiera', 'registered nurse'])(
    '%s alone says what is missing',
    (text) => {
      for (const followers of [640, ABSENT]) {
        const platform = followers === ABSENT ? ABSENT : 'instagram';
        const { evaluation, said } = clinician({ followers, platform, authority: evidence(text) });
        expect(evaluation.tier).toMatchObject({ class: 'micro', kolBy: null });
        expect(evaluation.tier.tier).not.toBe('Below micro');
        expect(said('authority')[0]).toMatch(/counts [23] points, strong from 5. One of these would make it strong:/);
        for (const way of ['paper', 'guideline', 'academic']) expect(said('authority')[0]).toContain(way);
        expect(said('tier')[0]).toContain('niche “Cardiology” contains “cardiology”');
      }
    },
  );

  test('a fee by followers is withheld in band, cells and quote check', () => {
    const { creator, evaluation, said } = clinician({
      followers: 45000,
      authority: evidence('MD'),
      quote: QUOTE,
    });
    expect(evaluation).toMatchObject({ cost: null, quoteCheck: null });
    expect(said('cost')[0]).toContain(
      'Fee withheld: pay fair market value by the hour, not by reach (Cutting Edge Information',
    );
    expect(said('cost')[0]).toMatch(
      /never a price, rates of United States brought to today: advisory board \$1,010 \(4 h at \$253\)/,
    );
    expect(said('quote')[0]).toContain('No quote check: fee withheld: pay fair market value by the hour');
    const cells = outputCells(creator, evaluation, rules, ['costTypical', 'costFor', 'quoteCheck']);
    expect(cells).toEqual({
      costTypical: '',
      costFor: 'Fee withheld: pay fair market value by the hour, not by reach',
      quoteCheck: '',
    });
  });

  test('without followers a strong fit is possible, as expertise is most of the goal', () => {
    const { evaluation, said } = clinician(
      { followers: ABSENT, platform: ABSENT, authority: evidence('Professor of cardiology, MD') },
      { goal: 'credibility' },
    );
    expect(evaluation.recommendation).toMatchObject({ fit: 'strong', score: 88 });
    expect(said('fit')[0]).toContain('not known, counted as average: engagement, fee');
  });

  test.each(['Beauty', 'skincare', 'health & fitness', 'food'])('%s in the same list keeps tier and fee', (niche) => {
    const { evaluation } = clinician({ niche, authority: evidence('certified make-up artist') });
    expect(evaluation.tier.tier).toBe('Below micro');
    expect(evaluation.cost?.typical).toBeGreaterThan(0);
  });

  test('a large audience and a licence alone', () => {
    const { evaluation } = clinician({ followers: 250000, authority: evidence('MD') });
    expect(evaluation.tier).toMatchObject(
      id === 'healthcare' ? { tier: 'Health professional', kolBy: null } : { tier: 'KOL', kolBy: 'audience' },
    );
  });
});
