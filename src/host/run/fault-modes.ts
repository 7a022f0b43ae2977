/** Faults of the platform by name, for tests and the workbench. What each does is the execution's matter. */
import type { Faults } from './execution.ts';

export type FaultMode =
  | 'slow'
  | 'quota'
  | 'lock-held'
  | 'cache-evicted'
  | 'denied'
  | 'time-limit'
  | 'other-account'
  | 'second-person';

type Entry = { readonly caption: string; readonly faults: Faults };

const TOO_MANY =
  'Service invoked too many times in a short time: spreadsheet. Try Utilities.sleep(1000) between calls.';

/** Sentences are those that users of the platform report. */
export const FAULT_MODES: Readonly<Record<FaultMode, Entry>> = {
  // Upper end of the 0.1 to 0.3 seconds that a call takes on the platform.
  slow: { caption: 'Slow services', faults: { msPerCall: 300 } },
  quota: {
    caption: 'Quota used up during a run',
    faults: { failWith: (member, nth) => (member === 'Range.setValues' && nth > 1 ? TOO_MANY : null) },
  },
  'lock-held': { caption: 'Lock held by somebody else', faults: { lockHeld: true } },
  'cache-evicted': { caption: 'Caches emptied', faults: { cacheForgets: true } },
  denied: {
    caption: 'Permission not granted',
    faults: {
      failWith: (member) =>
        /^Range\.(set|clear)/.test(member)
          ? `You do not have permission to call ${member}. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly`
          : null,
    },
  },
  'time-limit': { caption: 'Time limit in the middle of a run', faults: { killAtCall: 60, loseWrites: true } },
  'other-account': { caption: 'Another account first in the browser', faults: { otherAccount: true } },
  'second-person': {
    caption: 'Somebody else at the keyboard',
    faults: { asUser: { email: 'second@example.com', temporaryKey: 'second-user' } },
  },
};

/** Makes `faults` what these modes say and nothing else; names that are none are passed over. */
export function setFaultModes(faults: Faults, names: readonly string[]): FaultMode[] {
  const known = (Object.keys(FAULT_MODES) as FaultMode[]).filter((name) => names.includes(name));
  const refusals = known.flatMap((name) => FAULT_MODES[name].faults.failWith ?? []);
  for (const key of Object.keys(faults)) delete faults[key as keyof Faults];
  for (const name of known) Object.assign(faults, FAULT_MODES[name].faults);
  if (refusals.length > 0) {
    faults.failWith = (member, nth) =>
      refusals.map((refuse) => refuse(member, nth)).find((said) => said !== null) ?? null;
  }
  return known;
}
