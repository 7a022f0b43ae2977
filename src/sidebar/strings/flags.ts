/** Flags in the languages of the sidebar. */
import type { FlagCode } from '../../core/evaluation/flags.ts';

type FlagTexts = Readonly<Record<FlagCode, string>>;

export const enFlags: FlagTexts = {
  'near-line': 'Near a tier line',
  'engagement-far-above': 'Engagement far above creators this size: check for bought engagement',
  'engagement-far-below': 'Engagement far below creators this size: check for bought followers',
  'one-post': 'Measured on one post only',
  'low-confidence': 'Low-confidence benchmark',
  'no-benchmark': 'No engagement benchmark for the platform',
  'unlike-basis': 'Rate and benchmark have different denominators',
  'few-comments': 'Few comments for the number of likes',
  'many-comments': 'Many comments for the number of likes',
  'likes-without-views': 'More likes than views',
  'fake-followers': 'Many followers reported fake',
  'fake-followers-high': 'Too many followers reported fake: do not book',
  'follows-many': 'Follows about as many accounts as follow them',
  'stale-data': 'Figures are old',
  'duplicate-account': 'Account is in the list more than once',
  'same-person': 'Person with several accounts in the list',
  organisation: 'Account of a brand, label, medium or public body',
  'person-or-brand': 'Very large account: check whether it is a person or a brand',
};

export const deFlags: FlagTexts = {
  'near-line': 'Nahe an einer Grenze',
  'engagement-far-above': 'Engagement weit über der Größe: auf gekauftes Engagement prüfen',
  'engagement-far-below': 'Engagement weit unter der Größe: auf gekaufte Follower prüfen',
  'one-post': 'Nur an einem Beitrag gemessen',
  'low-confidence': 'Vergleichswert wenig verlässlich',
  'no-benchmark': 'Kein Vergleichswert für die Plattform',
  'unlike-basis': 'Rate und Vergleichswert haben verschiedene Nenner',
  'few-comments': 'Wenige Kommentare für die Likes',
  'many-comments': 'Viele Kommentare für die Likes',
  'likes-without-views': 'Mehr Likes als Aufrufe',
  'fake-followers': 'Viele Follower als unecht gemeldet',
  'fake-followers-high': 'Zu viele Follower als unecht gemeldet: nicht buchen',
  'follows-many': 'Folgt so vielen, wie ihm folgen',
  'stale-data': 'Die Zahlen sind alt',
  'duplicate-account': 'Konto steht mehrmals in der Liste',
  'same-person': 'Person mit mehreren Konten in der Liste',
  organisation: 'Konto einer Marke, eines Labels, Mediums oder einer Behörde',
  'person-or-brand': 'Sehr großes Konto: prüfen, ob Person oder Marke',
};

export const esFlags: FlagTexts = {
  'near-line': 'Cerca de un límite',
  'engagement-far-above': 'Interacción muy por encima de su tamaño: comprobar si es comprada',
  'engagement-far-below': 'Interacción muy por debajo de su tamaño: comprobar si hay seguidores comprados',
  'one-post': 'Medido en una sola publicación',
  'low-confidence': 'Referencia poco fiable',
  'no-benchmark': 'Sin referencia para la plataforma',
  'unlike-basis': 'La tasa y la referencia tienen distinto denominador',
  'few-comments': 'Pocos comentarios para sus me gusta',
  'many-comments': 'Muchos comentarios para sus me gusta',
  'likes-without-views': 'Más me gusta que visualizaciones',
  'fake-followers': 'Muchos seguidores señalados como falsos',
  'fake-followers-high': 'Demasiados seguidores falsos: no contratar',
  'follows-many': 'Sigue a tantos como le siguen',
  'stale-data': 'Las cifras son antiguas',
  'duplicate-account': 'La cuenta está más de una vez en la lista',
  'same-person': 'Persona con varias cuentas en la lista',
  organisation: 'Cuenta de una marca, un sello, un medio o un organismo público',
  'person-or-brand': 'Cuenta muy grande: comprueba si es una persona o una marca',
};
