/** The sentence behind each flag: value, limit, source, what to do. Raises none. */
import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { daysBetween } from '../text/read-day.ts';
import { plain, sayCount, sayRate, sayTimes } from '../text/say-number.ts';
import type { Ask, Evaluation, FlagCode, Reason } from './evaluation.ts';
import { saySource } from './say-source.ts';
import { countOrNull, positiveOrNull } from './size.ts';

/** One reason per flag with a limit. The others have their sentence beside tier and engagement. */
export function flagReasons(creator: Creator, evaluation: Evaluation, rules: CompiledRules, ask: Ask): Reason[] {
  return evaluation.flags.flatMap((code) => {
    const limit = rules.rules.flags.find((line) => line.code === code);
    const said = limit === undefined ? '' : sayFlag(code, limit.limit, creator, evaluation, ask);
    return limit === undefined || said === '' ? [] : [{ about: 'flag', text: `${said} (${saySource(limit)}).` }];
  });
}

function sayFlag(code: FlagCode, limit: number, creator: Creator, evaluation: Evaluation, ask: Ask): string {
  const likes = positiveOrNull(creator.likes) ?? 1;
  const { repeats } = creator;
  switch (code) {
    case 'engagement-far-above':
    case 'engagement-far-below':
      return sayFar(code, limit, evaluation);
    case 'one-post':
      return `The rate is based on ${posts(countOrNull(creator.postsMeasured) ?? 0)}, and ${posts(limit)} or fewer may be chance: measure more`;
    case 'few-comments':
      return `${sayPer100(creator, likes)} comments per 100 likes, fewer than ${plain(limit)}: check for bought likes`;
    case 'many-comments':
      return `${sayPer100(creator, likes)} comments per 100 likes, more than ${plain(limit)}: check for engagement pods or a giveaway`;
    case 'likes-without-views':
      return `${sayCount(likes)} likes on ${sayCount(countOrNull(creator.views) ?? 0)} views, more than ${plain(limit)} a view: check for bought likes`;
    case 'fake-followers':
      return `${sayRate(countOrNull(creator.fakeFollowerShare) ?? 0)} of the followers are reported fake, more than ${sayRate(limit)}: look closer before you book`;
    case 'fake-followers-high':
      return `${sayRate(countOrNull(creator.fakeFollowerShare) ?? 0)} of the followers are reported fake, more than ${sayRate(limit)}: do not book`;
    case 'follows-many':
      return `Follows ${sayCount(countOrNull(creator.following) ?? 0)} accounts with ${sayCount(positiveOrNull(creator.followers) ?? 0)} followers, at least ${plain(limit)} per follower: check for follow-for-follow`;
    case 'stale-data':
      return `The figures are of ${creator.dataDate}, ${daysBetween(creator.dataDate, ask.today ?? '') ?? 0} days ago, more than ${plain(limit)}: get new ones`;
    case 'duplicate-account':
      return `The account is in ${repeats?.rows ?? 0} rows, first in row ${repeats?.accountRow ?? 0}: count and pay it once`;
    case 'same-person':
      return `The person has ${repeats?.accounts ?? 0} accounts in the list, first in row ${repeats?.personRow ?? 0}: one person, one contract`;
    default:
      return '';
  }
}

function sayFar(
  code: 'engagement-far-above' | 'engagement-far-below',
  limit: number,
  { measured, benchmark }: Evaluation,
): string {
  if (measured === null || benchmark === null) return '';
  const isAbove = code === 'engagement-far-above';
  const whom = `9 of 10 ${benchmark.basis === 'views' ? 'on the platform' : 'this size'}`;
  const edge = isAbove
    ? `at or above ${sayTimes(limit)} the ${sayRate(benchmark.p90)} that ${whom} stay below`
    : `at or below ${sayTimes(limit)} the ${sayRate(benchmark.p10)} that ${whom} exceed`;
  return `${sayRate(measured.value)} is ${edge}: check for bought ${isAbove ? 'engagement or engagement pods' : 'followers'}`;
}

function sayPer100(creator: Creator, likes: number): string {
  return plain(Number((((countOrNull(creator.comments) ?? 0) / likes) * 100).toPrecision(2)));
}

function posts(count: number): string {
  return count === 1 ? '1 post' : `${plain(count)} posts`;
}
