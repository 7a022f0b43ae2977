/** The columns of the view, in order, named as the JSON fields are in snake_case. */
import { shownCurrency, shownIn } from '../core/output/shown-currency.ts';
import { rulesVersion } from '../core/rules/table/rules-version.ts';
import { authorityText } from './answers/authority.ts';
import { engagementCheck } from './answers/engagement-check.ts';
import { fairHourly } from './answers/fair-market.ts';
import { flagsText } from './answers/flags.ts';
import { quoteCheck } from './answers/quote.ts';
import { fitColumns } from './answers/recommendation.ts';
import { QUANTILES } from './answers/size-band.ts';
import { readColumns } from './answers/source.ts';
import { tierColumns } from './answers/tier.ts';
import type { Compiler } from './compiler.ts';
import { MONEY, RATE, rounded, type Shown, VIEWS } from './sql/digits.ts';
import { match } from './sql/expressions.ts';
import type { Columns, Layer } from './sql/layers.ts';

/** Numbers that cells show rounded: rates to four digits, money to two. */
const SHOWN: Readonly<Record<string, Shown>> = {
  ...Object.fromEntries(QUANTILES.map((quantile) => [quantile, RATE])),
  expected_low: RATE,
  expected_typical: RATE,
  expected_high: RATE,
  views_p10: VIEWS,
  views_p50: VIEWS,
  views_p90: VIEWS,
  cost_low: MONEY,
  cost_typical: MONEY,
  cost_high: MONEY,
  shown_per_engagement: RATE,
  shown_offer: MONEY,
};

/** What prepares the view: money in the shown currency. */
export function shownLayer(sql: Compiler): Layer {
  const { rate } = shownCurrency(shownIn(sql.rules, sql.request.currency ?? '') ?? sql.rules);
  const { fair_low: low = '', fair_high: high = '' } = fairHourly(sql);
  const shown = (amount: string): string => (rate === 1 ? amount : `${amount} * ${sql.number(rate)}`);
  const money = {
    cost_low: shown('fee_low'),
    cost_typical: shown('fee'),
    cost_high: shown('fee_high'),
    fair_hourly_low: low,
    fair_hourly_high: high,
    shown_per_engagement: shown('cost_per_engagement'),
    shown_offer: shown('counter_offer'),
  };
  return { name: 'answers', says: 'What the view shows', columns: money };
}

export function viewColumns(sql: Compiler): Columns {
  const { text, none } = sql;
  const show = (name: string): string => {
    const shown = SHOWN[name];
    return sql.request.isRaw || shown === undefined ? name : rounded(name, shown, sql.dialect);
  };
  const benchmark = Object.fromEntries(QUANTILES.map((quantile) => [`benchmark_${quantile}`, show(quantile)]));
  return {
    ...readColumns(sql),
    ...tierColumns(sql),
    near_line: 'near_line = 1',
    authority: authorityText(sql),
    ...benchmark,
    benchmark_basis: match(
      'benchmark_place',
      [
        ['1', text('followers')],
        ['2', text('views')],
      ],
      none('text'),
    ),
    confidence: 'benchmark_confidence',
    expected_low: show('expected_low'),
    expected_typical: show('expected_typical'),
    expected_high: show('expected_high'),
    views_p10: show('views_p10'),
    views_p50: show('views_p50'),
    views_p90: show('views_p90'),
    engagement_check: engagementCheck(sql),
    cost_low: show('cost_low'),
    cost_typical: show('cost_typical'),
    cost_high: show('cost_high'),
    fair_hourly_low: 'fair_hourly_low',
    fair_hourly_high: 'fair_hourly_high',
    quote_check: quoteCheck(sql),
    cost_per_engagement: show('shown_per_engagement'),
    counter_offer: show('shown_offer'),
    ...fitColumns(sql),
    flags: flagsText(sql),
    rules_version: text(rulesVersion(sql.rules.rules)),
  };
}
