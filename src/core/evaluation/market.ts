/** What a creator's country does to a fee, against the home market of the rules. Converts no currency. */
import { CHINESE_PLATFORMS, type Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { MarketFactor } from '../rules/rule-set.ts';
import { foldWords } from '../text/fold-words.ts';

/** `line` null where the country is unknown or has none, or the platform is of one market; `factor` is 1 then. */
export type Market = { readonly factor: number; readonly line: MarketFactor | null };

/** The country's factor by that of the home market, which is the first line. */
export function marketOf({ platform, country }: Creator, rules: CompiledRules): Market {
  const home = homeOf(rules);
  if (home === null || country.trim() === '' || isOfOneMarket(platform)) return { factor: 1, line: null };
  const line = rules.markets.get(foldWords(country)) ?? rules.markets.get(foldWords(lastPart(country))) ?? null;
  return { factor: line === null ? 1 : line.factor / home.factor, line };
}

/** The market that fees are of; null where the rules know of none. */
export function homeOf({ rules }: CompiledRules): MarketFactor | null {
  return rules.markets?.[0] ?? null;
}

/** True for platforms whose fees are those of their own country. */
export function isOfOneMarket(platform: Creator['platform']): boolean {
  return typeof platform === 'string' && CHINESE_PLATFORMS.indexOf(platform) >= 0;
}

/** `Germany` of `Berlin, Germany`. */
function lastPart(place: string): string {
  return place.slice(place.lastIndexOf(',') + 1);
}
