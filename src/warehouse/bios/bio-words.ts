/** The words by which bios are judged, without what the judge has no use for: sources, names of lines, other titles. */
import type { CompiledRules } from '../../core/rules/compile-rules.ts';
import { foldWords } from '../../core/text/fold-words.ts';
import type { Compiler } from '../compiler.ts';
import { CREDENTIALS } from '../request.ts';
import { type BioWords, joinWords, TITLE } from './read-bio-words.ts';

/** For the columns that the judge reads beside the bio. */
export function bioWords(rules: CompiledRules, has: Compiler['has']): BioWords {
  const { signals, ...limits } = rules.authority.rules;
  const columns = CREDENTIALS.filter((field) => has(field)).map((field) => foldWords(field.replace(/_/g, ' ')));
  const titles = new Set(rules.withheld.flatMap(({ fee }) => (fee.titles ?? '').split(/[,;]/)).map(shortest));
  const lines = signals.map(({ words, points, counts }): BioWords['lines'][number] => {
    const said = withoutRepeats(words.filter((word) => isRead(word, columns)));
    const joined = joinWords(said.map((word) => (titles.delete(word) ? `${word}${TITLE}` : word)));
    return counts === undefined ? [joined, points] : [joined, points, counts];
  });
  return { limits, lines, titles: joinWords([...titles]) };
}

/** False for the title of a column that is not there: `books:`, `h-index: 15`. */
function isRead(word: string, titles: readonly string[]): boolean {
  const [, title] = /^(.*):\s*\d*$/.exec(word) ?? [];
  return title === undefined || titles.some((one) => one.indexOf(foldWords(title)) >= 0);
}

/** Words that fold alike count once. */
function withoutRepeats(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => (word.startsWith('"') ? word : shortest(word))))];
}

/** Folded where that is shorter; marks such as a plus or a star stay. */
function shortest(word: string): string {
  const trimmed = word.trim();
  const [, before = '', inner = '', after = ''] = /^(\*?)(.*?)(~\+|[*+~]|:\s*\d*)?$/.exec(trimmed) ?? [];
  const folded = `${before}${foldWords(inner).trim()}${after}`;
  return folded.length <= trimmed.length ? folded : trimmed;
}
