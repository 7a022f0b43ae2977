/** What an hour of an expert is paid whose fee is withheld: the lowest and highest rate of the credentials. */
import { fairMarketValues } from '../../core/evaluation/fair-market.ts';
import { shownCurrency, shownIn } from '../../core/output/shown-currency.ts';
import { foldWords } from '../../core/text/fold-words.ts';
import { toDigits } from '../../core/text/say-number.ts';
import { unknownCreator } from '../../core/unknown-creator.ts';
import type { Compiler } from '../compiler.ts';
import { MONEY } from '../sql/digits.ts';
import { all, any, type Case, match, when } from '../sql/expressions.ts';
import type { Columns } from '../sql/layers.ts';
import { LEVELS, withheldConditions } from './authority.ts';
import { ofCreator } from './organisation.ts';

const CREDENTIALS = ['some', 'strong'] as const;
type Credential = (typeof CREDENTIALS)[number];
const ENDS = ['low', 'high'] as const;
type End = (typeof ENDS)[number];

/** True where a withheld fee has hours in its place. */
export function hasFairMarket({ rules }: Compiler): boolean {
  return (rules.rules.fairMarket ?? []).length > 0 && rules.withheld.length > 0;
}

/** `fair_some_low` and so on, as shown, in the country of the rules' first line; none where the rules have no hours. */
export function fairAtHome(sql: Compiler): Columns {
  return columnsOf(sql, (credential, end) => literal(sql, '', credential, end));
}

/** The same by the folded country `place`; NULL for a country that is paid as at home. */
export function fairByCountry(sql: Compiler, place: string): Columns {
  const countries = new Set((sql.rules.rules.fairMarket ?? []).map(({ country }) => foldWords(country)));
  return columnsOf(sql, (credential, end) => {
    const home = literal(sql, '', credential, end);
    const cases = [...countries].flatMap((country): Case[] => {
      const here = literal(sql, country, credential, end);
      return here === home ? [] : [[sql.text(country), here]];
    });
    return match(place, cases, sql.none('number'));
  });
}

/** `fair_hourly_low` and `fair_hourly_high` in the shown currency, for withheld fees only. */
export function fairHourly(sql: Compiler): Columns {
  const ofEnd = (end: End): string => {
    const withheld = withheldConditions(sql);
    if (!hasFairMarket(sql) || withheld.length === 0) return sql.none('number');
    const hourly = when([[`authority_level = ${LEVELS.strong}`, `fair_strong_${end}`]], `fair_some_${end}`);
    return when([[all([any(withheld), ...ofCreator(sql)].map((one) => `(${one})`)), hourly]], sql.none('number'));
  };
  return { fair_low: ofEnd('low'), fair_high: ofEnd('high') };
}

function columnsOf(sql: Compiler, value: (credential: Credential, end: End) => string): Columns {
  if (!hasFairMarket(sql)) return {};
  const named = CREDENTIALS.flatMap((credential) =>
    ENDS.map((end) => [`fair_${credential}_${end}`, value(credential, end)] as const),
  );
  return Object.fromEntries(named);
}

function literal({ rules, request, number, none }: Compiler, country: string, level: Credential, end: End): string {
  const authority = { level, points: 0, evidence: [] };
  const rates = fairMarketValues({ ...unknownCreator(0, ''), country }, authority, rules).map(({ hourly }) => hourly);
  if (rates.length === 0) return none('number');
  const { rate } = shownCurrency(shownIn(rules, request.currency ?? '') ?? rules);
  const shown = rate * (end === 'low' ? Math.min(...rates) : Math.max(...rates));
  return number(request.isRaw ? shown : toDigits(shown, MONEY.digits));
}
