/** The platform's bad days in the workbench: switched in a menu or by `?harsh=slow,lock-held`. What they do is the host's affair. */
import { HARSH_MODES, type Harsh, type HarshMode, setHarshModes } from '../host/index.ts';
import type { Menu } from './menu-bar.ts';
import { showToast } from './messages.ts';

export type Weather = {
  /** Given to every host of the page; changes with the menu. */
  readonly harsh: Harsh;
  /** Names of the modes that are on. */
  readonly modes: () => readonly string[];
  readonly menu: Menu;
  /** Does the workbench's own work without any of it. */
  calmly<T>(work: () => T): T;
};

/** `search` is the question part of the page's address. */
export function createWeather(search: string): Weather {
  const harsh: Harsh = {};
  let on: readonly string[] = setHarshModes(harsh, (new URLSearchParams(search).get('harsh') ?? '').split(','));
  for (const mode of on) showToast(`On: ${HARSH_MODES[mode as HarshMode].caption.toLowerCase()}.`, 'Host');
  const isOn = (mode: string): boolean => on.includes(mode);
  const toggle = (mode: HarshMode): void => {
    on = setHarshModes(harsh, isOn(mode) ? on.filter((other) => other !== mode) : [...on, mode]);
  };
  return {
    harsh,
    modes: () => on,
    menu: {
      caption: 'Host',
      entries: (Object.keys(HARSH_MODES) as HarshMode[]).map((mode) => ({
        kind: 'check',
        caption: HARSH_MODES[mode].caption,
        isOn: () => isOn(mode),
        run: () => toggle(mode),
      })),
    },
    calmly(work) {
      setHarshModes(harsh, []);
      try {
        return work();
      } finally {
        setHarshModes(harsh, on);
      }
    },
  };
}
