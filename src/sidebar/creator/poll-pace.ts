/** When the creator panel looks again at the selected row. */

/** A person who moves through rows is followed at this pace, never faster. */
export const POLL_MS = 2000;
/** After this long on one row nobody is looking: polling ends until asked again. */
export const IDLE_MS = 180_000;

/** Milliseconds to wait after an answer, or null to stop polling; `lastChange` is when row or person last moved. */
export function nextPoll(now: number, lastChange: number): number | null {
  return now - lastChange >= IDLE_MS ? null : POLL_MS;
}
