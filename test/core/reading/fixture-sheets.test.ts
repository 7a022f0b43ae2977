import { describe, expect, it } from 'vitest';
import { sayProblem } from '../../../src/core/text/say-problem.ts';
import {
  codesOf,
  columnsOf,
  fixtureCells,
  quotesOf,
  ratesOf,
  readCells,
  spokenProblems,
  valuesOf,
} from './read-fixture.ts';

const read = (name: string, more = {}) => readCells(fixtureCells(name), more);

describe('sheets in many languages', () => {
  it.each([
    [
      'spanish.csv',
      {
        creator: 'A Nombre',
        platform: 'B Red social',
        followers: 'C Seguidores',
        likes: 'D Me gusta (promedio)',
        comments: 'E Comentarios (media)',
        engagementRate: 'F Tasa de interacción',
        quote: 'G Precio Reel',
        country: 'H País',
        verified: 'I Verificado',
        niche: 'J Temática',
      },
      [12_400, 180_000, 1_234_567, 35_000],
      [348.5, 5200, 20_000, 1200],
      [0.034, 0.03, 0.016, 'absent'],
      ['900 EUR', '1200.5 EUR', 'unreadable', '450 EUR'],
    ],
    [
      'french.csv',
      {
        creator: 'A Créateur',
        platform: 'B Plateforme',
        followers: 'C Nombre d’abonnés',
        likes: 'D J’aime (moyenne)',
        comments: 'E Commentaires (moy.)',
        engagementRate: 'F Taux d’engagement',
        quote: 'G Tarif post (€)',
        country: 'H Pays',
        verified: 'I Vérifié',
        authority: 'J Profession',
      },
      [12_400, 1_234_568, 35_000],
      [348, 20_000, 1200],
      [0.029, 0.017, 0.035],
      ['900 EUR', '1200.5 EUR', 'absent'],
    ],
    [
      'german.csv',
      {
        creator: 'A Name',
        platform: 'B Plattform',
        followers: 'C Abonnentenzahl',
        likes: 'D Ø Likes',
        comments: 'E Ø Kommentare',
        engagementRate: 'F Engagementrate',
        quote: 'G Preis pro Reel (EUR)',
        country: 'H Land',
        verified: 'I Verifiziert',
        niche: 'J Thema',
      },
      [12_400, 1_200_000, 35_000],
      [348, 20_000, 1200],
      [0.029, 0.018, 0.035],
      ['900 EUR', '1200 EUR', 'unreadable'],
    ],
    [
      'portuguese.csv',
      {
        creator: 'A Influenciador',
        platform: 'B Rede social',
        followers: 'C Número de seguidores',
        likes: 'D Média de curtidas',
        comments: 'E Média de comentários',
        engagementRate: 'F Taxa de engajamento',
        quote: 'G Cachê (R$)',
        country: 'H País',
        niche: 'I Nicho',
      },
      [12_500, 1_200_000, 180_400],
      [348, 20_000, 1200],
      [0.029, 0.018, 0.007],
      ['1900 BRL', '12000 BRL', '4500 BRL'],
    ],
    [
      'italian.csv',
      {
        creator: 'A Creatore',
        platform: 'B Piattaforma',
        followers: 'C Follower',
        likes: 'D Mi piace (media)',
        comments: 'E Commenti (media)',
        engagementRate: 'F Tasso di interazione',
        quote: 'G Prezzo storia',
        country: 'H Paese',
        verified: 'I Verificato',
      },
      [12_400, 1_200_000, 35_000],
      [348, 20_000, 1200],
      [0.029, 0.018, 0.035],
      ['250 EUR', '1200 EUR', '300 EUR'],
    ],
    [
      'vietnamese.csv',
      {
        creator: 'B Tên',
        platform: 'C Nền tảng',
        followers: 'D Số người theo dõi',
        likes: 'E Lượt thích trung bình',
        comments: 'F Bình luận trung bình',
        engagementRate: 'G Tỷ lệ tương tác',
        quote: 'H Báo giá (VND)',
        niche: 'I Lĩnh vực',
        country: 'J Quốc gia',
      },
      [12_400, 1_200_000, 35_000],
      [348, 20_000, 1200],
      [0.029, 0.018, 0.035],
      ['5000000 VND', '25000000 VND', 'unreadable'],
    ],
    [
      'chinese.csv',
      {
        creator: 'B 达人昵称',
        platform: 'C 平台',
        followers: 'D 粉丝数',
        likes: 'E 平均点赞数',
        comments: 'F 平均评论数',
        engagementRate: 'G 互动率',
        quote: 'H 图文报价（元）',
        niche: 'I 领域',
        verified: 'K 是否认证',
        authority: 'L 职称',
      },
      [12_400, 1_200_000, 45_300, 300_000_000],
      [348, 20_000, 1200, 500_000],
      [0.029, 0.018, 0.035, 0.002],
      ['900 CNY', 'unreadable', '3000 CNY', 'absent'],
    ],
    [
      'japanese.csv',
      {
        creator: 'A アカウント名',
        platform: 'B プラットフォーム',
        followers: 'C フォロワー数（万人）',
        likes: 'D 平均いいね数',
        comments: 'E 平均コメント数',
        engagementRate: 'F エンゲージメント率',
        quote: 'G 料金（円）',
        niche: 'H ジャンル',
        country: 'I 国',
        verified: 'J 認証済み',
        authority: 'K 肩書き',
      },
      [12_400, 1_200_000, 35_000],
      [348, 20_000, 1200],
      [0.029, 0.018, 0.035],
      ['90000 JPY', '50000 JPY', 'unreadable'],
    ],
  ] as const)('%s', (name, columns, followers, likes, rates, quotes) => {
    const reading = read(name);
    expect(columnsOf(reading)).toEqual(columns);
    expect(valuesOf(reading, 'followers')).toEqual(followers);
    expect(valuesOf(reading, 'likes')).toEqual(likes);
    expect(ratesOf(reading)).toEqual(rates);
    expect(quotesOf(reading)).toEqual(quotes);
    expect(reading.platformSource).toBe('column');
    expect(codesOf(reading).filter((code) => code !== 'unreadable-number')).toEqual([]);
  });

  it.each([
    [
      'Russian',
      'Блогер|Площадка|Подписчики|Ср. лайки|ER|Цена за рилс|Страна',
      'Ада|Инстаграм|12,5 тыс.|348|2,9%|15 000 руб.|Россия',
    ],
    [
      'Turkish',
      'Fenomen|Platform|Takipçi sayısı|Ortalama beğeni|Etkileşim oranı|Reels ücreti|Ülke',
      'Ada|Instagram|12,5 bin|348|2,9%|15.000 TL|Türkiye',
    ],
    [
      'Indonesian',
      'Kreator|Platform|Jumlah pengikut|Rata-rata suka|Tingkat interaksi|Harga Reels|Negara',
      'Ada|Instagram|12,5 rb|348|2,9%|Rp 15.000.000|Indonesia',
    ],
    [
      'Korean',
      '인플루언서|플랫폼|팔로워 수|평균 좋아요|참여율|릴스 단가|국가',
      '아다|인스타그램|1.25만|348|2.9%|150만원|한국',
    ],
    [
      'Polish',
      'Twórca|Platforma|Liczba obserwujących|Śr. polubienia|Wskaźnik zaangażowania|Stawka za reel|Kraj',
      'Ada|Instagram|12,5 tys.|348|2,9%|1 500 zł|Polska',
    ],
    [
      'Dutch',
      'Maker|Platform|Aantal volgers|Gem. likes|Interactieratio|Tarief reel|Land',
      'Ada|Instagram|12.500|348|2,9%|€ 1.500|Nederland',
    ],
    [
      'Ukrainian',
      'Креатор|Платформа|Кількість підписників|Середні лайки|Рівень залученості|Ціна reels|Країна',
      'Ада|Instagram|12,5 тис|348|2,9%|15 000 грн|Україна',
    ],
  ])('%s', (_, header, row) => {
    const reading = readCells([header.split('|'), row.split('|')]);
    expect(Object.keys(columnsOf(reading)).sort()).toEqual([
      'country',
      'creator',
      'engagementRate',
      'followers',
      'likes',
      'platform',
      'quote',
    ]);
    expect(valuesOf(reading, 'followers')).toEqual([12_500]);
    expect(ratesOf(reading)).toEqual([0.029]);
    expect(quotesOf(reading)[0]).toMatch(/^\d+ [A-Z]{3}$/);
    expect(reading.columns.quote).toBeDefined();
    expect(reading.problems).toEqual([]);
  });
});

