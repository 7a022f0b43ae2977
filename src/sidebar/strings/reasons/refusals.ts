/** Why a run, a list or a tab does not do what was asked, word for word as the add-on has it, in German and Spanish. */
import type { Translated } from './translated.ts';

export const REFUSALS: readonly Translated[] = [
  [
    'Another run is writing to this spreadsheet. Wait until it has finished, then try again.',
    'Ein anderer Lauf schreibt gerade in diese Tabelle. Warten Sie, bis er fertig ist, und versuchen Sie es dann erneut.',
    'Otra ejecución está escribiendo en esta hoja de cálculo. Espera a que termine e inténtalo de nuevo.',
  ],
  [
    'The sheet was changed a moment ago, so nothing was written: try again.',
    'Das Blatt wurde gerade geändert, deshalb wurde nichts geschrieben: Versuchen Sie es erneut.',
    'La hoja cambió hace un momento, así que no se escribió nada: inténtalo de nuevo.',
  ],
  [
    'The table was changed since the preview, so nothing more is written: look at a new preview, then apply.',
    'Die Tabelle wurde seit der Vorschau geändert, deshalb wird nichts mehr geschrieben: Sehen Sie sich eine neue Vorschau an, und wenden Sie sie an.',
    'La tabla cambió desde la vista previa, así que no se escribe nada más: mira una nueva vista previa y aplica.',
  ],
  [
    'The rules were changed since the preview, so nothing more is written: look at a new preview, then apply.',
    'Die Regeln wurden seit der Vorschau geändert, deshalb wird nichts mehr geschrieben: Sehen Sie sich eine neue Vorschau an, und wenden Sie sie an.',
    'Las reglas cambiaron desde la vista previa, así que no se escribe nada más: mira una nueva vista previa y aplica.',
  ],
  [
    'The run was cancelled; what it wrote stays and can be undone.',
    'Der Lauf wurde abgebrochen; was er geschrieben hat, bleibt und kann zurückgenommen werden.',
    'La ejecución se canceló; lo que escribió se queda y se puede deshacer.',
  ],
  [
    'The hidden tab that remembers the cells before the run is gone: start again.',
    'Das ausgeblendete Blatt mit den Zellen von vor dem Lauf ist weg: Beginnen Sie neu.',
    'La hoja oculta con las celdas de antes de la ejecución ya no está: empieza de nuevo.',
  ],
  [
    'The columns of Creator Tiers were moved or renamed while the run was open, so nothing more is written: start again.',
    'Die Spalten von Creator Tiers wurden während des Laufs verschoben oder umbenannt, deshalb wird nichts mehr geschrieben: Beginnen Sie neu.',
    'Las columnas de Creator Tiers se movieron o cambiaron de título durante la ejecución, así que no se escribe nada más: empieza de nuevo.',
  ],
  [
    'Another run has taken the place of this one.',
    'Ein anderer Lauf ist an die Stelle von diesem getreten.',
    'Otra ejecución ocupó el lugar de esta.',
  ],
  [
    'There is no open run: start one.',
    'Es ist kein Lauf offen: Beginnen Sie einen.',
    'No hay ninguna ejecución abierta: empieza una.',
  ],
  [
    '{0} of {1} rows are written: open the sidebar to go on.',
    '{0} von {1} Zeilen sind geschrieben: Öffnen Sie die Seitenleiste, um weiterzumachen.',
    'Hay {0} de {1} filas escritas: abre la barra lateral para seguir.',
  ],
  [
    'Select rows on the tab “{0}” first.',
    'Wählen Sie zuerst Zeilen auf dem Blatt „{0}“ aus.',
    'Selecciona primero filas en la hoja «{0}».',
  ],
  [
    'The tab “{0}” of that run was deleted.',
    'Das Blatt „{0}“ dieses Laufs wurde gelöscht.',
    'La hoja «{0}» de esa ejecución se borró.',
  ],
  [
    'Your run on “{0}” from {1} is still open ({2} of {3} rows): continue or cancel it first.',
    'Ihr Lauf auf „{0}“ von {1} ist noch offen ({2} von {3} Zeilen): Setzen Sie ihn zuerst fort, oder brechen Sie ihn ab.',
    'Tu ejecución en «{0}» de las {1} sigue abierta ({2} de {3} filas): continúala o cancélala primero.',
  ],
  [
    'A run of another person on “{0}” from {1} is still open ({2} of {3} rows): wait until it has finished.',
    'Ein Lauf einer anderen Person auf „{0}“ von {1} ist noch offen ({2} von {3} Zeilen): Warten Sie, bis er fertig ist.',
    'Una ejecución de otra persona en «{0}» de las {1} sigue abierta ({2} de {3} filas): espera a que termine.',
  ],
  [
    'This tab holds {0} tables: choose one of {1}.',
    'Dieses Blatt enthält {0} Tabellen: Wählen Sie eine von {1}.',
    'Esta hoja contiene {0} tablas: elige una de {1}.',
  ],
  [
    'The sheet holds the fit for “{0}”: choose whether “{1}” replaces it or is added beside it.',
    'Das Blatt enthält die Eignung für „{0}“: Wählen Sie, ob „{1}“ sie ersetzt oder daneben kommt.',
    'La hoja contiene el encaje para «{0}»: elige si «{1}» lo sustituye o se añade al lado.',
  ],
  [
    '“{0}” would become “{1}” for some rows only: choose all rows, or the goal and currency of before.',
    '„{0}“ würde nur für einige Zeilen zu „{1}“: Wählen Sie alle Zeilen, oder Ziel und Währung von vorher.',
    '«{0}» pasaría a ser «{1}» solo en algunas filas: elige todas las filas, o el objetivo y la moneda de antes.',
  ],
  [
    'The tab “{0}” is protected, so nothing can be written: ask its owner to let you edit it.',
    'Das Blatt „{0}“ ist geschützt, deshalb kann nichts geschrieben werden: Bitten Sie den Eigentümer um das Recht dazu.',
    'La hoja «{0}» está protegida y no se puede escribir nada: pide permiso de edición a su propietario.',
  ],
  [' (“{0}”)', ' („{0}“)', ' («{0}»)'],
  [
    'The range {0}{1} is protected and column {2} would be written there: ask its owner to let you edit it, or move the column.',
    'Der Bereich {0}{1} ist geschützt, und Spalte {2} würde dort geschrieben: Bitten Sie den Eigentümer um das Recht dazu, oder verschieben Sie die Spalte.',
    'El rango {0}{1} está protegido y la columna {2} se escribiría ahí: pide permiso de edición a su propietario o mueve la columna.',
  ],
  ['There is no tab named “{0}”.', 'Es gibt kein Blatt mit dem Namen „{0}“.', 'No hay ninguna hoja llamada «{0}».'],
  [
    '“{0}” is a tab of Creator Tiers, not a creator list: open the tab of your list.',
    '„{0}“ ist ein Blatt von Creator Tiers, keine Creator-Liste: Öffnen Sie das Blatt Ihrer Liste.',
    '«{0}» es una hoja de Creator Tiers, no una lista de creadores: abre la hoja de tu lista.',
  ],
  [
    'The budget is “{0}”: expected an amount above 0, such as 20000.',
    'Das Budget ist „{0}“: Erwartet wird ein Betrag über 0, etwa 20000.',
    'El presupuesto es «{0}»: se espera un importe mayor que 0, como 20000.',
  ],
  [
    'No plan was found in time: ask for fewer wishes at once, or for a shorter list.',
    'Kein Plan in der Zeit gefunden: Nennen Sie weniger Wünsche, oder nehmen Sie eine kürzere Liste.',
    'No se encontró ningún plan a tiempo: pide menos cosas a la vez o una lista más corta.',
  ],
  [
    'There is no table at {0}: name one of {1}.',
    'Bei {0} ist keine Tabelle: Nennen Sie eine von {1}.',
    'No hay ninguna tabla en {0}: indica una de {1}.',
  ],
  [
    'Unknown goal “{0}”: name one of {1}.',
    'Unbekanntes Ziel „{0}“: Nennen Sie eines von {1}.',
    'Objetivo desconocido «{0}»: indica uno de {1}.',
  ],
  [
    'Unknown usage rights “{0}”: name one of {1}, or several as “paid ads + 30 days”.',
    'Unbekannte Nutzungsrechte „{0}“: Nennen Sie eines von {1}, oder mehrere wie „paid ads + 30 days“.',
    'Derechos de uso desconocidos «{0}»: indica uno de {1}, o varios como «paid ads + 30 days».',
  ],
  [
    'There is no exchange rate for “{0}”: name one of {1}.',
    'Für „{0}“ gibt es keinen Wechselkurs: Nennen Sie eine von {1}.',
    'No hay tipo de cambio para «{0}»: indica una de {1}.',
  ],
  [
    'Unknown platform “{0}”: name {1}.',
    'Unbekannte Plattform „{0}“: Nennen Sie {1}.',
    'Plataforma desconocida «{0}»: indica {1}.',
  ],
  [
    'Unknown format “{0}”: name post, carousel, story, reel, short, video, integration or stream, or several as “1 reel + 3 stories”.',
    'Unbekanntes Format „{0}“: Nennen Sie post, carousel, story, reel, short, video, integration oder stream, oder mehrere wie „1 reel + 3 stories“.',
    'Formato desconocido «{0}»: indica post, carousel, story, reel, short, video, integration o stream, o varios como «1 reel + 3 stories».',
  ],
  [
    'There is no tab to freeze.',
    'Es gibt kein Blatt, das festgeschrieben werden könnte.',
    'No hay ninguna hoja que congelar.',
  ],
  [
    'The tab “{0}” has no formulas of Creator Tiers.',
    'Das Blatt „{0}“ hat keine Formeln von Creator Tiers.',
    'La hoja «{0}» no tiene fórmulas de Creator Tiers.',
  ],
  [
    '{0} depends on formulas of Creator Tiers and would show something else, so nothing was frozen: make it values first, or move it to another tab.',
    '{0} hängt von Formeln von Creator Tiers ab und würde etwas anderes zeigen, deshalb wurde nichts festgeschrieben: Machen Sie zuerst Werte daraus, oder verschieben Sie es auf ein anderes Blatt.',
    '{0} depende de fórmulas de Creator Tiers y mostraría otra cosa, así que no se congeló nada: conviértela antes en valores o muévela a otra hoja.',
  ],
  [
    'There is no run to undo.',
    'Es gibt keinen Lauf, der zurückgenommen werden könnte.',
    'No hay ninguna ejecución que deshacer.',
  ],
  [
    'A run of another person is still writing: wait until it has finished.',
    'Ein Lauf einer anderen Person schreibt noch: Warten Sie, bis er fertig ist.',
    'Una ejecución de otra persona aún está escribiendo: espera a que termine.',
  ],
  [
    'The hidden tab that remembers the cells before the run is gone, so it cannot be undone.',
    'Das ausgeblendete Blatt mit den Zellen von vor dem Lauf ist weg, deshalb kann er nicht zurückgenommen werden.',
    'La hoja oculta con las celdas de antes de la ejecución ya no está, así que no se puede deshacer.',
  ],
];
