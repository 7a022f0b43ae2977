/** The German texts about handing creators over. */
import type { Texts } from './strings.ts';

export const deHandOver: Texts['handOver'] = {
  title: 'Übergeben',
  who: 'Mit Budget oben die Zeilen des Plans; ohne die mit Keep, Booked oder Done. Nichts wird verschickt.',
  layout: 'Aufbau',
  kinds: {
    plain: 'Eine Zeile je Person (GRIN, CreatorIQ)',
    upfluence: 'Upfluence',
    aspire: 'Aspire',
    brief: 'Briefing: Felder für Serienmails',
  },
  write: 'Auf neues Blatt schreiben',
  written: '{0} Person steht auf dem Blatt „{1}“.|{0} Personen stehen auf dem Blatt „{1}“.',
  whole: 'Jede Zeile hat, was nötig ist.',
};
