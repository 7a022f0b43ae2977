/** The sentences on expected and measured engagement. Computes no rate. */

import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { inEnglish, lowerFirst, say, sayCount, sayRate, word } from '../text/marked.ts';
import { platformLabel } from '../text/names.ts';
import { sayPlace } from './engagement-check.ts';
import type { Benchmark, Evaluation, Reason } from './evaluation.ts';
import { checkLabel } from './labels.ts';
import { postsBehind } from './own-posts.ts';
import { reasonOf } from './reason-of.ts';
import { sayMissing, saySource } from './say-source.ts';

/** Why there is no expected engagement for a creator without a benchmark. */
export function sayNoBenchmark(creator: Creator): string {
  return inEnglish(sayNone(creator));
}

function sayNone(creator: Creator): string {
  if (typeof creator.platform !== 'string') {
    return say`No expected engagement: ${sayMissing('platform', creator.platform)}.`;
  }
  return say`No reliable benchmark for ${platformLabel(creator.platform)}, so no expected engagement is shown. You can calibrate from your own creators.`;
}

/** The benchmark as what it is, or why there is none, and how much came from own posts. */
export function engagementReasons(creator: Creator, evaluation: Evaluation, rules: CompiledRules): Reason[] {
  const { benchmark } = evaluation;
  if (benchmark === null || typeof creator.platform !== 'string') return [noBenchmark(creator, rules)];
  const curve = (benchmark.basis === 'views' ? rules.byViews : rules.byFollowers).get(creator.platform)?.curve;
  const source = curve === undefined ? '' : `; ${saySource(curve)}`;
  const who = say`${platformLabel(creator.platform)} creators${benchmark.basis === 'followers' ? say` this size` : ''}`;
  const band = say`8 of 10 ${who} lie between ${sayRate(benchmark.p10)} and ${sayRate(benchmark.p90)}, half above ${sayRate(benchmark.p50)}`;
  const reasons: Reason[] = [
    reasonOf(
      'engagement',
      say`Expected engagement: ${band} (by ${word(benchmark.basis)}; ${word(benchmark.confidence)} confidence${source}).`,
    ),
  ];
  const own = sayOwnPosts(creator, evaluation, rules);
  if (own !== null) reasons.push(reasonOf('engagement', own));
  return reasons;
}

function noBenchmark(creator: Creator, rules: CompiledRules): Reason {
  const { platform } = creator;
  if (typeof platform !== 'string') return reasonOf('missing', sayNone(creator));
  if (rules.byFollowers.has(platform)) {
    const cause = sayMissing('follower count', creator.followers) || say`the follower count is not a number from 1 up`;
    return reasonOf('missing', say`No expected engagement: ${cause}.`);
  }
  if (rules.byViews.has(platform)) {
    return reasonOf(
      'missing',
      say`${platformLabel(platform)} has a benchmark by views only: add a column of average views per post.`,
    );
  }
  return reasonOf('engagement', sayNone(creator));
}

function sayOwnPosts(creator: Creator, { forecast, measured }: Evaluation, rules: CompiledRules): string | null {
  if (forecast === null || measured === null || forecast.source === 'benchmark') return null;
  const posts = postsBehind(creator, rules);
  const known = typeof creator.postsMeasured === 'number' ? '' : say`, as the rules assume`;
  const share = Math.round(forecast.ownWeight * 100);
  return say`With its own rate (${sayCount(posts)} ${posts === 1 ? say`post` : say`posts`}${known}) counted ${share}% and the benchmark ${100 - share}%, its next posts are expected between ${sayRate(forecast.p10)} and ${sayRate(forecast.p90)}, typically ${sayRate(forecast.p50)}.`;
}

/** The measured rate with its denominator, against the benchmark. Null when nothing was measured. */
export function measuredReason({ measured, benchmark, engagementCheck }: Evaluation): Reason | null {
  if (measured === null) return null;
  const rate = say`Measured ${sayRate(measured.value)}`;
  if (engagementCheck === null || benchmark === null) {
    return reasonOf('measured', say`${rate} ${sayBasis(measured.basis)} is not compared: there is no benchmark.`);
  }
  if (engagementCheck.code === 'unlike-basis') return reasonOf('measured', sayUnlike(rate, measured.basis, benchmark));
  const notes = [
    measured.likesOnly ? say`likes only, comments and shares are not in it` : '',
    measured.basis === 'reach' ? say`held against the benchmark by views, the nearest there is` : '',
    measured.basis === 'unknown' ? say`the column does not say by what, so by followers is assumed` : '',
  ].filter((note) => note !== '');
  const label = checkLabel(engagementCheck.code);
  const verdict = `${lowerFirst(word(label))}: ${sayPlace(engagementCheck, benchmark.basis)}`;
  const noted = notes.length > 0 ? ` (${notes.join('; ')})` : '';
  return reasonOf(
    'measured',
    say`${rate} by ${measured.basis === 'reach' ? say`reach` : word(benchmark.basis)} is ${verdict}${noted}.`,
  );
}

function sayUnlike(rate: string, basis: string, benchmark: Benchmark): string {
  return say`${rate} is by ${word(basis)}, the benchmark by ${word(benchmark.basis)}: they are not compared.`;
}

function sayBasis(basis: string): string {
  return basis === 'unknown' ? say`(the column does not say by what)` : say`by ${word(basis)}`;
}
