/** What a campaign brought beside what was forecast. Changes no rule and no forecast. */
import type { Cell } from '../cell.ts';
import type { Creator, Platform } from '../creator.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { Question } from '../evaluation/evaluation.ts';
import { expectedEngagements, inRulesCurrency, piecesOf } from '../evaluation/quote.ts';
import { positiveOrNull } from '../evaluation/size.ts';
import { isMissing, type Maybe, unreadable } from '../missing.ts';
import { shownCurrency } from '../output/shown-currency.ts';
import { readNumberColumn } from '../reading/cells/number-column.ts';
import { readQuoteColumn } from '../reading/cells/quote.ts';
import { currencyOfTitle } from '../reading/words/currency.ts';
import { type ResultField, resultOfTitle } from '../reading/words/titles/results.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { List } from './list.ts';

/** A sum of what all pieces of a row brought, beside the band that holds 8 of 10. */
export type Against = {
  readonly got: number;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
  readonly verdict: 'below' | 'inside' | 'above';
};

/** Money in the shown currency; null where the list or the forecast does not say. `roi` is a fraction of what was paid. */
export type ResultRow = {
  readonly row: number;
  readonly creator: string;
  readonly platform: Platform | null;
  readonly paid: number | null;
  readonly views: number | null;
  readonly engagements: number | null;
  readonly clicks: number | null;
  readonly revenue: number | null;
  readonly costPerView: number | null;
  readonly costPerEngagement: number | null;
  readonly costPerClick: number | null;
  readonly roi: number | null;
  readonly viewsAgainst: Against | null;
  readonly engagementsAgainst: Against | null;
};

/** A cell under a title of results that holds none: 1-based row, 0-based column, its text, and what it should hold. */
export type UnreadResult = {
  readonly row: number;
  readonly index: number;
  readonly found: string;
  readonly needed: 'number' | 'money';
};

export type CampaignResults = {
  readonly currency: string;
  readonly rows: readonly ResultRow[];
  readonly total: Readonly<Record<ResultField, number | null>> & Pick<ResultRow, 'roi'>;
  /** Forecasts of views and engagements with a result, and how many of these lie in their band. */
  readonly compared: number;
  readonly inside: number;
  readonly unread: readonly UnreadResult[];
};

const MONEY: readonly ResultField[] = ['paid', 'revenue'];

