/** Univer as a real spreadsheet in the page: grid, formula bar, tabs. The store fills it. */
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';

/** Registers the plugins of the open-source preset; nothing of it reaches for the network. */
export function createUniverPage(container: HTMLElement): Univer {
  // `12,400` is a text that the add-on reads: a mark on it would look like a fault.
  const sheets = { disableForceStringMark: true, disableForceStringAlert: true };
  const preset = UniverSheetsCorePreset({ container, ribbonType: 'simple', disableAutoFocus: true, sheets });
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(enUS) },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
}
