/** A quoted fee against the usual one and against the engagement it buys. */

import { questioningFlags } from '../../core/evaluation/doubts.ts';
import { quoteLabel } from '../../core/evaluation/labels.ts';
import { ABOUT, TOO_FAR } from '../../core/evaluation/quote.ts';
import { Z10, Z25 } from '../../core/maths/quantile-position.ts';
import { type Answer, type Compiler, placeOf } from '../compiler.ts';
import { MONEY, rounded, stepAbove } from '../sql/digits.ts';
import { all, type Case, greater, match, when } from '../sql/expressions.ts';
import { quotedBand } from './cost.ts';
import { flagColumn, raisable } from './flags.ts';

export function quoteAnswer(sql: Compiler): Answer {
  const { number, none, has, dialect } = sql;
  if (!has('quote')) {
    const columns = { quote_here: none('number'), cost_per_engagement: none('number'), counter_offer: none('number') };
    return { layers: [{ name: 'quote', says: '', columns }] };
  }
  const zero = number(0);
  const { band, gathering } = quotedBand(sql);
  const [low, fee] = band;
  // On Twitch a rate is viewers by followers: its cost is that of a view.
  const engagements = when([
    [
      `platform_place IS NULL OR platform_place <> ${placeOf('twitch')}`,
      `${when([['benchmark_place = 2', 'seen_views']], 'size')} * expected_typical`,
    ],
  ]);
  const isKnown = `${fee} > ${zero}`;
  // p25 of fees that spread log-normally from low (p10) to typical (p50).
  const lowerQuartile = `${fee} * POWER(${low} / ${fee}, ${number(Z25 / Z10)})`;
  return {
    layers: [
      {
        name: 'quoted',
        says: "Quote: in the rules' currency, against the usual fee and the engagement it buys",
        columns: {
          quote_here: inRulesCurrency(sql),
          engagements: `${engagements} * ${gathering}`,
          fair_fee: `${fee} * (expected_typical / p50)`,
          least_offer: when([[`quote IS NOT NULL AND ${fee} > ${zero}`, lowerQuartile]]),
        },
      },
      {
        name: 'offered',
        says: '',
        columns: {
          quote_ratio: when([[isKnown, `quote_here / ${fee}`]]),
          cost_per_engagement: when([[`${isKnown} AND engagements > ${zero}`, 'quote_here / engagements']]),
          fair_offer: when([[`fair_fee < ${fee} AND engagements > ${zero}`, 'fair_fee']], fee),
        },
      },
      { name: 'offer', says: '', columns: { offer: greater('fair_offer', 'least_offer') } },
      { name: 'round_offer', says: '', columns: { round_offer: rounded('offer', MONEY, dialect) } },
      {
        name: 'lowest_offer',
        says: '',
        columns: {
          lowest_offer: when(
            [['round_offer < least_offer', stepAbove('round_offer', 'offer', MONEY, dialect)]],
            'round_offer',
          ),
        },
      },
      { name: 'quote', says: '', columns: { counter_offer: counterOffer(sql) } },
    ],
  };
}

/** The round offer, a step more where rounding went below the least; NULL when the quote is earned or not clearly above it. */
function counterOffer(sql: Compiler): string {
  const { number } = sql;
  const [, , high] = quotedBand(sql).band;
  const clearly = number(1 + ABOUT + 1e-9);
  const most = number(TOO_FAR * (1 + 1e-9));
  const isEarned = [
    `quote_here <= fair_fee * ${clearly}`,
    `quote_here <= ${high} * ${number(1 + 1e-9)}`,
    `engagements > ${number(0)}`,
  ];
  return when([
    [all(isEarned), sql.none('number')],
    [`quote_here > lowest_offer * ${clearly} AND quote_here <= lowest_offer * ${most}`, 'lowest_offer'],
  ]);
}

/** A bare number is in the rules' currency; NULL for a currency without a rate. */
function inRulesCurrency(sql: Compiler): string {
  const { rules, request, number, text, has } = sql;
  const own = rules.rules.currency.toUpperCase();
  const named = request.quote.currency.toUpperCase();
  const rate = rules.exchangeRates.get(named);
  const byTitle =
    named === '' || named === own ? 'quote' : rate === undefined ? sql.none('number') : `quote / ${number(rate)}`;
  if (!has('quote_currency')) return byTitle;
  const rates = [...rules.exchangeRates].map(([code, units]): Case => [text(code), `quote / ${number(units)}`]);
  const currency = 'UPPER(TRIM(quote_currency))';
  return when(
    [
      [`quote_currency IS NULL OR ${currency} = ''`, byTitle],
      [`${currency} = ${text(own)}`, 'quote'],
    ],
    match(currency, rates, sql.none('number')),
  );
}

/** Holds where a flag questions the creator's numbers; none where no such flag can be raised. */
function isQuestioned(sql: Compiler): string[] {
  const questioning = questioningFlags(raisable(sql).map(([code]) => code));
  return questioning.length === 0 ? [] : [`(${questioning.map(flagColumn).join(' + ')}) > 0`];
}

/** The label of the sheet. A billionth more, so that exactly 15%, low and high are inside. */
export function quoteCheck(sql: Compiler): string {
  const { number, text, none, has } = sql;
  if (!has('quote')) return none('text');
  const [low, fee, high] = quotedBand(sql).band;
  return when(
    [
      ['quote_ratio IS NULL', none('text')],
      [`ABS(quote_ratio - ${number(1)}) <= ${number(ABOUT + 1e-9)}`, text(quoteLabel('typical'))],
      ...isQuestioned(sql).map((holds): Case => [all([`quote_here < ${fee}`, holds]), text(quoteLabel('questioned'))]),
      [`quote_here < ${low} * ${number(1 - 1e-9)}`, text(quoteLabel('below-band'))],
      [`quote_here < ${fee}`, text(quoteLabel('cheaper'))],
      [`quote_here > ${high} * ${number(1 + 1e-9)}`, text(quoteLabel('above-band'))],
    ],
    text(quoteLabel('dearer')),
  );
}
