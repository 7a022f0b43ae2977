/** The currency that costs are shown in. Never touches a fee of the rules. */
import type { CompiledRules } from '../rules/compile-rules.ts';

/** The currency asked for in Settings and its units for one unit of the rules' currency; the rules' own without a rate. */
export function shownCurrency({ rules, exchangeRates }: CompiledRules): {
  readonly code: string;
  readonly rate: number;
} {
  const code = rules.shownCurrency ?? '';
  const rate = exchangeRates.get(code);
  return code === '' || code === rules.currency || rate === undefined
    ? { code: rules.currency, rate: 1 }
    : { code, rate };
}
