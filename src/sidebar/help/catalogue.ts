/** Answers for what the sidebar shows of the catalogue of functions; the build works it out, the rest stays behind. */
import { FUNCTIONS } from '../../contract/functions.ts';

export type CatalogueEntry = { readonly name: string; readonly summary: string; readonly description: string };

export const CATALOGUE: readonly CatalogueEntry[] = FUNCTIONS.map(({ name, summary, description }) => ({
  name,
  summary,
  description,
}));
