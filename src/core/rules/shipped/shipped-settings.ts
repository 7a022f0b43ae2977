/** The single figures of a rule set, as they ship. */
import { bySetting, SETTINGS, type SettingPart, type SettingsOf, settingsIn } from '../settings.ts';

export function shippedSettings<Part extends SettingPart>(part: Part): SettingsOf<Part> {
  return settingsIn(part, bySetting((id): string | number => SETTINGS[id].shipped[0]) as object);
}
