/** Names of tables and columns as a dialect quotes them, whatever is in them. */
import type { Dialect } from './dialects/dialect.ts';
import { ROWS } from './sql/layers.ts';

/** A name of several parts, `project.dataset.creators`: each is quoted by itself. */
export function tableName(name: string, { quoteName }: Dialect): string {
  return name.split('.').map(quoteName).join('.');
}

/** The table that is asked about, behind FROM. */
export function sourceRows(name: string, dialect: Dialect): string {
  return `${tableName(name, dialect)} AS ${ROWS}`;
}
