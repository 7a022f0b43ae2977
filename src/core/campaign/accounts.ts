/** The handle and the profile address of an account as importers take them: clean, or '' where the list has none. */
import type { Cell } from '../cell.ts';
import type { Creator, Platform } from '../creator.ts';
import { isMissing, valueOrNull } from '../missing.ts';
import { platformFromUrl } from '../reading/cells/platform.ts';

export type Account = {
  readonly row: number;
  readonly platform: Platform | null;
  /** Without @. */
  readonly handle: string;
  readonly url: string;
  readonly followers: number | null;
};

/** Where a handle is in the address of a profile. */
const PROFILES: Partial<Readonly<Record<Platform, string>>> = {
  instagram: 'https://www.instagram.com/*/',
  tiktok: 'https://www.tiktok.com/@*',
  youtube: 'https://www.youtube.com/@*',
  x: 'https://x.com/*',
  twitch: 'https://www.twitch.tv/*',
  pinterest: 'https://www.pinterest.com/*/',
  facebook: 'https://www.facebook.com/*',
};
const isHandle = (text: string): boolean => /^[\p{L}\p{N}._-]+$/u.test(text);

/** The address in the row for the platform, else one made of an @handle or of `named`, what a column of handles says; a plain name makes none. */
export function accountOf(creator: Creator, cells: readonly Cell[], named: Cell = null): Account {
  const platform = isMissing(creator.platform) ? null : creator.platform;
  const links = cells.filter((cell): cell is string => typeof cell === 'string' && platformFromUrl(cell) === platform);
  const link = platform === null ? undefined : links.map(cleanLink).find((one) => one !== '');
  const text = [creator.creator, ...cells]
    .map((cell) => String(cell ?? '').trim())
    .find((one) => /^@/.test(one) && isHandle(one.slice(1)));
  const typed = text?.slice(1) ?? (isHandle(String(named ?? '').trim()) ? String(named).trim() : '');
  const handle = link === undefined ? typed : handleIn(link);
  const made = platform === null || handle === '' ? '' : (PROFILES[platform] ?? '').replace('*', handle);
  return { row: creator.row, platform, handle, url: link ?? made, followers: valueOrNull(creator.followers) };
}

/** `https`, no query, no fragment; '' for the address of a post. */
function cleanLink(text: string): string {
  const bare = text
    .trim()
    .replace(/^(?:https?:)?\/\//i, '')
    .replace(/[?#].*$/, '');
  const [host = '', ...path] = bare.split('/').filter((part) => part !== '');
  const isPost = /^(?:p|reel|reels|status|watch|shorts|video)$/.test(path[path.length - 2] ?? path[0] ?? '');
  return path.length === 0 || isPost ? '' : `https://${host.toLowerCase()}/${path.join('/')}`;
}

function handleIn(link: string): string {
  const last = link.slice(link.lastIndexOf('/') + 1).replace(/^@/, '');
  return isHandle(last) && !/\/channel\/[^/]+$/.test(link) ? last : '';
}
