/** The sources behind the shipped figures, one entry each. Holds no figures and no rules. */
import type { Provenance } from '../rule-set.ts';

/** Publisher, title, year and address, then the date. Rounding by hand is said where it was done. */
const SOURCES = {
  seed: [
    'seed table: comparison page "Micro Influencer vs Key Opinion Leader in Marketing", last updated 25 March 2025',
    '2025-03-25',
  ],
  judgement: [
    'Creator Tiers, a judgement after the seed page and the goal studies; change it to your own',
    '2026-10-07',
  ],
  fiveTiers: [
    'Influencer Marketing Hub and Hootsuite, five-tier scheme; Hootsuite, Instagram influencer rates, https://blog.hootsuite.com/instagram-influencer-rates/',
    'undated',
  ],
  healthcareFee: [
    'Cutting Edge Information, Hourly fair market value rates of healthcare KOLs, 2015, http://www.marketwired.com/press-release/hourly-fair-market-value-rates-kol-activities-range-from-210-273-according-cutting-edge-2049313.htm; primary care of 8 October 2015, https://www.globenewswire.com/news-release/2015/10/08/1180863/0/en/Base-Hourly-Fair-Market-Rate-for-Primary-Care-Physicians-and-Non-MDs-in-US-Is-at-192-per-Hour.html',
    '2015-10-08',
  ],
  margin: ['Creator Tiers, a judgement: follower counts move by a few percent between two exports', '2026-10-07'],
  instagram: [
    'Level above 145,000 and spread: 1,450 Spanish accounts ranked by followers (StarNgage, October 2025) and 474 of ten categories (July 2025), both inside 72 to 88 %, held against 57 of Indonesia (December 2023); shape below: 15,584 influencers (2019) and 973 (2017); rounded by hand. Nothing below 100,000 was measured after 2023',
    '2025',
  ],
  tiktok: [
    'Median posts of 835 TikTok accounts that the app suggests (2020), most above 1M, and lifetime likes per video of 2,477 accounts drawn by size and continent (TIDES, 2024), times 0.5 to 0.72 as a median is to a mean; rounded by hand',
    '2024',
  ],
  twitch: [
    'Average viewers by followers: 508 of the 1,000 top channels (SullyGnome, 2019) and 69 of the top 50 by hours watched (2024 and 2025, Spanish and world), rounded by hand; heads of rankings, none below 20,000',
    '2025',
  ],
  x: [
    'PlayerSells, X engagement rate benchmarks, 152,291 accounts, CC BY 4.0, https://playersells.com/insights/engagement-rate-benchmarks; rounded, below 50,000 smoothed',
    '2026-10',
  ],
  youtube: [
    'Modash and Scrumball with two search samples, rounded between them: Modash, YouTube engagement rate calculator (8M channels); Scrumball 2026; level by lifetime views of 1,272 channels (TIDES, 2024), halved, at the rate by views',
    '2026',
  ],
  linkedin: [
    'SociaVault, What Is a Good Engagement Rate on LinkedIn in 2026?, https://sociavault.com/blog/good-engagement-rate-linkedin-2026; sources differ tenfold',
    '2026-05-02',
  ],
  facebook: [
    'RivalIQ benchmark reports 2023-2026 (pages) and IZEA, https://izea.com/resources/how-much-do-facebook-influencers-charge/; sources differ',
    '2026',
  ],
  tiktokViews: [
    'Likes, comments and shares by views: 334 beauty accounts in the USA (EchoTik, June 2026, largest first), 247 found by keyword (September 2025), 31 well-known ones (June 2026), rounded by hand; accounts of 2020 ran at 15.5%',
    '2026',
  ],
  youtubeViews: [
    'Three samples of YouTube channels (249, 256 and 1,000; 2022-2025), rounded: likes and comments by views',
    '2025',
  ],
  xViews: [
    'Interactions by views: posts of 818 X accounts (2024, typically 2.5%) and 122 accounts with paid crypto posts of one agency (2025, typically 4.4%, as replies are traded), rounded between them',
    '2025',
  ],
  linkedinViews: [
    'Voketa, LinkedIn engagement rate benchmarks 2026, https://www.voketa.com/blog/linkedin-engagement-rate-benchmarks-2026, and CannerAI, https://cannerai.com/learn/linkedin-engagement-rate',
    '2026-04',
  ],
  tiktokReach: [
    'Views per follower of 835 TikTok accounts suggested by the app (2020) and 31 well-known ones (June 2026); below 100,000 also likes of 2,477 accounts (TIDES, 2024, a lifetime mean, halved) at the rate by views; rounded by hand. Accounts found by keyword (2025) got up to eight times as much, as they were found by posts that went viral',
    '2026',
  ],
  youtubeReach: [
    'Lifetime views per video of 1,272 (TIDES), 133 and 89 YouTube channels (2024), halved for a recent video, rounded by hand; nobody has measured the half',
    '2024',
  ],
  instagramReach: [
    '101 Instagram creators of a sign-up form in Indonesia (declared, 2026) up to 30,000 followers; above, reach rates of feed posts in StartMotionMedia, Instagram benchmarks, https://www.startmotionmedia.com/instagrambenchmarks-keyinsights (mid 2024), rounded by hand; reels lie above, photos below',
    '2026',
  ],
  xReach: [
    'PlayerSells, X views per follower by account size, 60,892 accounts, https://playersells.com/learn/does-x-premium-increase-reach-60000-accounts-compared: medians; the spread is what the rates by followers leave beside those by views',
    '2026-10',
  ],
  telegramReach: [
    'PlayerSells, Telegram views per subscriber, 139,115 channels: medians by size; the spread is that of 1,000 to 5,000 subscribers',
    '2026',
  ],
  ownInstagram: [
    'Measured on 973 Instagram influencers (2017), about 17 posts each: the next five posts predicted',
    '2017',
  ],
  ownTiktok: ['Measured on 1,783 TikTok accounts (2020), 25 posts each: the next five posts predicted', '2020'],
  ownOther: ['Carried over from TikTok with less weight, a judgement', '2026-10-07'],
  fee: [
    'Published tables and two rate cards (Influencer Marketing Hub, Hootsuite, Klear, Storytalent; 80 creators in New Zealand 2024 and Armenia 2025), fitted between them; holds 92% of their photo quotes',
    '2025',
  ],
  sponsorRate: ['SponsorRate, methodology, https://sponsorrate-com.pages.dev/methodology', 'undated'],
  klear: [
    'Klear, average fees, in Talking Influence, https://talkinginfluence.com/2019/06/17/closing-the-gender-pay-gap-in-influencer-marketing/; SponsorRate CPM ratios',
    '2019-06-17',
  ],
  tiktokFee: [
    'Influencer Marketing Hub lies 3-6 times below two rate cards (New Zealand 2024, Armenia 2025); unresolved',
    '2025',
  ],
  cpm: [
    'Price pages of 2026 that multiply average views by a CPM: six of six for YouTube; TikTok, Instagram reels and LinkedIn from fewer; no paid fees with views are published',
    '2026',
  ],
  cpmX: [
    '551 paid X campaigns of 2025 from 5,000 impressions up (4.7, 7.2, 13, 20 and 33 dollars), with price pages',
    '2025',
  ],
  viewerHour: [
    'valleyconnect (0.80-1.20 dollars a viewer and hour) and gamingwithdaopa (0.50-2), price pages for Twitch',
    'undated',
  ],
  podcastFee: [
    'Price pages for podcasts of 2026: host-read ads cost 18, 25-35 and 50 dollars per 1,000 downloads of an episode',
    '2026',
  ],
  newsletterFee: [
    'Price pages for newsletters of 2026: 20-30 dollars per 1,000 opens, business 40-80, finance 80-150',
    '2026',
  ],
  xFee: [
    'Rate card of 2026 (below 50,000 followers 25-100 dollars, to 500,000 100-500) and 551 paid X campaigns of 2025',
    '2026',
  ],
  xhsFee: [
    'Price pages for Xiaohongshu notes, 2025 (10-50K fans 500-3,000 yuan), 40-47 yuan per 1,000 fans and 14 quotes',
    '2025',
  ],
  lowestFee: [
    'Rate card of 2026, smallest X accounts; paid X posts of 2025 go for 40-50 dollars whatever the views',
    '2026',
  ],
  market: [
    'Creator Tiers, between region factors of price pages (SponsorRate, zexel 2024), paid contracts in Korea and quotes in Indonesia; ad prices beside: cost per YouTube view of one advertiser, March-May 2025; they rarely agree',
    '2025',
  ],
  format: ['Two rate cards of 80 creators (2024, 2025) and HypeAuditor and influencerradar add-ons', '2025'],
  crypto: ['Kolpricer, price by domain, https://www.kolpricer.xyz/how', 'undated'],
  authorityFee: [
    'Cutting Edge Information, hourly fees of healthcare KOLs by rank, 2015-2017; capped, a judgement',
    '2017',
  ],
  expertFee: ['Creator Tiers, a judgement: no source prices an expert by audience', '2026-11-30'],
  link: ['Published rate guides: a link adds 10-20%; middle of the range', 'undated'],
  secondPlatform: ['One rate card of 43 creators (New Zealand): reel and TikTok together against the reel', '2024'],
  exclusivity: ['Jfound and ijunjun, Xiaohongshu price pages: exclusivity adds 20%', '2025'],
  usage: [
    'Creator Money Tools, Should creators charge extra for usage rights?, https://creator-money-tools.pages.dev/blog/should-creators-charge-extra-for-usage-rights; middle of the range',
    'undated',
  ],
  ads: [
    'Creator Contracts, Usage rights explained, https://creatorcontracts.io/guides/usage-rights-explained; middle of the range',
    'undated',
  ],
  goalConversion: [
    'Beichert and others, Revenue Generation Through Influencer Marketing, Journal of Marketing, 2024; the seed page',
    '2024',
  ],
  goalReach: ['Tian and others, Mega or Micro?, Journal of Marketing Research, 2024; the seed page', '2024'],
  planMix: [
    'Advice of the seed page: micro influencers for engagement, community and conversion, KOLs for reach and credibility; the shares are a judgement, no study sets them',
    '2025-03-25',
  ],
  authority: [
    'PhRMA and AdvaMed tiering criteria, aitoearn list of expert signals and the seed page; points are a judgement',
    '2026-10-07',
  ],
  flagRate: [
    'Creator Tiers: at three times p90 or 0.16 times p10 at most 3% of ordinary accounts of any set behind the curves are flagged (1.9% of 1,450 and 2.7% of 474 on Instagram in 2025, 2.3% of 2,477 on TikTok in 2024)',
    '2026-11-30',
  ],
  flagViews: [
    'Creator Tiers: at 0.3 times p10 1.0% of 2,055 accounts with average views in eight sets of 2024 to 2026 are flagged (0.9% of 1,272 on YouTube in 2024, 1.6% of 247 on TikTok in 2025, none of 101 on Instagram in 2026)',
    '2026-11-30',
  ],
  flagComments: [
    'SpendVet, free follower checker, https://spendvet.com/tools/fake-follower-checker: 2-5 comments per 100 likes are usual; the limits here are wider, a judgement',
    'undated',
  ],
  flagFake: [
    'Heepsy, edge of its class of suspicious followers, 20%; HypeAuditor 2021 in Campaign Asia, 45% of followers no real people: refuse from 40%, a judgement',
    '2021-04-15',
  ],
  flagFollowing: [
    'Creator Tiers: following as many as follow back is a pattern of bought growth; a judgement',
    '2026-11-23',
  ],
  flagOwner: ['Creator Tiers, a judgement: brands, clubs and media are among the largest accounts', '2026-11-30'],
  flagAge: ['Creator Tiers: a quarter, as follower counts and rates drift between exports; a judgement', '2026-11-23'],
  flagRepeats: ['Creator Tiers: an account or person is to be counted and paid once; a judgement', '2026-11-23'],
  ecb: ['European Central Bank, euro foreign exchange reference rates, taken to one dollar', '2025-02-28'],
  dram: ['Rate at which the Armenian rate card was read', '2025'],
  peg: ['Official parity with the dollar', '2025'],
  nzd: ['Rate at which the New Zealand rate card was read', '2024'],
} as const;

export type SourceId = keyof typeof SOURCES;

/** Source and date of a shipped figure; it has no cell. */
export function shipped(id: SourceId): Provenance {
  const [source, date] = SOURCES[id];
  return { source, date, cell: '' };
}
