/** What is said of cells that cannot be read, in the languages that the core does not speak. */
import type { CellTexts } from '../../core/cell-texts.ts';

export const deCells: CellTexts = {
  sentences: {
    'not-read': 'In {cell} steht „{found}“; erwartet: {expected}.',
    'error-cell': 'In {cell} steht der Fehler „{found}“; erwartet: {expected}.',
    'date-cell':
      'In {cell} steht ein Datum ({found}); erwartet: {expected}. Vielleicht hat Sheets „1.2“ oder „3/4“ zum Datum gemacht.',
    range:
      'In {cell} steht die Spanne „{found}“; erwartet: {expected}. Eine Stufe gibt es, wo beide Enden dieselbe ergeben.',
    'several-platforms': 'In {cell} steht mehr als eine Plattform („{found}“); erwartet: eine.',
    'no-rate': 'In {cell} steht „{found}“; erwartet: eine Engagement-Rate wie 3,4 %.',
    'two-rates': 'In {cell} steht „{found}“: Prozent oder Bruchteil? Bitte {a} % oder {b} % schreiben.',
    'two-ways-of-rate': 'In {cell} steht „{found}“: Prozent oder Bruchteil? Bitte 3,4 % oder 0,034 schreiben.',
    'two-numbers':
      'In {cell} steht „{found}“ ({a} oder {b}?), und nichts in der Spalte entscheidet: bitte die Zahl ausschreiben.',
    'two-meanings':
      'In {cell} steht „{found}“ ({a} oder {b}?): „{word}“ ist je nach Sprache eine andere Zahl; bitte ausschreiben.',
    'two-ways': 'In {cell} steht „{found}“, was man auf zwei Arten lesen kann: bitte die Zahl ausschreiben.',
    'below-zero': 'In {cell} steht „{found}“; hier kann nichts unter null stehen, erwartet: {expected}.',
    'too-many': 'In {cell} steht „{found}“, mehr Follower, als es Menschen gibt: bitte die Zahl ausschreiben.',
    fraction: 'In {cell} steht {found}, keine ganze Zahl von Followern: Ist {a} gemeint? Bitte die Zahl ausschreiben.',
    'no-format': 'In {cell} steht „{found}“; erwartet: wofür das Honorar ist, etwa reel oder 1 reel + 3 stories.',
    'no-right':
      'In {cell} steht „{found}“, ein Nutzungsrecht, das die Regeln nicht haben, deshalb hat die Zeile keine Kosten; erwartet: {names}, oder mehrere wie paid ads + 30 days.',
    'no-tier': 'In {cell} steht „{found}“, eine Stufe, die die Regeln nicht haben; erwartet: {expected}.',
  },
  fields: {
    creator: 'der Name eines Creators',
    platform: 'eine Plattform wie Instagram, TikTok oder YouTube',
    followers: 'eine Zahl von Followern',
    likes: 'eine Zahl von Likes',
    comments: 'eine Zahl von Kommentaren',
    shares: 'wie oft geteilt wurde',
    views: 'eine Zahl von Aufrufen',
    engagementRate: 'eine Engagement-Rate',
    niche: 'eine Nische',
    country: 'ein Land',
    verified: 'ja oder nein',
    authority: 'Belege für Fachwissen',
    quote: 'ein Preis',
    postsMeasured: 'eine Zahl gemessener Beiträge',
    saves: 'wie oft gespeichert wurde',
    reach: 'eine Zahl erreichter Menschen',
    impressions: 'eine Zahl von Impressionen',
  },
  or: 'oder',
};

export const esCells: CellTexts = {
  sentences: {
    'not-read': '{cell} contiene «{found}»; se espera {expected}.',
    'error-cell': '{cell} contiene el error «{found}»; se espera {expected}.',
    'date-cell':
      '{cell} contiene una fecha ({found}); se espera {expected}. Puede que Sheets haya convertido «1.2» o «3/4» en una fecha.',
    range:
      '{cell} contiene el rango «{found}»; se espera {expected}. Se da un nivel cuando los dos extremos coinciden.',
    'several-platforms': '{cell} nombra más de una plataforma («{found}»); se espera una.',
    'no-rate': '{cell} contiene «{found}»; se espera una tasa de interacción como 3,4 %.',
    'two-rates': '{cell} contiene «{found}»: ¿porcentaje o fracción? Escribe {a} % o {b} %.',
    'two-ways-of-rate': '{cell} contiene «{found}»: ¿porcentaje o fracción? Escribe 3,4 % o 0,034.',
    'two-numbers':
      '{cell} contiene «{found}» (¿{a} o {b}?) y nada en la columna lo decide: escribe el número completo.',
    'two-meanings':
      '{cell} contiene «{found}» (¿{a} o {b}?): «{word}» es otro número según el idioma; escribe el número completo.',
    'two-ways': '{cell} contiene «{found}», que se puede leer de dos maneras: escribe el número completo.',
    'below-zero': '{cell} contiene «{found}»; aquí nada puede ser menor que cero, se espera {expected}.',
    'too-many': '{cell} contiene «{found}», más seguidores que personas hay: escribe el número completo.',
    fraction:
      '{cell} contiene {found}, que no es un número entero de seguidores: ¿querías decir {a}? Escribe el número completo.',
    'no-format': '{cell} contiene «{found}»; se espera para qué es la tarifa, como reel o 1 reel + 3 stories.',
    'no-right':
      '{cell} contiene «{found}», un derecho de uso que estas reglas no tienen, así que la fila no tiene coste; se espera {names}, o varios como paid ads + 30 days.',
    'no-tier': '{cell} contiene «{found}», un nivel que estas reglas no tienen; se espera {expected}.',
  },
  fields: {
    creator: 'el nombre de un creador',
    platform: 'una plataforma como Instagram, TikTok o YouTube',
    followers: 'un número de seguidores',
    likes: 'un número de me gusta',
    comments: 'un número de comentarios',
    shares: 'un número de compartidos',
    views: 'un número de visualizaciones',
    engagementRate: 'una tasa de interacción',
    niche: 'un nicho',
    country: 'un país',
    verified: 'sí o no',
    authority: 'pruebas de conocimientos',
    quote: 'un precio',
    postsMeasured: 'un número de publicaciones medidas',
    saves: 'un número de guardados',
    reach: 'un número de personas alcanzadas',
    impressions: 'un número de impresiones',
  },
  or: 'o',
};
