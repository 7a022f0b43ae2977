/** All translations of what the core says, by key. For the build: the page unpacks one language of them. */
import { COST } from './cost.ts';
import { ENGAGEMENT } from './engagement.ts';
import { FIT } from './fit.ts';
import { PANEL_REFUSALS } from './panel-refusals.ts';
import { patternKey } from './pattern-key.ts';
import { REFUSALS } from './refusals.ts';
import { RULES } from './rules.ts';
import { TABLES } from './tables.ts';
import { TIER } from './tier.ts';
import type { Translated } from './translated.ts';
import { UNUSED_COLUMNS } from './unused-columns.ts';
import { WORDS } from './words.ts';

/** Each pattern once. */
export const PATTERNS: readonly Translated[] = [
  ...COST,
  ...ENGAGEMENT,
  ...FIT,
  ...TIER,
  ...RULES,
  ...REFUSALS,
  ...PANEL_REFUSALS,
  ...TABLES,
  ...UNUSED_COLUMNS,
];

/** Translations by key; words begin with `=`. */
export function reasonsIn(language: 'de' | 'es'): Readonly<Record<string, string>> {
  const lines = [...PATTERNS, ...WORDS.map(([english, ...others]): Translated => [`=${english}`, ...others])];
  return Object.fromEntries(lines.map(([english, de, es]) => [patternKey(english), language === 'de' ? de : es]));
}
