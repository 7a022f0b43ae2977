/** The Expected engagement and Own posts blocks of the rules table. Never estimates an engagement. */
import type { EngagementCurve } from '../../rule-set.ts';
import { checkRising, groupLines, isRead } from '../checks.ts';
import type { Block, Columns, Line, Say } from '../column.ts';
import { askFarValues, askOutside } from '../odd.ts';
import { cellOf, originOf } from '../origin.ts';
import type { RuleSentence } from '../rule-texts.ts';
import { CONFIDENCES, PLATFORM_COLUMN, SCOPE_COLUMN } from '../scopes.ts';
import { checkSpread, SPREAD_COLUMNS, spreadKeys, spreadOf, spreadValues } from '../spread.ts';

export const FOLLOWERS_COLUMN = { title: 'Followers', kind: 'number', grouped: true, above: 0 } as const;
/** Columns behind the value of every curve. */
export const BAND_COLUMNS = {
  ...SPREAD_COLUMNS,
  confidence: { title: 'Confidence', kind: 'choice', options: CONFIDENCES },
  lowConfidenceBelow: { title: 'Low confidence below', unit: 'followers', kind: 'number', grouped: true, above: 0 },
} as const satisfies Columns;

const ENGAGEMENT_COLUMNS = {
  platform: PLATFORM_COLUMN,
  basis: { title: 'Basis', kind: 'choice', options: ['followers', 'views'], need: true },
  followers: FOLLOWERS_COLUMN,
  rate: { title: 'Typical rate', unit: '% of the basis', kind: 'rate', above: 0, most: 1 },
  ...BAND_COLUMNS,
} as const satisfies Columns;
export type CurveLine = Line<typeof ENGAGEMENT_COLUMNS>;

/** The followers an anchor by views is at when the cell is empty: its rate holds at any size. */
const ANY_SIZE = 1;

const curveOf = ({ platform, basis }: CurveLine['values']): string => `${platform} ${basis}`;
const byBasis = ({ platform, basis }: CurveLine['values']): RuleSentence => ({ says: 'by', parts: [platform, basis] });
const isAnchor = ({ followers, rate }: CurveLine['values']): boolean => followers !== null || rate !== null;
const isSpread = (values: CurveLine['values']): boolean => spreadKeys(values).length > 0 || values.confidence !== '';
const followersOf = (values: CurveLine['values']): number | null =>
  values.followers ?? (isAnchor(values) && values.basis === 'views' ? ANY_SIZE : null);

export function engagementBlock(): Block<typeof ENGAGEMENT_COLUMNS> {
  return {
    title: 'Expected engagement',
    hint: 'Per platform and basis: lines with a typical rate, smallest followers first, and one line with the spread (p10: 1 of 10 creators lies below).',
    columns: ENGAGEMENT_COLUMNS,
    rows: ({ engagement }) => engagement.flatMap(curveRows),
    needs: curveNeeds,
    check: (lines, say) => checkCurves(lines, byBasis, say),
    odd: (lines, say) => askRates(lines, say),
    build: (lines) => ({ engagement: curvesOf(lines) }),
  };
}

/** The lines of one curve as printed: its anchors, then its spread. */
export function curveRows(curve: EngagementCurve): CurveLine['values'][] {
  const { platform, basis, source, date } = curve;
  const blank = { platform, basis, confidence: '', lowConfidenceBelow: null } as const;
  return [
    ...curve.anchors.map((anchor) => ({
      ...blank,
      ...spreadValues(null),
      followers: basis === 'views' && anchor.followers === ANY_SIZE ? null : anchor.followers,
      rate: anchor.value,
      source: anchor.source,
      date: anchor.date,
    })),
    {
      ...blank,
      ...spreadValues(curve.spread),
      followers: null,
      rate: null,
      confidence: curve.confidence,
      lowConfidenceBelow: curve.lowConfidenceBelow,
      source,
      date,
    },
  ];
}

/** What a line needs for being an anchor or a spread. */
export function curveNeeds(
  values: CurveLine['values'],
): ('followers' | 'rate' | keyof typeof SPREAD_COLUMNS | 'confidence')[] {
  return [
    ...(isAnchor(values) || !isSpread(values) ? (['rate'] as const) : []),
    ...(isAnchor(values) && values.basis === 'followers' ? (['followers'] as const) : []),
    ...(isSpread(values) || values.lowConfidenceBelow !== null
      ? (['p10', 'p25', 'p50', 'p75', 'p90', 'confidence'] as const)
      : []),
  ];
}

