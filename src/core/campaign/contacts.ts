/** How a creator can be reached, by the titles and cells of the list. No answer about a creator depends on it. */
import type { Cell } from '../cell.ts';
import { foldWords } from '../text/fold-words.ts';

/** '' for what the list does not hold. */
export type Contact = Readonly<Record<keyof typeof TITLES, string>>;

/** Titles, folded, in English, German, Spanish and French. */
const TITLES = {
  email:
    /^(?:business |contact |creator |pro )?(?:e ?mail|mail|correo|courriel)(?: ?(?:address|adresse|electronico|id))?$/,
  firstName: /^(?:first ?name|given name|forename|vorname|prenom|nombre de pila)$/,
  lastName: /^(?:last ?name|surname|family name|nachname|nom de famille|apellidos?)$/,
  phone: /^(?:phone|mobile|tel|telephone|telefon|telefono|whatsapp)(?: ?(?:number|no|nummer))?$/,
  address1:
    /^(?:(?:shipping |postal )?address(?: line)?(?: 1)?|address1|street|strasse|adresse|direccion|calle|shipping address line1)$/,
  address2: /^(?:(?:shipping )?address(?: line)? 2|address2|shipping address line2)$/,
  zip: /^(?:shipping address )?(?:zip|zip ?code|postal ?code|postcode|plz|code postal|codigo postal)$/,
  city: /^(?:shipping address )?(?:city|town|ort|stadt|ville|ciudad)$/,
  state: /^(?:shipping address )?(?:state|province|bundesland|provincia)$/,
  influencerId: /^influencer ?id$/,
  uid: /^uid$/,
} as const;
const MAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[a-z]{2,}$/i;

/** Reads the cells of one row; an e-mail is taken from any cell that is one, spaces and `mailto:` taken off. */
export function contactReader(titles: readonly Cell[]): (cells: readonly Cell[]) => Contact {
  const folded = titles.map((title) => foldWords(String(title ?? '')).trim());
  const columns = Object.entries(TITLES).map(
    ([key, wanted]) => [key, folded.findIndex((title) => wanted.test(title))] as const,
  );
  return (cells) => {
    const found = Object.fromEntries(
      columns.map(([key, index]) => [key, index < 0 ? '' : String(cells[index] ?? '').trim()]),
    ) as Record<keyof typeof TITLES, string>;
    const mails = [found.email, ...cells.map((cell) => (typeof cell === 'string' ? cell : ''))]
      .map((text) => text.replace(/^mailto:/i, '').trim())
      .filter((text) => MAIL.test(text));
    return { ...found, email: mails[0] ?? '' };
  };
}
