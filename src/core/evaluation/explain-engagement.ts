/** The sentences on expected and measured engagement. Computes no rate. */
import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { platformLabel } from '../text/names.ts';
import { sayCount, sayRate } from '../text/say-number.ts';
import { sayPlace } from './engagement-check.ts';
import type { Benchmark, Evaluation, Reason } from './evaluation.ts';
import { checkLabel } from './labels.ts';
import { postsBehind } from './own-posts.ts';
import { sayMissing, saySource } from './say-source.ts';

/** Why there is no expected engagement for a creator without a benchmark. */
export function sayNoBenchmark(creator: Creator): string {
  if (typeof creator.platform !== 'string') {
    return `No expected engagement: ${sayMissing('platform', creator.platform)}.`;
  }
  return `No reliable benchmark for ${platformLabel(creator.platform)}, so no expected engagement is shown. You can calibrate from your own creators.`;
}

/** The benchmark as what it is, or why there is none, and how much came from own posts. */
export function engagementReasons(creator: Creator, evaluation: Evaluation, rules: CompiledRules): Reason[] {
  const { benchmark } = evaluation;
  if (benchmark === null || typeof creator.platform !== 'string') return [noBenchmark(creator, rules)];
  const curve = (benchmark.basis === 'views' ? rules.byViews : rules.byFollowers).get(creator.platform)?.curve;
  const source = curve === undefined ? '' : `; ${saySource(curve)}`;
  const who = `${platformLabel(creator.platform)} creators${benchmark.basis === 'followers' ? ' this size' : ''}`;
  const band = `8 of 10 ${who} lie between ${sayRate(benchmark.p10)} and ${sayRate(benchmark.p90)}, half above ${sayRate(benchmark.p50)}`;
  const reasons: Reason[] = [
    {
      about: 'engagement',
      text: `Expected engagement: ${band} (by ${benchmark.basis}; ${benchmark.confidence} confidence${source}).`,
    },
  ];
  const own = sayOwnPosts(creator, evaluation, rules);
  if (own !== null) reasons.push({ about: 'engagement', text: own });
  return reasons;
}

function noBenchmark(creator: Creator, rules: CompiledRules): Reason {
  const { platform } = creator;
  if (typeof platform !== 'string') return { about: 'missing', text: sayNoBenchmark(creator) };
  if (rules.byFollowers.has(platform)) {
    const cause = sayMissing('follower count', creator.followers) || 'the follower count is not a number from 1 up';
    return { about: 'missing', text: `No expected engagement: ${cause}.` };
  }
  if (rules.byViews.has(platform)) {
    return {
      about: 'missing',
      text: `${platformLabel(platform)} has a benchmark by views only: add a column of average views per post.`,
    };
  }
  return { about: 'engagement', text: sayNoBenchmark(creator) };
}

function sayOwnPosts(creator: Creator, { forecast, measured }: Evaluation, rules: CompiledRules): string | null {
  if (forecast === null || measured === null || forecast.source === 'benchmark') return null;
  const posts = postsBehind(creator, rules);
  const known = typeof creator.postsMeasured === 'number' ? '' : ', as the rules assume';
  const share = Math.round(forecast.ownWeight * 100);
  return `With its own rate (${sayCount(posts)} ${posts === 1 ? 'post' : 'posts'}${known}) counted ${share}% and the benchmark ${100 - share}%, its next posts are expected between ${sayRate(forecast.p10)} and ${sayRate(forecast.p90)}, typically ${sayRate(forecast.p50)}.`;
}

/** The measured rate with its denominator, against the benchmark. Null when nothing was measured. */
export function measuredReason({ measured, benchmark, engagementCheck }: Evaluation): Reason | null {
  if (measured === null) return null;
  const rate = `Measured ${sayRate(measured.value)}`;
  if (engagementCheck === null || benchmark === null) {
    return { about: 'measured', text: `${rate} ${sayBasis(measured.basis)} is not compared: there is no benchmark.` };
  }
  if (engagementCheck.code === 'unlike-basis')
    return { about: 'measured', text: sayUnlike(rate, measured.basis, benchmark) };
  const notes = [
    measured.likesOnly ? 'likes only, comments and shares are not in it' : '',
    measured.basis === 'reach' ? 'held against the benchmark by views, the nearest there is' : '',
    measured.basis === 'unknown' ? 'the column does not say by what, so by followers is assumed' : '',
  ].filter((note) => note !== '');
  const label = checkLabel(engagementCheck.code);
  const verdict = `${label.charAt(0).toLowerCase()}${label.slice(1)}: ${sayPlace(engagementCheck, benchmark.basis)}`;
  const noted = notes.length > 0 ? ` (${notes.join('; ')})` : '';
  return {
    about: 'measured',
    text: `${rate} by ${measured.basis === 'reach' ? 'reach' : benchmark.basis} is ${verdict}${noted}.`,
  };
}

function sayUnlike(rate: string, basis: string, benchmark: Benchmark): string {
  return `${rate} is by ${basis}, the benchmark by ${benchmark.basis}: they are not compared.`;
}

function sayBasis(basis: string): string {
  return basis === 'unknown' ? '(the column does not say by what)' : `by ${basis}`;
}
