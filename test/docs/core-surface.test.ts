/** The entry files of each folder of the core: what the add-on and the contract may import. A new one is a decision. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { PATHS } from './all-documents.ts';

const ENTRIES: Readonly<Record<string, string>> = {
  '.': 'cell creator decision lazy-list missing problem unknown-creator',
  calibration: 'propose-curve replace-lines',
  campaign: 'archive compare-lists deals hand-over list people persons results',
  evaluation:
    'compare-rules evaluate evaluation explain-cost explain-engagement explanation labels quote rights unknown-rights unknown-tiers what-would-change withheld',
  output: 'cells inputs report roll-up shown-currency',
  own: 'columns marks number-format stamp',
  plan: 'defaults plan plan-report read-options say-plan',
  reading: 'table',
  'reading/cells':
    'deliverables evidence-text follower-count number number-column number-range platform quote rate rate-column word-factors',
  'reading/columns': 'read-values table-reading',
  'reading/rows': 'account-kind messages',
  'reading/titles': 'header ignored title-rule',
  'reading/words': 'absent format yen-or-yuan',
  rules: 'compile-rules find-goal rule-set',
  'rules/shipped': 'default-rules presets',
  'rules/table':
    'add-rules check-cells find-rules own-rows parse-rules print-rules rule-changes rule-problem rule-texts rules-version table-layout',
  text: 'marked names once plain-text say-number say-problem say-table short-hash',
};

function importedFrom(file: string): string[] {
  const specifiers = readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)'/g);
  return [...specifiers].map(([, path = '']) => posix.join(posix.dirname(file), path));
}

it('the add-on and the contract reach the core by its entry files, and each entry file is used', () => {
  const outside = PATHS.filter((path) => /^src\/(?:addon|contract)\/.*\.ts$/.test(path));
  expect(outside.length).toBeGreaterThan(100);
  const reached = new Set(outside.flatMap(importedFrom).filter((path) => path.startsWith('src/core/')));
  const entries = Object.entries(ENTRIES).flatMap(([folder, names]) =>
    names.split(' ').map((name) => posix.join('src/core', folder, `${name}.ts`)),
  );
  expect([...reached].sort()).toEqual(entries.sort());
});
