/** Cases: what the Rules panel says after a preset or an import. */
import { expect, it } from 'vitest';
import { sayPreset } from '../../src/sidebar/rules/say-preset.ts';
import { en } from '../../src/sidebar/strings/en.ts';
import { speak } from '../../src/sidebar/strings/strings.ts';

const { rules: say } = speak(en);
const done = { tab: 'Creator rules', made: false, added: 0, replaced: 'v1', kept: [] };

it('counts lines only where lines were added', () => {
  expect(sayPreset({ ...done, added: 2 }, 'add', say)).toEqual(['Done in the tab “Creator rules”: 2 lines added.']);
  expect(sayPreset(done, 'replace', say)).toEqual(['The rules on “Creator rules” were replaced.']);
  expect(sayPreset({ ...done, made: true }, 'replace', say)).toEqual(['The tab “Creator rules” was created.']);
});

it('names what was kept of the user', () => {
  expect(sayPreset({ ...done, kept: ['Fees'] }, 'add', say)[1]).toBe('Yours were kept in: Fees.');
});
