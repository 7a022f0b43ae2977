/** Two lists held against each other as people read it in a terminal. Compares nothing itself. */
import type { ListsAnswer } from '../contract/server-calls.ts';

/** Lines of a kind before the rest is only counted. */
const SHOWN = 40;

type Behind = ListsAnswer['unclear'][number];

/** How many are new, gone, changed and the same; then who, kind by kind. */
export function againstLines(answer: ListsAnswer, otherFile: string): readonly string[] {
  const { fresh, gone, changed, same, doubles, unclear, currency } = answer;
  const counts = [`${fresh.length} new`, `${gone.length} gone`, `${changed.length} changed`, `${same} the same`];
  if (doubles.length > 0) counts.push(`${doubles.length} double`);
  if (unclear.length > 0) counts.push(`${unclear.length} that cannot be told`);
  const rowLine = ({ row, creator, platform, followers }: ListsAnswer['fresh'][number]): string =>
    `${named(creator, platform)}${followers === null ? '' : `, ${count(followers)} followers`} (row ${row})`;
  return [
    `Against ${otherFile}: ${counts.join(', ')}`,
    ...part('New:', fresh.map(rowLine)),
    ...part(
      'Gone:',
      gone.map((one) => rowLine(one).replace(/\)$/, ` of ${otherFile})`)),
    ),
    ...part(
      'Changed:',
      changed.map(
        ({ row, creator, platform, changes }) =>
          `${named(creator, platform)}: ${changes.map((change) => sayChange(change, currency)).join(', ')} (row ${row})`,
      ),
    ),
    ...part(
      'Double:',
      doubles.map((one) =>
        one.by === 'account'
          ? `${one.creator}: the same account twice (${places(one, otherFile)})`
          : `${one.creator}: new here, but the same ${one.by} is in the other list (${places(one, otherFile)})`,
      ),
    ),
    ...part(
      'Cannot be told:',
      unclear.map((one) =>
        one.creator === ''
          ? `neither handle nor name (${places(one, otherFile)})`
          : `${one.creator}: a name without a handle that several accounts have (${places(one, otherFile)})`,
      ),
    ),
  ];
}

function part(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length - SHOWN;
  return [
    title,
    ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more (--json lists them all)`] : []),
  ];
}

function named(creator: string, platform: string | null): string {
  const name = creator === '' ? 'no name' : creator;
  return platform === null ? name : `${name} on ${platform}`;
}

/** The growth of followers as a share, where both are known. */
function sayChange({ field, from, to }: ListsAnswer['changed'][number]['changes'][number], currency: string): string {
  const said = (value: string | number | null): string => {
    if (value === null) return 'unknown';
    if (typeof value === 'string') return value;
    return field === 'fee' ? `${count(value)} ${currency}` : count(value);
  };
  const isGrowth = field === 'followers' && typeof from === 'number' && typeof to === 'number' && from > 0;
  const share = isGrowth ? ` (${sign(Math.round((to / from - 1) * 100))}%)` : '';
  return `${field} ${said(from)} → ${said(to)}${share}`;
}

function sign(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}

function places({ rows, otherRows }: Behind, otherFile: string): string {
  const say = (list: readonly number[]): string => `${list.length === 1 ? 'row' : 'rows'} ${list.join(', ')}`;
  const parts = [...(rows.length > 0 ? [say(rows)] : [])];
  if (otherRows.length > 0) parts.push(`${say(otherRows)} of ${otherFile}`);
  return parts.join('; ');
}

function count(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
