/** Fees that are not told by reach: clinicians, by what niche or bio says. */
import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { WithheldFee } from '../rules/rule-set.ts';
import { hasTitle } from './clinician-title.ts';
import { readNiche } from './niche.ts';

/** The line that withholds a fee by reach for the creator's niche or for a word of the bio; null when there is none. */
export function findWithheld(creator: Creator, rules: CompiledRules): WithheldFee | null {
  if (rules.withheld.length === 0) return null;
  if (creator.niche !== '') {
    const { folded } = readNiche(rules, creator.niche);
    const found = rules.withheld.find(({ niches }) => niches.some((word) => folded.indexOf(word) >= 0));
    if (found !== undefined) return found.fee;
  }
  if (creator.authority.entries.length === 0) return null;
  return rules.withheld.find(({ titles }) => hasTitle(creator, titles))?.fee ?? null;
}

/** The first sentence of why a fee is withheld: the rest is orientation. */
export function sayWithheldBriefly(fee: WithheldFee): string {
  const [reason = ''] = fee.note.split(/\.(?: |$)/);
  return reason === '' ? sayWithheld(fee) : reason;
}

/** Why a fee is withheld, without a full stop. */
export function sayWithheld({ niche, note }: WithheldFee): string {
  return note === '' ? `Fee withheld for the niche ${niche}` : note.replace(/\.$/, '');
}
