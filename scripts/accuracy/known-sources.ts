/** What is known of public data sets by their short names: where they are from and how they were chosen. */

export type KnownSource = {
  readonly name: string;
  readonly selection: string;
  /** What of the shipped figures was settled after seeing this set; '' when nothing was. */
  readonly seen: string;
  /** Year of the figures, and what a confidence may rest on: rates as they are defined here, of ordinary accounts. */
  readonly year: number;
  readonly isAsDefined: boolean;
  /** Found by posts that went viral: only its rate by views says something. */
  readonly isViral?: true;
  /** What a lifetime mean is multiplied by to stand beside a middle post; left out where the set gives middles. */
  readonly toMiddle?: (followers: number) => number;
};

/** The middle post against the mean one, on 828 TikTok accounts of 2020 with ten posts or more. */
const tiktokMiddle = (followers: number): number => (followers < 1e6 ? 0.5 : followers < 3e6 ? 0.6 : 0.72);

const SOURCES: Readonly<Record<string, KnownSource>> = {
  kim2019: {
    name: 'Instagram influencers of 2019 (Kim and others)',
    selection: 'a research data set of influencers from 1,000 followers with a post in the last year; before reels',
    seen: 'shape of the anchors below 145,000',
    year: 2019,
    isAsDefined: true,
  },
  gvsi2017: {
    name: 'Instagram influencers of 2017 (GVSI), about 17 posts each',
    selection: 'large accounts only, from 125,000 followers; before reels',
    seen: 'no anchor; the weights of own posts were read off it',
    year: 2017,
    isAsDefined: true,
  },
  famous2020: {
    name: 'TikTok accounts of 2020 that the app suggests (“famous”), 25 posts each',
    selection: 'suggested by the app, two thirds above a million followers',
    seen: 'anchors, spread and the weights of own posts were rounded by hand after seeing it',
    year: 2020,
    isAsDefined: true,
  },
  brightdata_profiles2024: {
    name: 'TikTok profiles of 2024 (Bright Data sample)',
    selection:
      'a vendor’s sample, half below 1,000 followers; its rate is likes of a lifetime per post, not a median of posts',
    seen: '',
    year: 2024,
    isAsDefined: false,
  },
  sullygnome_top1000_2019: {
    name: 'Twitch, 1,000 top channels of 2019 (SullyGnome)',
    selection: 'the head of a ranking, so its rates lie above those of channels not listed',
    seen: 'anchors and spread were rounded by hand after seeing it',
    year: 2019,
    isAsDefined: true,
  },
  past_posts: {
    name: 'Past posts of the Instagram (2017) and TikTok (2020) creators above',
    selection: 'up to 17 posts each; the newest stand lower than the rest, as posts do that still collect likes',
    seen: 'weights and bands of own posts were rounded after seeing it',
    year: 2020,
    isAsDefined: true,
  },
  armenian_rate_card_2025: {
    name: 'Rate card of an agency in Armenia, 2025',
    selection: 'asked fees of one agency in a small market, 3,000 to 464,000 followers, read at 390 dram to the dollar',
    seen: 'fees were fitted between published tables, this card and one from New Zealand (2024, 37 creators)',
    year: 2025,
    isAsDefined: false,
  },
  ig_spain_2025: {
    name: 'Instagram accounts of Spain, October 2025 (StarNgage), half of 2,957',
    selection: 'ranked by followers, down to 145,000; some brands, media and celebrities',
    seen: 'level of the anchors above 145,000, and spread',
    year: 2025,
    isAsDefined: true,
  },
  ig_categories_2025: {
    name: 'Instagram, top 100 of each of ten categories, July 2025, half of 918',
    selection: 'from 100,000 followers, in an order that follows likes; mostly Indonesia',
    seen: 'level above 145,000 and spread, together with the Spanish accounts',
    year: 2025,
    isAsDefined: true,
  },
  ig_indonesia_2023: {
    name: 'Instagram creators of a database of an Indonesian agency, December 2023, half of 109',
    selection: '76 small accounts and 33 celebrities; how the rate is taken is not said',
    seen: 'looked at beside the others',
    year: 2023,
    isAsDefined: false,
  },
  ig_korea_lens_2025: {
    name: 'Instagram accounts that post of contact lenses, Korea, May 2025, half of 77',
    selection: 'by hashtags; about two of five are shops or opticians',
    seen: '',
    year: 2025,
    isAsDefined: false,
  },
  id_nano_declared_2026: {
    name: 'Small Indonesian creators of a sign-up form, July 2026, half of 426',
    selection: 'numbers are what creators wrote of themselves',
    seen: 'views per follower on Instagram up to 30,000',
    year: 2026,
    isAsDefined: false,
  },
  tiktok_tides_2024: {
    name: 'TikTok accounts by size and continent (TIDES, 2024), half of 4,861',
    selection: 'drawn by size and continent, how is not said; likes of a lifetime per video, times 0.5 to 0.72 here',
    seen: 'shape and level below 100,000, and spread',
    year: 2024,
    isAsDefined: false,
    toMiddle: tiktokMiddle,
  },
  tiktok_keyword_2025: {
    name: 'TikTok accounts found by keyword, September 2025, half of 526',
    selection: '10,000 to 200,000 followers, found by posts that went viral: only its rate by views is used',
    seen: 'typical rate by views and spread',
    year: 2025,
    isAsDefined: true,
    isViral: true,
  },
  tiktok_us_beauty_2026: {
    name: 'TikTok beauty accounts of the USA, June 2026 (EchoTik), half of 691',
    selection: 'largest first, from 504,000 followers; rates in whole percents',
    seen: 'typical rate by views and spread',
    year: 2026,
    isAsDefined: true,
  },
  tiktok_curated_2026: {
    name: 'Well-known TikTok creators, June 2026, half of 58',
    selection: 'chosen by hand; likes only',
    seen: 'looked at beside the others',
    year: 2026,
    isAsDefined: true,
  },
  youtube_tides_2024: {
    name: 'YouTube channels by size and continent (TIDES, 2024), half of 2,531',
    selection: 'drawn by size and continent; views of a lifetime per video, times 0.5 here, which nobody has measured',
    seen: 'anchors and spread of views',
    year: 2024,
    isAsDefined: false,
    toMiddle: () => 0.5,
  },
  youtube_us_politics_2024: {
    name: 'YouTube channels that users of X linked to before the election of 2024, half of 188',
    selection: 'news, music and hobbies too; views of a lifetime per video, times 0.5 here',
    seen: 'looked at beside the others',
    year: 2024,
    isAsDefined: false,
    toMiddle: () => 0.5,
  },
  youtube_india_gaming_2024: {
    name: 'Indian e-sports channels on YouTube, 2024, half of 273',
    selection: 'found by search, mostly below 10,000 subscribers; views of a lifetime per video, times 0.5 here',
    seen: 'looked at beside the others',
    year: 2024,
    isAsDefined: false,
    toMiddle: () => 0.5,
  },
  twitch_top_2025: {
    name: 'Twitch, top 50 by hours watched of 2024 and 2025, Spanish and world, half of 127',
    selection: 'chosen by hours watched, so the head of a ranking',
    seen: 'upper anchors',
    year: 2025,
    isAsDefined: true,
  },
  x_crypto_paid_2025: {
    name: 'X accounts with paid crypto posts of one agency, 2025, half of 241',
    selection: 'one niche, in which replies are traded',
    seen: 'typical rate by views',
    year: 2025,
    isAsDefined: true,
  },
  xhs_us_food_2025: {
    name: 'Xiaohongshu food accounts in Texas, March 2025, half of 100',
    selection: 'below 9,000 fans, from two lists; saves count as well',
    seen: '',
    year: 2025,
    isAsDefined: false,
  },
};

/** Null for any other name: nothing is known of how the file's creators were chosen. */
export function knownSource(source: string): KnownSource | null {
  return Object.hasOwn(SOURCES, source) ? (SOURCES[source] ?? null) : null;
}
