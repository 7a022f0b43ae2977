/** Cases: every documented behaviour of the platform, on Univer's cells. */
import { expect, test } from 'vitest';
import { createNodeRealm } from '../../src/host/run/node-realm.ts';
import { seedUniver } from '../helpers/seed-univer.ts';
import { headlessUniver } from '../helpers/univer-headless.ts';
import { conformance } from './conformance/conformance.ts';

test('the cases hold on the Univer store', async () => {
  const outcomes = await conformance((seed) => seedUniver(headlessUniver(), seed), createNodeRealm());
  expect(outcomes.length).toBeGreaterThan(30);
  expect(outcomes.filter((outcome) => !outcome.isMet)).toEqual([]);
});
