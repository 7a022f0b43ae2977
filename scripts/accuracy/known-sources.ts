/** Answers for what is known of public data sets by their short names: where they are from and how they were chosen. */

export type KnownSource = {
  readonly name: string;
  readonly selection: string;
  /** What of the shipped figures was settled after seeing this set; '' when nothing was. */
  readonly seen: string;
};

const SOURCES: Readonly<Record<string, KnownSource>> = {
  kim2019: {
    name: 'Instagram influencers of 2019 (Kim and others)',
    selection: 'a research data set of influencers from 1,000 followers with a post in the last year; before reels',
    seen: 'anchors and spread were rounded by hand after seeing it',
  },
  gvsi2017: {
    name: 'Instagram influencers of 2017 (GVSI), about 17 posts each',
    selection: 'large accounts only, from 125,000 followers; before reels',
    seen: 'no anchor; the weights of own posts were read off it',
  },
  famous2020: {
    name: 'TikTok accounts of 2020 that the app suggests (“famous”), 25 posts each',
    selection: 'suggested by the app, two thirds above a million followers',
    seen: 'anchors, spread and the weights of own posts were rounded by hand after seeing it',
  },
  brightdata_profiles2024: {
    name: 'TikTok profiles of 2024 (Bright Data sample)',
    selection:
      'a vendor’s sample, half below 1,000 followers; its rate is likes of a lifetime per post, not a median of posts',
    seen: '',
  },
  sullygnome_top1000_2019: {
    name: 'Twitch, 1,000 top channels of 2019 (SullyGnome)',
    selection: 'the head of a ranking, so its rates lie above those of channels not listed',
    seen: 'anchors and spread were rounded by hand after seeing it',
  },
  past_posts: {
    name: 'Past posts of the Instagram (2017) and TikTok (2020) creators above',
    selection: 'up to 17 posts each; the newest stand lower than the rest, as posts do that still collect likes',
    seen: 'weights and bands of own posts were rounded after seeing it',
  },
  armenian_rate_card_2025: {
    name: 'Rate card of an agency in Armenia, 2025',
    selection: 'asked fees of one agency in a small market, 3,000 to 464,000 followers, read at 390 dram to the dollar',
    seen: 'fees were fitted between published tables, this card and one from New Zealand (2024, 37 creators)',
  },
};

/** Null for any other name: nothing is known of how the file's creators were chosen. */
export function knownSource(source: string): KnownSource | null {
  return Object.hasOwn(SOURCES, source) ? (SOURCES[source] ?? null) : null;
}
