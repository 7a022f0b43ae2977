import { describe, expect, it } from 'vitest';
import { readLines, spokenProblems } from '../read-fixture.ts';

const evidenceOf = (line: string, cells: string) => readLines([line, cells, cells]).evidence;

describe('what speaks for a column', () => {
  it('is an exact title, cells that fit, and no other column', () => {
    expect(evidenceOf('Creator|Followers', 'Ada|12400').followers).toEqual({
      confidence: 'high',
      evidence: ['exact-title', 'cells-fit', 'only-one'],
    });
  });

  it('is less where words are unknown, cells are missing, or the title is wider', () => {
    expect(evidenceOf('Creator|Foobar followers', 'Ada|12400').followers).toEqual({
      confidence: 'low',
      evidence: ['unknown-words', 'cells-fit', 'only-one'],
    });
    expect(evidenceOf('Creator|Followers', 'Ada|').followers).toMatchObject({ confidence: 'low' });
    expect(evidenceOf('Creator|Followers|Likes', 'Ada|12400|90').likes).toEqual({
      confidence: 'medium',
      evidence: ['wider-title', 'cells-fit', 'only-one'],
    });
  });

  it('is a lead over the next column', () => {
    expect(evidenceOf('Creator|Followers|Foobar followers', 'Ada|12400|90').followers).toEqual({
      confidence: 'high',
      evidence: ['exact-title', 'cells-fit', 'best-of-several'],
    });
  });

  it('is the word of the user', () => {
    const { evidence } = readLines(['Creator|Size', 'Ada|12400'], { chosen: { followers: 1 } });
    expect(evidence.followers).toEqual({ confidence: 'high', evidence: ['chosen-by-you'] });
  });
});

describe('a close call', () => {
  it('between titles with unknown words is a question and a problem, and no guess', () => {
    const reading = readLines(['Creator|Foobar followers|Blarg followers', 'Ada|12400|90', 'Bo|900|70']);
    expect(reading.columns).not.toHaveProperty('followers');
    const message =
      '“Foobar followers” (B) and “Blarg followers” (C) may each hold the followers; none is read. Choose the one that does.';
    expect(reading.questions).toContainEqual({ about: 'column', column: 1, message });
    expect(spokenProblems(reading.problems)).toContainEqual({ code: 'undecided-column', row: 0, column: 0, message });
  });
});

it('columns of the user titled as ours are listed with the reason', () => {
  const { ignored } = readLines(['Creator|Followers|Tier|Flags', 'Ada|12400|B|late']);
  expect(ignored.map(({ header, reason }) => `${header}: ${reason}`)).toEqual([
    'Tier: titled as a column of this add-on, which is never read',
    'Flags: titled as a column of this add-on, which is never read',
  ]);
});
