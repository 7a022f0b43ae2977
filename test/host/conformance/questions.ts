/** What only a person can see in a real sheet: open questions, each with what to do and what may be seen. */
import type { ConformanceCase } from './case.ts';
import { asking } from './scripts.ts';

const NOBODY = 'open: no source says';

export const QUESTIONS: readonly ConformanceCase[] = [
  {
    id: 'ask-colleague',
    claim:
      'A colleague who has not installed the add-on sees results, and can have its formulas calculated, where it is enabled',
    source: NOBODY,
    run: asking(
      'Share this spreadsheet with a second account that has not installed the add-on. There, type a new formula with one of its functions. What does the cell show?',
      ['the result', '#NAME?', 'Loading... for ever', 'something else'],
    ),
    expect: '#NAME?',
  },
  {
    id: 'ask-spill-in-table',
    claim: 'A formula that fills several cells does so inside a Google table (Format > Convert to table)',
    source: NOBODY,
    run: asking(
      'Convert A1:C5 of an empty tab to a table, and type ={1;2;3} into a cell of its second row. What happens?',
      ['three cells are filled', '#REF!', 'the table grows', 'something else'],
    ),
    expect: '#REF!',
  },
  {
    id: 'ask-spill-at-filter',
    claim: 'A formula that fills several cells keeps its place beside rows that a filter hides or sorts',
    source: NOBODY,
    run: asking(
      'Type values into A1:A5, a filter over column A, and ={1;2;3;4} into B2. Hide one value with the filter, then sort by it. What becomes of column B?',
      ['results stay in their rows', 'results move with the sort', '#REF!', 'something else'],
    ),
    expect: 'results stay in their rows',
  },
  {
    id: 'ask-spill-note',
    claim: 'The note at a formula without room names the cell in the way',
    source: 'several live reports',
    run: asking('Type x into A3 and ={1;2;3} into A1. Point at A1. Which text do you read?', [
      'Array result was not expanded because it would overwrite data in A3.',
      'something else',
    ]),
    expect: 'Array result was not expanded because it would overwrite data in A3.',
  },
  {
    id: 'ask-menu-none',
    claim: 'A published add-on that is installed but not enabled in the file still builds its menu',
    source: 'https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle',
    run: asking(
      'Deploy > Test deployments > Editor add-on, configuration “Installed for current user”, and open the test. Which items has its menu under Extensions?',
      ['all items', 'only Help', 'no menu at all'],
    ),
    expect: 'all items',
  },
  {
    id: 'ask-protected',
    claim: 'A script that writes where the user may not edit is refused with the sentence about protected cells',
    source: 'https://integrately.com/integrations/google-sheets/error',
    run: asking(
      'From a second account, protect a column of this spreadsheet so that you cannot edit it, and classify all rows so that the column would be written. Which sentence is shown?',
      ['the add-on names the protected range', 'You are trying to edit a protected cell or object', 'something else'],
    ),
    expect: 'the add-on names the protected range',
  },
  {
    id: 'ask-two-accounts',
    claim: 'With several Google accounts in one browser a sidebar cannot reach its script',
    source: 'https://github.com/alexwforsythe/code-blocks/issues/167',
    run: asking(
      'Sign in to two accounts in one browser, open this spreadsheet with the second, and open the sidebar. What does it show?',
      ['it works', 'the add-on explains the wrong account', 'it stays blank', 'something else'],
    ),
    expect: 'the add-on explains the wrong account',
  },
];
