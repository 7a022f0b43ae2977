/** Answers for Univer as a real spreadsheet in the page: grid, formula bar, tabs; the store fills it. */
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';

/** Registers the plugins of the open-source preset; nothing of it reaches for the network. */
export function createUniverPage(container: HTMLElement): Univer {
  const preset = UniverSheetsCorePreset({ container, ribbonType: 'simple', disableAutoFocus: true });
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
