/** The rule sets a team can start from. One data file each. */

import type { RuleSet } from '../rule-set.ts';
import { defaultRules } from './default-rules.ts';
import { fiveTiers } from './presets/five-tiers.ts';
import { healthcare } from './presets/healthcare.ts';

export type Preset = { readonly id: string; readonly title: string; readonly rules: () => RuleSet };

/** The first is the default. */
export const PRESETS: readonly Preset[] = [
  { id: 'micro-or-kol', title: 'Micro influencer or KOL (default)', rules: defaultRules },
  { id: 'five-tiers', title: 'Five tiers: nano, micro, mid-tier, macro, mega', rules: fiveTiers },
  { id: 'healthcare', title: 'Healthcare KOL: expertise first, fees withheld', rules: healthcare },
];
