/** Quoted fees against the cost band and published prices. A fee that was asked is not one that was paid. */
import { measureBands } from '../../src/core/calibration/band-error.ts';
import type { Creator, Format, Platform } from '../../src/core/creator.ts';
import { evaluate } from '../../src/core/evaluation/evaluate.ts';
import { valueOrNull } from '../../src/core/missing.ts';
import type { CompiledRules } from '../../src/core/rules/compile-rules.ts';
import type { Confidence } from '../../src/core/rules/rule-set.ts';
import { platformLabel } from '../../src/core/text/names.ts';
import type { PublishedError, QuoteError } from './findings.ts';
import { groupBy } from './group-by.ts';
import { bandBetween, NO_QUESTION } from './measure-rates.ts';
import { PUBLISHED_PRICES, type PublishedPrices } from './published-prices.ts';
import type { SampleRow } from './read-sample.ts';

type Quoted = {
  readonly source: string;
  readonly platform: Platform;
  readonly format: Format;
  readonly followers: number;
  readonly fee: number;
  readonly band: ReturnType<typeof bandBetween>;
  readonly confidence: Confidence;
};

/** By source, platform and format; a reason for every quote that cannot be compared. */
export function measureQuotes(
  rows: readonly SampleRow[],
  rules: CompiledRules,
): { readonly quotes: QuoteError[]; readonly leftOut: readonly string[] } {
  const found = rows.map(({ source, creator }) => quotedOf(source, creator, rules));
  const quoted = found.filter((one): one is Quoted => typeof one !== 'string');
  const quotes = groupBy(quoted, ({ source, platform, format }) => `${source}|${platform}|${format}`).flatMap(
    (group) => {
      const [first] = group;
      const error = measureBands(group.map(({ fee, band }) => ({ measured: fee, band })));
      if (first === undefined || error === null) return [];
      const { source, platform, format, confidence } = first;
      const published = PUBLISHED_PRICES.filter((one) => one.platform === platform && one.format === format).flatMap(
        (prices) => againstPrices(prices, group) ?? [],
      );
      return [{ source, platform, format, error, confidence, published }];
    },
  );
  return { quotes, leftOut: found.filter((one): one is string => typeof one === 'string') };
}

function quotedOf(source: string, creator: Creator, rules: CompiledRules): Quoted | string {
  const { platform, quote } = creator;
  if (typeof platform !== 'string') return 'a quote without a known platform';
  const { cost, quoteCheck } = evaluate(creator, rules, NO_QUESTION);
  const followers = valueOrNull(creator.followers);
  if (cost === null || followers === null) {
    return `a quote for ${platformLabel(platform)} without a usual fee for its format or size`;
  }
  if (quoteCheck === null) {
    const currency = 'currency' in quote ? quote.currency : '';
    return `a quote in ${currency}, for which the rules have no exchange rate`;
  }
  const { low, typical, high, deliverables, confidence } = cost;
  const format = deliverables[0]?.format ?? 'post';
  return {
    source,
    platform,
    format,
    followers,
    fee: quoteCheck.quote,
    band: bandBetween(low, typical, high),
    confidence,
  };
}

/** An open end holds every fee above. */
function againstPrices(prices: PublishedPrices, group: readonly Quoted[]): PublishedError | null {
  const judged = group.flatMap(({ followers, fee }) => {
    const line = prices.lines.find(([from, to]) => followers >= from && followers < to);
    if (line === undefined) return [];
    const [, , low, high] = line;
    return [{ measured: fee, band: bandBetween(low, high === null ? low : Math.sqrt(low * high), high ?? 1e12) }];
  });
  const error = measureBands(judged);
  const { name, date, address } = prices;
  return error === null ? null : { name, date, address, band: 'price range', error };
}
