/** The choices that several blocks of the rules table share. Never reads a creator. */
import { PLATFORMS } from '../../creator.ts';
import type { Column } from './column.ts';

const PLATFORM_NAMES = {
  twitter: 'x',
  'x twitter': 'x',
  'twitter x': 'x',
  ig: 'instagram',
  insta: 'instagram',
  yt: 'youtube',
  'you tube': 'youtube',
  'tik tok': 'tiktok',
  fb: 'facebook',
  'linked in': 'linkedin',
  rednote: 'xiaohongshu',
  substack: 'newsletter',
  'tv and press': 'press',
  'no account': 'offline',
} as const;

export const PLATFORM_COLUMN = {
  title: 'Platform',
  kind: 'choice',
  options: PLATFORMS,
  also: PLATFORM_NAMES,
  need: true,
} as const satisfies Column;

/** Empty or `any` holds for every platform. */
export const SCOPE_COLUMN = {
  title: 'Platform',
  kind: 'choice',
  options: PLATFORMS,
  also: PLATFORM_NAMES,
  blankAs: 'any',
} as const satisfies Column;

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
