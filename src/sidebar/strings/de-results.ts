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

export const deArchive: Texts['archive'] = {
  title: 'Kampagnenarchiv',
  hint: 'Fügt die Ergebnisse der Liste dem Blatt „Campaign archive“ hinzu und summiert alle Kampagnen darauf.',
  name: 'Name der Kampagne',
  archive: 'Ergebnisse archivieren',
  look: 'Archiv zeigen',
  written: '„{0}“ steht auf dem Blatt „{1}“.',
  creators: '{0} Creator',
  perView: '{0} je Aufruf',
  perEngagement: '{0} je Interaktion',
  total: 'Alle Kampagnen',
};
