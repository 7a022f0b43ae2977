/** What the sidebar shows of the catalogue of functions. The build works it out, the rest stays behind. */
import { FUNCTIONS, INSERTABLE } from '../../contract/functions/catalogue.ts';

export type CatalogueEntry = {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly isInsertable: boolean;
};

export const CATALOGUE: readonly CatalogueEntry[] = FUNCTIONS.map((entry) => ({
  name: entry.name,
  summary: entry.summary,
  description: entry.description,
  isInsertable: INSERTABLE.includes(entry),
}));
