/** A tab to try the add-on on: invented creators, one of each kind that a list may hold. Knows no real person. */
import type { Answer } from '../../contract/server-calls.ts';
import { BUSY } from '../ground/locked.ts';
import { refuse } from '../ground/refusals.ts';
import { withDocumentLock } from '../sheets/document-lock.ts';
import { showSample } from '../sheets/sample-tab.ts';

/** Shows the sample that is there, or makes one. */
export function makeSample(): Answer<{ tab: string }> {
  const tab = withDocumentLock(() => showSample(sampleCells()));
  return tab === null ? refuse(BUSY) : { ok: true, value: { tab } };
}

/** Micro influencers, KOLs by audience and by authority, one near the line, one below micro, one that cannot be read. */
export function sampleCells(): (string | number)[][] {
  return [
    ['Creator', 'Platform', 'Followers', 'Engagement rate', 'Bio', 'Quote (USD)'],
    ['Lena Ortiz', 'Instagram', 18_400, 0.041, 'Family recipes, mostly vegan', 350],
    ['Dr Amara Osei', 'Instagram', 64_100, 0.029, 'Dermatologist, professor, 40 publications', 2_400],
    ['Tomo Ito', 'TikTok', 1_250_000, 0.052, 'Comedy sketches', 9_000],
    ['Bruno Keller', 'YouTube', 98_400, 0.033, 'Running shoes, tested', 1_500],
    ['Sofia Marin', 'Instagram', '12.5K', 0.062, 'Small flats, made larger', 280],
    ['Ravi Das', 'TikTok', 'many', 0.048, 'Street food', ''],
    ['Kim Vale', 'Instagram', 740, 0.09, 'Pottery', ''],
    ['Asa Berg', 'Pinterest', 52_000, '', 'Knitting patterns', ''],
  ];
}
