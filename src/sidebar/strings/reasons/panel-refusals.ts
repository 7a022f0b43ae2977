/** Why a panel does not do what was asked, word for word as the add-on has it, in German and Spanish. */
import type { Translated } from './translated.ts';

export const PANEL_REFUSALS: readonly Translated[] = [
  [
    'The table lacks the column that {0} starts from.',
    'Der Tabelle fehlt die Spalte, von der {0} ausgeht.',
    'A la tabla le falta la columna de la que parte {0}.',
  ],
  ['Choose a goal first.', 'Wählen Sie zuerst ein Ziel.', 'Elige primero un objetivo.'],
  [
    '{0} fills {1} columns and {2} rows from {3}{4} on the tab “{5}”, but {6} is not empty: select an empty column.',
    '{0} füllt {1} Spalten und {2} Zeilen ab {3}{4} auf dem Blatt „{5}“, aber {6} ist nicht leer: Wählen Sie eine leere Spalte.',
    '{0} llena {1} columnas y {2} filas desde {3}{4} en la hoja «{5}», pero {6} no está vacía: selecciona una columna vacía.',
  ],
  [
    'That cell is not in this spreadsheet any more.',
    'Diese Zelle gibt es in dieser Tabelle nicht mehr.',
    'Esa celda ya no está en esta hoja de cálculo.',
  ],
  [
    'The table has evidence of authority already: “{0}”.',
    'Die Tabelle hat schon Belege für Fachwissen: „{0}“.',
    'La tabla ya tiene pruebas de autoridad: «{0}».',
  ],
  [
    '“{0}” is not an amount: write it as 900 or USD 1.2K.',
    '„{0}“ ist kein Betrag: Schreiben Sie ihn wie 900 oder USD 1.2K.',
    '«{0}» no es un importe: escríbelo como 900 o USD 1.2K.',
  ],
  [
    'There is no cost band for this creator, so a quote cannot be compared.',
    'Für diesen Creator gibt es keine Preisspanne, deshalb ist kein Vergleich möglich.',
    'No hay franja de coste para este creador, así que no se puede comparar un presupuesto.',
  ],
  [
    'Row {0} of “{1}” holds no creator: select a row of the table.',
    'Zeile {0} von „{1}“ enthält keinen Creator: Wählen Sie eine Zeile der Tabelle.',
    'La fila {0} de «{1}» no contiene ningún creador: selecciona una fila de la tabla.',
  ],
  [
    'The name of the campaign is “{0}”: expected a text of at most {1} characters.',
    'Der Name der Kampagne ist „{0}“: Erwartet wird ein Text mit höchstens {1} Zeichen.',
    'El nombre de la campaña es «{0}»: se espera un texto de {1} caracteres como máximo.',
  ],
  [
    '“{0}” is on the tab “{1}” already, archived on {2}: name it otherwise.',
    '„{0}“ steht schon auf dem Blatt „{1}“, archiviert am {2}: Geben Sie einen anderen Namen an.',
    '«{0}» ya está en la hoja «{1}», archivada el {2}: ponle otro nombre.',
  ],
  [
    '“{0}” has no results to archive.',
    '„{0}“ hat keine Ergebnisse für das Archiv.',
    '«{0}» no tiene resultados que archivar.',
  ],
  [
    'All {0} results of “{1}” are in the archive already, as “{2}”: fill in those of the new campaign first.',
    'Alle {0} Ergebnisse von „{1}“ sind schon im Archiv, als „{2}“: Tragen Sie zuerst die der neuen Kampagne ein.',
    'Los {0} resultados de «{1}» ya están en el archivo, como «{2}»: rellena primero los de la campaña nueva.',
  ],
  [
    'Nothing is archived yet: name a campaign whose results are in the list, and archive it.',
    'Noch ist nichts archiviert: Nennen Sie eine Kampagne, deren Ergebnisse in der Liste stehen, und archivieren Sie sie.',
    'Aún no hay nada archivado: nombra una campaña con resultados en la lista y archívala.',
  ],
  [
    '{0} of “{1}” holds “{2}”: expected “{3}”. Write it there, then ask again.',
    '{0} von „{1}“ enthält „{2}“, erwartet wird „{3}“. Schreiben Sie das hinein, und versuchen Sie es erneut.',
    '{0} de «{1}» contiene «{2}»: se espera «{3}». Escríbelo ahí e inténtalo de nuevo.',
  ],
  [
    '{0} of “{1}” holds “{2}”: expected “{3}”. Write it there or rename the tab, then ask again. Nothing was written.',
    '{0} von „{1}“ enthält „{2}“, erwartet wird „{3}“. Schreiben Sie das hinein, oder benennen Sie das Blatt um, und versuchen Sie es erneut. Nichts wurde geschrieben.',
    '{0} de «{1}» contiene «{2}»: se espera «{3}». Escríbelo ahí o cambia el nombre de la hoja e inténtalo de nuevo. No se escribió nada.',
  ],
  [
    'The titles of “{0}” are in row {1}, expected in row {2}: move them there or rename the tab, then ask again. Nothing was written.',
    'Die Titel von „{0}“ sind in Zeile {1}, erwartet in Zeile {2}: Verschieben Sie sie, oder benennen Sie das Blatt um, und versuchen Sie es erneut. Nichts wurde geschrieben.',
    'Los títulos de «{0}» están en la fila {1}, se esperan en la fila {2}: muévelos o cambia el nombre de la hoja e inténtalo de nuevo. No se escribió nada.',
  ],
  [
    'Nobody is chosen yet: give a budget, so that the rows of its plan are handed over, or decide Keep or Booked in the column Decision.',
    'Noch ist niemand ausgewählt: Geben Sie ein Budget an, damit die Zeilen seines Plans übergeben werden, oder entscheiden Sie „Keep“ oder „Booked“ in der Spalte Decision.',
    'Aún no hay nadie elegido: da un presupuesto para entregar las filas de su plan, o decide «Keep» o «Booked» en la columna Decision.',
  ],
  [
    'No results were found: title columns Paid, Views got, Engagements got, Link clicks or Revenue, and fill in what you know.',
    'Keine Ergebnisse gefunden: Nennen Sie Spalten Paid, Views got, Engagements got, Link clicks oder Revenue, und tragen Sie ein, was Sie wissen.',
    'No se encontraron resultados: titula columnas Paid, Views got, Engagements got, Link clicks o Revenue y rellena lo que sepas.',
  ],
  [
    'Name the tab that the list is held against.',
    'Nennen Sie das Blatt, mit dem die Liste verglichen wird.',
    'Indica la hoja con la que se compara la lista.',
  ],
  [
    '“{0}” is the list itself: name another tab.',
    '„{0}“ ist die Liste selbst: Nennen Sie ein anderes Blatt.',
    '«{0}» es la propia lista: indica otra hoja.',
  ],
  ['There is no plan to write.', 'Es gibt keinen Plan zu schreiben.', 'No hay ningún plan que escribir.'],
  [
    'There is nothing written on a tab of its own to undo.',
    'Es gibt kein eigenes Blatt, das zurückgenommen werden könnte.',
    'No hay nada escrito en una hoja propia que deshacer.',
  ],
  [
    'The tab “{0}” was deleted, so there is nothing to undo.',
    'Das Blatt „{0}“ wurde gelöscht, es gibt also nichts zurückzunehmen.',
    'La hoja «{0}» se borró, así que no hay nada que deshacer.',
  ],
  [
    'The creators or the rules have changed since this was proposed: look at the new proposal first.',
    'Die Creators oder die Regeln haben sich seit dem Vorschlag geändert: Sehen Sie sich zuerst den neuen an.',
    'Los creadores o las reglas cambiaron desde la propuesta: mira primero la nueva.',
  ],
  [
    'Nothing was written, as the rules would not hold: {0}',
    'Nichts wurde geschrieben, denn die Regeln wären fehlerhaft: {0}',
    'No se escribió nada, pues las reglas tendrían un error: {0}',
  ],
  [
    'Nothing was added, as the rules would not hold: {0}',
    'Nichts wurde hinzugefügt, denn die Regeln wären fehlerhaft: {0}',
    'No se añadió nada, pues las reglas tendrían un error: {0}',
  ],
  ['a quote that can be compared', 'vergleichbarem Preis', 'un presupuesto comparable'],
  ['a measured engagement', 'gemessenem Engagement', 'una interacción medida'],
  ['a fee paid', 'gezahltem Honorar', 'una tarifa pagada'],
  ['an engagement got', 'erreichtem Engagement', 'una interacción lograda'],
  ['{0} {1} creator', '{0} Creator auf {1}', '{0} creador de {1}'],
  ['{0} {1} creators', '{0} Creators auf {1}', '{0} creadores de {1}'],
  [
    '“{0}” has {1} with {2}; at least {3} are needed (Calibration minimum in the Settings of the rules).',
    '„{0}“ hat {1} mit {2}; nötig sind mindestens {3} („Calibration minimum“ in den Settings der Regeln).',
    '«{0}» tiene {1} con {2}; se necesitan al menos {3} («Calibration minimum» en los Settings de las reglas).',
  ],
  [
    'No accepted rules are kept yet: choose Keep to accept the present ones.',
    'Noch sind keine angenommenen Regeln gespeichert: Wählen Sie „Behalten“, um die jetzigen anzunehmen.',
    'Aún no hay reglas aceptadas guardadas: elige «Conservar» para aceptar las actuales.',
  ],
  [
    'The rules accepted last cannot be read: {0}',
    'Die zuletzt angenommenen Regeln sind nicht lesbar: {0}',
    'Las últimas reglas aceptadas no se pueden leer: {0}',
  ],
  [
    'No rules of the version “{0}” are kept.',
    'Regeln der Version „{0}“ sind nicht gespeichert.',
    'No se guardan reglas de la versión «{0}».',
  ],
  [
    'There is no rules tab yet. Make one with “Edit rules”.',
    'Es gibt noch kein Regelblatt. Legen Sie eines mit „Edit rules“ an.',
    'Aún no hay hoja de reglas. Créala con «Edit rules».',
  ],
  [
    'The rules tab could not be read.',
    'Das Regelblatt konnte nicht gelesen werden.',
    'La hoja de reglas no se pudo leer.',
  ],
  [
    '{0} holds a formula; change it there.',
    '{0} enthält eine Formel; ändern Sie sie dort.',
    '{0} contiene una fórmula; cámbiala ahí.',
  ],
];
