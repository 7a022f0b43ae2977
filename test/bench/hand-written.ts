/** The one plain loop that evaluation is held against: the same numbers from the same rows, without reasons. */
import type { Creator } from '../../src/core/creator.ts';
import type { RuleSet } from '../../src/core/rules/rule-set.ts';

/** Nine numbers and a tier for each row; NaN where there is no answer. */
export type Filled = { readonly tiers: string[]; readonly numbers: Float64Array };

/** Numbers for each row: p10 p25 p50 p75 p90, low, typical, high. */
export const WIDTH = 8;

type Line = { readonly xs: readonly number[]; readonly ys: readonly number[]; readonly spread: readonly number[] };

/** Written for the shipped rules and the invented creators only: authority is told from a few words of their bios. */
export function fillByHand(creators: readonly Creator[], rules: RuleSet): Filled {
  const lines = new Map<string, Line>();
  for (const { platform, basis, anchors, spread } of rules.engagement) {
    if (basis === 'followers') lines.set(platform, { ...logs(anchors), spread });
  }
  const fees = logs(rules.cost.anchors);
  const factorOf = (kind: string): Map<string, number> =>
    new Map(rules.cost.factors.filter((factor) => factor.kind === kind).map(({ name, factor }) => [name, factor]));
  const platforms = factorOf('platform');
  const formats = factorOf('format');
  const niches = factorOf('niche');
  const levels = factorOf('authority');
  const usual = new Map<string, string>(rules.cost.defaultFormats.map(({ platform, format }) => [platform, format]));
  const tiers = new Array<string>(creators.length);
  const numbers = new Float64Array(creators.length * WIDTH).fill(Number.NaN);
  creators.forEach((creator, row) => {
    const bio = creator.authority.entries[0]?.text ?? '';
    const level = /professor|phd/i.test(bio) ? 'strong' : /certified|speaker/i.test(bio) ? 'some' : 'none';
    const followers = typeof creator.followers === 'number' ? creator.followers : 0;
    tiers[row] =
      level === 'strong' || followers >= 100_000 ? 'KOL' : followers >= 1000 ? 'Micro influencer' : 'Below micro';
    const platform = typeof creator.platform === 'string' ? creator.platform : '';
    const at = row * WIDTH;
    const x = Math.log(followers);
    const line = lines.get(platform);
    if (line !== undefined) {
      const typical = Math.exp(valueAt(line, x, false));
      for (let quantile = 0; quantile < 5; quantile += 1) {
        numbers[at + quantile] = typical * (line.spread[quantile] ?? Number.NaN);
      }
    }
    const platformFactor = platforms.get(platform);
    const formatFactor = formats.get(usual.get(platform) ?? usual.get('any') ?? '');
    const quoted = creator.quote;
    if (
      platformFactor !== undefined &&
      formatFactor !== undefined &&
      !('missing' in quoted && quoted.missing !== 'absent')
    ) {
      const factor = platformFactor * formatFactor * (niches.get(creator.niche) ?? 1) * (levels.get(level) ?? 1);
      const fee = Math.exp(valueAt(fees, x, true)) * factor;
      const least = rules.cost.lowestFee ?? 0;
      const isPaidByHour = level === 'strong' && x < Math.log(100_000);
      if (fee >= least && x <= (fees.xs.at(-1) ?? 0) + Math.log(3) && !isPaidByHour) {
        numbers[at + 5] = Math.max(least, fee / rules.cost.bandFactor);
        numbers[at + 6] = fee;
        numbers[at + 7] = fee * rules.cost.bandFactor;
      }
    }
  });
  return { tiers, numbers };
}

function logs(anchors: RuleSet['cost']['anchors']): { readonly xs: number[]; readonly ys: number[] } {
  return {
    xs: anchors.map(({ followers }) => Math.log(followers)),
    ys: anchors.map(({ value }) => Math.log(value)),
  };
}

/** Straight between the points; outside flat, or on with the last slope, held between 0 and 1. */
function valueAt({ xs, ys }: Pick<Line, 'xs' | 'ys'>, x: number, goesOn: boolean): number {
  const last = xs.length - 1;
  const from = (at: number): number => ys[at] ?? Number.NaN;
  const slope = (at: number): number => (from(at) - from(at - 1)) / ((xs[at] ?? 0) - (xs[at - 1] ?? 0));
  const held = (at: number): number => (goesOn ? Math.min(1, Math.max(0, slope(at))) : 0);
  if (x <= (xs[0] ?? 0)) return from(0) + (x - (xs[0] ?? 0)) * held(1);
  if (x >= (xs[last] ?? 0)) return from(last) + (x - (xs[last] ?? 0)) * held(last);
  let upper = 1;
  while ((xs[upper] ?? 0) < x) upper += 1;
  return from(upper - 1) + (x - (xs[upper - 1] ?? 0)) * slope(upper);
}
