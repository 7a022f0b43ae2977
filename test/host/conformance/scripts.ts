/** Writes a case's plan in a few words. */
import type { Mode, Plan, Setting, Step } from './case.ts';

/** The body of a function in FULL mode with `sheet` at hand; its return value is what is found. */
export function script(body: string, setting: Setting = {}): Plan {
  return { kind: 'script', mode: 'FULL', body, setting };
}

/** The body of a function in a mode, without touching any service before it does; `e` is the event of onOpen. */
export function inMode(mode: Mode, body: string, setting: Setting = {}): Plan {
  return { kind: 'script', mode, body, setting };
}

/** Calls a custom function `F` of the given source and answers what the cell gets. */
export function calling(source: string, args: readonly unknown[], setting: Setting = {}): Plan {
  return { kind: 'call', source, args, setting };
}

/** Formulas in cells of an empty tab, and what stands there once they are calculated. */
export function inCells(source: string, steps: readonly Step[], setting: Setting = {}): Plan {
  return { kind: 'formula', source, steps, setting };
}

/** Calls `F` through google.script.run with arguments written in the page's language; a refusal is answered as its text. */
export function sending(source: string, args = '', before = ''): Plan {
  const body = `${before} run.withSuccessHandler(done).withFailureHandler(function (e) { done(String(e)); }).F(${args});`;
  return { kind: 'page', source, body };
}

/** A page that uses `run` as it likes and says `done(value)` at the end. */
export function inPage(source: string, body: string): Plan {
  return { kind: 'page', source, body };
}

/** What only a person can see. */
export function asking(todo: string, answers: readonly string[]): Plan {
  return { kind: 'ask', todo, answers };
}
