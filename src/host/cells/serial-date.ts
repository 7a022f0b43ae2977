/** Days as spreadsheets count them (1899-12-30 is 0, local wall time) and moments as scripts do. */

const DAY_MS = 86_400_000;
const EPOCH_SERIAL = 25_569;

export type WallTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

/** Serial number of a calendar day; null when there is no such day (31 April, month 13). */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return ms / DAY_MS + EPOCH_SERIAL;
}

/** Calendar parts of a serial number, rounded to the nearest second. */
export function wallTime(serial: number): WallTime {
  const date = new Date(Math.round((serial - EPOCH_SERIAL) * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** The moment (epoch milliseconds) at which clocks of the zone show this serial number. */
export function serialToEpoch(serial: number, zone: string): number {
  const asUtc = Math.round((serial - EPOCH_SERIAL) * DAY_MS);
  const guess = asUtc - offsetMs(asUtc, zone);
  // The offset near a change of clocks belongs to the moment found, not to the one first assumed.
  return asUtc - offsetMs(guess, zone);
}

/** What clocks of the zone show at a moment, as a serial number. */
export function epochToSerial(epochMs: number, zone: string): number {
  return (epochMs + offsetMs(epochMs, zone)) / DAY_MS + EPOCH_SERIAL;
}

function offsetMs(epochMs: number, zone: string): number {
  if (zone === 'Etc/UTC' || zone === 'UTC' || zone === 'Etc/GMT' || zone === 'GMT') return 0;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(epochMs);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(epochMs / 1000) * 1000;
}