/** Rows with any result, in their order; cells that cannot be read are none and are named. */
export function readResults(
  { creators, titles, cellsOf }: List,
  rules: CompiledRules,
  question: Question,
): CampaignResults {
  const { code, rate } = shownCurrency(rules);
  const columns = new Map<ResultField, readonly Maybe<number>[]>();
  const unread: UnreadResult[] = [];
  titles.forEach((title, index) => {
    const field = resultOfTitle(String(title ?? ''));
    if (field === null || columns.has(field)) return;
    const isMoney = MONEY.indexOf(field) >= 0;
    const cells = creators.map(({ row }) => cellsOf(row)[index]);
    const values = isMoney ? readMoney(cells, String(title), rules, rate) : readCounts(cells);
    columns.set(field, values);
    values.forEach((value, at) => {
      if (!isMissing(value) || value.missing === 'absent') return;
      const needed = isMoney ? ('money' as const) : ('number' as const);
      unread.push({ row: creators[at]?.row ?? 0, index, found: value.found, needed });
    });
  });
  const resultOf = (field: ResultField, at: number): number | null => {
    const value = columns.get(field)?.[at];
    return typeof value === 'number' ? value : null;
  };
  const rows = creators.flatMap((creator, at): ResultRow[] => {
    const [paid, revenue] = [resultOf('paid', at), resultOf('revenue', at)];
    const [views, engagements, clicks] = [resultOf('views', at), resultOf('engagements', at), resultOf('clicks', at)];
    if ([paid, revenue, views, engagements, clicks].every((value) => value === null)) return [];
    const { forecast, reach, cost } = evaluate(creator, rules, question);
    const pieces = cost === null ? 1 : piecesOf(cost);
    const expected = expectedEngagements(creator, forecast);
    const bandOf = (rate: number): number =>
      expected === null || forecast === null ? 0 : expected * pieces * (rate / forecast.p50);
    return [
      {
        ...{ row: creator.row, creator: creator.creator, paid, views, engagements, clicks, revenue },
        platform: isMissing(creator.platform) ? null : creator.platform,
        costPerView: per(paid, views),
        costPerEngagement: per(paid, engagements),
        costPerClick: per(paid, clicks),
        roi: paid === null || revenue === null || paid === 0 ? null : (revenue - paid) / paid,
        viewsAgainst:
          views === null || reach === null
            ? null
            : against(views, reach.p10 * pieces, reach.p50 * pieces, reach.p90 * pieces),
        engagementsAgainst:
          engagements === null || expected === null || forecast === null
            ? null
            : against(engagements, bandOf(forecast.p10), bandOf(forecast.p50), bandOf(forecast.p90)),
      },
    ];
  });
  const sum = (field: ResultField): number | null => {
    const values = rows.flatMap((row) => row[field] ?? []);
    return values.length === 0 ? null : values.reduce((total, value) => total + value, 0);
  };
  const both = rows.filter(({ paid, revenue }) => paid !== null && revenue !== null);
  const spent = both.reduce((total, { paid }) => total + (paid ?? 0), 0);
  const earned = both.reduce((total, { revenue }) => total + (revenue ?? 0), 0);
  const compared = rows.flatMap(({ viewsAgainst, engagementsAgainst }) =>
    [viewsAgainst, engagementsAgainst].filter((one) => one !== null),
  );
  return {
    currency: code,
    rows,
    total: {
      ...{ paid: sum('paid'), views: sum('views'), engagements: sum('engagements'), clicks: sum('clicks') },
      ...{ revenue: sum('revenue'), roi: spent > 0 ? (earned - spent) / spent : null },
    },
    compared: compared.length,
    inside: compared.filter(({ verdict }) => verdict === 'inside').length,
    unread,
  };
}

function readCounts(cells: readonly Cell[]): Maybe<number>[] {
  return readNumberColumn(cells, null).values.map((value, at) =>
    typeof value === 'number' && value < 0 ? unreadable(String(cells[at])) : value,
  );
}

/** Money in the shown currency, where neither cell nor title names another; one without a rate is unreadable. */
function readMoney(cells: readonly Cell[], title: string, rules: CompiledRules, rate: number): Maybe<number>[] {
  return readQuoteColumn(cells, null, { currency: currencyOfTitle(title), format: null }).map((quote, at) => {
    if (isMissing(quote)) return quote;
    if (quote.currency === '') return quote.amount;
    const inRules = inRulesCurrency(quote, rules);
    return inRules === null ? unreadable(String(cells[at]).trim()) : inRules * rate;
  });
}

/** The creators as the calibration takes them: what was paid as their quote, what was got as their own posts. */
export function asCalibrated(
  creators: readonly Creator[],
  { rows, currency }: CampaignResults,
  rules: CompiledRules,
  question: Question,
): readonly Creator[] {
  const byRow = new Map(creators.map((creator) => [creator.row, creator]));
  return rows.flatMap(({ row, paid, engagements }) => {
    const creator = byRow.get(row);
    const followers = creator === undefined ? null : positiveOrNull(creator.followers);
    if (creator === undefined) return [];
    const { cost } = evaluate(creator, rules, question);
    const pieces = cost === null ? 1 : piecesOf(cost);
    const only = cost?.deliverables.length === 1 ? (cost.deliverables[0]?.format ?? null) : null;
    return [
      {
        ...creator,
        ...(paid === null || paid === 0 ? {} : { quote: { amount: paid, currency, format: only } }),
        ...(engagements === null || followers === null
          ? {}
          : {
              engagementRate: {
                value: engagements / pieces / followers,
                basis: 'followers' as const,
                likesOnly: false,
              },
            }),
      },
    ];
  });
}

function per(paid: number | null, count: number | null): number | null {
  return paid === null || count === null || count === 0 ? null : paid / count;
}

function against(got: number, low: number, expected: number, high: number): Against {
  return { got, low, expected, high, verdict: got < low ? 'below' : got > high ? 'above' : 'inside' };
}
