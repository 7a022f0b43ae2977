/** Whether arguments fit a member's signatures, and the platform's sentence when they do not. */
import type { Access } from './auth.ts';

/**
 * Access, then one text per signature with a letter per parameter: n number, s text, S text or null, b boolean,
 * v any value, a array, r array of arrays, o object, O object or null, f function.
 */
export type Rule = readonly [Access, ...string[]];

/** `The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.deleteRow.`, null when they match. */
export function signatureFault(service: string, member: string, rule: Rule, args: readonly unknown[]): string | null {
  for (let i = 1; i < rule.length; i += 1) {
    const signature = rule[i] ?? '';
    if (signature.length === args.length && args.every((arg, at) => fits(arg, signature[at] ?? ''))) return null;
  }
  const types = args.map(typeName).join(',');
  return `The parameters (${types}) don't match the method signature for ${service}.${member}.`;
}

function fits(arg: unknown, letter: string): boolean {
  switch (letter) {
    case 'n':
      return typeof arg === 'number' && Number.isFinite(arg);
    case 's':
      return typeof arg === 'string';
    case 'S':
      return arg === null || typeof arg === 'string';
    case 'b':
      return typeof arg === 'boolean';
    case 'a':
      return Array.isArray(arg);
    case 'r':
      return Array.isArray(arg) && arg.every((line) => Array.isArray(line));
    case 'o':
      return typeof arg === 'object' && arg !== null && !Array.isArray(arg);
    case 'O':
      return typeof arg === 'object' && !Array.isArray(arg);
    case 'f':
      return typeof arg === 'function';
    default:
      return letter === 'v';
  }
}

function typeName(arg: unknown): string {
  if (arg === null || arg === undefined) return 'null';
  if (typeof arg === 'string') return 'String';
  if (typeof arg === 'number') return 'number';
  if (typeof arg === 'boolean') return 'Boolean';
  if (Array.isArray(arg)) return `${arg.length === 0 ? 'Object' : typeName(arg[0])}[]`;
  const tag = Object.prototype.toString.call(arg).slice(8, -1);
  return tag === 'Object' || tag === 'Date' || tag === 'Function' ? '(class)' : `SpreadsheetApp.${tag}`;
}
