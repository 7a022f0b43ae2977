/** Developer metadata: keys and values of the script's own on whole lines, sheets or the spreadsheet. */
import type { MetadataRecord } from '../run/host-state.ts';
import type { Rule } from '../run/signatures.ts';
import type { Env } from './env.ts';
import { placeOf, sheetState } from './place.ts';
import { insideOf, service } from './service.ts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Where metadata may hang; `axis` null is the whole sheet, `sheetId` null the spreadsheet. */
export type MetadataPlace = Pick<MetadataRecord, 'sheetId' | 'axis' | 'at' | 'count'>;

const METADATA_RULES: Readonly<Partial<Record<keyof Metadata & string, Rule>>> = {
  getId: ['document', ''],
  getKey: ['document', ''],
  getValue: ['document', ''],
  getVisibility: ['document', ''],
  getLocation: ['document', ''],
  setKey: ['write', 's'],
  setValue: ['write', 's'],
  remove: ['write', ''],
};

/** Takes `(key)`, `(key, value)`, `(key, visibility)` or `(key, value, visibility)`. */
export function addMetadata(env: Env, place: MetadataPlace, args: readonly unknown[]): void {
  const [key, ...rest] = args;
  const value = rest.find((arg) => typeof arg === 'string');
  env.state.metadata.push({
    ...place,
    id: env.state.nextMetadataId,
    key: String(key),
    value: typeof value === 'string' ? value : null,
    visibility: insideOf(rest.find((arg) => typeof arg === 'object')).enumName ?? 'DOCUMENT',
  });
  env.state.nextMetadataId += 1;
}

/** Metadata at exactly this place. */
export function metadataAt(env: Env, place: MetadataPlace): Metadata[] {
  return env.state.metadata
    .filter(
      (record) =>
        record.sheetId === place.sheetId &&
        record.axis === place.axis &&
        record.at === place.at &&
        record.count === place.count,
    )
    .map((record) => createMetadata(env, record));
}

/** Searches the metadata that `within` lets through, narrowed by key and value. */
export function createMetadataFinder(env: Env, within: (record: MetadataRecord) => boolean): Finder {
  let key: string | null = null;
  let value: string | null = null;
  const finder: Finder = service<Finder>(
    env.execution,
    'SpreadsheetApp.DeveloperMetadataFinder',
    {
      withKey(wanted) {
        key = wanted;
        return finder;
      },
      withValue(wanted) {
        value = wanted;
        return finder;
      },
      find: () =>
        env.state.metadata
          .filter((record) => within(record) && (key === null || record.key === key))
          .filter((record) => value === null || record.value === value)
          .map((record) => createMetadata(env, record)),
    },
    { withKey: ['document', 's'], withValue: ['document', 's'], find: ['document', ''] },
  );
  return finder;
}

/** Moves metadata along with lines a script inserted (`count` > 0) or deleted. */
export function shiftMetadata(env: Env, sheetId: number, axis: 'rows' | 'columns', at: number, count: number): void {
  env.state.metadata = env.state.metadata.filter((record) => {
    if (record.sheetId !== sheetId || record.axis !== axis || record.at + record.count <= at) return true;
    if (count < 0 && record.at >= at && record.at + record.count <= at - count) return false;
    if (record.at >= at) record.at = Math.max(at, record.at + count);
    else record.count = Math.max(1, record.count + count);
    return true;
  });
}

function createMetadata(env: Env, record: MetadataRecord): Metadata {
  const metadata: Metadata = service<Metadata>(
    env.execution,
    'SpreadsheetApp.DeveloperMetadata',
    {
      getId: () => record.id,
      getKey: () => record.key,
      getValue: () => record.value,
      getVisibility: () => record.visibility as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
      getLocation: () => createLocation(env, record),
      setKey(key) {
        record.key = key;
        return metadata;
      },
      setValue(value) {
        record.value = value;
        return metadata;
      },
      remove() {
        env.state.metadata = env.state.metadata.filter((other) => other !== record);
      },
    },
    METADATA_RULES,
  );
  return metadata;
}

function createLocation(env: Env, record: MetadataRecord): Location {
  const lines = (axis: 'rows' | 'columns') => {
    if (record.sheetId === null || record.axis !== axis) return null;
    const { rows, columns } = sheetState(env, record.sheetId);
    return axis === 'rows'
      ? env.make.range({ ...placeOf(env, record.sheetId, record.at, 1, record.count, columns), open: 'columns' })
      : env.make.range({ ...placeOf(env, record.sheetId, 1, record.at, rows, record.count), open: 'rows' });
  };
  return service<Location>(
    env.execution,
    'SpreadsheetApp.DeveloperMetadataLocation',
    {
      getColumn: () => lines('columns'),
      getRow: () => lines('rows'),
      getSheet: () => (record.sheetId === null ? null : env.make.sheet(record.sheetId)),
    },
    { getColumn: ['document', ''], getRow: ['document', ''], getSheet: ['document', ''] },
  );
}
