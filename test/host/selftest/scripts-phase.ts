/** The cases that a menu item can run: one after the other, as far as the time goes. */
import { keepFound } from './progress.ts';
import { makeTabs, speak } from './scratch.ts';
import type { ScriptCase } from './table.ts';

/** Six minutes end an execution; the rest is for the case under way. */
const ENOUGH_MS = 240_000;

/** Runs cases from `at` on and answers where to go on; as many as there are when all are done. */
export function runScripts(cases: readonly ScriptCase[], at: number): number {
  const start = Date.now();
  let next = at;
  while (next < cases.length && Date.now() - start < ENOUGH_MS) {
    const one = cases[next] as ScriptCase;
    keepFound(one.id, attempt(one));
    next += 1;
  }
  return next;
}

function attempt({ sheets, locale, timeZone, run }: ScriptCase): unknown {
  try {
    speak(locale, timeZone);
    return run(makeTabs(sheets), said);
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

export function said(f: () => unknown): string {
  try {
    f();
    return 'nothing thrown';
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message}`;
  }
}
