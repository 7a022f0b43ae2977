import { expect, test } from 'vitest';
import { PLATFORMS } from '../../../src/core/creator.ts';
import { aFormat, fitLabel, goalClassLabel, platformLabel, quoteLabel } from '../../../src/core/output/labels.ts';

test('every platform has a name of its own', () => {
  expect(new Set(PLATFORMS.map(platformLabel)).size).toBe(PLATFORMS.length);
});

test.each([
  [aFormat('integration'), 'an integration'],
  [aFormat('story_set'), 'a set of stories'],
  [fitLabel('strong'), 'Strong fit'],
  [fitLabel('possible'), 'Possible fit'],
  [fitLabel('weak'), 'Weak fit'],
  [fitLabel('unknown'), "Can't tell"],
  [goalClassLabel('kol'), 'KOL'],
  [goalClassLabel('micro'), 'Micro influencer'],
  [goalClassLabel('mix'), 'Mix'],
  [quoteLabel('below-band'), 'Below the usual range'],
  [quoteLabel('cheaper'), 'Cheaper than typical'],
  [quoteLabel('typical'), 'About typical'],
])('%s', (label, expected) => {
  expect(label).toBe(expected);
});
