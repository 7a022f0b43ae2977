/** The German texts about what a campaign brought. */
import type { Texts } from './strings.ts';

export const deResults: Texts['results'] = {
  title: 'Ergebnisse',
  look: 'Ergebnisse ansehen',
  roi: 'Rendite {0}',
  verdict: { below: 'unter der Spanne', inside: 'in der Spanne', above: 'über der Spanne' },
  total: '{0} bezahlt für {1} Interaktionen und {2} Aufrufe',
  proposed: 'Regeln, die sich daraus ergäben',
  curve: 'Neue Kurve: {0}, {1}',
};
