/** The German texts about two lists held against each other and about the people behind a list. */
import type { Texts } from './strings.ts';

export const deLists: Texts['lists'] = {
  title: 'Mit einem anderen Blatt vergleichen',
  hint: 'Dieser Monat gegen den letzten oder die Liste einer Agentur gegen Ihre. Nichts wird geschrieben.',
  other: 'Andere Liste',
  none: 'Diese Tabelle hat kein anderes Blatt. Legen Sie die andere Liste auf ein eigenes Blatt.',
  compare: 'Vergleichen',
  comparing: 'Vergleicht…',
  counts: '{0} neu, {1} weg, {2} geändert.',
  same: '{0} wie zuvor.',
  fresh: 'Neu',
  gone: 'Weg (Zeilen von „{0}“)',
  changed: 'Geändert',
  fields: { tier: 'Stufe', followers: 'Follower', fee: 'Honorar' },
  doubles: 'Doppelt',
  by: {
    account: 'dasselbe Konto mehrmals',
    handle: 'neu, aber der Kontoname steht in der anderen Liste',
    person: 'neu, aber die Person steht in der anderen Liste',
    'e-mail': 'neu, aber die E-Mail steht in der anderen Liste',
  },
  unclear: 'Nicht zu entscheiden',
  unnamed: 'weder Kontoname noch Name',
  place: '{0}, Zeile {1}',
};

export const dePeople: Texts['people'] = {
  title: 'Personen mit mehreren Konten, Dubletten',
  several: '{0} Person mit mehreren Konten|{0} Personen mit mehreren Konten',
  twice: '{0} Konto in mehreren Zeilen|{0} Konten in mehreren Zeilen',
  contacts: '{0} E-Mail bei mehreren Personen|{0} E-Mails bei mehreren Personen',
  upTo: 'zusammen bis zu {0} Follower; manche folgen mehreren Konten',
  unnamed: 'Ohne Namen',
  correct:
    'Falsch? Fügen Sie eine Spalte Person hinzu: Zeilen mit demselben Text sind eine Person, Zeilen mit anderem Text nicht. Plan, Vergleich und Übergabe halten sich daran.',
  ofPerson: 'Konten dieser Person',
};
