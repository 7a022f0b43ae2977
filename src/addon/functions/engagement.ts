/** ENGAGEMENT_RATE, EXPECTED_ENGAGEMENT and ENGAGEMENT_CHECK. */
import { evaluate } from '../../core/evaluation/evaluate.ts';
import { sayNoBenchmark } from '../../core/evaluation/explain-engagement.ts';
import { isMissing, type Maybe, valueOrNull } from '../../core/missing.ts';
import { outputValue, outputValues } from '../../core/output/cells.ts';
import type { ColumnId } from '../../core/own/columns.ts';
import { answerRows } from './answer.ts';
import { readCall } from './call.ts';
import { creatorsOfCall } from './creators-of-call.ts';
import { missingFault, platformFault, sizeFault, unreadableFault } from './faults.ts';
import { numbersOf, shownOf } from './read-columns.ts';
import { questionOf, withRules } from './with-rules.ts';

/** (likes + comments + shares) / followers or views, as a fraction; comments and shares count as nothing when not given. */
export function ENGAGEMENT_RATE(
  followers_or_views: unknown,
  likes: unknown,
  comments: unknown,
  shares: unknown,
): unknown {
  const call = readCall('ENGAGEMENT_RATE', { followers_or_views, likes, comments, shares });
  const divisors = numbersOf(call, 'followers_or_views');
  const parts = ['likes', 'comments', 'shares'].map((name) => ({ name, read: numbersOf(call, name) }));
  return answerRows(call, call.entry.fills, (row) => {
    const divisor = divisors(row);
    const counts = parts.map(({ name, read }) => ({ name, value: read(row) }));
    const fault =
      missingFault('followers_or_views', divisor, 'count', shownOf(call, 'followers_or_views', row)) ??
      counts.map(({ name, value }) => faultOf(name, value, shownOf(call, name, row))).find((text) => text !== null);
    if (fault !== undefined) return fault;
    const by = valueOrNull(divisor) ?? 0;
    if (by <= 0) return `followers_or_views is ${by}: a number above 0 is needed.`;
    return [counts.reduce((sum, { value }) => sum + (valueOrNull(value) ?? 0), 0) / by];
  });
}

/** Likes must be there; the others count as nothing where they are not. */
function faultOf(name: string, value: Maybe<number>, shown: string): string | null {
  return name === 'likes' ? missingFault(name, value, 'count', shown) : unreadableFault(name, value, 'count');
}

export function EXPECTED_ENGAGEMENT(
  followers: unknown,
  platform: unknown,
  views: unknown,
  engagement_rate: unknown,
  posts_measured: unknown,
  rules: unknown,
): unknown {
  const call = readCall('EXPECTED_ENGAGEMENT', { followers, platform, views, engagement_rate, posts_measured, rules });
  return withRules(call, (rules) => {
    const rowOf = creatorsOfCall(call);
    const asked = questionOf(call, rules);
    return answerRows(call, call.entry.fills, (row) => {
      const found = rowOf(row);
      const { creator } = found;
      const question = asked(row);
      const needed = found.fault ?? platformFault(found) ?? (isMissing(creator.views) ? sizeFault(found) : null);
      if (needed !== null) return needed;
      if (typeof question === 'string') return question;
      const evaluation = evaluate(creator, rules, question);
      if (evaluation.forecast === null) return sayNoBenchmark(creator);
      return outputValues(creator, evaluation, rules, BAND);
    });
  });
}

const BAND: readonly ColumnId[] = ['erLow', 'erTypical', 'erHigh'];

export function ENGAGEMENT_CHECK(
  engagement_rate: unknown,
  followers: unknown,
  platform: unknown,
  rules: unknown,
): unknown {
  const call = readCall('ENGAGEMENT_CHECK', { engagement_rate, followers, platform, rules });
  return withRules(call, (rules) => {
    const rowOf = creatorsOfCall(call);
    const asked = questionOf(call, rules);
    return answerRows(call, call.entry.fills, (row) => {
      const found = rowOf(row);
      const { creator } = found;
      const question = asked(row);
      const needed =
        found.fault ??
        missingFault('engagement_rate', creator.engagementRate, 'rate', found.shown('engagement_rate')) ??
        sizeFault(found) ??
        platformFault(found);
      if (needed !== null) return needed;
      if (typeof question === 'string') return question;
      const evaluation = evaluate(creator, rules, question);
      if (evaluation.benchmark === null) return sayNoBenchmark(creator);
      return [outputValue('erVsSize', creator, evaluation, rules)];
    });
  });
}
