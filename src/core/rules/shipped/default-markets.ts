/** The shipped factors of countries on fees, as data. Finds no creator's country. */
import type { MarketFactor } from '../rule-set.ts';
import { shipped } from './shipped-source.ts';

/** Names of the country separated by commas, factor on fees of the United States, the same by ad prices (0 for none). */
const MARKETS: readonly (readonly [countries: string, factor: number, byAds: number])[] = [
  [
    'United States, USA, US, United States of America, America, EE. UU., Estados Unidos, États-Unis, 美国, アメリカ',
    1,
    1,
  ],
  ['Canada, CA, Canadá', 0.8, 0.85],
  [
    'United Kingdom, UK, GB, Great Britain, England, Scotland, Wales, Reino Unido, Großbritannien, Royaume-Uni',
    0.8,
    0.78,
  ],
  ['Australia, AU, Australien', 0.8, 0.83],
  ['New Zealand, NZ', 0.8, 0.34],
  ['Germany, DE, Deutschland, Alemania, Allemagne', 0.65, 0.53],
  ['Austria, AT, Österreich', 0.65, 0.37],
  ['Netherlands, NL, Nederland, Niederlande, Holland', 0.65, 0.51],
  ['Switzerland, CH, Schweiz, Suisse, Suiza', 0.65, 0.55],
  ['Sweden, SE, Sverige, Schweden', 0.65, 0.55],
  ['Norway, NO, Norge, Norwegen', 0.65, 0.54],
  ['Denmark, DK, Danmark, Dänemark', 0.65, 0.34],
  ['Finland, FI, Suomi, Finnland', 0.65, 0.27],
  ['France, FR, Frankreich, Francia', 0.55, 0.46],
  ['Italy, IT, Italia, Italien, Italie', 0.55, 0.5],
  ['Spain, ES, España, Spanien, Espagne', 0.55, 0],
  ['Japan, JP, 日本', 0.55, 0.54],
  ['South Korea, Korea, KR, 한국, 대한민국', 0.55, 0],
  ['United Arab Emirates, UAE, AE, Dubai', 0.6, 0.32],
  ['Saudi Arabia, SA, KSA', 0.6, 0],
  ['Qatar, QA', 0.6, 0],
  ['Kuwait, KW', 0.6, 0],
  ['South Africa, ZA', 0.25, 0.23],
  ['Malaysia, MY', 0.25, 0],
  ['Mexico, MX, México', 0.3, 0],
  ['Brazil, BR, Brasil', 0.3, 0],
  ['Argentina, AR', 0.3, 0],
  ['Colombia, CO', 0.3, 0],
  ['Chile, CL', 0.3, 0],
  ['Peru, PE, Perú', 0.3, 0],
  ['India, IN, Indien, भारत', 0.15, 0.06],
  ['Indonesia, ID', 0.15, 0],
  ['Philippines, PH', 0.15, 0],
  ['Pakistan, PK', 0.1, 0],
  ['Bangladesh, BD', 0.1, 0.06],
];

export function defaultMarkets(): MarketFactor[] {
  return MARKETS.map(([countries, factor, byAds]) => ({
    ...shipped('market'),
    countries: countries.split(', '),
    factor,
    byAds: byAds === 0 ? null : byAds,
  }));
}
