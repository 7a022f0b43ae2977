/** Answers for ENGAGEMENT_RATE, EXPECTED_ENGAGEMENT and ENGAGEMENT_CHECK. */
import { evaluate, isMissing, outputCells, sayNoBenchmark, valueOrNull } from '../../core/index.ts';
import { answerRows } from './answer.ts';
import { readCall } from './call.ts';
import { creatorsOfCall } from './creators-of-call.ts';
import { missingFault, platformFault, sizeFault, unreadableFault } from './faults.ts';
import { numbersOf, shownOf } from './read-columns.ts';
import { askOfRow, withRules } from './with-rules.ts';

/** (likes + comments + shares) / followers or views, as a fraction; comments and shares count as nothing when not given. */
export function ENGAGEMENT_RATE(...given: unknown[]): unknown {
  const call = readCall('ENGAGEMENT_RATE', given);
  const [divisors, likes, comments, shares] = [
    numbersOf(call, 'followers_or_views'),
    numbersOf(call, 'likes'),
    numbersOf(call, 'comments'),
    numbersOf(call, 'shares'),
  ];
  return answerRows(call, call.entry.fills, (row) => {
    const fault =
      missingFault('followers_or_views', divisors(row), 'number', shownOf(call, 'followers_or_views', row)) ??
      missingFault('likes', likes(row), 'number', shownOf(call, 'likes', row)) ??
      unreadableFault('comments', comments(row), 'number') ??
      unreadableFault('shares', shares(row), 'number');
    if (fault !== null) return fault;
    const divisor = valueOrNull(divisors(row)) ?? 0;
    if (divisor <= 0) return `followers_or_views is ${divisor}: a number above 0 is needed.`;
    const sum = [likes(row), comments(row), shares(row)].reduce<number>(
      (total, value) => total + (valueOrNull(value) ?? 0),
      0,
    );
    return [sum / divisor];
  });
}

export function EXPECTED_ENGAGEMENT(...given: unknown[]): unknown {
  const call = readCall('EXPECTED_ENGAGEMENT', given);
  return withRules(call, (rules) => {
    const rowOf = creatorsOfCall(call);
    return answerRows(call, call.entry.fills, (row) => {
      const found = rowOf(row);
      const { creator } = found;
      const ask = askOfRow(call, rules, row);
      const needed = found.fault ?? platformFault(found) ?? (isMissing(creator.views) ? sizeFault(found) : null);
      if (needed !== null) return needed;
      if (typeof ask === 'string') return ask;
      const evaluation = evaluate(creator, rules, ask);
      if (evaluation.forecast === null) return sayNoBenchmark(creator);
      const { erLow, erTypical, erHigh } = outputCells(creator, evaluation, rules, ask, [
        'erLow',
        'erTypical',
        'erHigh',
      ]);
      return [erLow ?? '', erTypical ?? '', erHigh ?? ''];
    });
  });
}

export function ENGAGEMENT_CHECK(...given: unknown[]): unknown {
  const call = readCall('ENGAGEMENT_CHECK', given);
  return withRules(call, (rules) => {
    const rowOf = creatorsOfCall(call);
    return answerRows(call, call.entry.fills, (row) => {
      const found = rowOf(row);
      const { creator } = found;
      const ask = askOfRow(call, rules, row);
      const needed =
        found.fault ??
        missingFault('engagement_rate', creator.engagementRate, 'rate', found.shown('engagement_rate')) ??
        sizeFault(found) ??
        platformFault(found);
      if (needed !== null) return needed;
      if (typeof ask === 'string') return ask;
      const evaluation = evaluate(creator, rules, ask);
      if (evaluation.benchmark === null) return sayNoBenchmark(creator);
      return [outputCells(creator, evaluation, rules, ask, ['erVsSize']).erVsSize ?? ''];
    });
  });
}
