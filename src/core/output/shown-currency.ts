/** The currency that costs are shown in. Never touches a fee of the rules. */
import type { CompiledRules } from '../rules/compile-rules.ts';

/** The currency asked for in Settings and its units for one unit of the rules' currency; the rules' own without a rate. */
export function shownCurrency({ rules, exchangeRates }: CompiledRules): {
  readonly code: string;
  readonly rate: number;
} {
  const code = rules.shownCurrency ?? '';
  const rate = code === '' || code === rules.currency ? undefined : exchangeRates.get(code);
  return rate === undefined ? { code: rules.currency, rate: 1 } : { code, rate };
}

/** Codes that costs can be shown in, that in force first. */
export function currenciesOf(rules: CompiledRules): string[] {
  return [...new Set([shownCurrency(rules).code, rules.rules.currency, ...rules.exchangeRates.keys()])];
}

/** The same rules with costs shown in another currency, '' for theirs; null where no rate is known. */
export function shownIn(rules: CompiledRules, code: string): CompiledRules | null {
  const { code: now } = shownCurrency(rules);
  if (code === '' || code === now) return rules;
  if (currenciesOf(rules).indexOf(code) < 0) return null;
  return { ...rules, rules: { ...rules.rules, shownCurrency: code } };
}
