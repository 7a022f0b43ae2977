/** How figures read in the user's language: counts, rates, money. */

export type Figures = {
  readonly count: (value: number) => string;
  /** Every digit. */
  readonly exact: (value: number) => string;
  /** A fraction as percent: one decimal, two digits that matter below 1%. */
  readonly rate: (fraction: number) => string;
  /** An estimate: two digits that matter, in its currency. */
  readonly money: (amount: number, currency: string) => string;
  /** An amount as it is, with cents only where it has some. */
  readonly exactMoney: (amount: number, currency: string) => string;
  /** What one view or click costs: at least two digits that matter. */
  readonly unitMoney: (amount: number, currency: string) => string;
  /** As it is, with up to three decimals. */
  readonly plain: (value: number) => string;
  /** `45K`, `1.2M` for the ends of an axis. */
  readonly short: (value: number) => string;
};

export function figuresFor(locale: string): Figures {
  const format = (options: Intl.NumberFormatOptions): Intl.NumberFormat => new Intl.NumberFormat(locale, options);
  const whole = format({ maximumFractionDigits: 0 });
  const exact = format({ maximumFractionDigits: 20 });
  const percent = format({ style: 'percent', maximumFractionDigits: 1 });
  const smallPercent = format({ style: 'percent', maximumSignificantDigits: 2 });
  const short = format({ notation: 'compact', maximumSignificantDigits: 2 });
  const inCurrency = (amount: number, currency: string, digits: number): string => {
    try {
      return format({
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(amount);
    } catch {
      // The rules may name a currency that is no ISO code.
      return `${whole.format(amount)} ${currency}`;
    }
  };
  return {
    count: (value) => whole.format(value),
    exact: (value) => exact.format(value),
    rate: (fraction) => (Math.abs(fraction) < 0.00995 && fraction !== 0 ? smallPercent : percent).format(fraction),
    money: (amount, currency) => {
      const rounded = Number(amount.toPrecision(2));
      return inCurrency(rounded, currency, rounded < 10 && !Number.isInteger(rounded) ? 2 : 0);
    },
    exactMoney: (amount, currency) => inCurrency(amount, currency, Number.isInteger(amount) || amount >= 100 ? 0 : 2),
    unitMoney: (amount, currency) => inCurrency(amount, currency, amount < 0.1 ? 4 : 2),
    plain: (value) => format({}).format(value),
    short: (value) => short.format(value),
  };
}
