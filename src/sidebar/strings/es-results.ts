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

export const esArchive: Texts['archive'] = {
  title: 'Archivo de campañas',
  hint: 'Añade los resultados de la lista a la pestaña «Campaign archive» y suma todas las campañas que hay en ella.',
  name: 'Nombre de la campaña',
  archive: 'Archivar resultados',
  look: 'Mostrar archivo',
  written: '«{0}» está en la pestaña «{1}».',
  creators: '{0} creador|{0} creadores',
  perView: '{0} por visualización',
  perEngagement: '{0} por interacción',
  total: 'Todas las campañas',
};
