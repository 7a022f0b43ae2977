/** Answers for the whole list of conformance cases. */
import type { ConformanceCase } from './conformance.ts';
import { FUNCTIONS_CASES } from './functions.ts';
import { MODES } from './modes.ts';
import { RANGES } from './ranges.ts';
import { SENDING } from './sending.ts';
import { STORES } from './stores.ts';
import { STRUCTURE } from './structure.ts';
import { TYPING } from './typing.ts';
import { VALUES } from './values.ts';
import { WRITING } from './writing.ts';

export const ALL_CASES: readonly ConformanceCase[] = [
  ...WRITING,
  ...RANGES,
  ...TYPING,
  ...VALUES,
  ...MODES,
  ...FUNCTIONS_CASES,
  ...STORES,
  ...SENDING,
  ...STRUCTURE,
];
