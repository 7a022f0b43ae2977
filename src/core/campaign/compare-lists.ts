/** Two lists held against each other: who is new, gone, changed, and who would be written to twice. Merges nothing. */
import type { Creator, Platform } from '../creator.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { Question } from '../evaluation/evaluation.ts';
import { inRulesCurrency } from '../evaluation/quote.ts';
import { isMissing, valueOrNull } from '../missing.ts';
import { shownCurrency } from '../output/shown-currency.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { sayMoney } from '../text/say-number.ts';
import { groupBy, type Known, knownIn } from './known-by.ts';
import type { List } from './list.ts';
import { behind, matchLists, type SameBehind, unclearGroups } from './match-lists.ts';

export type ComparedRow = {
  readonly row: number;
  readonly creator: string;
  readonly platform: Platform | null;
  readonly followers: number | null;
};

/** `from` is the other list; null is unknown. A fee is an amount in the shown currency, or a text where that has no rate. */
export type ListChange = {
  readonly field: 'tier' | 'followers' | 'fee';
  readonly from: string | number | null;
  readonly to: string | number | null;
};

export type ChangedRow = Omit<ComparedRow, 'followers'> & {
  readonly otherRow: number;
  readonly changes: readonly ListChange[];
};

export type ListsCompared = {
  readonly currency: string;
  /** Accounts of this list that the other has not, and the other way round. */
  readonly fresh: readonly ComparedRow[];
  readonly gone: readonly ComparedRow[];
  readonly changed: readonly ChangedRow[];
  /** How many accounts are in both and as they were. */
  readonly same: number;
  /** `account`: twice in one list; else a new account of somebody whom the other list has by another one. */
  readonly doubles: readonly (SameBehind & { readonly by: 'account' | 'handle' | 'person' | 'e-mail' })[];
  /** Rows without handle and name, and names that several accounts share. */
  readonly unclear: readonly SameBehind[];
};

/** `now` is the list asked about, `then` the one it is held against; fees as quoted, both judged by the same rules. */
export function compareLists(now: List, then: List, rules: CompiledRules, question: Question): ListsCompared {
  const [ours, theirs] = [knownIn(now), knownIn(then)];
  const { pairs, unclear } = matchLists(ours, theirs);
  const isMatched = new Set([...pairs].flat());
  const isOpen = (one: Known): boolean => !isMatched.has(one) && !unclear.has(one);
  const fresh = ours.filter(isOpen);
  const changes = pairs.map(([one, other]) => ({
    row: one.creator.row,
    otherRow: other.creator.row,
    creator: one.creator.creator,
    platform: valueOrNull(one.creator.platform),
    changes: changesOf(one.creator, other.creator, rules, question),
  }));
  const changed = changes.filter((one) => one.changes.length > 0);
  return {
    currency: shownCurrency(rules).code,
    fresh: fresh.map(rowOf),
    gone: theirs.filter(isOpen).map(rowOf),
    changed,
    same: pairs.length - changed.length,
    doubles: [
      ...ours.filter(isTwice).map((one) => ({ ...behind([one], []), by: 'account' as const })),
      ...theirs.filter(isTwice).map((one) => ({ ...behind([], [one]), by: 'account' as const })),
      ...samePersons(fresh, theirs),
    ],
    unclear: unclearGroups(ours, theirs, unclear),
  };
}

const BY = ['person', 'handle', 'e-mail'] as const;

/** By which accounts of the other list somebody is in it already. */
function samePersons(fresh: readonly Known[], theirs: readonly Known[]): ListsCompared['doubles'] {
  const others = BY.map((by) => groupBy(theirs, (one) => keyBy(one, by)));
  return fresh.flatMap((one) => {
    const at = BY.findIndex((by, index) => others[index]?.has(keyBy(one, by)));
    const by = BY[at];
    return by === undefined ? [] : [{ ...behind([one], others[at]?.get(keyBy(one, by)) ?? []), by }];
  });
}

/** Who is in a column of persons is known by it: an equal handle is no proof any more. */
function keyBy({ person, handle, email }: Known, by: (typeof BY)[number]): string {
  if (by === 'person') return person;
  return by === 'e-mail' ? email : person === '' ? handle : '';
}

function isTwice({ rows }: Known): boolean {
  return rows.length > 1;
}

function rowOf({ creator: { row, creator, platform, followers } }: Known): ComparedRow {
  return { row, creator, platform: valueOrNull(platform), followers: valueOrNull(followers) };
}

function changesOf(now: Creator, then: Creator, rules: CompiledRules, question: Question): readonly ListChange[] {
  const tierOf = (creator: Creator): string => evaluate(creator, rules, question).tier.tier;
  const each: readonly ListChange[] = [
    { field: 'tier', from: tierOf(then), to: tierOf(now) },
    { field: 'followers', from: valueOrNull(then.followers), to: valueOrNull(now.followers) },
    { field: 'fee', from: feeOf(then, rules), to: feeOf(now, rules) },
  ];
  return each.filter(({ from, to }) => from !== to);
}

/** In cents of the shown currency; as typed where the rules have no rate for its currency. */
function feeOf({ quote }: Creator, rules: CompiledRules): ListChange['from'] {
  if (isMissing(quote)) return null;
  const amount = inRulesCurrency(quote, rules);
  return amount === null
    ? sayMoney(quote.amount, quote.currency)
    : Math.round(amount * shownCurrency(rules).rate * 100) / 100;
}
