/** The format a text names (reel, story, post...). */
import type { Format } from '../../creator.ts';
import { foldText } from '../../text/fold-text.ts';
import { once } from '../../text/once.ts';

/** Phrases first: a set of stories is not a story. */
const FORMAT_WORDS: readonly (readonly [Format, string])[] = [
  [
    'story_set',
    'story set|stories set|set of stories|story pack|story package|stories pack|story series|pack de stories|pack stories|series of stories|story sequence|sequence de stories|3 stories|three stories|3 frame|three frame|3 story frames|сторис серия',
  ],
  [
    'integration',
    'integration|integrations|integracion|integrazione|integracao|integracja|integriert|интеграция|интеграции|entegrasyon|植入|sponsored segment|mention in video|mid roll|midroll|preroll|pre roll|post roll|postroll|host read|host read ad|hostread|ad read|sponsor read|baked in ad|podcast ad|podcast mention|product placement|integrated',
  ],
  ['stream', 'stream|livestream|live stream|live|lives|directo|direct live|直播|ライブ|라이브|стрим|эфир|canli yayin'],
  [
    'carousel',
    'carousel|carousels|carrusel|carrossel|carrousel|karussell|carosello|карусель|カルーセル|캐러셀|karuzela|轮播|album post',
  ],
  [
    'story',
    'story|stories|historia|historias|storia|storie|storys|сторис|сториз|история|истории|ストーリーズ|ストーリー|스토리|快拍|hikaye|relacja|insta story|instastory|instastories|ig story|сторіс|relacji|relacje|hikayesi|pribeh|storka|סטורי|ستوري|استوری|स्टोरी|สตอรี่|storie|insta stories',
  ],
  [
    'reel',
    'reel|reels|rolka|rolki|rolek|рилс|рилз|リール|릴스|insta reel|ig reel|рилса|рилсы|рілс|ריל|רילס|ريلز|ريل|ریلز|रील|รีล',
  ],
  ['short', 'short|shorts|ショート|쇼츠|шортс|youtube short|yt short|短视频'],
  [
    'video',
    'video|videos|vid|clip|dedicated video|tiktok video|youtube video|видео|ролик|動画|视频|視頻|영상|vlog|unboxing|haul|tutorial|grwm|dedicated|wideo|tiktok post|videosu|ролика|видеоролик|відео|סרטון|וידאו|فيديو|ویدیو|वीडियो|วิดีโอ|คลิป',
  ],
  ['pin', 'pin|pins|idea pin|idea pins|video pin|story pin'],
  [
    'newsletter',
    'newsletter placement|newsletter mention|newsletter ad|newsletter slot|newsletter post|sponsored issue|sponsored edition|sponsored newsletter',
  ],
  // Pieces for which no list of fees has a ratio.
  [
    'other',
    'dedicated email|dedicated newsletter|dedicated issue|dedicated send|solo email|email blast|thread|article|articles|blog post|blog posts|blogpost|blogbeitrag|community post|community tab|shoutout|shoutouts|shout out|takeover|personal appearance|event appearance|event attendance|guest appearance|live event|brand ambassador|ambassadorship|retainer',
  ],
  [
    'post',
    'post|posts|photo|photos|image|picture|static|feed|publicacion|publicaciones|publicacao|publication|publicaciones|foto|fotos|beitrag|bild|пост|фото|投稿|フィード|写真|게시물|피드|사진|gonderi|图文|笔记|note|tweet|bai dang|bai viet|zdjecie|postingan|поста|посты|постов|публикация|публикации|публикацию|допис|допису|prispevek|prispevku|prispevok|prispevky|postu|postare|postari|objava|objave|inlagg|innlegg|opslag|julkaisu|julkaisun|bejegyzes|poszt|irasa|irasas|ieraksts|postitus|αναρτηση|αναρτησης|δημοσιευση|פוסט|לפוסט|منشور|المنشور|بوست|پست|पोस्ट|โพสต์|게시글|feed post|photo post',
  ],
];

/**
 * The format a text names, null for none or for a bundle of several (`reel + story`).
 * A more special word wins over `post` and `video` (`photo post`, `carousel post`, `reel video`).
 */
export function readFormat(text: string): Format | null {
  let rest = ` ${foldText(text.slice(0, 120).replace(/([a-z])([A-Z])/g, '$1 $2')).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  const found = new Set<Format>();
  for (const [phrase, format] of phrases()) {
    if (!rest.includes(phrase)) continue;
    found.add(format);
    rest = rest.split(phrase).join(' ');
  }
  if (found.size > 1) found.delete('post');
  if (found.size > 1) found.delete('video');
  if (found.has('short') && found.has('reel')) return null;
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Longest first; with a space on both sides where a script has spaces between words. Folded as one text: many small ones cost more. */
const phrases = once(() =>
  FORMAT_WORDS.flatMap(([format, words]) =>
    foldText(words)
      .split('|')
      .map((word) => [word.charCodeAt(0) >= 0x2e80 ? word : ` ${word} `, format] as const),
  ).sort((a, b) => b[0].length - a[0].length),
);
