/** `Utilities.formatDate`: a moment by a Java pattern, names in English. Unknown letters throw. */
import { localeFacts } from '../cells/locales.ts';
import { epochToSerial, wallTime } from '../cells/serial-date.ts';
import { exception } from '../run/execution.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `M` is the month, `m` the minute, `H` the hour of 24, text in quotes stays; `''` is one quote. */
export function formatDate(epochMs: number, timeZone: string, pattern: string): string {
  const serial = epochToSerial(epochMs, timeZone);
  const time = wallTime(serial);
  const padded = (value: number, width: number) => String(value).padStart(width, '0');
  const named = (name: string, width: number) => (width > 3 ? name : name.slice(0, 3));
  const month = () => {
    const name = localeFacts('en_US').months[time.month - 1]?.slice(-1)[0] ?? '';
    return name.charAt(0).toUpperCase() + name.slice(1);
  };

  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (token: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted;
    const width = token.length;
    switch (token[0]) {
      case 'y':
        return width === 2 ? padded(time.year % 100, 2) : padded(time.year, width);
      case 'M':
        return width > 2 ? named(month(), width) : padded(time.month, width);
      case 'd':
        return padded(time.day, width);
      case 'E':
        return named(DAYS[(Math.floor(serial) + 6) % 7] ?? '', width);
      case 'H':
        return padded(time.hour, width);
      case 'h':
        return padded(time.hour % 12 === 0 ? 12 : time.hour % 12, width);
      case 'm':
        return padded(time.minute, width);
      case 's':
        return padded(time.second, width);
      case 'a':
        return time.hour < 12 ? 'AM' : 'PM';
      default:
        throw exception(`Utilities.formatDate with the letter "${token[0]}" is not emulated`);
    }
  });
}
