/** What persons saw in real spreadsheets with the self-test. Written by the self-test, pasted, never by hand. */
import file from '../observed.json' with { type: 'json' };

/** What a case found, and the day (2026-11-26). */
export type Observation = { readonly found: unknown; readonly date: string };

/** By case id; empty until somebody with an account ran the self-test. */
export const OBSERVED: Readonly<Record<string, Observation | undefined>> = file.observed;
