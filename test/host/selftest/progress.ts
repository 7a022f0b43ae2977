/** How far the self-test is and what it found, kept for its user between clicks. The cases have the document to themselves. */

export type Phase = 'scripts' | 'cells' | 'open' | 'page' | 'questions' | 'done';
export type Progress = { readonly phase: Phase; readonly at: number };

const STATE = 'selftest.progress';
const FOUND = 'selftest.found.';

function store(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getUserProperties();
}

/** Null before the first click. */
export function readProgress(): Progress | null {
  const text = store().getProperty(STATE);
  return text ? (JSON.parse(text) as Progress) : null;
}

export function saveProgress(phase: Phase, at: number): void {
  store().setProperty(STATE, JSON.stringify({ phase, at }));
}

export function forgetEverything(): void {
  store().deleteAllProperties();
}

/** Keeps a result with its day; what JSON makes of a value is the result. */
export function keepFound(id: string, value: unknown): void {
  const date = Utilities.formatDate(new Date(), 'Etc/UTC', 'yyyy-MM-dd');
  store().setProperty(FOUND + id, JSON.stringify({ found: value === undefined ? null : value, date }));
}

/** The text for test/host/observed.json. */
export function report(): string {
  const kept = store().getProperties();
  const ids = Object.keys(kept).filter((key) => key.slice(0, FOUND.length) === FOUND);
  const observed: Record<string, unknown> = {};
  for (const key of ids.sort()) observed[key.slice(FOUND.length)] = JSON.parse(kept[key] ?? 'null');
  return JSON.stringify({ observed }, null, 2);
}

export function isFound(id: string): boolean {
  return store().getProperty(FOUND + id) !== null;
}

const READS = 'selftest.reads';

/** What the steps of formulas read so far, by case. */
export function readReads(): Record<string, unknown[]> {
  const text = store().getProperty(READS);
  return text ? (JSON.parse(text) as Record<string, unknown[]>) : {};
}

export function saveReads(reads: Readonly<Record<string, unknown[]>>): void {
  store().setProperty(READS, JSON.stringify(reads));
}
