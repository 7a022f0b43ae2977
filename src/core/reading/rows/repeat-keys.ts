/** By what rows are told to be one account, and accounts one person. */
import type { Creator } from '../../creator.ts';
import { platformFromUrl } from '../cells/platform.ts';

/** By which rows are one account, and accounts one person; '' where nothing tells. */
export type Keys = { readonly account: string; readonly person: string };

/** `people`: the list holds names, so that a lone word is a handle only where it looks like one. */
export type Names = 'handles' | 'people';

/** What tells the account and the person of a row; `handle` is '' where only the name does. */
export function repeatKeys(creator: Creator, handle: string, names: Names = 'handles'): Keys {
  const name = handleOf(handle || creator.creator);
  const platform = typeof creator.platform === 'string' ? creator.platform : '';
  const isHandle =
    name !== '' && name.indexOf(' ') < 0 && (names === 'handles' || isHandleText(handle || creator.creator));
  const size = isHandle ? '' : typeof creator.followers === 'number' ? creator.followers : null;
  const account = name === '' || size === null ? '' : `${platform} ${name} ${size}`;
  const known = creator.person.trim().toLowerCase();
  return { account, person: known !== '' ? `= ${known}` : isHandle ? `@ ${name}` : account };
}

/** `@mara`, `mara_01`, a link: nobody is called so. */
function isHandleText(text: string): boolean {
  return /[@\d_./]/.test(text);
}

/** The handle in a link or behind an @, folded; a name as it is. All rows of an account have the same. */
export function handleOf(text: string): string {
  const line = text.trim().toLowerCase();
  if (platformFromUrl(line) === null) return line.startsWith('@') ? line.slice(1) : line;
  const path = line.replace(/[?#].*$/, '').replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1).replace(/^@/, '');
}
