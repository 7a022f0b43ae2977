/** What changes for the creators of a table when one rule set gives way to another. Judges neither. */
import { quantile } from '../maths/quantile.ts';
import type { TableReading } from '../reading/columns/table-reading.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { plain, toDigits } from '../text/say-number.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation, Question } from './evaluation.ts';

export type ChangedField = 'tier' | 'class' | 'fit' | 'expectedEngagement' | 'cost';
/** One answer of one creator; rates as fractions, money in the currency of its rule set, null for unknown. */
export type RuleChange = {
  readonly row: number;
  readonly creator: string;
  readonly field: ChangedField;
  readonly from: string | number | null;
  readonly to: string | number | null;
};
/** `ratio` is the median of new over old among creators with both figures; null when there are none. */
export type Movement = { readonly moved: number; readonly ratio: number | null };

export type RulesComparison = {
  readonly creators: number;
  /** Creators with another tier, class or fit. */
  readonly counts: Readonly<Record<'tier' | 'class' | 'fit', number>>;
  readonly expectedEngagement: Movement;
  readonly cost: Movement;
  readonly changes: readonly RuleChange[];
  /** The same in sentences, most telling first. */
  readonly sentences: readonly string[];
};

/** Below this share a figure counts as the same: binary fractions are no change. */
const SAME = 1e-9;

/** Evaluates every creator under both sets; a goal that a set does not know counts as no goal there. */
export function compareRules(
  reading: TableReading,
  before: CompiledRules,
  after: CompiledRules,
  question: Question,
): RulesComparison {
  const changes: RuleChange[] = [];
  const ratios: Record<'expectedEngagement' | 'cost', number[]> = { expectedEngagement: [], cost: [] };
  for (const creator of reading.creators) {
    const [old, now] = [evaluate(creator, before, question), evaluate(creator, after, question)];
    for (const field of FIELDS) {
      const [from, to] = [answerOf(old, field), answerOf(now, field)];
      if (field in ratios && typeof from === 'number' && typeof to === 'number' && from > 0) {
        ratios[field as keyof typeof ratios].push(to / from);
      }
      if (isSame(from, to)) continue;
      changes.push({ row: creator.row, creator: creator.creator, field, from, to });
    }
  }
  const count = (field: ChangedField): number => changes.filter((change) => change.field === field).length;
  const counts = { tier: count('tier'), class: count('class'), fit: count('fit') };
  const expectedEngagement = { moved: count('expectedEngagement'), ratio: quantile(ratios.expectedEngagement, 0.5) };
  const cost = { moved: count('cost'), ratio: quantile(ratios.cost, 0.5) };
  const creators = reading.creators.length;
  const sentences = say(creators, counts, expectedEngagement, cost, question.goal);
  return { creators, counts, expectedEngagement, cost, changes, sentences };
}

const FIELDS: readonly ChangedField[] = ['tier', 'class', 'fit', 'expectedEngagement', 'cost'];

function answerOf({ tier, recommendation, forecast, cost }: Evaluation, field: ChangedField): string | number | null {
  switch (field) {
    case 'tier':
      return tier.tier;
    case 'class':
      return tier.class;
    case 'fit':
      return recommendation?.fit ?? null;
    case 'expectedEngagement':
      return forecast?.p50 ?? null;
    case 'cost':
      return cost?.typical ?? null;
  }
}

function isSame(from: string | number | null, to: string | number | null): boolean {
  if (typeof from !== 'number' || typeof to !== 'number') return from === to;
  return Math.abs(to - from) <= SAME * Math.abs(from);
}

function say(
  creators: number,
  counts: RulesComparison['counts'],
  engagement: Movement,
  cost: Movement,
  goal: string | null,
): string[] {
  const of = (changed: number, what: string): string => `${changed} of ${creators} creators change ${what}.`;
  const still: string[] = [];
  const moved: string[] = [];
  const figures = [
    ['expected engagement', engagement],
    ['cost', cost],
  ] as const;
  for (const [name, { moved: number, ratio }] of figures) {
    if (number === 0) still.push(name);
    else moved.push(`${sayFigure(name)} moves for ${number} of ${creators} creators${sayRatio(ratio)}.`);
  }
  const same =
    still.length === 0
      ? []
      : [
          still.length === 2
            ? 'Expected engagement and cost follow the follower count, not the tier, so they stay the same.'
            : `${sayFigure(still[0] ?? '')} follows the follower count, not the tier, so it stays the same.`,
        ];
  const fit = goal === null ? [] : [of(counts.fit, `their fit for ${goal}`)];
  return [of(counts.tier, 'tier'), of(counts.class, 'class'), ...fit, ...moved, ...same];
}

function sayFigure(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function sayRatio(ratio: number | null): string {
  return ratio === null || Math.abs(ratio - 1) < 0.005
    ? ''
    : `, typically to ${plain(toDigits(ratio, 3))} times what it was`;
}
