/** What the tests ask for: all columns under their own names, and variations of it. */
import fc from 'fast-check';
import type { ViewRequest } from '../../../src/warehouse/request.ts';
import { FIELDS } from './sql-rows.ts';

export function viewRequest(change: Partial<ViewRequest> = {}): ViewRequest {
  return {
    dialect: 'duckdb',
    table: 'creators',
    columns: Object.fromEntries(FIELDS.map((field) => [field, field])),
    keep: ['row_number'],
    rate: { basis: 'followers', isPercent: false },
    quote: { currency: '', deliverables: null },
    goal: null,
    deliverables: [],
    usageRights: '',
    bios: false,
    isRaw: false,
    today: "DATE '2026-03-02'",
    ...change,
  };
}

export const TODAY = '2026-03-02';

/** All columns, or some. */
export const columnsOf: fc.Arbitrary<ViewRequest['columns']> = fc
  .oneof(fc.constant(FIELDS), fc.subarray([...FIELDS]))
  .map((fields) => Object.fromEntries(fields.map((field) => [field, field])));

export const requestOf: fc.Arbitrary<Partial<ViewRequest>> = fc.record({
  rate: fc.record({
    basis: fc.constantFrom('followers' as const, 'views' as const, 'reach' as const, 'unknown' as const),
    isPercent: fc.constant(false),
  }),
  quote: fc.record({
    currency: fc.constantFrom('', '', 'EUR'),
    deliverables: fc.constantFrom(null, null, [
      { format: 'reel' as const, count: 2 },
      { format: 'story' as const, count: 1 },
    ]),
  }),
  goal: fc.constantFrom('conversion', 'trust', 'reach', 'reach with sales', 'no such goal', null),
  deliverables: fc.constantFrom(
    [],
    [],
    [{ format: 'story' as const, count: 3 }],
    [{ format: 'stream' as const, count: 1 }],
  ),
  usageRights: fc.constantFrom('', '', 'Paid ads', 'paid ads + 30 days', 'no such right'),
});
