/** How platforms are called, as data. Never decides. */
import type { Platform } from '../../creator.ts';

/** Whole words, folded. Short ones (`ig`, `x`, `red`) count only as a whole word or cell. */
export const PLATFORM_WORDS: Readonly<Record<Platform, string>> = {
  instagram:
    'instagram|insta|ig|ins|instagramm|instgram|instagran|instagram.com|инстаграм|инстаграмм|инста|انستغرام|انستقرام|انستجرام|إنستغرام|אינסטגרם|אינסטה|اینستاگرام|اينستاگرام|اینستا|انستا|انستجرام|انستغرام|อินสตาแกรม|ไอจี|इंस्टाग्राम',
  tiktok:
    'tiktok|tik tok|tt|tik-tok|ticktock|tiktok.com|тикток|тик ток|تيك توك|تيكتوك|تیک تاک|تیکتاک|טיקטוק|ติ๊กต็อก|टिकटॉक',
  youtube: 'youtube|you tube|yt|ytb|youtube.com|ютуб|ютьюб|يوتيوب|یوتیوب|יוטיוב|ยูทูบ|यूट्यूब',
  x: 'x|twitter|x twitter|twitter x|x.com|twitter.com|tweeter|твиттер|تويتر|توییتر|إكس|טוויטר|ทวิตเตอร์',
  facebook: 'facebook|fb|face book|facebook.com|фейсбук|فيسبوك|فيس بوك|فیسبوک|פייסבוק|เฟซบุ๊ก',
  linkedin: 'linkedin|linked in|li|linkedin.com|линкедин|لينكد إن',
  twitch: 'twitch|twitch.tv|твич',
  pinterest: 'pinterest|пинтерест',
  threads: 'threads',
  snapchat: 'snapchat|snap|snap chat|снапчат|سناب شات|سناب',
  telegram: 'telegram|tg|телеграм|телеграмм|телеграм канал|تيليجرام|تلگرام|تلغرام|טלגרם',
  xiaohongshu: 'xiaohongshu|xhs|rednote|red note|little red book|red',
  weibo: 'weibo|sina weibo',
  douyin: 'douyin|dy',
  bilibili: 'bilibili|bili|b站',
  kuaishou: 'kuaishou',
  podcast: 'podcast|podcasts|podcaster|apple podcasts|spotify podcast',
  newsletter: 'newsletter|newsletters|email newsletter|e-mail newsletter|email list|mailing list',
  blog: 'blog|blogs|weblog|website blog|medium|блог',
  press:
    'tv|press|print|magazine|newspaper|radio|tv press|tv and press|tv & press|tv/press|press/tv|presse|prensa|stampa|imprensa|zeitung|пресса',
  offline:
    'offline|no social|no social media|not on social media|no profile|kein profil|kein konto|sin cuenta|sin redes|aucun compte|sem conta|nessun account|geen account|нет аккаунта|无账号|没有账号|アカウントなし|계정 없음',
};

/** Names found anywhere inside a text: long or unmistakable ones, and scripts without spaces. */
export const PLATFORM_PARTS: Readonly<Record<Platform, string>> = {
  instagram: 'instagram|インスタグラム|インスタ|인스타그램|인스타|照片墙',
  tiktok: 'tiktok|tik tok|ティックトック|틱톡|海外抖音|国际版抖音|抖音国际版|抖音海外版',
  youtube: 'youtub|you tuber|ユーチューブ|유튜브|油管',
  x: 'twitter|ツイッター|트위터|推特',
  facebook: 'facebook|フェイスブック|페이스북|脸书|臉書',
  linkedin: 'linkedin|领英|リンクトイン',
  twitch: 'twitch',
  pinterest: 'pinterest|ピンタレスト',
  threads: 'スレッズ|스레드',
  snapchat: 'snapchat|スナップチャット',
  telegram: 'telegram|电报',
  xiaohongshu: 'xiaohongshu|小红书|小紅書|rednote|샤오홍슈',
  weibo: 'weibo|微博|웨이보',
  douyin: 'douyin|抖音|더우인',
  bilibili: 'bilibili|b站|哔哩哔哩|嗶哩嗶哩|ビリビリ',
  kuaishou: 'kuaishou|快手',
  podcast: 'podcast|подкаст|播客|ポッドキャスト|팟캐스트',
  newsletter: 'substack|beehiiv',
  blog: 'wordpress|blogspot|naver blog|博客|ブログ|블로그',
  press: 'television|fernsehen|télévision|televisión|televisione|テレビ|电视|텔레비전|телевидение',
  offline: 'no account|kein account|pas de compte',
};

/** Hosts of profiles and posts; subdomains count too. */
export const PLATFORM_HOSTS: Readonly<Partial<Record<Platform, string>>> = {
  instagram: 'instagram.com|instagr.am|ig.me',
  tiktok: 'tiktok.com',
  youtube: 'youtube.com|youtu.be',
  x: 'x.com|twitter.com|t.co',
  facebook: 'facebook.com|fb.com|fb.me|fb.watch',
  linkedin: 'linkedin.com|lnkd.in',
  twitch: 'twitch.tv',
  pinterest:
    'pinterest.com|pin.it|pinterest.co.uk|pinterest.de|pinterest.fr|pinterest.es|pinterest.it|pinterest.ca|pinterest.jp',
  threads: 'threads.net|threads.com',
  snapchat: 'snapchat.com',
  telegram: 't.me|telegram.me|telegram.org',
  xiaohongshu: 'xiaohongshu.com|xhslink.com|rednote.com',
  weibo: 'weibo.com|weibo.cn',
  douyin: 'douyin.com|iesdouyin.com',
  bilibili: 'bilibili.com|b23.tv',
  kuaishou: 'kuaishou.com|gifshow.com',
  podcast: 'podcasts.apple.com|podbean.com|buzzsprout.com|podcasts.google.com|xiaoyuzhoufm.com',
  newsletter: 'substack.com|beehiiv.com',
  blog: 'wordpress.com|blogspot.com|medium.com|blog.naver.com',
};
