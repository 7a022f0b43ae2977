/** The sentences that say what a preset or an import did. How many lines were added is worth a word only where lines were added. */
import type { PresetDone } from '../../contract/server-calls.ts';
import type { Strings } from '../strings/strings.ts';

export function sayPreset(
  { tab, made, added, kept }: PresetDone,
  how: 'add' | 'replace',
  say: Strings['rules'],
): string[] {
  const replaced = how === 'replace' ? say.presetReplaced(tab) : say.presetDone(added, tab);
  const first = made ? say.presetMade(tab) : replaced;
  return kept.length > 0 ? [first, say.presetKept(kept.join(', '))] : [first];
}
