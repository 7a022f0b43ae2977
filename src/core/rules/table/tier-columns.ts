/** The columns of the Tiers block. */
import type { Columns } from './column.ts';
import { SCOPE_COLUMN } from './scopes.ts';

export const TIER_COLUMNS = {
  id: { title: 'Rule', kind: 'text' },
  platform: SCOPE_COLUMN,
  authority: { title: 'Authority', kind: 'choice', options: ['none', 'some', 'strong'], blankAs: 'any' },
  niche: { title: 'Niche', unit: 'any of these words', kind: 'text' },
  followersFrom: { title: 'Followers from', kind: 'number', grouped: true, whole: true, least: 0 },
  followersTo: { title: 'Followers to', unit: 'exclusive', kind: 'number', grouped: true, whole: true, above: 0 },
  tier: { title: 'Tier', kind: 'text', need: true },
  class: {
    title: 'Class',
    kind: 'choice',
    options: ['micro', 'kol', 'below', 'unknown'],
    also: {
      'micro influencer': 'micro',
      'key opinion leader': 'kol',
      'below micro': 'below',
      "can't tell": 'unknown',
      'can’t tell': 'unknown',
    },
    need: true,
  },
  contentInfluence: { title: 'Content influence', kind: 'text' },
  brandFit: { title: 'Brand fit', kind: 'text' },
  note: { title: 'Note', kind: 'text', aside: true },
} as const satisfies Columns;
