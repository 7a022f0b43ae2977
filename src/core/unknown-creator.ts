/** A creator of whom nothing is known. */
import type { Creator } from './creator.ts';
import { ABSENT } from './missing.ts';

/** Every field absent but the row and the name. */
export function unknownCreator(row: number, creator: string): Creator {
  return {
    row,
    creator,
    platform: ABSENT,
    platformSource: null,
    followers: ABSENT,
    likes: ABSENT,
    comments: ABSENT,
    shares: ABSENT,
    views: ABSENT,
    saves: ABSENT,
    reach: ABSENT,
    impressions: ABSENT,
    engagementRate: ABSENT,
    postsMeasured: ABSENT,
    niche: '',
    country: '',
    verified: ABSENT,
    authority: { asked: false, entries: [] },
    quote: ABSENT,
    following: ABSENT,
    fakeFollowerShare: ABSENT,
    dataDate: '',
    person: '',
    repeats: null,
  };
}
