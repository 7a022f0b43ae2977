/** The single figures of a rule set, one entry each: types, the Settings block and the shipped values follow. */

type Setting = {
  readonly title: string;
  readonly kind: 'text' | 'day' | 'currency' | 'number' | 'rate';
  readonly meaning: string;
  readonly unit?: string;
  readonly above?: number;
  readonly least?: number;
  readonly most?: number;
  readonly money?: true;
  /** Where a rule set holds it; beside its blocks when left out. */
  readonly part?: 'cost' | 'authority';
  /** What an empty one is; without it the table needs a value. */
  readonly empty?: string | number;
  /** The setting that it may not lie above. */
  readonly atMost?: 'strongAt' | 'strongScore';
  /** Outside of this it is asked for. */
  readonly usual?: readonly [least: number, most: number];
  /** Value and source; a setting without them may be left out of a rule set. */
  readonly shipped?: readonly [value: string | number, source: string];
  /** Read in tables of earlier days and used no more. */
  readonly isGone?: true;
};

/** In printed order. */
export const SETTINGS = {
  name: {
    title: 'Name',
    kind: 'text',
    meaning: 'Shown with every result',
    empty: 'Creator rules',
    shipped: ['Micro or KOL (seed 2025)', 'seed'],
  },
  /** ISO day. */
  date: {
    title: 'Date',
    kind: 'day',
    meaning: 'The day the rules were last settled',
    empty: '',
    shipped: ['2026-10-07', 'judgement'],
  },
  currency: {
    title: 'Currency',
    kind: 'currency',
    meaning: 'Of all fees and of quotes without a currency',
    shipped: ['USD', 'fee'],
  },
  /** Never touches a fee. */
  shownCurrency: {
    title: 'Shown currency',
    kind: 'currency',
    meaning: 'Costs are shown in it by the exchange rates below; empty: the currency of the fees',
    empty: '',
  },
  /** Inclusive; 0.05 is 5%. */
  boundaryMargin: {
    title: 'Boundary margin',
    kind: 'rate',
    least: 0,
    most: 0.5,
    unit: '% of a threshold',
    meaning: 'A creator this near to a threshold is flagged',
    shipped: [0.05, 'margin'],
  },
  assumedPosts: {
    title: 'Assumed posts',
    kind: 'number',
    least: 1,
    unit: 'posts',
    meaning: 'Behind a measured rate when the sheet does not say',
    shipped: [3, 'judgement'],
  },
  /** Of all tables that we know, none has a band outside of 1.1 to 10. */
  bandFactor: {
    title: 'Cost band factor',
    kind: 'number',
    above: 1,
    unit: 'x',
    meaning: 'High is the typical fee times this, low is it divided by this',
    part: 'cost',
    usual: [1.1, 10],
    shipped: [2.5, 'fee'],
  },
  fairCostPerEngagement: {
    title: 'Fair cost per engagement',
    kind: 'number',
    money: true,
    above: 0,
    unit: '<currency>',
    meaning: 'No longer used: what an engagement usually costs follows from the fees and rates above',
    empty: '',
    isGone: true,
  },
  someAt: {
    title: 'Some authority from',
    kind: 'number',
    above: 0,
    unit: 'points',
    meaning: 'Points of evidence',
    part: 'authority',
    atMost: 'strongAt',
    shipped: [2, 'authority'],
  },
  strongAt: {
    title: 'Strong authority from',
    kind: 'number',
    above: 0,
    unit: 'points',
    meaning: 'Points of evidence',
    part: 'authority',
    shipped: [5, 'authority'],
  },
  someScore: {
    title: 'Some authority score from',
    kind: 'number',
    least: 0,
    most: 100,
    unit: '0 to 100',
    meaning: 'When the sheet has a score of authority',
    part: 'authority',
    atMost: 'strongScore',
    shipped: [40, 'judgement'],
  },
  strongScore: {
    title: 'Strong authority score from',
    kind: 'number',
    least: 0,
    most: 100,
    unit: '0 to 100',
    meaning: 'When the sheet has a score of authority',
    part: 'authority',
    shipped: [70, 'judgement'],
  },
  calibrationMinimum: {
    title: 'Calibration minimum',
    kind: 'number',
    least: 5,
    unit: 'creators',
    meaning: 'Fewest own creators behind each line when you calibrate',
    empty: 10,
    shipped: [10, 'judgement'],
  },
  emvPerEngagement: {
    title: 'EMV per engagement',
    kind: 'number',
    above: 0,
    unit: '<currency>',
    meaning: 'Earned media value of one engagement; empty: none is shown, as publishers differ tenfold',
    empty: '',
  },
} as const satisfies Readonly<Record<string, Setting>>;

type Table = typeof SETTINGS;
/** A line of the Settings block. */
export type SettingLineId = keyof Table;
/** What every rule set has, with a source. */
export type SettingId = {
  [Id in SettingLineId]: Table[Id] extends { readonly shipped: unknown } ? Id : never;
}[SettingLineId];
type OptionalId = Exclude<
  { [Id in SettingLineId]: Table[Id] extends { readonly isGone: true } ? never : Id }[SettingLineId],
  SettingId
>;
/** `own`: beside the blocks of a rule set. */
export type SettingPart = 'own' | NonNullable<Setting['part']>;
type PartOf<Id extends SettingLineId> = Table[Id] extends { readonly part: infer Part } ? Part : 'own';
type ValueOf<Id extends SettingLineId> = Table[Id]['kind'] extends 'number' | 'rate' ? number : string;

/** The settings of one part of a rule set. */
export type SettingsOf<Part extends SettingPart> = {
  readonly [Id in SettingId as PartOf<Id> extends Part ? Id : never]: ValueOf<Id>;
} & { readonly [Id in OptionalId as PartOf<Id> extends Part ? Id : never]?: ValueOf<Id> };

/** All settings by their names, whatever part they are of. */
export type Settings = SettingsOf<SettingPart>;

export function settingEntries(): [SettingLineId, Setting][] {
  return Object.entries<Setting>(SETTINGS) as [SettingLineId, Setting][];
}

/** One for each setting that every rule set has. */
export function bySetting<T>(valueFor: (id: SettingId) => T): Readonly<Record<SettingId, T>> {
  const ids = settingEntries().flatMap(([id, { shipped }]) => (shipped ? [id as SettingId] : []));
  return Object.fromEntries(ids.map((id) => [id, valueFor(id)])) as Record<SettingId, T>;
}

/** Those of one part; what may be left out and is empty is left out. */
export function settingsIn<Part extends SettingPart>(part: Part, values: Partial<Settings>): SettingsOf<Part> {
  const found = settingEntries().flatMap(([id, setting]) => {
    const value = (values as Record<string, string | number | undefined>)[id];
    return (setting.part ?? 'own') === part && !setting.isGone && (setting.shipped || value) ? [[id, value]] : [];
  });
  return Object.fromEntries(found) as SettingsOf<Part>;
}
