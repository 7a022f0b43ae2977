/** The menu: how it is built in every mode, and what its items ask and say. */
import { describe, expect, it } from 'vitest';
import { builtHost, cellsOf } from '../helpers/built-host.ts';

const UNPLACED = [
  ['Name', 'Followers'],
  ['ana', '45000'],
];

describe('the menu', () => {
  it.each(['installed', 'enabled'] as const)('stands when the add-on is %s', (kind) => {
    const { host } = builtHost([{ name: 'List' }]);
    host.open(kind);
    expect(host.menu.map((item) => item.kind === 'item' && item.caption)).toEqual([
      'Open sidebar',
      'Classify all rows',
      'Plan a campaign',
      'Undo last run',
      'Edit rules',
      'Refresh formulas',
      'Freeze to values',
    ]);
  });

  it('stands right after installation', () => {
    const { host } = builtHost([{ name: 'List' }]);
    host.install();
    expect(host.menu).toHaveLength(7);
  });

  it('opens the sidebar', () => {
    const { host } = builtHost([{ name: 'List' }]);
    host.open('enabled');
    host.clickMenu('Open sidebar');
    expect(host.sidebar?.title).toBe('Creator Tiers');
  });

  it('opens the sidebar at the plan, once', () => {
    const { host } = builtHost([{ name: 'List' }]);
    host.open('enabled');
    host.clickMenu('Plan a campaign');
    expect(host.sidebar?.title).toBe('Creator Tiers');
    const panel = (): string => (host.run('readChoices', [null]) as { value: { panel: string } }).value.panel;
    expect([panel(), panel()]).toEqual(['plan', '']);
  });
});

describe('Classify all rows', () => {
  it('asks for the platform where nothing tells it, again after a wrong answer, and remembers it for the tab', () => {
    const answers = ['Myspace', 'Insta'];
    const { host, store } = builtHost([{ name: 'List', rows: UNPLACED, asText: true }], {
      ui: { prompt: () => ({ button: 'OK', text: answers.shift() ?? '' }) },
    });
    host.open('enabled');
    host.clickMenu('Classify all rows');
    expect(answers).toEqual([]);
    expect(host.dialogs.filter((dialog) => dialog.kind === 'prompt')).toHaveLength(2);
    expect(cellsOf(store, 'List')[0]).toContain('Expected ER typical');
    host.clickMenu('Classify all rows');
    expect(host.dialogs.filter((dialog) => dialog.kind === 'prompt')).toHaveLength(2);
  });

  it('writes nothing when the question is closed', () => {
    const { host, store } = builtHost([{ name: 'List', rows: UNPLACED, asText: true }], {
      ui: { prompt: () => ({ button: 'CANCEL', text: '' }) },
    });
    host.open('enabled');
    host.clickMenu('Classify all rows');
    expect(cellsOf(store, 'List')).toEqual(UNPLACED);
  });
});
