/** What each field is called in the SQL, which are texts, and which yes or no; `data_date` is a day, the others are numbers. */
import { RIGHT_FLAGS, type WarehouseField } from './request.ts';

export const TEXT_FIELDS: readonly WarehouseField[] = [
  'creator',
  'bio',
  'person',
  'platform',
  'niche',
  'account_type',
  'country',
  'authority',
  'quote_currency',
  'format',
  'usage_rights',
];

export const FLAG_FIELDS: readonly WarehouseField[] = [
  'verified',
  ...(Object.keys(RIGHT_FLAGS) as (keyof typeof RIGHT_FLAGS)[]),
];

/** FOLLOWING alone is a word of the language in BigQuery and Snowflake. */
export function columnOf(field: WarehouseField): string {
  return field === 'following' ? 'following_count' : field;
}
