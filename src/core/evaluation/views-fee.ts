/** A fee by average views: views of a post times the price of a thousand. */
import type { Creator, Deliverable, Format, Platform } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { ViewsFee } from '../rules/rule-set.ts';
import { positiveOrNull } from './size.ts';

/** In the rules' currency, before niche, authority, rights and market. `line` is the first that priced a piece. */
export type FeeByViews = {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly line: ViewsFee;
};

/** Null without views, without a line for the platform, or without a factor between the formats. */
export function feeByViews(
  creator: Creator,
  rules: CompiledRules,
  deliverables: readonly Deliverable[],
): FeeByViews | null {
  const views = positiveOrNull(creator.views);
  if (views === null || typeof creator.platform !== 'string') return null;
  let [low, typical, high] = [0, 0, 0];
  let first: ViewsFee | null = null;
  for (const { format, count } of deliverables) {
    const priced = priceOf(creator.platform, format, rules);
    if (priced === null) return null;
    const thousands = (count * priced.factor * views) / 1000;
    low += priced.line.low * thousands;
    typical += priced.line.typical * thousands;
    high += priced.line.high * thousands;
    first = first ?? priced.line;
  }
  return first === null ? null : { low, typical, high, line: first };
}

/** The line of the format itself, else the platform's first line by the factors of both formats. */
function priceOf(
  platform: Platform,
  format: Format,
  rules: CompiledRules,
): { readonly line: ViewsFee; readonly factor: number } | null {
  const lines = rules.viewsFees.get(platform);
  const own = lines?.find((line) => line.format === format);
  if (own !== undefined) return { line: own, factor: 1 };
  const [line] = lines ?? [];
  if (line === undefined) return null;
  const [wanted, has] = [rules.factors.format.get(format), rules.factors.format.get(line.format)];
  return wanted === undefined || has === undefined ? null : { line, factor: wanted.factor / has.factor };
}
