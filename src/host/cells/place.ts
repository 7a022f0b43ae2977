import type { Rect } from './cell-store.ts';

/** Where a Range lies; `open` says which ends its address left open, so that `A:C` is printed as it was asked for. */
export type Place = { readonly sheetId: number; readonly rect: Rect; readonly open: 'none' | 'rows' | 'columns' };
