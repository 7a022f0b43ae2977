/** Fair market value of an expert's hours: a starting point for compliance, never a price. */
import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { FairMarketRate } from '../rules/rule-set.ts';
import { foldWords } from '../text/fold-words.ts';
import type { AuthorityVerdict, FairMarketValue } from './evaluation.ts';

/**
 * One line for each activity of the creator's credentials: strong for strong authority, else some. The country's own
 * rates where the rules have them, else those of the first line's country. Empty without lines.
 */
export function fairMarketValues(
  { country }: Creator,
  { level }: AuthorityVerdict,
  { rules }: CompiledRules,
): readonly FairMarketValue[] {
  const credential = level === 'strong' ? 'strong' : 'some';
  const lines = (rules.fairMarket ?? []).filter((line) => line.credential === credential);
  const home = lines[0]?.country ?? '';
  const inCountry = (name: string) => lines.filter((line) => foldWords(line.country) === foldWords(name));
  const own = inCountry(country);
  return (own.length > 0 ? own : inCountry(home)).map(broughtToToday);
}

function broughtToToday({
  activity,
  country,
  hours,
  rate,
  index,
  source,
  date,
  cell,
}: FairMarketRate): FairMarketValue {
  return { activity, country, hours, hourly: rate * index, amount: rate * index * hours, source, date, cell };
}
