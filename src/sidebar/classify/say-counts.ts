/** The sentence that counts the creators of a table by tier. */
import type { Counts } from '../../contract/server-calls.ts';
import type { Figures } from '../drawings/say-figures.ts';
import type { Strings } from '../strings/strings.ts';

/** Labels of the shipped rules are said as people say them; any other label is said as the rules have it. */
const KNOWN: Readonly<Record<string, 'micro' | 'kol' | 'belowMicro' | 'unknown'>> = {
  'Micro influencer': 'micro',
  KOL: 'kol',
  'Below micro': 'belowMicro',
  "Can't tell": 'unknown',
};

/** "200 creators: 142 micro influencers, 38 KOLs (36 by audience, 2 by authority), 15 below micro, 5 can't tell." */
export function sayCounts(counts: Counts, say: Strings['classify'], figures: Figures): string {
  const isUnknown = (tier: string): number => (KNOWN[tier] === 'unknown' ? 1 : 0);
  const tiers = counts.tiers
    .filter(({ count }) => count > 0)
    .sort((a, b) => isUnknown(a.tier) - isUnknown(b.tier) || b.count - a.count)
    .map(({ tier, count }) => {
      const known = KNOWN[tier];
      if (known === undefined) return `${figures.count(count)} ${tier}`;
      const words = say.tiers[known](figures.count(count));
      return known === 'kol' ? words + sayKinds(counts, say, figures) : words;
    });
  const creators = say.creators(figures.count(counts.creators));
  const byHand = counts.tiersByHand === undefined ? '' : ` ${say.byHand(figures.count(counts.tiersByHand))}`;
  return `${tiers.length === 0 ? creators : `${creators}: ${tiers.join(', ')}`}.${byHand}`;
}

function sayKinds({ kolByAudience, kolByAuthority }: Counts, say: Strings['classify'], figures: Figures): string {
  if (kolByAudience + kolByAuthority === 0) return '';
  const kinds = [
    kolByAudience > 0 ? say.byAudience(figures.count(kolByAudience)) : '',
    kolByAuthority > 0 ? say.byAuthority(figures.count(kolByAuthority)) : '',
  ];
  return ` (${kinds.filter((kind) => kind !== '').join(', ')})`;
}

/** `N:AF` as "N to AF", one column as itself. */
export function sayColumns(where: string, say: Strings['classify']): string {
  return where
    .split(', ')
    .map((part) => {
      const [from = '', to = ''] = part.split(':');
      return to === '' || to === from ? from : say.span(from, to);
    })
    .join(', ');
}
