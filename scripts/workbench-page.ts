/** docs/workbench.md: where formulas of the workbench answer other than those of Google Sheets. */
import { ENGINE_DIFFERENCES, MISSING_FUNCTIONS } from '../src/workbench/engine-differences.ts';

export function workbenchPage(): string {
  const rows = ENGINE_DIFFERENCES.map(({ example, here, sheets, source }) => {
    const answer = typeof here === 'boolean' ? String(here).toUpperCase() : here;
    return `| \`${example}\` | \`${answer}\` | ${sheets === '' ? 'may differ' : sheets} | ${source} |`;
  });
  return [
    '# Formulas in the workbench',
    'Written from `src/workbench/engine-differences.ts` by `npm run docs`; the tests ask the engine for each answer again.',
    [
      'The workbench calculates with Univer (@univerjs/engine-formula 0.25.1). The functions of Creator Tiers come from the same file',
      'as in Google Sheets and answer the same. Some formulas of Sheets itself do not; the workbench says so when you type one of them.',
    ].join('\n'),
    ['| formula | here | in Google Sheets | source |', '|---|---|---|---|', ...rows].join('\n'),
    `Not in the workbench, where they give \`#NAME?\`: ${MISSING_FUNCTIONS.map((name) => `\`${name}\``).join(', ')}.`,
    '',
  ].join('\n\n');
}
