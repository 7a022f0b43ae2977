import { describe, expect, test } from 'vitest';
import {
  isOrganisationBio,
  isOrganisationCategory,
  isOrganisationType,
} from '../../../../src/core/reading/rows/organisation.ts';

describe('by category', () => {
  test.each([
    'Media/News Company',
    'Brand',
    'Record Label',
    'Government organization',
    'Sports team',
    'Behörde',
    'Empresa',
    'Maison de disques',
    'СМИ',
    '媒体号',
    '企业号',
    '언론사',
    'Media company, Record label',
  ])('%s', (category) => {
    expect(isOrganisationCategory(category)).toBe(true);
  });

  test.each([
    'Blogger',
    'Food',
    'Digital creator',
    'Public figure',
    'Fashion',
    'Media',
    'News',
    'Restaurant',
    'Brand strategist',
    'Business',
    'Organization',
    '',
  ])('%s is of people', (category) => {
    expect(isOrganisationCategory(category)).toBe(false);
  });
});

test.each(['Media', 'Team', 'Verein', '官方'])('%s in a column of account types', (type) => {
  expect(isOrganisationType(type)).toBe(true);
  expect(isOrganisationCategory(type)).toBe(false);
});

describe('by what it says of itself', () => {
  test.each([
    'Official account of the City of West',
    'Official account of Fast Shoes. Shop now',
    'Independent record label from Bristol',
    'We make candles. Free shipping over $50',
    'Offizieller Account der Stadt. Unsere Themen',
    'Compte officiel du Ministère de la Culture. Nous sommes là',
    'Somos una marca. Envíos gratis',
    '某某品牌官方旗舰店',
    '株式会社ノース 公式アカウント',
    'Fast Shoes GmbH',
  ])('%s', (bio) => {
    expect(isOrganisationBio(bio)).toBe(true);
  });

  test.each([
    'I bake in Austin',
    'Official page of Mara Lane',
    'My shop is open now, official merch below',
    'Food blogger. Shop my presets, free shipping',
    'Mum of two, news junkie, book store lover',
    'Actor. Official account',
    'CEO of Fast Shoes GmbH',
    'Anchor at a news channel',
    'Professor of dermatology, 120 publications',
    '美食博主 | 合作请联系',
    'cars',
  ])('%s is of a person', (bio) => {
    expect(isOrganisationBio(bio)).toBe(false);
  });
});
