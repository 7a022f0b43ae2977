/**
 * The bundle with its parts asleep: each is a comment in a function of its own, which V8 reads past some ten times faster
 * than code. The first call of anything in a part evaluates its text, inside the bundle, so that it sees all names.
 */
import { idlePaths, partOf } from './parts.ts';
import { type Statement, topLevel } from './statements.ts';

/** What would end the comment, as a part writes it. */
const END = '*/';
const KEPT_END = '*~/';

type Part = { readonly name: string; readonly called: readonly string[]; readonly text: string };

/** `idle` lists paths of parts that no file of the bundle begins with. */
export function split(code: string, idle = idlePaths): string {
  const { before, statements, after } = topLevel(code);
  const unknown = idle(statements.map(({ file }) => file));
  if (unknown.length > 0)
    throw new Error(`scripts/parts/parts.ts names what is not in the bundle: ${unknown.join(', ')}`);
  const homes = homesOf(statements);
  const names = [...new Set(homes.filter((home) => home !== null))].sort();
  const parts = names.map((name): Part => {
    const own = statements.filter((_, at) => homes[at] === name);
    const others = statements.filter((_, at) => homes[at] !== name);
    return { name, called: calledFrom(others, own), text: own.map(({ text }) => text).join('') };
  });
  const atOnce = statements.filter((_, at) => homes[at] === null).map(({ text }) => text);
  return [before, '\n', ...parts.flatMap(doors), WAKE, asleep(parts), ...atOnce, after].join('');
}

/** One function for each that is called from outside the part: it puts the real one in its own place. */
function doors({ name, called }: Part): string[] {
  return called.map((door) => `function ${door}() { return (${door} = wake("${name}").${door})(...arguments); }\n`);
}

const WAKE = `var awake = {};
function wake(part) {
if (awake[part] === undefined) {
var text = String(asleep[part]);
text = text.slice(text.indexOf("/*") + 2, text.lastIndexOf("*/")).split("${KEPT_END}").join("*/");
awake[part] = eval("(function () {" + text + "})()\\n//# sourceURL=Code.js/" + part);
}
return awake[part];
}
`;

function asleep(parts: readonly Part[]): string {
  const functions = parts.map(({ name, called, text }) => {
    if (text.includes(KEPT_END)) throw new Error(`${KEPT_END} is in the part ${name}.`);
    return `${name}: function () {/*${text.replaceAll(END, KEPT_END)}\nreturn { ${called.join(', ')} };\n*/}`;
  });
  return `var asleep = {\n${functions.join(',\n')}\n};`;
}

/**
 * The part each statement waits in, null for none. Functions do nothing until they are called. Anything else waits only
 * where nothing outside its part names it.
 */
function homesOf(statements: readonly Statement[]): (string | null)[] {
  const homes = statements.map(({ file, declares }) => (declares.length === 0 ? null : partOf(file)));
  for (let moved = true; moved; ) {
    moved = false;
    const users = usersOf(statements, homes);
    statements.forEach(({ isFunction, declares }, at) => {
      const home = homes[at] ?? null;
      const isNamedOutside = declares.some((name) => [...(users.get(name) ?? [])].some((user) => user !== home));
      if (home === null || isFunction || !isNamedOutside) return;
      homes[at] = null;
      moved = true;
    });
  }
  return homes;
}

/** The parts that name each name. */
function usersOf(
  statements: readonly Statement[],
  homes: readonly (string | null)[],
): ReadonlyMap<string, ReadonlySet<string | null>> {
  const users = new Map<string, Set<string | null>>();
  statements.forEach(({ names }, at) => {
    for (const name of names) users.set(name, (users.get(name) ?? new Set()).add(homes[at] ?? null));
  });
  return users;
}

function calledFrom(others: readonly Statement[], own: readonly Statement[]): string[] {
  const named = new Set(others.flatMap(({ names }) => [...names]));
  const functions = own.filter(({ isFunction }) => isFunction).flatMap(({ declares }) => declares);
  return functions.filter((name) => named.has(name)).sort();
}
