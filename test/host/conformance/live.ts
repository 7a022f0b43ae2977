/** Which cases a real spreadsheet can run, and what of a result can be seen there. */
import type { ConformanceCase, Plan } from './case.ts';

/**
 * How a case is seen live: `script` by a menu item, `asks` by one that needs a person at the keyboard, `open` when the file opens, `cell` by a formula, `page` by a dialog,
 * `person` by a question; `never` when it needs a hand on the platform itself (a held lock, a lost write) or an add-on
 * that is published.
 */
export type Seen = 'script' | 'asks' | 'open' | 'cell' | 'page' | 'person' | 'never';

export function howSeen({ run }: ConformanceCase): Seen {
  if (typeof run === 'function') return 'never';
  if (run.kind === 'ask') return 'person';
  if (run.kind === 'page') return 'page';
  const { faults, clock, protections, html, isBound, ui } = run.setting;
  if ([faults, clock, protections, html, isBound].some((given) => given !== undefined)) return 'never';
  if (run.kind !== 'script' || run.mode === 'CUSTOM_FUNCTION') return 'cell';
  if (run.mode === 'FULL') return ui === undefined ? 'script' : 'asks';
  return run.mode === 'LIMITED' ? 'open' : 'never';
}

/** A result as a sheet shows it: of a failed formula the code without its hover text, of an empty cell the empty text. */
export function visibleInSheet(run: Plan, value: unknown): unknown {
  if (typeof run === 'function' || run.kind !== 'call' || typeof value !== 'object' || value === null) return value;
  if ('error' in value) return { error: value.error };
  const cell = (one: unknown) => one ?? '';
  const shown = (value as { value: unknown }).value;
  return { value: Array.isArray(shown) ? shown.map((row: unknown[]) => row.map(cell)) : cell(shown) };
}
