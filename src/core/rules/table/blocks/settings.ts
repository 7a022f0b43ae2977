/** The Settings block of the rules table: the figures that stand alone. Never applies them. */
import type { Provenance, RuleSet, SettingId } from '../../rule-set.ts';
import { checkUnique, isRead } from '../checks.ts';
import type { Block, Column, Columns, Line, Say, Settings } from '../column.ts';
import { askOutside } from '../odd.ts';
import { cellOf, originOf } from '../origin.ts';

type Setting = Column & { readonly meaning: string };

/** What the block holds: the figures of the rule set, and what may be left out altogether. */
type LineId = SettingId | 'shownCurrency' | 'emvPerEngagement' | 'fairCostPerEngagement';

const SETTINGS = {
  name: { title: 'Name', kind: 'text', meaning: 'Shown with every result' },
  date: { title: 'Date', kind: 'day', meaning: 'The day the rules were last settled' },
  currency: { title: 'Currency', kind: 'currency', meaning: 'Of all fees and of quotes without a currency' },
  shownCurrency: {
    title: 'Shown currency',
    kind: 'currency',
    meaning: 'Costs are shown in it by the exchange rates below; empty: the currency of the fees',
  },
  boundaryMargin: {
    title: 'Boundary margin',
    kind: 'rate',
    least: 0,
    most: 0.5,
    unit: '% of a threshold',
    meaning: 'A creator this near to a threshold is flagged',
  },
  assumedPosts: {
    title: 'Assumed posts',
    kind: 'number',
    least: 1,
    unit: 'posts',
    meaning: 'Behind a measured rate when the sheet does not say',
  },
  bandFactor: {
    title: 'Cost band factor',
    kind: 'number',
    above: 1,
    unit: 'x',
    meaning: 'High is the typical fee times this, low is it divided by this',
  },
  fairCostPerEngagement: {
    title: 'Fair cost per engagement',
    kind: 'number',
    money: true,
    above: 0,
    unit: '<currency>',
    meaning: 'No longer used: what an engagement usually costs follows from the fees and rates above',
  },
  someAt: { title: 'Some authority from', kind: 'number', above: 0, unit: 'points', meaning: 'Points of evidence' },
  strongAt: { title: 'Strong authority from', kind: 'number', above: 0, unit: 'points', meaning: 'Points of evidence' },
  someScore: {
    title: 'Some authority score from',
    kind: 'number',
    least: 0,
    most: 100,
    unit: '0 to 100',
    meaning: 'When the sheet has a score of authority',
  },
  strongScore: {
    title: 'Strong authority score from',
    kind: 'number',
    least: 0,
    most: 100,
    unit: '0 to 100',
    meaning: 'When the sheet has a score of authority',
  },
  calibrationMinimum: {
    title: 'Calibration minimum',
    kind: 'number',
    least: 5,
    unit: 'creators',
    meaning: 'Fewest own creators behind each line when you calibrate',
  },
  emvPerEngagement: {
    title: 'EMV per engagement',
    kind: 'number',
    above: 0,
    unit: '<currency>',
    meaning: 'Earned media value of one engagement; empty: none is shown, as publishers differ tenfold',
  },
} as const satisfies Record<LineId, Setting>;

const SETTING_IDS = [
  'name',
  'date',
  'currency',
  'shownCurrency',
  'boundaryMargin',
  'assumedPosts',
  'bandFactor',
  'fairCostPerEngagement',
  'someAt',
  'strongAt',
  'someScore',
  'strongScore',
  'calibrationMinimum',
  'emvPerEngagement',
] as const satisfies readonly LineId[];

/** What may be left out, and what it is then. */
const DEFAULTS: Partial<Record<LineId, string>> = {
  name: 'Creator rules',
  date: '',
  shownCurrency: '',
  emvPerEngagement: '',
  fairCostPerEngagement: '',
  calibrationMinimum: '10',
};
const NO_SOURCE: Provenance = { source: '', date: '', cell: '' };
/** The first of each pair may not lie above the second. */
const PAIRS = [
  ['someAt', 'strongAt'],
  ['someScore', 'strongScore'],
] as const satisfies readonly (readonly [SettingId, SettingId])[];

/** How many times more expensive than typical the expensive creators of a size are, in all tables that we know. */
const USUAL_BANDS = [1.1, 10] as const;

