/** Which column is which, as somebody typed it. */
import { type ViewRequest, WAREHOUSE_FIELDS, type WarehouseField } from '../request.ts';

/** `followers=follower_count,platform`: a field alone is a column of that name. A sentence for what is no such list. */
export function namedColumns(text: string): ViewRequest['columns'] | string {
  const columns: Partial<Record<WarehouseField, string>> = {};
  for (const part of text.split(',').filter((one) => one.trim() !== '')) {
    const [name = '', ...rest] = part.split('=');
    const field = WAREHOUSE_FIELDS.find((one) => one === name.trim());
    if (field === undefined) return `--columns names “${name.trim()}”: name one of ${WAREHOUSE_FIELDS.join(', ')}.`;
    if (columns[field] !== undefined) return `--columns names ${field} twice: give it one column.`;
    columns[field] = rest.length === 0 ? field : rest.join('=').trim();
    if (columns[field] === '') return `--columns gives ${field} no column: write ${field}=NAME.`;
  }
  return columns;
}
