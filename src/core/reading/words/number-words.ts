/** Words that multiply or follow a number, as data. */

/** Factor to the words and letters that mean it, folded; each has one factor in every language. Those of two (`mil`, `B`) are in language-words.ts. */
export const FACTOR_WORDS: readonly (readonly [number, string])[] = [
  [
    1e3,
    'k|хил|χιλ|χιλιαδες|milliers|milhares|т|к|тыс|тысяч|тысячи|тис|tis|tys|tsd|tausend|miles|mila|mille|thousand|thousands|thsd|duizend|dzd|tusen|mii|ezer|bin|rb|ribu|nghin|ngan|พัน|ألف|الف|هزار|אלף|千|천',
  ],
  [1e4, 'w|万|萬|만|หมื่น'],
  [1e5, 'lakh|lakhs|lac|lacs|l|แสน|लाख'],
  [
    1e6,
    'm|mm|mn|mln|mio|mill|mi|million|millions|millionen|millon|millones|milhao|milhoes|milione|milioni|miljoen|milion|miliony|milyon|млн|миллион|миллиона|миллионов|м|jt|juta|tr|trieu|ล้าน|مليون|میلیون|εκ|εκατ|εκατομμυρια|百万|백만',
  ],
  [1e7, 'cr|crs|crore|crores|करोड़|千万|천만'],
  [1e8, '亿|億|억'],
  [
    1e9,
    'bn|bi|bil|mrd|mld|mlrd|md|mds|milliard|milliards|milliarde|milliarden|miliardo|miliardi|billion|billions|bilhao|bilhoes|млрд|ty|miliar|milyar|مليار',
  ],
];

/** Words that may follow a count without changing it. */
export const COUNT_NOUNS =
  'follower|followers|subs|sub|subscriber|subscribers|fans|fan|likes|like|views|view|plays|comments|comment|shares|share|posts|post|videos|video|members|' +
  'seguidores|seguidor|suscriptores|inscritos|abonnes|abonne|abonnenten|abos|follower*innen|iscritti|seguaci|volgers|obserwujacych|obserwatorow|' +
  'подписчиков|подписчики|подписчика|подп|takipci|pengikut|nguoi theo doi|luot dang ky|luot thich|luot xem|nguoi dang ky|' +
  '粉丝|粉|人|名|位|次|个|赞|播放|关注者|粉絲|フォロワー|人のフォロワー|回|件|팔로워|명|회|구독자|개|متابع|متابعين|' +
  'me gusta|vues|aufrufe|visualizzazioni|visualizacoes|visualizaciones|curtidas|impressions|people|per post|each|ish|approx|approx.|total|avg|average|avg.';

/** Words and signs that may stand before a number and only say that it is rounded or a floor. */
export const ROUNDING_WORDS =
  '~|≈|≃|≥|>|>=|+|about|around|approx|approx.|approximately|circa|ca|ca.|c.|over|more than|env.|env|environ|etwa|rund|uber|mehr als|mas de|cerca de|unos|około|ok.|около|более|约|約|大约|超|약|khoang|sekitar|yaklasik';

/** What a fee is net of or holds already; the amount stays the amount. */
export const TAX_REMARK =
  /^(?:(?:excl|exkl|incl|inkl|zzgl|inc|ex|plus|hors|sans|mas|piu|без|с)\.?\s*)?(?:vat|iva|gst|mwst|ust|tva|tax|taxes|igv|ht|ttc|netto|nett|net|brutto|gross|btw|hst|ppn|kdv|ндс|税抜|税込|税別|未税|含税|不含税)\.?$/;
