/** The Spanish texts about handing creators over. */
import type { Texts } from './strings.ts';

export const esHandOver: Texts['handOver'] = {
  title: 'Entregar',
  who: 'Con presupuesto arriba, las filas de su plan; sin él, las decididas Keep, Booked o Done. No se envía nada.',
  layout: 'Formato',
  kinds: {
    plain: 'Una fila por persona (GRIN, CreatorIQ)',
    upfluence: 'Upfluence',
    aspire: 'Aspire',
    brief: 'Briefing: campos para un correo combinado',
  },
  write: 'Escribir en una hoja nueva',
  written: '{0} persona está en la hoja «{1}».|{0} personas están en la hoja «{1}».',
  whole: 'Cada fila tiene lo necesario.',
};
