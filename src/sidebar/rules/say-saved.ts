/** A kept rule set in words: what it changed, else its name without the hash of its version. */
import type { RulesState } from '../../contract/server-calls.ts';

export function saySaved({ what, version }: Pick<RulesState['history'][number], 'what' | 'version'>): string {
  return what === '' ? version.replace(/, [0-9a-z]{6,8}$/, '') : what;
}
