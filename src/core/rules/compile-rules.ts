/** A rule set made ready for many rows: logs taken, words folded, lines found by key. Decides nothing. */
import { type LogCurve, logCurve } from '../maths/log-curve.ts';
import { RIGHT_WORDS } from '../reading/words/right-words.ts';
import { foldWords, splitWords } from '../text/fold-words.ts';
import { lazily } from '../text/lazily.ts';
import { stemKey } from '../text/person-word.ts';
import { type CompiledAuthority, compileAuthority } from './compile-authority.ts';
import type {
  Anchor,
  CostFactor,
  EngagementCurve,
  FactorKind,
  GoalRule,
  MarketFactor,
  OwnPostsRule,
  RuleSet,
  SizeCurve,
  TierRule,
  ViewsCurve,
  ViewsFee,
  WithheldFee,
} from './rule-set.ts';

/** `niches`: folded words with a space on both sides, one of which must be in the niche; none for every niche. */
export type CompiledTier = { readonly rule: TierRule; readonly niches: readonly string[] };
export type CompiledCurve<C extends SizeCurve = EngagementCurve> = { readonly curve: C; readonly line: LogCurve };
/** A niche text after folding, and the dearest niche factor among its words. */
export type NicheReading = { readonly folded: string; readonly factor: CostFactor | null };

export type CompiledRules = {
  readonly rules: RuleSet;
  readonly tiers: readonly CompiledTier[];
  /** Follower counts at which a tier line begins or ends, rising, each once. */
  readonly thresholds: readonly number[];
  readonly byFollowers: ReadonlyMap<string, CompiledCurve>;
  readonly byViews: ReadonlyMap<string, CompiledCurve>;
  /** Views per follower by platform. */
  readonly views: ReadonlyMap<string, CompiledCurve<ViewsCurve>>;
  /** By platform or `any`, fewest posts first. */
  readonly ownPosts: ReadonlyMap<string, readonly OwnPostsRule[]>;
  readonly fees: LogCurve | null;
  /** Newest date among the fees. */
  readonly feeDate: string;
  /** Without niches, which are found by their words. Rights are under their folded names. */
  readonly factors: Readonly<Record<Exclude<FactorKind, 'niche'>, ReadonlyMap<string, CostFactor>>>;
  /** Usage rights by each of their names, folded. */
  readonly rights: ReadonlyMap<string, CostFactor>;
  readonly niches: readonly { readonly words: string; readonly factor: CostFactor }[];
  /** `titles`: phrases of a bio cut into folded words, by their first word. */
  readonly withheld: readonly {
    readonly niches: readonly string[];
    readonly titles: ReadonlyMap<string, readonly (readonly string[])[]>;
    readonly fee: WithheldFee;
  }[];
  /** By platform, in the order of the rules. */
  readonly viewsFees: ReadonlyMap<string, readonly ViewsFee[]>;
  /** By each name of a country, folded. */
  readonly markets: ReadonlyMap<string, MarketFactor>;
  readonly defaultFormats: ReadonlyMap<string, RuleSet['cost']['defaultFormats'][number]['format']>;
  /** By goal name or synonym, folded. */
  readonly goals: ReadonlyMap<string, GoalRule>;
  readonly authority: CompiledAuthority;
  /** Limit of a flag by its code. */
  readonly limits: ReadonlyMap<string, number>;
  /** Units of a currency for one unit of the rules' currency. */
  readonly exchangeRates: ReadonlyMap<string, number>;
};

/** Each part when it is first asked for. Lines that cannot be used (not positive, repeated) are left out; check-rules names them. */
export function compileRules(rules: RuleSet): CompiledRules {
  return lazily<CompiledRules>({
    rules: () => rules,
    tiers: () => rules.tiers.map((rule) => ({ rule, niches: nicheWords(rule.niche) })),
    thresholds: () => thresholdsOf(rules.tiers),
    byFollowers: () => curvesBy(rules.engagement.filter(({ basis }) => basis === 'followers')),
    byViews: () => curvesBy(rules.engagement.filter(({ basis }) => basis === 'views')),
    views: () => curvesBy(rules.views),
    ownPosts: () => byPlatformOf(rules.ownPosts, (one, other) => one.posts - other.posts),
    fees: () => logCurve(rules.cost.anchors),
    feeDate: () => newestDate(rules.cost.anchors),
    factors: () => ({
      platform: factorsOf(rules, 'platform'),
      format: factorsOf(rules, 'format'),
      authority: factorsOf(rules, 'authority'),
      usageRights: factorsOf(rules, 'usageRights'),
    }),
    rights: () => rightsOf(factorsOf(rules, 'usageRights')),
    niches: () =>
      rules.cost.factors.flatMap((factor) =>
        factor.kind === 'niche' ? [{ words: foldWords(factor.name), factor }] : [],
      ),
    withheld: () =>
      (rules.cost.withheld ?? []).map((fee) => ({
        niches: nicheWords(fee.niche),
        titles: titlesOf(fee.titles ?? ''),
        fee,
      })),
    viewsFees: () => byPlatformOf(rules.viewsFees ?? []),
    markets: () =>
      new Map((rules.markets ?? []).flatMap((line) => line.countries.map((name) => [foldWords(name), line]))),
    defaultFormats: () => new Map(rules.cost.defaultFormats.map(({ platform, format }) => [platform, format])),
    goals: () => goalsOf(rules),
    authority: () => compileAuthority(rules.authority),
    limits: () => new Map(rules.flags.map(({ code, limit }) => [code, limit])),
    exchangeRates: () => new Map(rules.exchangeRates.map(({ currency, rate }) => [currency.toUpperCase(), rate])),
  });
}

