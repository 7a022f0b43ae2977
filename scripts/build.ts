/** dist: the three files that are pushed, tested, started and measured. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build as bundle, type Metafile, transform } from 'esbuild';
import { writeInputs } from './build-inputs.ts';
import { BUNDLE_NAME, declarations } from './declarations.ts';
import { notice } from './licences/notice.ts';
import { packagesIn } from './licences/packages.ts';
import { split } from './parts/split.ts';
import { sidebarModules } from './sidebar-modules.ts';

/** How the add-on is bundled. Target es2020: Apps Script parses `?.` and `??`, but no `#private`; see docs/decisions. */
export const CODE_OPTIONS = {
  entryPoints: ['src/addon/main.ts'],
  bundle: true,
  format: 'iife',
  globalName: BUNDLE_NAME,
  target: 'es2020',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  outdir: 'dist',
} satisfies BuildOptions;

/** How the sidebar is bundled. Template literals are lowered because HtmlService strips `//` inside them. */
export const SIDEBAR_OPTIONS = {
  entryPoints: ['src/sidebar/main.tsx'],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  supported: { 'template-literal': false },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  plugins: [sidebarModules()],
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  write: false,
  outdir: 'dist',
} satisfies BuildOptions;

/** The add-on as one classic script: an IIFE, then real declarations. */
async function buildCode(): Promise<{ code: string; metafile: Metafile }> {
  // Not esbuild's own idea of the folder: it may have been loaded before the folder was chosen.
  const result = await bundle({ ...CODE_OPTIONS, absWorkingDir: process.cwd(), metafile: true });
  const whole = await withoutIndent(patternsOnUse(result.outputFiles[0]?.text ?? ''));
  const code = split(whole);
  return { code: `${code}\n${declarations(exportedNames(whole))}\n`, metafile: result.metafile };
}

/**
 * Each pattern with \p{L} is made once, where it is first needed. V8 checks literals whenever it parses the file, which is
 * before every formula: forty of these took a sixth of that time.
 */
function patternsOnUse(code: string): string {
  const names: string[] = [];
  const literals = /(?<=[(=,:[!&|?{};+\s])\/(?![/*])((?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([gimsuy]*)/g;
  const lazy = code.replace(literals, (literal, source: string, flags: string) => {
    if (!/\\p\{/.test(source)) return literal;
    const name = `pattern_${names.length + 1}`;
    names.push(name);
    return `(${name} || (${name} = new RegExp(${JSON.stringify(source)}, "${flags}")))`;
  });
  return lazy.replace('(() => {\n', `(() => {\n  var ${names.join(', ')};\n`);
}

/** Lines begin at their first word: a tenth of the file was indentation. Notes to bundlers and comments inside classes go too, and the same beginning and end of all names of files. Refuses where that would change a text. */
async function withoutIndent(code: string): Promise<string> {
  const less = code
    .replace(/^ +/gm, '')
    .replace(/\/\* @__PURE__ \*\/ /g, '')
    .replace(/^\/\*\* .* \*\/\n/gm, '')
    .replace(/^\/\/ src\/(.*)\.ts$/gm, '// $1');
  const [before, after] = await Promise.all([code, less].map((text) => transform(text, { minifyWhitespace: true })));
  if (before?.code !== after?.code) throw new Error('A text over several lines would lose spaces at its line starts.');
  return less;
}

/** esbuild lists no exports for an IIFE, so they are read from its export table. */
function exportedNames(code: string): string[] {
  const table = /__export\(main_exports, \{\n([\s\S]*?)\n\s*\}\);/.exec(code)?.[1] ?? '';
  return [...table.matchAll(/^\s*(\w+): \(\) =>/gm)].map((match) => match[1] ?? '');
}

/** The sidebar as one page, script and style inlined, and the packages in it. */
async function buildSidebar(): Promise<{ page: string; metafile: Metafile }> {
  // Not esbuild's own idea of the folder: it may have been loaded before the folder was chosen.
  const result = await bundle({ ...SIDEBAR_OPTIONS, absWorkingDir: process.cwd(), metafile: true });
  const text = (ending: string): string => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const page = [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head><base target="_top"><meta charset="utf-8"><title>Creator Tiers</title>',
    `<style>${text('.css')}</style></head>`,
    '<body><main id="app"></main>',
    `<script>${text('.js')}</script></body>`,
    '</html>',
    '',
  ].join('\n');
  return { page, metafile: result.metafile };
}

/** What the build reads beside the bundles. */
const OTHER_INPUTS = ['appsscript.json', 'LICENSE'];

/** Writes a file whole or not at all, so that a reader never meets half of it. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, path);
}

/** Writes dist/Code.js, dist/sidebar.html and dist/appsscript.json. */
export async function build(): Promise<void> {
  const [{ code, metafile }, sidebar, manifest, licence] = await Promise.all([
    buildCode(),
    buildSidebar(),
    ...OTHER_INPUTS.map((path) => readFile(path, 'utf8')),
  ]);
  await mkdir('dist', { recursive: true });
  await Promise.all([
    writeWhole('dist/Code.js', `${code}\n${notice(licence ?? '', packagesIn(sidebar.metafile))}`),
    writeWhole('dist/sidebar.html', sidebar.page),
    writeWhole('dist/appsscript.json', manifest ?? ''),
  ]);
  await writeInputs([metafile, sidebar.metafile], OTHER_INPUTS);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
