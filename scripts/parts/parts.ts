/**
 * What waits as text until it is called. Everything else is read by V8 before each formula: what nearly all of them need.
 * The longest path that a file begins with decides.
 */
const READ_AT_ONCE = 'at once';

const PARTS: Readonly<Record<string, readonly string[]>> = {
  sheet: ['addon/bulk', 'addon/panels', 'addon/plan', 'addon/rules-tab', 'addon/sheets', 'addon/table', 'addon/tools'],
  menu: ['addon/menu', 'addon/menu-item', 'addon/server', 'addon/ground/locked', 'addon/ground/refusals'],
  tables: [
    'addon/functions/call-order',
    'addon/functions/classify',
    'addon/functions/plan',
    'addon/functions/read-number',
    'addon/functions/wanted-columns',
  ],
  plan: ['core/calibration', 'core/campaign', 'core/plan'],
  rules: ['core/rules/shipped/presets', 'core/rules/table'],
  columns: ['core/reading/columns', 'core/reading/rows', 'core/reading/table', 'core/reading/titles'],
  english: ['core/reading/words/titles/english'],
  titles: ['core/reading/titles/text-titles'],
  words: ['core/reading/words'],
  bios: [
    'core/evaluation/authority-doubts',
    'core/evaluation/authority-phrases',
    'core/evaluation/authority-words',
    'core/evaluation/negation',
    'core/reading/words/organisation-words',
    'core/reading/rows/organisation',
    'core/rules/shipped/clinician-titles',
    'core/rules/shipped/default-evidence',
    'core/rules/shipped/default-professions',
    'core/rules/shipped/default-roles',
    'core/rules/shipped/default-trades',
  ],
  reasons: [
    'core/cell-texts',
    'core/evaluation/compare-rules',
    'core/evaluation/explain-cost',
    'core/evaluation/explain-engagement',
    'core/evaluation/explain-fit',
    'core/evaluation/explain-flags',
    'core/evaluation/explain-prices',
    'core/evaluation/explain-tier',
    'core/evaluation/explanation',
    'core/evaluation/fair-market',
    'core/evaluation/say-pieces',
    'core/evaluation/say-source',
    'core/evaluation/what-would-change',
    'core/output/inputs',
    'core/output/report',
    'core/output/roll-up',
    'core/text/say-problem',
  ],
  fees: [
    'addon/functions/cost',
    'core/evaluation/cost',
    'core/evaluation/expert-fee',
    'core/evaluation/market',
    'core/evaluation/own-use',
    'core/evaluation/quote',
    'core/evaluation/rights',
    'core/evaluation/views-fee',
    'core/evaluation/withheld',
    'core/rules/shipped/default-cost',
    'core/rules/shipped/default-fair-market',
    'core/rules/shipped/default-markets',
    'core/rules/shipped/default-views-fees',
  ],
  rates: [
    'addon/functions/engagement',
    'addon/functions/expected-views',
    'core/evaluation/engagement',
    'core/evaluation/engagement-check',
    'core/evaluation/measured',
    'core/evaluation/own-posts',
    'core/evaluation/reach',
    'core/rules/shipped/default-engagement',
    'core/rules/shipped/default-views',
  ],
  fit: [
    'addon/functions/recommend',
    'core/evaluation/audience',
    'core/evaluation/class-part',
    'core/evaluation/doubts',
    'core/evaluation/fit-parts',
    'core/evaluation/flags',
    'core/evaluation/owner',
    'core/evaluation/recommendation',
    'core/rules/shipped/default-goals',
  ],
  [READ_AT_ONCE]: [
    'addon/sheets/hidden-texts',
    'addon/sheets/locale-mark',
    'addon/sheets/rules-tab',
    'addon/sheets/this-execution',
    'addon/sheets/today',
    'core/reading/columns/read-values',
    'core/reading/rows/account-kind',
    'core/reading/titles/header',
    'core/reading/titles/number-titles',
    'core/reading/titles/title-words',
    'core/reading/titles/whose',
    'core/reading/words/absent',
    'core/reading/words/currency',
    'core/reading/words/format',
    'core/reading/words/titles/results',
    'core/reading/words/yen-or-yuan',
    'core/rules/table/find-rules',
  ],
};

/** The part of a file of `src`, written without `src/` and `.ts`; null where it is read at once. */
export function partOf(file: string): string | null {
  let longest = '';
  let home = READ_AT_ONCE;
  for (const [part, paths] of Object.entries(PARTS)) {
    for (const path of paths) {
      if ((file !== path && !file.startsWith(`${path}/`)) || path.length <= longest.length) continue;
      longest = path;
      home = part;
    }
  }
  return home === READ_AT_ONCE ? null : home;
}

/** Paths of the list that no file begins with any more. */
export function idlePaths(files: readonly string[]): string[] {
  const paths = Object.values(PARTS).flat();
  return paths.filter((path) => !files.some((file) => file === path || file.startsWith(`${path}/`)));
}
