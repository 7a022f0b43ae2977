/** Cases: the ten core titles in every language of Google Sheets, each recognised as its field. */

import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../src/core/creator.ts';
import { recogniseHeader } from '../../../../src/core/reading/titles/header.ts';
import { sayIgnored } from '../../../../src/core/reading/titles/ignored.ts';
import {
  CORE_CONCEPTS,
  SHEET_LANGUAGES,
  wordsOfLanguage,
} from '../../../../src/core/reading/words/titles/sheet-languages.ts';

const FIELD: Readonly<Record<(typeof CORE_CONCEPTS)[number], Field>> = {
  name: 'creator',
  platform: 'platform',
  followers: 'followers',
  likes: 'likes',
  comments: 'comments',
  views: 'views',
  engagementRate: 'engagementRate',
  category: 'niche',
  country: 'country',
  price: 'quote',
};

/** Languages with a file of their own, in the order of CORE_CONCEPTS. */
const OTHERS: Readonly<Record<string, string>> = {
  ar: 'الاسم / المنصة / المتابعين / الإعجابات / التعليقات / المشاهدات / معدل التفاعل / الفئة / الدولة / السعر',
  cs: 'jméno / síť / sledující / lajky / komentáře / zhlédnutí / míra zapojení / kategorie / země / cena',
  de: 'Name / Plattform / Abonnenten / Gefällt mir / Kommentare / Aufrufe / Engagement Rate / Kategorie / Land / Preis',
  el: 'Όνομα / Πλατφόρμα / Ακόλουθοι / Μου αρέσει / Σχόλια / Προβολές / Ποσοστό αλληλεπίδρασης / Κατηγορία / Χώρα / Τιμή',
  en: 'Name / Platform / Followers / Likes / Comments / Views / Engagement rate / Category / Country / Price',
  es: 'Nombre / Plataforma / Seguidores / Me gusta / Comentarios / Visualizaciones / Tasa de interacción / Categoría / País / Precio',
  fi: 'Nimi / Alusta / Seuraajat / Tykkäykset / Kommentit / Katselukerrat / Sitoutumisaste / Aihe / Maa / Hinta',
  fr: "Nom / Plateforme / Abonnés / J'aime / Commentaires / Vues / Taux d'engagement / Catégorie / Pays / Prix",
  hi: 'नाम / प्लेटफ़ॉर्म / फॉलोअर्स / लाइक / टिप्पणियां / व्यूज / एंगेजमेंट रेट / श्रेणी / देश / कीमत',
  hr: 'ime / mreža / pratitelji / sviđanja / komentari / pregledi / stopa angažmana / kategorija / država / cijena',
  hu: 'név / platform / követők / kedvelések / hozzászólások / megtekintések / elköteleződési arány / kategória / ország / ár',
  id: 'nama / platform / pengikut / suka / komentar / tayangan / tingkat interaksi / kategori / negara / harga',
  it: 'Nome / Piattaforma / Iscritti / Mi piace / Commenti / Visualizzazioni / Tasso di interazione / Categoria / Paese / Prezzo',
  ja: '名前 / プラットフォーム / フォロワー数 / いいね数 / コメント数 / 再生数 / エンゲージメント率 / カテゴリ / 国 / 料金',
  ko: '이름 / 플랫폼 / 팔로워 / 좋아요 / 댓글 / 조회수 / 참여율 / 카테고리 / 국가 / 가격',
  nl: 'Naam / Platform / Volgers / Vind ik leuks / Reacties / Weergaven / Interactieratio / Categorie / Land / Prijs',
  pl: 'Nazwa / Platforma / Obserwujący / Polubienia / Komentarze / Wyświetlenia / Wskaźnik zaangażowania / Kategoria / Kraj / Cena',
  pt: 'Nome / Plataforma / Assinantes / Curtidas / Comentários / Visualizações / Taxa de engajamento / Categoria / País / Preço',
  ro: 'nume / platformă / urmăritori / aprecieri / comentarii / vizualizări / rata de engagement / categorie / țară / preț',
  ru: 'имя / платформа / подписчики / лайки / комментарии / просмотры / уровень вовлеченности / тематика / страна / цена',
  sk: 'meno / platforma / sledovatelia / páči sa mi / komentáre / zhliadnutia / miera zapojenia / kategória / krajina / cena',
  th: 'ชื่อ / แพลตฟอร์ม / ผู้ติดตาม / ถูกใจ / ความคิดเห็น / ยอดวิว / อัตราการมีส่วนร่วม / หมวดหมู่ / ประเทศ / ราคา',
  tr: 'isim / platform / takipçi / beğeni / yorum / izlenme / etkileşim oranı / kategori / ülke / fiyat',
  uk: 'назва / платформа / підписники / вподобання / коментарі / перегляди / рівень залученості / категорія / країна / ціна',
  vi: 'tên / nền tảng / người theo dõi / lượt thích / bình luận / lượt xem / tỷ lệ tương tác / lĩnh vực / quốc gia / giá',
  zh: '昵称 / 平台 / 粉丝数 / 点赞数 / 评论数 / 播放量 / 互动率 / 分类 / 国家 / 报价',
  'zh-TW': '暱稱 / 平台 / 追蹤者 / 按讚 / 評論 / 觀看 / 互動率 / 類別 / 國家 / 報價',
};

function fieldOf(title: string): string {
  const known = recogniseHeader(title);
  if (known === null) return 'not known';
  return 'field' in known ? known.field : sayIgnored(known.ignore);
}

describe.each(SHEET_LANGUAGES)('%s', (code) => {
  it.each(
    CORE_CONCEPTS.flatMap((concept) =>
      (wordsOfLanguage(code)[concept] ?? '').split('|').map((word) => [word, FIELD[concept]] as const),
    ),
  )('%s is %s', (word, field) => {
    expect(word).not.toBe('');
    expect(fieldOf(word)).toBe(field);
  });
});

describe.each(Object.entries(OTHERS))('%s', (_, line) => {
  const titles = line.split(' / ');
  it.each(CORE_CONCEPTS.map((concept, at) => [titles[at] ?? '', FIELD[concept]] as const))(
    '%s is %s',
    (title, field) => {
      expect(fieldOf(title)).toBe(field);
    },
  );
});
