/** Which column is which, under the keys of docs/classify.schema.json. */
import { columnLetters } from '../../core/cell.ts';
import type { ViewRequest, WarehouseField } from '../request.ts';
import { FIELD_NAMES, type SourceColumn } from './propose-columns.ts';

type Place = { readonly header: string; readonly column: string };
export type ColumnReport = {
  /** By the field's name in the schema. */
  readonly columns: Readonly<Record<string, Place & { readonly index: number }>>;
  /** Columns of no field of the schema; the reason says what was read from them, if anything. */
  readonly ignored: readonly (Place & { readonly reason: string })[];
};

export function columnReport(described: readonly SourceColumn[], read: ViewRequest['columns']): ColumnReport {
  const fieldOf = new Map(Object.entries(read).map(([field, name]) => [name, field as WarehouseField]));
  const columns: Record<string, ColumnReport['columns'][string]> = {};
  const ignored: ColumnReport['ignored'][number][] = [];
  described.forEach(({ name }, index) => {
    const place = { header: name, column: columnLetters(index + 1) };
    const field = fieldOf.get(name);
    const known = field === undefined ? undefined : FIELD_NAMES.get(field);
    if (known !== undefined) columns[known] = { ...place, index };
    else ignored.push({ ...place, reason: field === undefined ? 'not read' : `read as ${field}` });
  });
  return { columns, ignored };
}
