/** The words by which advertising is marked in a country, for a brief. No legal advice. */

/** ISO code to words and what they rest on. A country without a line has the general words. */
const WORDS: Readonly<Record<string, { readonly words: string; readonly source: string }>> = {
  US: { words: '#ad', source: 'Federal Trade Commission, Disclosures 101 for Social Media Influencers, 2019' },
  GB: {
    words: '#ad',
    source: 'CAP and CMA, Influencers’ guide to making clear that ads are ads, third edition, 23 March 2023',
  },
  DE: {
    words: 'Werbung',
    source: 'Die Medienanstalten, Leitfaden Werbekennzeichnung bei Online-Medien, as of 15 June 2023',
  },
  FR: {
    words: 'Publicité',
    source:
      'Loi n° 2023-451 du 9 juin 2023, article 5-2 as of 7 November 2024 (“publicité”, “collaboration commerciale” or as clear)',
  },
};
const GENERAL = 'Paid partnership';

export function disclosureFor(code: string): string {
  return WORDS[code]?.words ?? GENERAL;
}
