/** The mapped columns under our own names and types. Reads nothing else of the source. */
import type { Answer, Compiler } from '../compiler.ts';
import { columnOf, FLAG_FIELDS, TEXT_FIELDS } from '../field-types.ts';
import { sourceRows } from '../names.ts';
import { CREDENTIALS, WAREHOUSE_FIELDS } from '../request.ts';
import type { Columns } from '../sql/layers.ts';

/** `given_followers` and so on: what the table says, whether it can be used or not. */
export function sourceAnswer(sql: Compiler): Answer {
  const { dialect, request } = sql;
  const columns: Record<string, string> = {};
  for (const field of WAREHOUSE_FIELDS) {
    const name = request.columns[field];
    if (name === undefined) continue;
    const given = dialect.quoteName(name);
    const type = field === 'data_date' ? 'day' : TEXT_FIELDS.includes(field) ? 'text' : 'number';
    columns[`given_${field}`] = FLAG_FIELDS.includes(field) ? given : `CAST(${given} AS ${dialect.types[type]})`;
  }
  request.keep.forEach((name, at) => {
    columns[keptColumn(at)] = dialect.quoteName(name);
  });
  const from = sourceRows(request.table, dialect);
  return { layers: [{ name: 'source', says: 'The columns that were mapped', columns, from, only: true }] };
}

/** Under a name that none of ours has. */
function keptColumn(at: number): string {
  return `kept_${at + 1}`;
}

/** Columns of the view that come from the source: those kept under their own names, and the mapped ones as they were read. */
export function readColumns({ has, request, dialect }: Compiler): Columns {
  const kept = request.keep.map((name, at) => [dialect.quoteName(name), keptColumn(at)]);
  // The view has its own column `authority`, which is what was read of these.
  const evidence: readonly string[] = ['bio', 'authority', 'authority_score', ...CREDENTIALS];
  const mapped = WAREHOUSE_FIELDS.filter((field) => evidence.indexOf(field) < 0 && has(field));
  return Object.fromEntries([...kept, ...mapped.map((field) => [columnOf(field), columnOf(field)])]);
}
