/** What the sidebar needs to start: the choices it can offer and those made last. */
import { AS_QUOTED } from '../contract/reports.ts';
import type { Answer, Choices } from '../contract/server-calls.ts';
import { FORMATS, PLATFORMS } from '../core/creator.ts';
import { rightNames } from '../core/evaluation/rights.ts';
import { currenciesOf } from '../core/output/shown-currency.ts';
import { goalNames } from '../core/rules/find-goal.ts';
import { formatLabel, platformLabel } from '../core/text/names.ts';
import { refuse } from './ground/refusals.ts';
import { markFaults, rulesOfSpreadsheet } from './ground/rules-in-force.ts';
import { readSettings, takePanel } from './sheets/settings.ts';
import { activeSheetId } from './sheets/sheet-table.ts';
import { keepLanguage, readLanguage } from './sheets/user-language.ts';

/** Goals of the rules in force and the settings of the active tab; a broken rule set is named. */
export function readChoices(): Answer<Choices> {
  const inForce = rulesOfSpreadsheet();
  if (!inForce.ok) return refuse(markFaults(inForce.problems));
  return {
    ok: true,
    value: {
      language: readLanguage(),
      goals: goalNames(inForce.compiled),
      platforms: PLATFORMS.map((id) => ({ id, label: platformLabel(id) })),
      formats: FORMATS.filter((id) => inForce.compiled.factors.format.has(id)).map((id) => ({
        id,
        label: formatLabel(id),
      })),
      usageRights: rightNames(inForce.compiled),
      currencies: [...(inForce.compiled.rules.shownCurrency ? [] : [AS_QUOTED]), ...currenciesOf(inForce.compiled)],
      rules: inForce.version,
      panel: takePanel(),
      settings: readSettings(activeSheetId()),
    },
  };
}

/** '' is the language of the browser. */
export function chooseLanguage(language: unknown): Answer<null> {
  keepLanguage(String(language ?? '').slice(0, 2));
  return { ok: true, value: null };
}