/** Every curve has followers that rise, one spread and an anchor. */
export function checkCurves(
  lines: readonly CurveLine[],
  nameOf: (values: CurveLine['values']) => RuleSentence,
  say: Say,
): void {
  const known = lines.filter(({ values }) => isRead(values.platform) && isRead(values.basis));
  for (const line of lines) checkSpread(line, line.values, say);
  for (const group of groupLines(known, curveOf).values()) {
    checkRising(group, 'followers', 'Followers', followersOf, say);
    const [first] = group;
    const [spread, second] = group.filter(({ values }) => isSpread(values));
    if (!first) continue;
    const name = nameOf(first.values);
    if (!spread) say(first, 'platform', 'no-spread', name);
    if (spread && second) say(second, 'p10', 'spread-twice', name, cellOf(spread, 'p10'));
    if (spread && !group.some(({ values }) => isAnchor(values))) say(spread, 'platform', 'no-anchor', name);
  }
}

/** More than this share of followers or views hardly ever engages. */
const USUAL_RATES = [0.0001, 0.3] as const;

/** Asks for rates that no curve had yet, and for those far from their neighbours: 0.5 is 50%. */
export function askRates(lines: readonly CurveLine[], say: Say): void {
  for (const line of lines) askOutside(line, 'rate', 'Typical rate', line.values.rate, USUAL_RATES, say);
  for (const group of groupLines(lines, curveOf).values()) {
    const pointOf = (values: CurveLine['values']) => ({ followers: followersOf(values), value: values.rate });
    askFarValues(group, 'rate', 'Typical rate', pointOf, say);
  }
}

/** The curves of sound lines. */
export function curvesOf(lines: readonly CurveLine[]): EngagementCurve[] {
  return [...groupLines(lines, curveOf).values()].flatMap(curve);
}

function curve(group: readonly CurveLine[]): EngagementCurve[] {
  const spread = group.find(({ values }) => isSpread(values));
  if (!spread) return [];
  const { platform, basis, confidence, lowConfidenceBelow } = spread.values;
  const anchors = group
    .filter(({ values }) => isAnchor(values))
    .map((line) => ({
      ...originOf(line, 'rate'),
      followers: followersOf(line.values) ?? ANY_SIZE,
      value: line.values.rate ?? 0,
    }));
  return [
    {
      ...originOf(spread, 'p10'),
      platform,
      basis,
      anchors,
      spread: spreadOf(spread.values),
      confidence: confidence || 'low',
      lowConfidenceBelow,
    },
  ];
}

const OWN_POSTS_COLUMNS = {
  platform: SCOPE_COLUMN,
  posts: { title: 'Posts measured from', kind: 'number', need: true, least: 1 },
  weight: { title: 'Weight of the own rate', unit: '0 to 1', kind: 'number', need: true, least: 0, most: 1 },
  ...SPREAD_COLUMNS,
} as const satisfies Columns;

/** Without this block a creator's own posts do not count and the forecast is the benchmark. */
export function ownPostsBlock(): Block<typeof OWN_POSTS_COLUMNS> {
  return {
    title: 'Own posts',
    hint: 'How far a measured rate outweighs the benchmark, by the number of posts behind it, fewest first, and the spread around the mix.',
    optional: true,
    columns: OWN_POSTS_COLUMNS,
    rows: ({ ownPosts }) =>
      ownPosts.map(({ platform, posts, weight, spread, source, date }) => ({
        platform: platform === 'any' ? '' : platform,
        posts,
        weight,
        ...spreadValues(spread),
        source,
        date,
      })),
    needs: () => ['p10', 'p25', 'p50', 'p75', 'p90'],
    check: (lines, say) => {
      for (const line of lines) checkSpread(line, line.values, say);
      for (const group of groupLines(lines, ({ platform }) => platform).values()) {
        checkRising(group, 'posts', 'Posts measured from', ({ posts }) => posts, say);
      }
    },
    build: (lines) => ({
      ownPosts: lines.map((line) => ({
        ...originOf(line, 'weight'),
        platform: line.values.platform || 'any',
        posts: line.values.posts,
        weight: line.values.weight,
        spread: spreadOf(line.values),
      })),
    }),
  };
}
