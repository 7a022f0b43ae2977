/**
 * Cases: all that is read from each fixture sheet, beside golden texts that were read by a person. `npx vitest run
 * --project core -u` writes the texts anew; read what changed.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { FIELDS } from '../../../src/core/creator.ts';
import { isMissing } from '../../../src/core/missing.ts';
import { sayProblem } from '../../../src/core/text/say-problem.ts';
import { fixtureCells, readCells, type Spoken } from './read-fixture.ts';

function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null && isMissing(value as never)) {
    const { missing, found } = value as { missing: string; found: string };
    return missing === 'absent' && found === '' ? '-' : `(${missing} ${found})`;
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Columns, questions, problems and rows of a reading, a line each. */
function told(reading: Spoken): string {
  const { columns, aside, ignored, own, creators, problems, questions } = reading;
  const more = ['saves', 'reach', 'impressions'] as const;
  const names = [
    ...FIELDS.filter((field) => !more.some((one) => one === field)),
    ...(['following', 'fakeFollowerShare', 'dataDate', 'person', 'deliverables'] as const),
    ...more,
  ] as const;
  return [
    `header ${reading.headerRow}, data from ${reading.firstDataRow}, platform from ${reading.platformSource}`,
    ...Object.entries(columns).map(([field, { header, index }]) => `${field} <- ${index} ${header}`),
    ...reading.moreAuthority.map(({ header, index }) => `authority too <- ${index} ${header}`),
    ...Object.entries(own).map(([id, { header, index }]) => `own ${id} <- ${index} ${header}`),
    ...ignored.map(({ header, index, reason }) => `left out ${index} ${header}: ${reason}`),
    `read aside: ${aside.map(({ index }) => index).join(' ')}`,
    ...questions.map(({ about, column, message }) => `? ${about} ${column}: ${message}`),
    ...problems.map((problem) => {
      const { code, row, column } = problem;
      return `! ${JSON.stringify({ code, row, column, message: sayProblem(problem) })}`;
    }),
    ...creators.map((creator) =>
      [`${creator.row}`, ...names.map((name) => shown(creator[name] ?? null)), shown(creator.repeats)].join(' | '),
    ),
    '',
  ].join('\n');
}

const CONTEXTS = [
  ['in a tab that tells nothing', {}],
  [
    'in a German tab named for TikTok, away from A1',
    { sheetName: 'tiktok 2026', localeMark: ',', originRow: 5, originColumn: 3 },
  ],
] as const;

test.each(readdirSync('test/fixtures/sheets').sort())('%s', async (file) => {
  const cells = fixtureCells(file);
  const texts = CONTEXTS.map(([name, context]) => `# ${name}\n${told(readCells(cells, context))}`);
  await expect(texts.join('\n')).toMatchFileSnapshot(resolve(`test/golden/sheets/${file}.txt`));
});
