/** The Settings block of the rules table: the single figures. Never applies them. */
import type { Provenance } from '../../rule-set.ts';
import {
  bySetting,
  SETTINGS,
  type SettingId,
  type SettingLineId,
  type Settings,
  settingEntries,
  settingsIn,
} from '../../settings.ts';
import { checkUnique, isRead } from '../checks.ts';
import type { Block, Columns, Line, Say } from '../column.ts';
import { askOutside } from '../odd.ts';
import { cellOf, originOf } from '../origin.ts';

const NO_SOURCE: Provenance = { source: '', date: '', cell: '' };

const settingColumns = () =>
  ({
    setting: {
      title: 'Setting',
      kind: 'choice',
      options: settingEntries().map(([id]) => id),
      labels: Object.fromEntries(settingEntries().map(([id, { title }]) => [id, title])),
      need: true,
    },
    value: { title: 'Value', kind: 'setting' },
    unit: { title: 'Unit', kind: 'text', aside: true },
    meaning: { title: 'Meaning', kind: 'text', aside: true },
  }) as const satisfies Columns;
type SettingColumns = ReturnType<typeof settingColumns>;
type SettingLine = Line<SettingColumns>;

export function settingsBlock(): Block<SettingColumns> {
  return {
    title: 'Settings',
    hint: `Figures that hold for the whole table. Only ${titlesOfOptional()} may be left out.`,
    columns: settingColumns(),
    rows: (rules) =>
      settingEntries().flatMap(([id, { unit = '', meaning, part, isGone }]) => {
        const { source, date } = rules.settingSources[id as SettingId] ?? NO_SOURCE;
        const values: Partial<Settings> = part ? rules[part] : rules;
        return isGone ? [] : [{ setting: id, value: values[id as SettingId] ?? '', unit, meaning, source, date }];
      }),
    needs: ({ setting }) => (isRead(setting) && !('empty' in SETTINGS[setting]) ? ['value'] : []),
    columnOf: (key, { setting }) =>
      key === 'value' && setting !== undefined && isRead(setting) ? SETTINGS[setting] : null,
    check: checkSettings,
    odd: (lines, say) => {
      for (const [id, { title, usual }] of settingEntries()) {
        const line = lineOf(lines, id);
        if (usual && line) askOutside(line, 'value', title, Number(line.values.value), usual, say);
      }
    },
    build: (lines) => ({
      ...settingsIn('own', settingsOf(lines)),
      settingSources: bySetting((id) => {
        const line = lineOf(lines, id);
        return line ? originOf(line, 'value') : NO_SOURCE;
      }),
    }),
  };
}

/** The values of sound Settings lines, for the blocks that hold a part of them. */
export function settingsOf(lines: readonly SettingLine[]): Settings {
  const values = settingEntries().flatMap(([id, { kind, empty, shipped }]) => {
    const value = lineOf(lines, id)?.values.value;
    const isNumber = kind === 'number' || kind === 'rate';
    const read = isNumber ? Number(value ?? empty) : String(value || empty || '');
    return shipped || read ? [[id, read]] : [];
  });
  return Object.fromEntries(values) as Settings;
}

function checkSettings(lines: readonly SettingLine[], say: Say): void {
  checkUnique(lines, 'setting', 'Setting', ({ setting }) => (isRead(setting) ? SETTINGS[setting].title : ''), say);
  const [first] = lines;
  const areRead = lines.every(({ values }) => isRead(values.setting));
  for (const [id, { title, empty, atMost }] of settingEntries()) {
    const lower = lineOf(lines, id);
    if (first && areRead && !lower && empty === undefined) {
      say(first, 'setting', 'no-line-of', 'Settings', title);
    }
    const upper = atMost && lineOf(lines, atMost);
    if (!lower || !upper || Number(lower.values.value) <= Number(upper.values.value)) continue;
    if (!isRead(lower.values.value) || !isRead(upper.values.value)) continue;
    const cell = { says: 'title-cell', parts: [title, cellOf(lower, 'value')] } as const;
    const { setting, value } = upper.values;
    say(upper, 'value', 'not-least', SETTINGS[setting].title, value ?? '', lower.values.value ?? '', cell);
  }
}

/** The line that asks for a currency other than the fees', when there is a readable one. */
export function shownCurrencyLine(lines: readonly SettingLine[]): SettingLine | null {
  const line = lineOf(lines, 'shownCurrency');
  const shown = line?.values.value ?? '';
  if (line === undefined || shown === '' || !isRead(shown)) return null;
  return shown === lineOf(lines, 'currency')?.values.value ? null : line;
}

function lineOf(lines: readonly SettingLine[], id: SettingLineId): SettingLine | undefined {
  return lines.find(({ values }) => values.setting === id);
}

function titlesOfOptional(): string {
  const titles = settingEntries().flatMap(([, { title, empty, isGone }]) =>
    empty === undefined || isGone ? [] : [title],
  );
  return `${titles.slice(0, -1).join(', ')} and ${titles[titles.length - 1]}`;
}
