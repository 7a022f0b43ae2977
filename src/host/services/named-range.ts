/** Named ranges: which names are allowed, and the NamedRange object. */
import { parseA1 } from '../cells/a1.ts';
import type { Place } from '../cells/place.ts';
import { exception } from '../run/execution.ts';
import type { Env } from './env.ts';
import { placeOfRange, sheetState } from './place.ts';
import { service } from './service.ts';

type NamedRangeService = GoogleAppsScript.Spreadsheet.NamedRange;

/** Names a range; a range given as whole columns (`A:H`) stays whole as the grid grows. */
export function setNamedRange(env: Env, name: string, { sheetId, rect }: Place): void {
  const isName = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && name.length <= 250;
  if (!isName || parseA1(name) !== null || /^(true|false|r[0-9]*c[0-9]*)$/i.test(name)) {
    throw exception(`The name "${name}" is not valid for a named range.`);
  }
  env.store.setNamedRect({
    name,
    sheetId,
    rect,
    wholeColumns: rect.row === 1 && rect.rows === sheetState(env, sheetId).rows,
  });
}

export function createNamedRange(env: Env, givenName: string): NamedRangeService {
  let name = givenName;
  const place = (): Place => {
    const found = env.store.namedRects().find((named) => named.name === name);
    if (found === undefined) throw exception(`The named range "${name}" does not exist.`);
    return { sheetId: found.sheetId, rect: found.rect, open: found.wholeColumns ? 'rows' : 'none' };
  };
  const named: NamedRangeService = service<NamedRangeService>(
    env.execution,
    'SpreadsheetApp.NamedRange',
    {
      getName: () => name,
      getRange: () => env.make.range(place()),
      remove: () => env.store.removeNamedRect(name),
      setRange(range) {
        setNamedRange(env, name, placeOfRange(range));
        return named;
      },
      setName(newName) {
        setNamedRange(env, newName, place());
        if (newName.toLowerCase() !== name.toLowerCase()) env.store.removeNamedRect(name);
        name = newName;
        return named;
      },
    },
    {
      getName: ['document', ''],
      getRange: ['document', ''],
      remove: ['write', ''],
      setRange: ['write', 'o'],
      setName: ['write', 's'],
    },
  );
  return named;
}
