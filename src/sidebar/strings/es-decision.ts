/** The Spanish texts about decisions on creators, wherever panels show or filter by them. */
import type { Texts } from './strings.ts';

export const esDecision: Texts['decision'] = {
  title: 'Decisión',
  columns: 'Columnas para decidir',
  add: 'Añadir o conservar',
  leave: 'Solo si ya están',
  from: 'Elegir entre',
  among: {
    all: 'Todos menos Pass',
    maybe: 'Keep y Maybe',
    keep: 'Solo Keep',
  },
  shown: 'Creadores mostrados',
  everybody: 'Todos',
  undecided: 'Sin decidir',
  choice: {
    Keep: 'Keep (mantener)',
    Maybe: 'Maybe (quizás)',
    Pass: 'Pass (no)',
    Booked: 'Booked (reservado)',
    Done: 'Done (hecho)',
  },
  count: '{0}: {1}',
  by: 'por {0}',
};
