/** Answers for running the conformance cases inside a browser: both stores, the frame realm; the test reads the outcomes. */
import { createMemoryStore, type Realm } from '../../src/host/index.ts';
import { createFrameRealm } from '../../src/host/run/frame-realm.ts';
import { seedUniver } from '../helpers/seed-univer.ts';
import { headlessUniver } from '../helpers/univer-headless.ts';
import { conformance, type Outcome, type Seed } from '../host/conformance/conformance.ts';

type FramePage = Parameters<typeof createFrameRealm>[0];
type Page = {
  runConformance?: (store: 'memory' | 'univer') => Promise<Outcome[]>;
  frameRealm?: () => Realm;
  document: FramePage;
};

const page = globalThis as unknown as Page;
page.frameRealm = () => createFrameRealm(page.document);

page.runConformance = (store) => {
  const makeStore = (seed: Seed) =>
    store === 'memory' ? createMemoryStore({ ...seed, sheets: [...seed.sheets] }) : seedUniver(headlessUniver(), seed);
  return conformance(makeStore, createFrameRealm(page.document));
};
