/** The Spanish texts about two lists held against each other and about the people behind a list. */
import type { Texts } from './strings.ts';

export const esLists: Texts['lists'] = {
  title: 'Comparar con otra pestaña',
  hint: 'Este mes frente al anterior, o la lista de una agencia frente a la suya. No se escribe nada.',
  other: 'Otra lista',
  none: 'Esta hoja de cálculo no tiene otra pestaña. Ponga la otra lista en una pestaña propia.',
  compare: 'Comparar',
  comparing: 'Comparando…',
  counts: '{0} nuevos, {1} que faltan, {2} con cambios.',
  same: '{0} como antes.',
  fresh: 'Nuevos',
  gone: 'Faltan (filas de «{0}»)',
  changed: 'Con cambios',
  fields: { tier: 'Nivel', followers: 'Seguidores', fee: 'Tarifa' },
  doubles: 'Dobles',
  by: {
    account: 'la misma cuenta varias veces',
    handle: 'nuevo, pero el nombre de cuenta está en la otra lista',
    person: 'nuevo, pero la persona está en la otra lista',
    'e-mail': 'nuevo, pero el correo está en la otra lista',
  },
  unclear: 'No se puede saber',
  unnamed: 'ni nombre de cuenta ni nombre',
  place: '{0}, fila {1}',
};

export const esPeople: Texts['people'] = {
  title: 'Personas con varias cuentas, duplicados',
  several: '{0} persona con varias cuentas|{0} personas con varias cuentas',
  twice: '{0} cuenta en varias filas|{0} cuentas en varias filas',
  contacts: '{0} correo junto a varias personas|{0} correos junto a varias personas',
  upTo: 'hasta {0} seguidores en total; algunos siguen varias cuentas',
  unnamed: 'Sin nombre',
  correct:
    '¿No es así? Añade una columna Persona: las filas con el mismo texto son una persona, las de otro texto no. El plan, la comparación y la entrega la respetan.',
  ofPerson: 'Cuentas de esta persona',
};
