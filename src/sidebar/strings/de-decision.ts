/** The German texts about decisions on creators, wherever panels show or filter by them. */
import type { Texts } from './strings.ts';

export const deDecision: Texts['decision'] = {
  title: 'Entscheidung',
  columns: 'Spalten zum Entscheiden',
  add: 'Hinzufügen oder behalten',
  leave: 'Nur wenn schon da',
  from: 'Auswählen aus',
  among: {
    all: 'Alle außer Pass',
    maybe: 'Keep und Maybe',
    keep: 'Nur Keep',
  },
  shown: 'Gezeigte Creator',
  everybody: 'Alle',
  undecided: 'Nicht entschieden',
  choice: {
    Keep: 'Keep (behalten)',
    Maybe: 'Maybe (vielleicht)',
    Pass: 'Pass (nicht)',
    Booked: 'Booked (gebucht)',
    Done: 'Done (fertig)',
  },
  count: '{0}: {1}',
  by: 'von {0}',
};
