/** A made-up list as a campaign begins with: who, how to reach them, what they ask, and empty columns for what comes of it. */

export const CAMPAIGN_HEADER = [
  ...['Handle', 'Platform', 'Profile', 'Followers', 'Fee (USD)', 'Country', 'E-mail', 'Niche'],
  ...['Paid', 'Views got', 'Engagements got', 'Link clicks', 'Revenue'],
] as const;

const PLATFORMS = [
  ['Instagram', 'https://www.instagram.com/*/'],
  ['TikTok', 'https://www.tiktok.com/@*'],
] as const;
const COUNTRIES = ['US', 'GB', 'DE', 'FR'];
const NICHES = ['beauty', 'food', 'travel'];

/** Rows under CAMPAIGN_HEADER: 5,000 to 400,000 followers; fees around 1.2% of them; every twelfth without an e-mail. */
export function campaignList(count: number): (string | number)[][] {
  return Array.from({ length: count }, (_, at) => {
    const [platform, profile] = PLATFORMS[at % PLATFORMS.length] ?? ['', ''];
    const handle = `made.up.${at + 1}`;
    const followers = Math.round(5000 * 80 ** (((at * 37) % 101) / 100));
    const fee = Math.round(followers * 0.012 * (0.7 + ((at * 13) % 7) / 10));
    const email = at % 12 === 0 ? '' : `${handle}@example.org`;
    return [
      ...[`@${handle}`, platform, profile.replace('*', handle), followers, fee],
      ...[COUNTRIES[at % COUNTRIES.length] ?? '', email, NICHES[at % NICHES.length] ?? '', '', '', '', '', ''],
    ];
  });
}

/** What a row brought, in the order of the last five columns: mostly inside the forecast, every fifth far above. */
export function madeUpResult([, , , followers = 0, fee = 0]: readonly (string | number)[], row: number): number[] {
  const size = Number(followers);
  const engagements = Math.round(size * (row % 5 === 0 ? 0.2 : 0.02 + (row % 7) / 400));
  return [
    Number(fee),
    Math.round(size * 0.3),
    engagements,
    Math.round(engagements / 10),
    Math.round(Number(fee) * 1.5),
  ];
}
