/** Faults of the platform in the workbench: switched in a menu or by `?faults=slow,lock-held`. What they do is the host's affair. */
import { FAULT_MODES, type FaultMode, type Faults, setFaultModes } from '../host/index.ts';
import type { Menu } from './menu-bar.ts';
import { showToast } from './messages.ts';

export type FaultMenu = {
  /** Given to every host of the page; changes with the menu. */
  readonly faults: Faults;
  /** Names of the modes that are on. */
  readonly modes: () => readonly string[];
  readonly menu: Menu;
  /** Does the workbench's own work without any of them. */
  withoutFaults<T>(work: () => T): T;
};

/** `search` is the question part of the page's address. */
export function createFaultMenu(search: string): FaultMenu {
  const faults: Faults = {};
  let on: readonly string[] = setFaultModes(faults, (new URLSearchParams(search).get('faults') ?? '').split(','));
  for (const mode of on) showToast(`On: ${FAULT_MODES[mode as FaultMode].caption.toLowerCase()}.`, 'Host');
  const isOn = (mode: string): boolean => on.includes(mode);
  const toggle = (mode: FaultMode): void => {
    on = setFaultModes(faults, isOn(mode) ? on.filter((other) => other !== mode) : [...on, mode]);
  };
  return {
    faults,
    modes: () => on,
    menu: {
      caption: 'Host',
      entries: (Object.keys(FAULT_MODES) as FaultMode[]).map((mode) => ({
        kind: 'check',
        caption: FAULT_MODES[mode].caption,
        isOn: () => isOn(mode),
        run: () => toggle(mode),
      })),
    },
    withoutFaults(work) {
      setFaultModes(faults, []);
      try {
        return work();
      } finally {
        setFaultModes(faults, on);
      }
    },
  };
}
