/** What a team chose for a tab of this spreadsheet: last choices, corrected columns. Never holds creators' data. */
import { theProperties, userKey } from './this-execution.ts';

export type Settings = {
  readonly goal: string;
  readonly platform: string;
  readonly format: string;
  readonly currency: string;
  readonly usageRights: string;
};

const NOTHING: Settings = { goal: '', platform: '', format: '', currency: '', usageRights: '' };

const PANEL_KEY = 'creator-tiers.panel';

/** Kept per tab: a platform chosen for one list must not be assumed for the next. */
function keyOf(sheetId: number): string {
  return `creator-tiers.settings.${sheetId}`;
}

/** The choices of the last run on that tab; empty when there was none or they cannot be read. */
export function readSettings(sheetId: number): Settings {
  const text = theProperties().getProperty(keyOf(sheetId));
  if (!text) return NOTHING;
  try {
    const parsed = JSON.parse(text) as Partial<Record<keyof Settings, unknown>> | null;
    const field = (value: unknown): string => (typeof value === 'string' ? value : '');
    const { goal, platform, format, currency, usageRights } = parsed ?? {};
    return {
      goal: field(goal),
      platform: field(platform),
      format: field(format),
      currency: field(currency),
      usageRights: field(usageRights),
    };
  } catch {
    return NOTHING;
  }
}

/** The property that keeps the choices of a tab: written together with what else a run keeps. */
export function settingsProperty(sheetId: number, settings: Settings): Readonly<Record<string, string>> {
  return { [keyOf(sheetId)]: JSON.stringify(settings) };
}

/** What was kept of corrected columns for that tab, as text; '' for nothing. */
export function readCorrections(sheetId: number): string {
  return theProperties().getProperty(`creator-tiers.columns.${sheetId}`) ?? '';
}

export function keepCorrections(sheetId: number, text: string): void {
  theProperties().setProperty(`creator-tiers.columns.${sheetId}`, text);
}

/** The panel that the next sidebar of this user begins with. */
export function rememberPanel(panel: string): void {
  theProperties().setProperty(PANEL_KEY, `${userKey()} ${panel}`);
}

/** Asked once: a sidebar that is opened later begins as usual. '' for none, and for one meant for somebody else. */
export function takePanel(): string {
  const text = theProperties().getProperty(PANEL_KEY) ?? '';
  if (text === '' || text.slice(0, userKey().length + 1) !== `${userKey()} `) return '';
  theProperties().deleteProperty(PANEL_KEY);
  return text.slice(userKey().length + 1);
}
