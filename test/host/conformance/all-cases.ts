/** Answers for the whole list of conformance cases. */
import type { ConformanceCase } from './case.ts';
import { CELLS } from './cells.ts';
import { EDITING } from './editing.ts';
import { FUNCTIONS_CASES } from './functions.ts';
import { GRID } from './grid.ts';
import { LIMITS } from './limits.ts';
import { LOOKS } from './looks.ts';
import { MODES } from './modes.ts';
import { QUESTIONS } from './questions.ts';
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
  ...LOOKS,
  ...GRID,
  ...LIMITS,
  ...EDITING,
  ...CELLS,
  ...QUESTIONS,
];
