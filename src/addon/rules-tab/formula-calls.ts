/** Which calls of ours in a formula lack the rules, and the formula with them. Never touches other text. */

import { FUNCTIONS } from '../../contract/functions/catalogue.ts';
import { RULES_NAME } from '../ground/rules-in-force.ts';

/** One call: where its brackets are and where its arguments are separated. */
type CallSpan = { readonly name: string; readonly open: number; close: number; readonly cuts: number[] };
type Frame = CallSpan & { readonly commas: number[]; readonly semicolons: number[]; braces: number };

const isInWord = (letter: string): boolean => /[\p{L}\p{N}_.]/u.test(letter);

/**
 * The formula with the rules added to every call of ours that takes them and has none; the formula itself when there is
 * none to add. `isCommaMark`: the locale writes decimals with a comma, so that only semicolons part arguments.
 */
export function withRulesArgument(formula: string, tabName: string, isCommaMark: boolean): string {
  const calls = findCalls(formula, isCommaMark);
  const carriers = carriersOf(formula, calls, tabName);
  const inserts: { readonly at: number; readonly text: string }[] = [];
  const own = boundNames(formula, calls);
  for (const call of calls) {
    const most = own.has(call.name.toLowerCase()) ? null : parametersOf(call.name);
    if (most === null) continue;
    const parts = argumentsOf(formula, call);
    if (parts.every((part) => part.trim() === '')) continue;
    if (parts.some((part) => carries(part, carriers, tabName))) continue;
    const free = parts.length < most ? -1 : lastBlank(parts);
    const isOpenEnd = (parts[parts.length - 1] ?? '').trim() === '';
    if (isOpenEnd) inserts.push({ at: call.close, text: RULES_NAME });
    else if (parts.length < most) inserts.push({ at: call.close, text: `;${RULES_NAME}` });
    else if (free >= 0) inserts.push({ at: call.cuts[free] ?? call.close, text: RULES_NAME });
  }
  return inserts
    .sort((one, other) => other.at - one.at)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), formula);
}

/** How many arguments a function of ours takes when rules are among them; null for any other name. */
function parametersOf(name: string): number | null {
  const bare = name.toUpperCase().replace(/^CT_/, '');
  const entry = FUNCTIONS.find((candidate) => candidate.name === bare);
  if (entry === undefined || !entry.parameters.some((parameter) => parameter.name === 'rules')) return null;
  return entry.parameters.length;
}

/** Every call with its closing bracket; texts, names of tabs and array literals are passed over. */
function findCalls(formula: string, isCommaMark: boolean): CallSpan[] {
  const done: CallSpan[] = [];
  const open: Frame[] = [];
  let quote = '';
  for (let at = 0; at < formula.length; at += 1) {
    const char = formula.charAt(at);
    const frame = open[open.length - 1];
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '(') {
      const name = nameBefore(formula, at);
      open.push({ name, open: at, close: -1, cuts: [], commas: [], semicolons: [], braces: 0 });
    } else if (frame === undefined) continue;
    else if (char === '{') frame.braces += 1;
    else if (char === '}') frame.braces -= 1;
    else if (char === ',' && frame.braces === 0) frame.commas.push(at);
    else if (char === ';' && frame.braces === 0) frame.semicolons.push(at);
    else if (char === ')') {
      open.pop();
      const commas = isCommaMark ? [] : frame.commas;
      frame.cuts.push(...[...commas, ...frame.semicolons].sort((a, b) => a - b));
      done.push({ name: frame.name, open: frame.open, close: at, cuts: frame.cuts });
    }
  }
  return done;
}

function nameBefore(formula: string, bracket: number): string {
  let end = bracket;
  while (formula.charAt(end - 1) === ' ') end -= 1;
  let from = end;
  while (from > 0 && isInWord(formula.charAt(from - 1))) from -= 1;
  return formula.charAt(from - 1) === '!' ? '' : formula.slice(from, end);
}

function argumentsOf(formula: string, { open, close, cuts }: CallSpan): string[] {
  const edges = [open, ...cuts, close];
  return edges.slice(1).map((edge, at) => formula.slice((edges[at] ?? open) + 1, edge));
}

function lastBlank(parts: readonly string[]): number {
  for (let at = parts.length - 1; at >= 0; at -= 1) if ((parts[at] ?? '').trim() === '') return at;
  return -1;
}

/** The names that LET and LAMBDA bind, each with what LET binds it to; a name of ours among them is the person's own. */
function boundNames(formula: string, calls: readonly CallSpan[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const call of calls) {
    const kind = call.name.toUpperCase();
    if (kind !== 'LET' && kind !== 'LAMBDA') continue;
    const parts = argumentsOf(formula, call);
    parts.slice(0, -1).forEach((part, at) => {
      if (kind === 'LAMBDA' || at % 2 === 0)
        names.set(part.trim().toLowerCase(), kind === 'LET' ? (parts[at + 1] ?? '') : '');
    });
  }
  return names;
}

/** Names that LET gives to the rules, and parameters of LAMBDA where a call, at once or by the name of LET, hands them over. */
function carriersOf(formula: string, calls: readonly CallSpan[], tabName: string): Set<string> {
  const names = new Set<string>();
  if (!namesRules(formula, tabName)) return names;
  const bound = boundNames(formula, calls);
  for (const [name, value] of bound) if (!/\blambda\b/i.test(value) && namesRules(value, tabName)) names.add(name);
  const handed = new Set<number>();
  for (const call of calls) {
    if (call.name !== '' && !/\blambda\b/i.test(bound.get(call.name.toLowerCase()) ?? '')) continue;
    argumentsOf(formula, call).forEach((part, at) => {
      if (carries(part, names, tabName)) handed.add(at);
    });
  }
  for (const call of calls) {
    if (call.name.toUpperCase() !== 'LAMBDA') continue;
    const parameters = argumentsOf(formula, call).slice(0, -1);
    parameters.forEach((part, at) => {
      if (handed.has(at)) names.add(part.trim().toLowerCase());
    });
  }
  return names;
}

function carries(part: string, carriers: ReadonlySet<string>, tabName: string): boolean {
  return carriers.has(part.trim().toLowerCase()) || namesRules(part, tabName);
}

/** True when the text names the range or the tab of the rules outside quoted texts. */
function namesRules(text: string, tabName: string): boolean {
  const bare = text.replace(/"[^"]*"/g, '""');
  if (new RegExp(`(^|[^A-Za-z0-9_.])${RULES_NAME}($|[^A-Za-z0-9_.(])`, 'i').test(bare)) return true;
  const lower = bare.toLowerCase();
  const tab = tabName.toLowerCase();
  return tab !== '' && (lower.includes(`'${tab.replace(/'/g, "''")}'!`) || lower.includes(`${tab}!`));
}
