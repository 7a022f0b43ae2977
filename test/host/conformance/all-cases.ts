/** The whole table of conformance cases, by topic. */
import type { ConformanceCase } from './case.ts';
import { CELLS } from './cells.ts';
import { DIALOGS } from './dialogs.ts';
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

export const TOPICS: readonly { readonly title: string; readonly cases: readonly ConformanceCase[] }[] = [
  { title: 'Writing and reading cells', cases: WRITING },
  { title: 'Addresses and the grid', cases: RANGES },
  { title: 'Texts that a script writes', cases: TYPING },
  { title: 'Dates, formats, shown texts', cases: VALUES },
  { title: 'Authorization modes and the language', cases: MODES },
  { title: 'Custom functions', cases: FUNCTIONS_CASES },
  { title: 'Formulas in cells', cases: CELLS },
  { title: 'Properties, caches, locks', cases: STORES },
  { title: 'google.script', cases: SENDING },
  { title: 'Tabs, names, metadata, validation, charts', cases: STRUCTURE },
  { title: 'Dialogs, days, locales', cases: DIALOGS },
  { title: 'Looks of cells', cases: LOOKS },
  { title: 'Lines, tabs, selection', cases: GRID },
  { title: 'Limits, protection, accounts', cases: LIMITS },
  { title: 'What a person types', cases: EDITING },
  { title: 'Questions for a person', cases: QUESTIONS },
];

export const ALL_CASES: readonly ConformanceCase[] = TOPICS.flatMap(({ cases }) => cases);
