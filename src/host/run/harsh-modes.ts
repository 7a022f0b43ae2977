/** The platform's bad days by name, for tests and the workbench. What each does is the execution's matter. */
import type { Harsh } from './execution.ts';

export type HarshMode =
  | 'slow'
  | 'quota'
  | 'lock-held'
  | 'cache-evicted'
  | 'denied'
  | 'time-limit'
  | 'other-account'
  | 'second-person';

type Entry = { readonly caption: string; readonly harsh: Harsh };

const TOO_MANY =
  'Service invoked too many times in a short time: spreadsheet. Try Utilities.sleep(1000) between calls.';

/** Sentences are those that users of the platform report. */
export const HARSH_MODES: Readonly<Record<HarshMode, Entry>> = {
  // Upper end of the 0.1 to 0.3 seconds that a call takes on the platform.
  slow: { caption: 'Slow services', harsh: { msPerCall: 300 } },
  quota: {
    caption: 'Quota used up during a run',
    harsh: { failWith: (member, nth) => (member === 'Range.setValues' && nth > 1 ? TOO_MANY : null) },
  },
  'lock-held': { caption: 'Lock held by somebody else', harsh: { lockHeld: true } },
  'cache-evicted': { caption: 'Caches emptied', harsh: { cacheForgets: true } },
  denied: {
    caption: 'Permission not granted',
    harsh: {
      failWith: (member) =>
        /^Range\.(set|clear)/.test(member)
          ? `You do not have permission to call ${member}. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly`
          : null,
    },
  },
  'time-limit': { caption: 'Time limit in the middle of a run', harsh: { killAtCall: 60, loseWrites: true } },
  'other-account': { caption: 'Another account first in the browser', harsh: { otherAccount: true } },
  'second-person': {
    caption: 'Somebody else at the keyboard',
    harsh: { asUser: { email: 'second@example.com', temporaryKey: 'second-user' } },
  },
};

/** Makes `harsh` what these modes say and nothing else; names that are none are passed over. */
export function setHarshModes(harsh: Harsh, names: readonly string[]): HarshMode[] {
  const known = (Object.keys(HARSH_MODES) as HarshMode[]).filter((name) => names.includes(name));
  const refusals = known.flatMap((name) => HARSH_MODES[name].harsh.failWith ?? []);
  for (const key of Object.keys(harsh)) delete harsh[key as keyof Harsh];
  for (const name of known) Object.assign(harsh, HARSH_MODES[name].harsh);
  if (refusals.length > 0) {
    harsh.failWith = (member, nth) =>
      refusals.map((refuse) => refuse(member, nth)).find((said) => said !== null) ?? null;
  }
  return known;
}
