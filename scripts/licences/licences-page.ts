/** docs/licences.md: every package inside what we ship, from what the bundler says it put in. */
import { build } from 'esbuild';
import { CODE_OPTIONS, SIDEBAR_OPTIONS } from '../build.ts';
import { type Package, packagesIn } from './packages.ts';

export async function licencesPage(): Promise<string> {
  const [code, sidebar, commandLine] = await Promise.all([CODE_OPTIONS, SIDEBAR_OPTIONS, COMMAND_LINE].map(bundled));
  const shipped = [
    ['`dist/Code.js`', code ?? []],
    ['`dist/sidebar.html`', sidebar ?? []],
    ['`npm run classify`', commandLine ?? []],
  ] as const;
  const rows = shipped.flatMap(([where, packages]) =>
    packages.length === 0
      ? [`| ${where} | own code only | | MIT |`]
      : packages.map(({ name, version, licence }) => `| ${where} | ${name} | ${version} | ${licence} |`),
  );
  const texts = [...new Map(shipped.flatMap(([, packages]) => packages).map((one) => [one.name, one])).values()];
  return [
    '# Licences',
    'Written by `npm run docs` from what the bundler put into each file. Creator Tiers itself is under the MIT licence ([LICENSE](../LICENSE)); `dist/Code.js` ends with its words and those of everything in `dist`.',
    ['| in | package | version | licence |', '|---|---|---|---|', ...rows].join('\n'),
    'Packages that only build, test or show the workbench are not shipped; their licences stand in `node_modules`.',
    ...texts.map(({ name, text }) => `## ${name}\n\n\`\`\`\n${text}\n\`\`\``),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The command line runs from its sources; bundled here only to see what it needs. */
const COMMAND_LINE = {
  ...CODE_OPTIONS,
  entryPoints: ['src/cli/main.ts'],
  platform: 'node' as const,
  format: 'esm' as const,
  target: 'es2022',
  // DuckDB is loaded where it is installed.
  external: ['../../scripts/build.ts', '@duckdb/node-api'],
};

async function bundled(options: object): Promise<Package[]> {
  const { metafile } = await build({ ...options, absWorkingDir: process.cwd(), metafile: true, write: false });
  return packagesIn(metafile);
}
