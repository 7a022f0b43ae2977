/** The generated documents: docs/functions.md, docs/apps-script-behaviours.md, docs/workbench.md, docs/licences.md, examples/rules.csv and the function table of the README. `--check` only compares. */
import { readFile, writeFile } from 'node:fs/promises';
import { FUNCTIONS, type FunctionEntry } from '../src/contract/functions/catalogue.ts';
import { behavioursPage } from './behaviours-page.ts';
import { exampleRules } from './example-rules.ts';
import { licencesPage } from './licences/licences-page.ts';
import { workbenchPage } from './workbench-page.ts';

const START = '<!-- functions: written by npm run docs -->';
const END = '<!-- end of functions -->';

function signature(entry: FunctionEntry): string {
  return `${entry.name}(${entry.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join('; ')})`;
}

function section(entry: FunctionEntry): string {
  const parameters = entry.parameters.map(({ name, description }) => `| \`${name}\` | ${description} |`);
  const fills =
    entry.fills.length > 0 ? `Fills ${entry.fills.map((title) => `\`${title}\``).join(', ')}.` : 'Fills a table.';
  const examples = entry.examples.map(
    ({ formula, gives }) => `| \`${formula}\` | ${gives.map((value) => `\`${value}\``).join(' ')} |`,
  );
  return [
    `## ${entry.name}`,
    entry.description,
    `\`${signature(entry)}\` ${fills}`,
    ['| argument | meaning |', '|---|---|', ...parameters].join('\n'),
    ...(examples.length > 0 ? [['| formula | answer |', '|---|---|', ...examples].join('\n')] : []),
  ].join('\n\n');
}

/** docs/functions.md from the catalogue. */
function functionsPage(): string {
  return [
    '# Functions',
    'Written from `src/contract/functions/catalogue.ts` by `npm run docs`; every example is run by the tests with the shipped rules.',
    [
      'Arguments are separated by `;` here, because every locale accepts it; where the locale writes a decimal point, `,` works too.',
      'Only the first argument is needed. Give single cells or whole columns; single values repeat for every row.',
      'In row 1 a whole column (`=TIER(C:C; CREATOR_RULES)`) answers its title with ours. A row that cannot be answered shows a text that begins with `? `.',
      'Add `CREATOR_RULES` as the last argument, and the answer follows every edit of the rules tab; without such a tab (Edit rules makes it) leave it out.',
      'If another add-on has a function of the same name, put `CT_` in front: `CT_TIER`.',
    ].join('\n'),
    ...FUNCTIONS.map(section),
    '',
  ].join('\n\n');
}

function readmeTable(): string {
  const rows = FUNCTIONS.map((entry) => `| \`${entry.name}\` | ${entry.summary} |`);
  return [START, '', '| function | answers |', '|---|---|', ...rows, '', END].join('\n');
}

/** The README with its table replaced; everything else as it is. */
function withTable(readme: string): string {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || to < 0) throw new Error(`README.md lost its marks: ${START} and ${END}`);
  return readme.slice(0, from) + readmeTable() + readme.slice(to + END.length);
}

/** Every generated document: its path, its text as it stands and as it should be. */
export async function generatedDocuments(): Promise<{ path: string; present: string; wanted: string }[]> {
  const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');
  const readme = await read('README.md');
  return [
    {
      path: 'docs/functions.md',
      present: await read('docs/functions.md'),
      wanted: functionsPage().replace(/\n{3,}$/, '\n'),
    },
    {
      path: 'docs/apps-script-behaviours.md',
      present: await read('docs/apps-script-behaviours.md'),
      wanted: behavioursPage().replace(/\n{3,}$/, '\n'),
    },
    { path: 'docs/workbench.md', present: await read('docs/workbench.md'), wanted: workbenchPage() },
    { path: 'README.md', present: readme, wanted: withTable(readme) },
    { path: 'docs/licences.md', present: await read('docs/licences.md'), wanted: await licencesPage() },
    { path: 'examples/rules.csv', present: await read('examples/rules.csv'), wanted: exampleRules() },
  ];
}

if (process.argv[1]?.endsWith('docs.ts')) {
  const stale = (await generatedDocuments()).filter(({ present, wanted }) => present !== wanted);
  if (process.argv.includes('--check')) {
    for (const { path } of stale) process.stderr.write(`${path} is stale: run npm run docs\n`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    await Promise.all(stale.map(({ path, wanted }) => writeFile(path, wanted)));
  }
}
