/** The shape of a layout that an importer takes. Lays out nobody. */
import type { Person } from '../persons.ts';

export type Layout = {
  readonly columns: readonly {
    readonly title: string;
    readonly of: (person: Person) => string | number | null;
    /** In the table even where it is empty for everybody. */
    readonly wanted?: true;
  }[];
  /** What a person lacks, in words that go on after the name: `no e-mail, which Aspire needs`. */
  readonly lacks: (person: Person) => readonly string[];
};

/** The handle of a person on a platform, '' for none. */
export function handleOn({ accounts }: Person, platform: string): string {
  return accounts.find((account) => account.platform === platform && account.handle !== '')?.handle ?? '';
}

export function urlOn({ accounts }: Person, platform: string): string {
  return accounts.find((account) => account.platform === platform && account.url !== '')?.url ?? '';
}