const settingColumns = () =>
  ({
    setting: {
      title: 'Setting',
      kind: 'choice',
      options: SETTING_IDS,
      labels: settingTitles(),
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
    hint: 'Figures that hold for the whole table. Only Name, Date, Shown currency, Calibration minimum and EMV per engagement may be left out.',
    columns: settingColumns(),
    rows: (rules) =>
      SETTING_IDS.filter((id) => id !== 'fairCostPerEngagement').map((id) => {
        const { source, date } = isLeftOut(id) ? NO_SOURCE : rules.settingSources[id];
        const { unit = '', meaning }: Setting = SETTINGS[id];
        return { setting: id, value: figureOf(rules, id), unit, meaning, source, date };
      }),
    needs: ({ setting }) => (isRead(setting) && DEFAULTS[setting] === undefined ? ['value'] : []),
    columnOf: (key, { setting }) =>
      key === 'value' && setting !== undefined && isRead(setting) ? SETTINGS[setting] : null,
    check: checkSettings,
    odd: (lines, say) => {
      const factor = lineOf(lines, 'bandFactor');
      if (factor !== undefined)
        askOutside(factor, 'value', SETTINGS.bandFactor.title, Number(factor.values.value), USUAL_BANDS, say);
    },
    build: (lines) => {
      const { name, date, currency, boundaryMargin, assumedPosts, calibrationMinimum } = settingsOf(lines);
      const shownCurrency = String(lineOf(lines, 'shownCurrency')?.values.value ?? '');
      const emvPerEngagement = Number(lineOf(lines, 'emvPerEngagement')?.values.value ?? 0);
      return {
        name,
        date,
        currency,
        ...(shownCurrency === '' ? {} : { shownCurrency }),
        ...(emvPerEngagement > 0 ? { emvPerEngagement } : {}),
        boundaryMargin,
        assumedPosts,
        calibrationMinimum,
        settingSources: record((id) => {
          const line = lineOf(lines, id);
          return line ? originOf(line, 'value') : NO_SOURCE;
        }),
      };
    },
  };
}

/** The values of sound Settings lines, for the blocks that hold a part of them. */
export function settingsOf(lines: readonly SettingLine[]): Settings {
  const text = (id: SettingId) => String(lineOf(lines, id)?.values.value || DEFAULTS[id] || '');
  const number = (id: SettingId) => Number(lineOf(lines, id)?.values.value ?? DEFAULTS[id]);
  return {
    name: text('name'),
    date: text('date'),
    currency: text('currency'),
    boundaryMargin: number('boundaryMargin'),
    assumedPosts: number('assumedPosts'),
    bandFactor: number('bandFactor'),
    someAt: number('someAt'),
    strongAt: number('strongAt'),
    someScore: number('someScore'),
    strongScore: number('strongScore'),
    calibrationMinimum: number('calibrationMinimum'),
  };
}

function checkSettings(lines: readonly SettingLine[], say: Say): void {
  checkUnique(lines, 'setting', 'Setting', ({ setting }) => (isRead(setting) ? SETTINGS[setting].title : ''), say);
  const [first] = lines;
  if (first && lines.every(({ values }) => isRead(values.setting))) {
    for (const id of SETTING_IDS) {
      if (lineOf(lines, id) || DEFAULTS[id] !== undefined) continue;
      say(first, 'setting', `the block Settings has no line “${SETTINGS[id].title}”; one is needed.`);
    }
  }
  for (const [some, strong] of PAIRS) {
    const [lower, upper] = [lineOf(lines, some), lineOf(lines, strong)];
    if (!lower || !upper || Number(lower.values.value) <= Number(upper.values.value)) continue;
    if (!isRead(lower.values.value) || !isRead(upper.values.value)) continue;
    const floor = `${lower.values.value} as in '${SETTINGS[some].title}' (${cellOf(lower, 'value')})`;
    say(upper, 'value', `'${SETTINGS[strong].title}' is ${upper.values.value}, at least ${floor} is needed.`);
  }
}

/** The line that asks for a currency other than the fees', when there is a readable one. */
export function shownCurrencyLine(lines: readonly SettingLine[]): SettingLine | null {
  const line = lineOf(lines, 'shownCurrency');
  const shown = line?.values.value ?? '';
  if (line === undefined || shown === '' || !isRead(shown)) return null;
  return shown === lineOf(lines, 'currency')?.values.value ? null : line;
}

/** What a rule set may be without; it has no source of its own then. */
function isLeftOut(id: LineId): id is Exclude<LineId, SettingId> {
  return id === 'shownCurrency' || id === 'emvPerEngagement' || id === 'fairCostPerEngagement';
}

function lineOf(lines: readonly SettingLine[], id: LineId): SettingLine | undefined {
  return lines.find(({ values }) => values.setting === id);
}

function figureOf(rules: RuleSet, id: LineId): string | number {
  if (id === 'fairCostPerEngagement') return '';
  if (isLeftOut(id)) return rules[id] ?? '';
  const { name, date, currency, boundaryMargin, assumedPosts, calibrationMinimum } = rules;
  const { bandFactor } = rules.cost;
  const { someAt, strongAt, someScore, strongScore } = rules.authority;
  const all: Settings = {
    ...{ name, date, currency, boundaryMargin, assumedPosts, calibrationMinimum },
    ...{ bandFactor, someAt, strongAt, someScore, strongScore },
  };
  return all[id];
}

function settingTitles(): Record<string, string> {
  const titles: Record<string, string> = {};
  for (const id of SETTING_IDS) titles[id] = SETTINGS[id].title;
  return titles;
}

function record<T>(valueFor: (id: SettingId) => T): Record<SettingId, T> {
  const values: Partial<Record<SettingId, T>> = {};
  for (const id of SETTING_IDS) if (!isLeftOut(id)) values[id] = valueFor(id);
  return values as Record<SettingId, T>;
}