describe('sheets of awkward shapes', () => {
  it('group headings above the titles, prices of several formats', () => {
    const reading = read('two-title-rows.csv');
    expect(reading.headerRow).toBe(1);
    expect(reading.firstDataRow).toBe(2);
    expect(columnsOf(reading)).toEqual({
      creator: 'A Full name',
      platform: 'B Social net',
      followers: 'I subs',
      niche: 'H Category',
      quote: 'E price_reels_creative',
    });
    expect(valuesOf(reading, 'platform')).toEqual([
      'instagram',
      'tiktok',
      'youtube',
      'unreadable',
      'facebook',
      'instagram',
    ]);
    expect(valuesOf(reading, 'followers')).toEqual([283_000, 196_000, 643_000, 'unreadable', 130_000, 86_500]);
    expect(quotesOf(reading)).toEqual(['65000', 'absent', '75000', 'absent', '30000', '40000']);
    expect(
      reading.ignored
        .filter(({ reason }) => reason.startsWith('a price for something else'))
        .map(({ header }) => header),
    ).toEqual(['price_stories', 'price_photo_post']);
    expect(reading.ignored.find(({ header }) => header === 'youtube_dedicated_video')?.reason).toBe(
      'read for the rows on YouTube only',
    );
    expect(reading.problems.map(sayProblem)).toEqual([
      'B6 holds “radio spot”; expected a platform such as Instagram, TikTok or YouTube.',
      'I6 holds “0%”; expected a number of followers.',
    ]);
  });

  it('the format asked for picks the price, mixed marks are read from the column', () => {
    const reading = read('two-title-rows.csv', { format: 'story' });
    expect(reading.columns.quote).toEqual({ header: 'price_stories', index: 3 });
    expect(quotesOf(reading)).toEqual(['20000', 'absent', '75000', 'unreadable', '8000', '18000']);
    expect(reading.problems.map(sayProblem)).toContain('D6 holds “starting from 2.500.000”; expected one price.');
  });

  it('each figure twice: the exact numbers are used, the rounded texts said', () => {
    const reading = read('doubled-columns.csv');
    expect(columnsOf(reading)).toEqual({
      creator: 'B Youtuber name',
      followers: 'F Subscribers',
      likes: 'K avg likes',
      comments: 'M avg comments',
      views: 'I avg views',
      niche: 'D Category',
      country: 'G Audience Country',
    });
    expect(reading.ignored.find(({ index }) => index === 4)?.reason).toBe(
      'the numbers of “Subscribers” (F), rounded; the exact ones are used',
    );
    expect(valuesOf(reading, 'comments')).toEqual([290, 'absent', 21, 4600]);
    expect(valuesOf(reading, 'likes')).toEqual([9800, 80_900, 314, 'absent']);
    expect(valuesOf(reading, 'platform')).toEqual(['youtube', 'youtube', 'youtube', 'youtube']);
    expect(reading.creators[1]?.country).toBe('');
    expect(reading.problems.map(sayProblem)).toEqual([
      'M3 holds the error “#VALOR!”; expected a number of comments.',
      'K5 holds the error “#¡VALOR!”; expected a number of likes.',
    ]);
  });

  it('titles that contradict their cells are not believed', () => {
    const reading = read('misplaced-titles.csv');
    expect(columnsOf(reading)).toEqual({
      creator: 'B influencer name',
      followers: 'E Subscribers count',
      niche: 'C Category_1',
    });
    expect(reading.ignored.find(({ header }) => header === 'Views avg.')?.reason).toBe(
      'titled like views, but holds country names (“Spain”)',
    );
    expect(
      reading.ignored.filter(({ reason }) => reason.startsWith('more comments than likes')).map(({ index }) => index),
    ).toEqual([6, 7, 8, 9]);
    expect(codesOf(reading)).toEqual(['undecided-column', 'undecided-column']);
    expect(reading.questions.filter(({ about }) => about === 'column')).toHaveLength(2);
  });

  it('a ruler under the titles, a platform that nothing tells', () => {
    const reading = read('ruler.tsv');
    expect(reading.firstDataRow).toBe(2);
    expect(columnsOf(reading)).toEqual({ creator: 'A Username', followers: 'C #Followers', niche: 'B Category' });
    expect(valuesOf(reading, 'followers')).toEqual([1432, 137_600, 990]);
    expect(valuesOf(reading, 'platform')).toEqual(['absent', 'absent', 'absent']);
    expect(reading.platformSource).toBeNull();
    expect(spokenProblems(reading.problems)).toEqual([
      {
        code: 'missing-platform',
        row: 0,
        column: 0,
        message: 'No column, address or name tells the platform: add a Platform column, or choose one for all.',
      },
    ]);
    expect(read('ruler.tsv', { fileName: 'tiktok-2022-09.tsv' })).toMatchObject({
      platformSource: 'file',
      problems: [],
    });
  });

  it('titles of the sheet, blank lines, repeated titles and a total', () => {
    const reading = read('titles-and-totals.csv');
    expect(reading.headerRow).toBe(2);
    expect(reading.creators.map(({ row, creator }) => `${row} ${creator}`)).toEqual([
      '4 @ada.linde',
      '5 @bo.farr',
      '8 @cy.stone',
    ]);
    expect(valuesOf(reading, 'likes')).toEqual([348, 20_100, 1200]);
    expect(reading.problems.map(({ code, row }) => `${code} ${row}`)).toEqual(['left-out-row 7', 'left-out-row 9']);
  });

  it('every title one column off: nothing is believed, and it is said', () => {
    const reading = read('moved-by-one.csv');
    expect(reading.columns).toEqual({});
    expect(reading.questions[0]?.message).toBe(
      'The titles are one column to the left of their data: move them over, or choose the columns.',
    );
    expect(reading.ignored).toHaveLength(6);
    expect(reading.creators).toHaveLength(3);
  });

  it('a profile export: lifetime likes check the scale of the rate and are no averages', () => {
    const reading = read('profile-export.csv');
    expect(columnsOf(reading)).toEqual({
      creator: 'B nickname',
      followers: 'J followers',
      engagementRate: 'D awg_engagement_rate',
      verified: 'I is_verified',
      authority: 'C biography',
    });
    expect(ratesOf(reading)).toEqual([1.6081, 0.072, 0.0891, 0.0025]);
    expect(reading.ignored.find(({ header }) => header === 'likes')?.reason).toBe(
      'a lifetime total of likes, not an average per post',
    );
    expect(valuesOf(reading, 'platform')).toEqual(['absent', 'absent', 'absent', 'absent']);
  });

  it('percent texts and bare numbers in one column', () => {
    const reading = read('mixed-rates.csv');
    expect(ratesOf(reading)).toEqual([0.034, 0.018, 0.025, 0.005, 0.041]);
    expect(quotesOf(reading)).toEqual(['900 USD', '1200 USD', 'unreadable', '700 USD', '650 USD']);
    expect(reading.questions.find(({ about }) => about === 'rate-scale')?.message).toBe(
      '“ER” (D) mixes percent texts and bare numbers; the bare ones are read as fractions.',
    );
  });

  it('columns for two platforms: the larger account of each row is read, one for all on demand', () => {
    const mixed = read('several-platforms.csv');
    expect(valuesOf(mixed, 'platform')).toEqual(['tiktok', 'tiktok', 'instagram']);
    expect(valuesOf(mixed, 'followers')).toEqual([180_000, 1_200_000, 50_500]);
    expect(ratesOf(mixed)).toEqual([0.071, 0.055, 0.004]);
    expect(mixed.questions.some(({ about }) => about === 'platform')).toBe(true);
    const instagram = read('several-platforms.csv', { platform: 'instagram' });
    expect(columnsOf(instagram)).toMatchObject({
      followers: 'C Instagram Followers',
      engagementRate: 'F Instagram ER %',
      quote: 'H Reel',
    });
    expect(ratesOf(instagram)).toEqual([0.005, 0.008, 0.004]);
    expect(quotesOf(instagram)).toEqual(['900 USD', '1200 USD', '700 USD']);
    expect(instagram.questions.some(({ about }) => about === 'platform')).toBe(true);
    const tiktok = read('several-platforms.csv', { platform: 'tiktok' });
    expect(columnsOf(tiktok)).toMatchObject({ followers: 'E TikTok Followers', engagementRate: 'G TikTok ER %' });
    expect(valuesOf(tiktok, 'platform')).toEqual(['tiktok', 'tiktok', 'tiktok']);
    expect(valuesOf(tiktok, 'followers')).toEqual([180_000, 1_200_000, 'absent']);
  });

  it('several columns of evidence', () => {
    const reading = read('experts.csv');
    expect(reading.columns.authority?.header).toBe('Title');
    expect(reading.moreAuthority.map(({ header }) => header)).toEqual([
      'Institution',
      'Publications',
      'Licence',
      'Years of experience',
      'Authority score',
    ]);
    expect(
      reading.creators.map(({ authority }) => authority.entries.map(({ header, text }) => `${header}: ${text}`)),
    ).toEqual([
      [
        'Title: Professor',
        'Institution: North Clinic',
        'Publications: 42',
        'Licence: yes',
        'Years of experience: 15',
        'Authority score: 82',
      ],
      ['Publications: 0', 'Licence: no', 'Authority score: 12'],
      ['Title: Trainer', 'Institution: Stone Gym', 'Years of experience: 3'],
    ]);
    expect(reading.platformSource).toBe('url');
  });
});