/** Niche words of a rule, folded; the list in one cell is separated by commas. */
export function nicheWords(niche: string): string[] {
  return niche
    .split(/[,;]/)
    .filter((word) => word.trim() !== '')
    .map(foldWords);
}

function thresholdsOf(tiers: readonly TierRule[]): number[] {
  const found = new Set<number>();
  for (const { followersFrom, followersTo } of tiers) {
    if (followersFrom !== null && followersFrom > 0) found.add(followersFrom);
    if (followersTo !== null && followersTo > 0) found.add(followersTo);
  }
  return [...found].sort((a, b) => a - b);
}

/** By platform; of two for one platform the first. */
function curvesBy<C extends SizeCurve>(given: readonly C[]): Map<string, CompiledCurve<C>> {
  const curves = new Map<string, CompiledCurve<C>>();
  for (const curve of given) {
    const line = curves.has(curve.platform) ? null : logCurve(curve.anchors);
    if (line !== null) curves.set(curve.platform, { curve, line });
  }
  return curves;
}

function byPlatformOf<L extends { readonly platform: string }>(
  given: readonly L[],
  order?: (one: L, other: L) => number,
): Map<string, L[]> {
  const byPlatform = new Map<string, L[]>();
  for (const line of given) byPlatform.set(line.platform, [...(byPlatform.get(line.platform) ?? []), line]);
  if (order !== undefined) for (const lines of byPlatform.values()) lines.sort(order);
  return byPlatform;
}

/** Titles of a bio, separated by commas in one cell, cut into folded words by their first; `cardiolo~` is one word. */
export function titlesOf(titles: string): Map<string, (readonly string[])[]> {
  return byFirstWord(
    titles.split(/[,;]/).map((title) => {
      const words = splitWords(foldWords(title));
      return title.trim().endsWith('~') ? [stemKey(words[0] ?? '')] : words;
    }),
  );
}

function byFirstWord(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first] = phrase;
    if (first !== undefined) found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  return found;
}

function newestDate(anchors: readonly Anchor[]): string {
  const dates = anchors.map(({ date }) => date).sort();
  return dates[dates.length - 1] ?? '';
}

function factorsOf(rules: RuleSet, kind: FactorKind): Map<string, CostFactor> {
  const factors = new Map<string, CostFactor>();
  for (const factor of rules.cost.factors) {
    const name = kind === 'usageRights' ? foldWords(factor.name) : factor.name;
    if (factor.kind === kind && factor.factor > 0 && !factors.has(name)) factors.set(name, factor);
  }
  return factors;
}

/** A name in the rules wins over the same words for another right. */
function rightsOf(named: ReadonlyMap<string, CostFactor>): Map<string, CostFactor> {
  const rights = new Map(named);
  for (const [name, words] of RIGHT_WORDS) {
    const right = named.get(foldWords(name));
    if (right === undefined) continue;
    for (const word of words.split('|').map(foldWords)) if (!rights.has(word)) rights.set(word, right);
  }
  return rights;
}

/** A goal's own name wins over the same word as another goal's synonym. */
function goalsOf(rules: RuleSet): Map<string, GoalRule> {
  const goals = new Map<string, GoalRule>();
  for (const goal of rules.goals) goals.set(foldWords(goal.goal), goal);
  for (const goal of rules.goals) {
    for (const synonym of goal.synonyms) {
      const words = foldWords(synonym);
      if (words !== ' ' && !goals.has(words)) goals.set(words, goal);
    }
  }
  return goals;
}
