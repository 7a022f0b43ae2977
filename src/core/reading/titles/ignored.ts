/** Why a column serves no field, as a code with its facts, and as words. */
import type { Field, Platform } from '../../creator.ts';
import type { Held } from '../../problem.ts';
import { BESIDE, IGNORED } from '../../table-texts.ts';
import { fill, inEnglish, say } from '../../text/marked.ts';
import { platformLabel } from '../../text/names.ts';
import { sayField, sayHeld } from '../../text/say-table.ts';

type Count = 'likes' | 'comments' | 'shares' | 'views' | 'saves' | 'reach' | 'impressions';

/** A code alone, or a code with what its sentence names. */
export type Ignored =
  | keyof typeof IGNORED
  | { readonly code: keyof typeof BESIDE; readonly used: string }
  | { readonly code: 'also-field'; readonly field: Field; readonly used: string }
  | { readonly code: 'of-stories' | 'lifetime' | 'somewhere'; readonly count: Count }
  | { readonly code: 'series'; readonly first: string; readonly last: string }
  | { readonly code: 'rows-on'; readonly platform: Platform }
  | { readonly code: 'shifted'; readonly side: 'left' | 'right' }
  | { readonly code: 'misfit'; readonly field: Field; readonly held: Held }
  | { readonly code: 'place'; readonly held: Held };

/** The labels of the columns that a reason names. */
export function namedIn(ignored: Ignored): readonly string[] {
  if (typeof ignored === 'string') return [];
  if (ignored.code === 'series') return [ignored.first, ignored.last];
  return 'used' in ignored ? [ignored.used] : [];
}

/** The reason as people read it, without a full stop. */
export function sayIgnored(ignored: Ignored): string {
  return inEnglish(markIgnored(ignored));
}

/** The same with the marks that the sidebar makes its own language of. */
export function markIgnored(ignored: Ignored): string {
  if (typeof ignored === 'string') return fill(IGNORED[ignored]);
  switch (ignored.code) {
    case 'also-field':
      return say`also reads as ${sayField(ignored.field)}; ${ignored.used} is used`;
    case 'of-stories':
      return say`${sayField(ignored.count)} of stories, not of posts`;
    case 'lifetime':
      return say`a lifetime total of ${sayField(ignored.count)}, not an average per post`;
    case 'somewhere':
      return say`${sayField(ignored.count)} in one part of the world, not all of them`;
    case 'series':
      return say`read with ${ignored.first} to ${ignored.last}: the middle of these columns`;
    case 'rows-on':
      return say`read for the rows on ${platformLabel(ignored.platform)} only`;
    case 'shifted':
      return ignored.side === 'left'
        ? say`the titles are one column to the left of their data`
        : say`the titles are one column to the right of their data`;
    case 'misfit':
      return say`titled like ${sayField(ignored.field)}, but holds ${sayHeld(ignored.held)}`;
    case 'place':
      return say`a place; it holds ${sayHeld(ignored.held)}, not countries`;
    default:
      return fill(BESIDE[ignored.code], [ignored.used]);
  }
}
