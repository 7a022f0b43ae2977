/** The figures of a whole table, as the sidebar draws them and as native charts on a tab of their own. */

import type { Answer, Overview } from '../../contract/server-calls.ts';
import { peopleOf } from '../../core/campaign/people.ts';
import type { Creator } from '../../core/creator.ts';
import { DECISIONS } from '../../core/decision.ts';
import type { Evaluation } from '../../core/evaluation/evaluation.ts';
import { fitLabel } from '../../core/evaluation/labels.ts';
import { valueOrNull } from '../../core/missing.ts';
import { type Counts, countTiers } from '../../core/output/report.ts';
import { shownCurrency } from '../../core/output/shown-currency.ts';
import { asPlainText } from '../../core/text/plain-text.ts';
import { locked } from '../ground/locked.ts';
import { fieldsOf } from '../ground/refusals.ts';
import type { SheetCell } from '../sheets/output-writer.ts';
import { type ChartSpec, writeOverviewTab } from '../sheets/overview-tab.ts';
import { listOf } from '../table/list-of.ts';
import { evaluateFor, readTab, type TabReading } from '../table/read-tab.ts';
import { insteadOf } from '../table/report.ts';
import { readRequest } from '../table/request.ts';

/** More points than this no drawing can show; a fair share of all rows is taken. */
const MOST_POINTS = 1000;
const TOP = 20;
const MOST_PEOPLE = 50;

type Found = { readonly creator: Creator; readonly evaluation: Evaluation };

/** Tier mix, engagement against followers, cost against engagement, and the best fits. */
export function overview(given: unknown): Answer<Overview> {
  const request = readRequest(given);
  if (!request.ok) return request;
  const tab = readTab(request.value);
  const { decided } = fieldsOf(given);
  return tab.ok ? { ok: true, value: overviewOf(tab.value, decided) } : tab;
}

/** `decided`: of creators with that decision, `none` for those without; anything else means all. */
function overviewOf(tab: TabReading, decided?: unknown): Overview {
  const { creators } = tab.reading;
  const wanted = [...DECISIONS, 'none'].find((choice) => choice === decided);
  const found = creators
    .filter((creator) => wanted === undefined || (creator.decided?.choice ?? 'none') === wanted)
    .map((creator): Found => ({ creator, evaluation: evaluateFor(tab, creator) }));
  const decisions = DECISIONS.flatMap((choice) => {
    const count = creators.filter((creator) => creator.decided?.choice === choice).length;
    return count === 0 ? [] : [{ choice, count }];
  });
  const counts: Counts = countTiers(
    found.map(({ evaluation }) => evaluation),
    tab.rules,
  );
  const engagement = found.flatMap(({ creator, evaluation: { measured, forecast, tier } }) => {
    const followers = valueOrNull(creator.followers);
    const rate = measured?.value ?? forecast?.p50 ?? null;
    if (followers === null || rate === null) return [];
    const base = { row: creator.row, creator: creator.creator, tier: tier.tier };
    return [{ ...base, followers, engagement: rate, measured: measured !== null }];
  });
  const { code, rate: inShown } = shownCurrency(tab.rules);
  const cost = found.flatMap(({ creator, evaluation: { measured, forecast, tier, cost: band } }) => {
    const rate = measured?.value ?? forecast?.p50 ?? null;
    if (band === null || rate === null) return [];
    return [
      { row: creator.row, creator: creator.creator, tier: tier.tier, cost: band.typical * inShown, engagement: rate },
    ];
  });
  const top = found
    .flatMap(({ creator, evaluation: { recommendation, tier, cost: band } }) =>
      recommendation === null || recommendation.score === null
        ? []
        : [
            {
              row: creator.row,
              creator: creator.creator,
              tier: tier.tier,
              fit: fitLabel(recommendation.fit),
              score: recommendation.score,
              known: recommendation.known,
              cost: band === null ? null : band.typical * inShown,
            },
          ],
    )
    .sort((a, b) => b.score - a.score || b.known - a.known || a.row - b.row)
    .slice(0, TOP)
    .map(({ known: _, ...best }) => best);
  return {
    sheet: tab.table.name,
    ...insteadOf(tab),
    counts,
    ...(decisions.length === 0 ? {} : { decisions }),
    people: shownPeople(tab),
    currency: code,
    engagement: { of: engagement.length, points: share(engagement) },
    cost: { of: cost.length, points: share(cost) },
    top,
  };
}

/** Of the whole list, whatever was decided. */
function shownPeople(tab: TabReading): Overview['people'] {
  const { several, twice, contacts } = peopleOf(listOf(tab));
  return {
    several: several.slice(0, MOST_PEOPLE),
    twice: twice.slice(0, MOST_PEOPLE),
    contacts: contacts.slice(0, MOST_PEOPLE),
    of: { several: several.length, twice: twice.length, contacts: contacts.length },
  };
}

/** Every n-th of a list, so that the whole list is spoken for. */
function share<T>(list: readonly T[]): T[] {
  const step = Math.ceil(list.length / MOST_POINTS);
  return list.filter((_, at) => at % Math.max(1, step) === 0);
}

/** Writes the figures and charts of the overview on the tab "Creator overview"; an earlier one of ours gives way. */
export function insertCharts(given: unknown): Answer<{ tab: string }> {
  const request = readRequest(given);
  if (!request.ok) return request;
  return locked<{ tab: string }>(() => {
    const tab = readTab(request.value);
    if (!tab.ok) return tab;
    const { counts, engagement, cost, top, sheet, currency } = overviewOf(tab.value);
    const text = (value: string): SheetCell => asPlainText(value) || null;
    const parts: ChartSpec[] = [
      {
        title: `Tiers on “${sheet}”`,
        type: 'COLUMN',
        columns: 2,
        cells: [['Tier', 'Creators'], ...counts.tiers.map(({ tier, count }) => [text(tier), count])],
      },
      {
        title: 'Engagement rate against followers',
        type: 'SCATTER',
        columns: 2,
        cells: [
          ['Followers', 'Engagement rate'],
          ...engagement.points.map((point) => [point.followers, point.engagement]),
        ],
      },
      {
        title: `Typical cost (${currency}) against engagement rate`,
        type: 'SCATTER',
        columns: 2,
        cells: [
          ['Engagement rate', `Typical cost (${currency})`],
          ...cost.points.map((point) => [point.engagement, point.cost]),
        ],
      },
      {
        title: 'Best fits',
        type: 'BAR',
        columns: 2,
        cells: [['Creator', 'Fit score'], ...top.map((best) => [text(best.creator), best.score])],
      },
    ];
    return { ok: true, value: { tab: writeOverviewTab(parts) } };
  });
}
