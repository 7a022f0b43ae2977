/** The Spanish texts about what a campaign brought. */
import type { Texts } from './strings.ts';

export const esResults: Texts['results'] = {
  title: 'Resultados',
  look: 'Ver los resultados',
  roi: 'retorno {0}',
  verdict: { below: 'por debajo de la banda', inside: 'dentro de la banda', above: 'por encima de la banda' },
  total: '{0} pagados por {1} interacciones y {2} visualizaciones',
  proposed: 'Reglas que darían los resultados',
  curve: 'Nueva curva: {0}, {1}',
};
