/** Answers for what a team chose last for a tab of this spreadsheet; never holds creators' data. */

export type Settings = { readonly goal: string; readonly platform: string; readonly format: string };

const NOTHING: Settings = { goal: '', platform: '', format: '' };

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
    return { goal: field(parsed?.goal), platform: field(parsed?.platform), format: field(parsed?.format) };
  } catch {
    return NOTHING;
  }
}

export function rememberSettings(sheetId: number, settings: Settings): void {
  PropertiesService.getDocumentProperties().setProperty(keyOf(sheetId), JSON.stringify(settings));
}
