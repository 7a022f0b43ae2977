/** How platforms, formats and pieces are called on screen. */
import type { Deliverable, Format, Platform } from '../creator.ts';

const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  x: 'X',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  twitch: 'Twitch',
  pinterest: 'Pinterest',
  threads: 'Threads',
  snapchat: 'Snapchat',
  telegram: 'Telegram',
  xiaohongshu: 'Xiaohongshu',
  weibo: 'Weibo',
  douyin: 'Douyin',
  bilibili: 'Bilibili',
  kuaishou: 'Kuaishou',
  podcast: 'Podcast',
  newsletter: 'Newsletter',
  blog: 'Blog',
  press: 'TV and press',
  offline: 'No account',
};

/** "Instagram, TikTok, ... or No account": every platform that is known. */
export function sayPlatforms(): string {
  const names = Object.values(PLATFORM_NAMES);
  return `${names.slice(0, -1).join(', ')} or ${names.slice(-1).join()}`;
}

const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  post: 'post',
  carousel: 'carousel',
  story: 'story',
  story_set: 'set of stories',
  reel: 'reel',
  short: 'short',
  video: 'video',
  integration: 'integration',
  stream: 'stream',
  pin: 'pin',
  newsletter: 'newsletter placement',
  other: 'piece of another kind',
};

export function platformLabel(platform: Platform): string {
  return PLATFORM_NAMES[platform];
}

/** What a platform counts as views: "views", "downloads", "opens", "viewers". */
export function viewsLabel(platform: Platform | null): string {
  return (platform === null ? undefined : VIEWS_NAMES[platform]) ?? 'views';
}

const VIEWS_NAMES: Partial<Readonly<Record<Platform, string>>> = {
  podcast: 'downloads',
  newsletter: 'opens',
  twitch: 'viewers',
};

export function formatLabel(format: Format): string {
  return FORMAT_NAMES[format];
}

/** With its article, for sentences: "a reel", "an integration". */
export function aFormat(format: Format): string {
  return `${format === 'integration' ? 'an' : 'a'} ${FORMAT_NAMES[format]}`;
}

/** "1 reel + 2 stories". */
export function sayDeliverables(deliverables: readonly Deliverable[]): string {
  return deliverables
    .map(({ format, count }) => `${count} ${count === 1 ? FORMAT_NAMES[format] : pluralOf(format)}`)
    .join(' + ');
}

/** A lone piece with its article, several with their counts. */
export function sayWhat(deliverables: readonly Deliverable[]): string {
  const [only] = deliverables;
  return deliverables.length === 1 && only?.count === 1 ? aFormat(only.format) : sayDeliverables(deliverables);
}

function pluralOf(format: Format): string {
  if (format === 'story') return 'stories';
  return format === 'story_set' ? 'sets of stories' : `${FORMAT_NAMES[format]}s`;
}
