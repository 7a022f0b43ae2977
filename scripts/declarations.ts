/** The real top-level declarations in Code.js: Sheets finds functions and their help only there. */
import { FUNCTIONS, type FunctionEntry } from '../src/contract/functions/catalogue.ts';

/** Name of the bundle's global; the trailing underscore hides it from cells and menus. */
export const BUNDLE_NAME = 'creatorTiers_';

/** Wraps at word ends, so that the source stays readable; Sheets flattens the lines again. */
function commentLines(text: string): string {
  const lines = [''];
  for (const word of text.replaceAll('*/', '* /').split(' ')) {
    const line = lines[lines.length - 1] ?? '';
    if (line.length + word.length > 110) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => ` * ${line}`).join('\n');
}

function customFunction(entry: FunctionEntry): string {
  const names = entry.parameters.map((parameter) => parameter.name).join(', ');
  const parameters = entry.parameters.map((parameter) =>
    commentLines(`@param {*} ${parameter.name} ${parameter.description}`),
  );
  const body = `{\n  return ${BUNDLE_NAME}.${entry.name}(${names});\n}`;
  return [
    '/**',
    commentLines(entry.description),
    ...parameters,
    commentLines(`@return {*} ${entry.summary}`),
    ' * @customfunction',
    ' */',
    `function ${entry.name}(${names}) ${body}`,
    '',
    `/** The same as ${entry.name}, for sheets where another add-on has a function of that name. */`,
    `function CT_${entry.name}(${names}) ${body}`,
  ].join('\n');
}

/** Menu items, triggers and server functions: one argument at most, handed through. */
function plainFunction(name: string): string {
  return `function ${name}(argument) {\n  return ${BUNDLE_NAME}.${name}(argument);\n}`;
}

/** Declarations for every custom function (twice: plain and `CT_`) and every other public function. */
export function declarations(publicNames: readonly string[]): string {
  const custom = new Set<string>(FUNCTIONS.map((entry) => entry.name));
  const missing = FUNCTIONS.filter((entry) => !publicNames.includes(entry.name)).map((entry) => entry.name);
  if (missing.length > 0) throw new Error(`src/addon/main.ts does not export ${missing.join(', ')}`);
  return [...FUNCTIONS.map(customFunction), ...publicNames.filter((name) => !custom.has(name)).map(plainFunction)].join(
    '\n\n',
  );
}
