/** Runs the conformance cases inside a browser: both stores, the frame realm. The test reads the outcomes. */
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { createMemoryStore, type Realm } from '../../src/host/index.ts';
import { createFrameRealm } from '../../src/host/run/frame-realm.ts';
import { seedUniver } from '../helpers/seed-univer.ts';
import { headlessUniver } from '../helpers/univer-headless.ts';
import type { Seed } from '../host/conformance/case.ts';
import { conformance, type Outcome } from '../host/conformance/conformance.ts';

type FramePage = Parameters<typeof createFrameRealm>[0];
type Page = {
  runConformance?: (store: 'memory' | 'univer') => Promise<Outcome[]>;
  frameRealm?: () => Realm;
  document: FramePage;
};

const page = globalThis as unknown as Page;
page.frameRealm = () => createFrameRealm(page.document);

page.runConformance = (store) => {
  const makeStore = (seed: Seed) => {
    if (store === 'memory') return createMemoryStore({ ...seed, sheets: [...seed.sheets] });
    const univer = headlessUniver();
    const seeded = seedUniver(univer, seed);
    // In a browser the engine waits until the grid is painted, which nobody does here.
    univer.__getInjector().get(LifecycleService).stage = LifecycleStages.Rendered;
    return seeded;
  };
  return conformance(makeStore, createFrameRealm(page.document));
};
