/** The Authority evidence and Flags blocks of the rules table. Never weighs a creator's evidence. */
import { EVIDENCE_KINDS } from '../../rule-set.ts';
import { settingsIn } from '../../settings.ts';
import { LIMITED_FLAGS } from '../../shipped/default-authority.ts';
import { checkUnique } from '../checks.ts';
import type { Block, Columns } from '../column.ts';
import { originOf } from '../origin.ts';

const AUTHORITY_COLUMNS = {
  signal: { title: 'Evidence', kind: 'text', need: true },
  points: { title: 'Points', kind: 'number', least: 0 },
  counts: { title: 'Counts as', kind: 'choice', options: EVIDENCE_KINDS, mayLack: true },
  words: { title: 'Words or columns', unit: 'any of them, separated by commas', kind: 'words', need: true },
} as const satisfies Columns;

export function authorityBlock(): Block<typeof AUTHORITY_COLUMNS> {
  return {
    title: 'Authority evidence',
    hint: 'Points for what the sheet says about expertise; each line counts once. Settings say how many make some or strong; strong also takes two kinds, one of them licence, proof or award; a degree is a second kind beside a licence in a register. Words: books: a column title only, h-index: 15 from 15 on, certified+ beside a word of a field only, "DO" in these letters, cardiolog* however it ends, cardiolo~ whoever is one in any language.',
    columns: AUTHORITY_COLUMNS,
    rows: ({ authority }) => authority.signals.map(({ counts, ...line }) => ({ ...line, counts: counts ?? '' })),
    needs: ({ counts }) => (counts === 'field' ? [] : ['points']),
    check: (lines, say) => checkUnique(lines, 'signal', 'Evidence', ({ signal }) => signal.toLowerCase(), say),
    build: (lines, settings) => ({
      authority: {
        ...settingsIn('authority', settings),
        signals: lines.map((line) => ({
          ...originOf(line, 'points'),
          signal: line.values.signal,
          words: line.values.words,
          points: line.values.points ?? 0,
          ...(line.values.counts ? { counts: line.values.counts } : {}),
        })),
      },
    }),
  };
}

const FLAG_COLUMNS = {
  code: {
    title: 'Flag',
    kind: 'choice',
    options: LIMITED_FLAGS,
    need: true,
  },
  limit: { title: 'Limit', kind: 'number', need: true, above: 0 },
  meaning: { title: 'Meaning', kind: 'text', aside: true },
} as const satisfies Columns;

export function flagsBlock(): Block<typeof FLAG_COLUMNS> {
  return {
    title: 'Flags',
    hint: 'Limits behind notices on a row. Delete a line to switch its flag off.',
    columns: FLAG_COLUMNS,
    rows: ({ flags }) =>
      flags as readonly ((typeof flags)[number] & { code: (typeof FLAG_COLUMNS.code.options)[number] })[],
    check: (lines, say) => checkUnique(lines, 'code', 'Flag', ({ code }) => code, say),
    build: (lines) => ({
      flags: lines.map((line) => ({
        ...originOf(line, 'limit'),
        code: line.values.code,
        limit: line.values.limit,
        meaning: line.values.meaning,
      })),
    }),
  };
}
