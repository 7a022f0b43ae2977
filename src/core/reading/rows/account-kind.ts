/** Which columns tell whether an account is that of an organisation, row by row. Knows no words of its own. */
import type { Cell } from '../../cell.ts';
import { foldText, oneLine } from '../../text/fold-text.ts';
import { remembered } from '../../text/remembered.ts';
import type { ColumnNote } from '../columns/column-plan.ts';
import { readIdeas } from '../titles/title-words.ts';
import { isAbsentText } from '../words/absent.ts';
import { isOrganisationBio, isOrganisationCategory, isOrganisationType } from './organisation.ts';

/** `Type`, `Account type`, `认证类型`: what kind of account it is. */
const OF_TYPES =
  /^(?:(?:account|profile|page|user|owner|creator|influencer|business|verification)[ _]?)?(?:type|kind|category)(?:[ _]?name)?$|^(?:konto|account|profil)[ -]?(?:typ|art)$|^type de compte$|^tipo(?: de (?:cuenta|conta|perfil)| di account)?$|^тип(?: аккаунта)?$|^hesap turu$|^(?:账号|帐号|认证)类型$|^アカウント種別$|^계정 ?(?:유형|종류)$/;

/** Columns of kinds that serve no field, by index. */
export function typeColumns(notes: readonly ColumnNote[], ignored: ReadonlyMap<number, unknown>): readonly number[] {
  return notes.filter(({ index, title }) => ignored.has(index) && isTypeTitle(title.text)).map(({ index }) => index);
}

/** True for a title over kinds of accounts. */
export function isTypeTitle(title: string): boolean {
  return OF_TYPES.test(foldText(title.replace(/([a-z])([A-Z])/g, '$1 $2')));
}

/** True for the row of an organisation; evidence counts where its title is one of texts on oneself. */
export function isOrganisationRow(
  cells: readonly Cell[],
  types: readonly number[],
  niche: string,
  entries: readonly { readonly header: string; readonly text: string }[],
): boolean {
  return (
    isOrganisationCategory(niche) ||
    types.some((index) => isOrganisationType(textOf(cells[index]))) ||
    entries.some(({ header, text }) => isBio(header) && isOrganisationBio(text))
  );
}

const isBio = remembered(200, (header: string): boolean => {
  const { ideas } = readIdeas(header);
  // An argument without a title is called authority.
  return ideas.has('bio') || ideas.has('jobTitle') || ideas.has('authority');
});

function textOf(cell: Cell): string {
  return typeof cell !== 'string' || isAbsentText(cell) ? '' : oneLine(cell);
}
