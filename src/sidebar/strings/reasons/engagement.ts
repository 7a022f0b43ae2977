/** The patterns of engagement and flags, word for word as the core has them, in German and Spanish. */
import type { Translated } from './translated.ts';

export const ENGAGEMENT: readonly Translated[] = [
  ['lower than 9', 'niedriger als bei 9', 'más baja que 9'],
  ['higher than {0}', 'höher als bei {0}', 'más alta que {0}'],
  ['{0} of 10 {1}', '{0} von 10 {1}', '{0} de cada 10 {1}'],
  ['on the platform', 'auf der Plattform', 'en la plataforma'],
  ['this size', 'dieser Größe', 'de este tamaño'],
  ['No expected engagement: {0}.', 'Keine erwartete Engagement-Rate: {0}.', 'Sin interacción esperada: {0}.'],
  [
    'No reliable benchmark for {0}, so no expected engagement is shown. You can calibrate from your own creators.',
    'Für {0} gibt es keinen verlässlichen Vergleichswert, daher wird keine erwartete Engagement-Rate gezeigt. Sie können mit Ihren eigenen Creatorn kalibrieren.',
    'No hay una referencia fiable para {0}, por eso no se muestra interacción esperada. Puedes calibrar con tus propios creadores.',
  ],
  ['{0} creators{1}', '{0}-Creatorn{1}', 'creadores de {0}{1}'],
  [' this size', ' dieser Größe', ' de este tamaño'],
  [
    '8 of 10 {0} lie between {1} and {2}, half above {3}',
    '8 von 10 {0} liegen zwischen {1} und {2}, die Hälfte über {3}',
    '8 de cada 10 {0} están entre {1} y {2}, la mitad por encima de {3}',
  ],
  [
    'Expected engagement: {0} (by {1}; {2} confidence{3}).',
    'Erwartete Engagement-Rate: {0} (nach {1}; {2} Verlässlichkeit{3}).',
    'Interacción esperada: {0} (según {1}; fiabilidad {2}{3}).',
  ],
  [
    '{0} has a benchmark by views only: add a column of average views per post.',
    'Für {0} gibt es nur einen Vergleichswert nach Aufrufen: Ergänzen Sie eine Spalte mit durchschnittlichen Aufrufen pro Beitrag.',
    '{0} solo tiene referencia por visualizaciones: añade una columna con las visualizaciones medias por publicación.',
  ],
  [', as the rules assume', ', wie die Regeln annehmen', ', como suponen las reglas'],
  [
    'With its own rate ({0} {1}{2}) counted {3}% and the benchmark {4}%, its next posts are expected between {5} and {6}, typically {7}.',
    'Die eigene Rate ({0} {1}{2}) zählt {3} %, der Vergleichswert {4} %: Die nächsten Beiträge dürften zwischen {5} und {6} liegen, typisch sind {7}.',
    'Su propia tasa ({0} {1}{2}) cuenta un {3} % y la referencia un {4} %: se espera que sus próximas publicaciones estén entre {5} y {6}, normalmente {7}.',
  ],
  ['post', 'Beitrag', 'publicación'],
  ['posts', 'Beiträge', 'publicaciones'],
  ['Measured {0}', 'Gemessen: {0}', 'Medido: {0}'],
  [
    '{0} {1} is not compared: there is no benchmark.',
    '{0} {1}; kein Vergleich, denn es gibt keinen Vergleichswert.',
    '{0} {1}; no se compara porque no hay referencia.',
  ],
  [
    'likes only, comments and shares are not in it',
    'nur Likes, ohne Kommentare und geteilte Beiträge',
    'solo me gusta, sin comentarios ni compartidos',
  ],
  [
    'held against the benchmark by views, the nearest there is',
    'mit dem Vergleichswert nach Aufrufen verglichen, dem nächstliegenden',
    'comparado con la referencia por visualizaciones, la más cercana',
  ],
  [
    'the column does not say by what, so by followers is assumed',
    'die Spalte nennt keine Basis, daher werden Follower angenommen',
    'la columna no indica la base; se suponen seguidores',
  ],
  ['{0} by {1} is {2}{3}.', '{0} nach {1}, {2}{3}.', '{0} según {1}, {2}{3}.'],
  ['reach', 'Reichweite', 'alcance'],
  [
    '{0} is by {1}, the benchmark by {2}: they are not compared.',
    '{0} nach {1}, der Vergleichswert nach {2}: Das lässt sich nicht vergleichen.',
    '{0} según {1} y la referencia según {2}: no se comparan.',
  ],
  ['(the column does not say by what)', '(die Spalte nennt keine Basis)', '(la columna no indica la base)'],
  ['by {0}', 'nach {0}', 'según {0}'],
  [
    '{0} is at or above {1} the {2} that {3} stay below: check for bought engagement or engagement pods',
    '{0} erreicht oder übersteigt {1} {2}, unter denen {3} bleiben: auf gekaufte Interaktionen oder Engagement-Pods prüfen',
    '{0} alcanza o supera {1} la tasa de {2} que no pasan {3}: comprobar si la interacción es comprada o de grupos de apoyo',
  ],
  [
    '{0} is at or below {1} the {2} that {3} exceed: check for bought followers',
    '{0} liegt bei oder unter {1} {2}, die {3} übertreffen: auf gekaufte Follower prüfen',
    '{0} no pasa de {1} la tasa de {2} que superan {3}: comprobar si hay seguidores comprados',
  ],
  [
    'The rate is based on {0}, and {1} or fewer may be chance: measure more',
    'Die Rate beruht auf {0}; bei {1} oder weniger kann es Zufall sein: mehr messen',
    'La tasa se basa en {0}, y {1} o menos pueden ser casualidad: mida más',
  ],
  [
    '{0} comments per 100 likes, fewer than {1}: check for bought likes',
    '{0} Kommentare pro 100 Likes, weniger als {1}: auf gekaufte Likes prüfen',
    '{0} comentarios por cada 100 me gusta, menos de {1}: comprobar si hay me gusta comprados',
  ],
  [
    '{0} comments per 100 likes, more than {1}: check for engagement pods or a giveaway',
    '{0} Kommentare pro 100 Likes, mehr als {1}: auf Engagement-Pods oder ein Gewinnspiel prüfen',
    '{0} comentarios por cada 100 me gusta, más de {1}: comprobar si hay grupos de apoyo o un sorteo',
  ],
  [
    '{0} average views are at or below {1} the {2} that 9 of 10 this size exceed: check for bought followers',
    '{0} durchschnittliche Aufrufe sind höchstens {1} {2}, die 9 von 10 dieser Größe übertreffen: auf gekaufte Follower prüfen',
    '{0} visualizaciones de media son como mucho {1} las {2} que superan 9 de 10 de este tamaño: comprobar si hay seguidores comprados',
  ],
  [
    '{0} likes on {1} views, more than {2} a view: check for bought likes',
    '{0} Likes bei {1} Aufrufen, mehr als {2} pro Aufruf: auf gekaufte Likes prüfen',
    '{0} me gusta con {1} visualizaciones, más de {2} por visualización: comprobar si hay me gusta comprados',
  ],
  [
    '{0} of the followers are reported fake, more than {1}: do not book',
    '{0} der Follower sind als unecht gemeldet, mehr als {1}: nicht buchen',
    '{0} de los seguidores se señalan como falsos, más de {1}: no contratar',
  ],
  [
    '{0} of the followers are reported fake, more than {1}: look closer before you book',
    '{0} der Follower sind als unecht gemeldet, mehr als {1}: vor dem Buchen genauer hinsehen',
    '{0} de los seguidores se señalan como falsos, más de {1}: mira con más detalle antes de contratar',
  ],
  [
    '{0} followers, at least {1}, and nothing says whether of a person or a brand: look before you book',
    '{0} Follower, mindestens {1}, und nichts sagt, ob eine Person oder eine Marke dahinter steht: vor dem Buchen nachsehen',
    '{0} seguidores, al menos {1}, y nada dice si son de una persona o de una marca: compruébalo antes de contratar',
  ],
  [
    'Follows {0} accounts with {1} followers, at least {2} per follower: check for follow-for-follow',
    'Folgt {0} Konten bei {1} Followern, mindestens {2} pro Follower: auf Follow-for-Follow prüfen',
    'Sigue {0} cuentas con {1} seguidores, al menos {2} por seguidor: comprobar si se siguen a cambio',
  ],
  [
    'The figures are of {0}, {1} days ago, more than {2}: get new ones',
    'Die Zahlen sind vom {0}, {1} Tage alt, mehr als {2}: neue einholen',
    'Las cifras son del {0}, hace {1} días, más de {2}: pide otras nuevas',
  ],
  [
    'The account is in {0} rows, first in row {1}: count and pay it once',
    'Das Konto steht in {0} Zeilen, zuerst in Zeile {1}: nur einmal zählen und bezahlen',
    'La cuenta está en {0} filas, la primera es la {1}: cuéntela y páguela una sola vez',
  ],
  [
    'The person has {0} accounts in the list, first in row {1}: one person, one contract',
    'Die Person hat {0} Konten in der Liste, zuerst in Zeile {1}: eine Person, ein Vertrag',
    'La persona tiene {0} cuentas en la lista, la primera en la fila {1}: una persona, un contrato',
  ],
  ['9 of 10 {0}', '9 von 10 {0}', '9 de cada 10 {0}'],
  ['1 post', '1 Beitrag', '1 publicación'],
  ['{0} posts', '{0} Beiträgen', '{0} publicaciones'],
];
