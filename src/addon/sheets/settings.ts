/** What a team chose for a tab of this spreadsheet: last choices, corrected columns. Never holds creators' data. */

export type Settings = {
  readonly goal: string;
  readonly platform: string;
  readonly format: string;
  readonly currency: string;
  readonly usageRights: string;
};

const NOTHING: Settings = { goal: '', platform: '', format: '', currency: '', usageRights: '' };

/** Kept per tab: a platform chosen for one list must not be assumed for the next. */
function keyOf(sheetId: number): string {
  return `creator-tiers.settings.${sheetId}`;
}

/** The choices of the last run on that tab; empty when there was none or they cannot be read. */
export function readSettings(sheetId: number): Settings {
  const text = PropertiesService.getDocumentProperties().getProperty(keyOf(sheetId));
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

export function rememberSettings(sheetId: number, settings: Settings): void {
  PropertiesService.getDocumentProperties().setProperty(keyOf(sheetId), JSON.stringify(settings));
}

/** What was kept of corrected columns for that tab, as text; '' for nothing. */
export function readCorrections(sheetId: number): string {
  return PropertiesService.getDocumentProperties().getProperty(`creator-tiers.columns.${sheetId}`) ?? '';
}

export function keepCorrections(sheetId: number, text: string): void {
  PropertiesService.getDocumentProperties().setProperty(`creator-tiers.columns.${sheetId}`, text);
}

/** The panel that the next sidebar of this user begins with. */
export function rememberPanel(panel: string): void {
  PropertiesService.getDocumentProperties().setProperty(panelKey(), panel);
}

/** Asked once: a sidebar that is opened later begins as usual. '' for none. */
export function takePanel(): string {
  const properties = PropertiesService.getDocumentProperties();
  const panel = properties.getProperty(panelKey()) ?? '';
  if (panel !== '') properties.deleteProperty(panelKey());
  return panel;
}

function panelKey(): string {
  return `creator-tiers.panel.${Session.getTemporaryActiveUserKey()}`;
}
