import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownSource } from '../../../scripts/accuracy/known-sources.ts';
import { PUBLISHED_PRICES } from '../../../scripts/accuracy/published-prices.ts';
import { PUBLISHED_TABLES } from '../../../scripts/accuracy/published-tables.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';

const page = readFileSync('docs/accuracy.md', 'utf8');

describe('docs/accuracy.md', () => {
  test('shows pictures that exist and are sound', () => {
    const pictures = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((match) => `docs/${match[1]}`);
    expect(pictures).toHaveLength(2);
    for (const path of pictures) {
      expect(existsSync(path)).toBe(true);
      const picture = readFileSync(path, 'utf8');
      expect(picture).toMatch(/^<svg [^>]+>[\s\S]+<\/svg>\n$/);
      expect(picture).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test('names every data set it uses by its public source', () => {
    const [, rows = ''] = /## Where the data is from[\s\S]*?\|---\|---\|---\|---\|\n([\s\S]*?)\n\n/.exec(page) ?? [];
    const names = rows.split('\n').map((row) => row.split(' | ')[0]?.replace('| ', '') ?? '');
    expect(names.length).toBeGreaterThanOrEqual(5);
    for (const name of names) expect(knownSource(name), name).not.toBeNull();
  });

  test('was written with the rules that are shipped', () => {
    const { name, date } = defaultRules();
    expect(page).toContain(`the rules “${name}” of ${date}`);
  });

  test('says what nobody knows, and holds no path of a machine', () => {
    for (const word of ['Pinterest', 'Xiaohongshu', 'Weibo', 'in-sample', '8 of 10 creators this size lie between']) {
      expect(page).toContain(word);
    }
    expect(page).not.toMatch(/\/(?:home|work|tmp|Users)\//);
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('published tables', () => {
  test.each(PUBLISHED_TABLES.map((one) => [`${one.name}, ${one.platform}, ${one.date}`, one] as const))(
    '%s: sizes follow each other, bands are in order, a middle can be told',
    (_, { lines, band }) => {
      lines.forEach(([from, to, low, typical, high], at) => {
        expect(from).toBeLessThan(to);
        if (at > 0) expect(from).toBe(lines[at - 1]?.[1]);
        expect((low === null) === (high === null)).toBe(true);
        expect(low === null).toBe(band === '');
        if (low === null || high === null) expect(typical).not.toBeNull();
        else {
          expect(low).toBeLessThan(high);
          expect(typical ?? low).toBeGreaterThanOrEqual(low);
          expect(typical ?? high).toBeLessThanOrEqual(high);
        }
      });
    },
  );

  test.each(PUBLISHED_PRICES.map((one) => [`${one.name}, ${one.platform}`, one] as const))(
    'prices of %s',
    (_, { lines }) => {
      lines.forEach(([from, to, low, high], at) => {
        expect(from).toBeLessThan(to);
        if (at > 0) expect(from).toBe(lines[at - 1]?.[1]);
        if (high !== null) expect(low).toBeLessThan(high);
        else expect(at).toBe(lines.length - 1);
      });
    },
  );
});

test('a source that is not known is said to be so', () => {
  expect(knownSource('my own list')).toBeNull();
  expect(knownSource('toString')).toBeNull();
});
