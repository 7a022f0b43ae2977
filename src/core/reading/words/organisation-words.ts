/** Words that tell the account of a brand, a label, a medium or a public body from that of a person, as data. */

/** Categories, alone in their cell, as platforms and lists name them; folded, `|` between them. */
export const ORGANISATION_CATEGORIES =
  'brand|brands|brand account|company|corporate|corporation|retailer|retail company|e commerce website|' +
  'agency|talent agency|influencer agency|influencer marketing agency|agentur|agencia|agence|agencja|agenzia|ajans|агентство|' +
  'online shop|product/service|clothing brand|clothing (brand)|jewelry/watches|' +
  'cosmetics brand|beauty brand|fashion brand|local business|hotel resort|advertising agency|marketing agency|' +
  'media company|media/news company|media/news|news media|news & media|news & media website|news website|' +
  'tv channel|tv network|tv show|broadcasting & media production company|radio station|entertainment website|' +
  'media outlet|record label|music label|sports team|sports league|sports club|football club|college & university|' +
  'government|government organization|government organisation|government agency|government website|' +
  'government official account|public body|public authority|ministry|embassy|municipality|police|nonprofit|' +
  'non profit|nonprofit organization|non profit organization|nonprofit organisation|' +
  'non governmental organization (ngo)|ngo|charity|charity organization|' +
  'institution account|political party|marke|unternehmen|firma|sender|behorde|plattenlabel|handler|marque|' +
  'entreprise|chaine tv|administration|maison de disques|marca|empresa|medio de comunicacion|' +
  'medios de comunicacion|gobierno|institucion|organismo publico|sello discografico|veiculo de midia|' +
  'orgao publico|governo|gravadora|azienda|marchio|testata|ente pubblico|etichetta discografica|бренд|компания|' +
  'сми|лейбл|госорган|организация|marka|sirket|kurum|merek|perusahaan|media berita|instansi pemerintah|' +
  'thuong hieu|cong ty|co quan nha nuoc|品牌|品牌方|品牌号|企业|企业号|企业认证|企业蓝v|机构|机构号|机构认证|媒体|媒体号|媒体认证|政府|政务|政务号|官方账号|商家|厂牌|' +
  '唱片公司|蓝v|企業|ブランド|公式アカウント|官公庁|自治体|レーベル|브랜드|기업|언론|언론사|공공기관|정부기관|레이블|공식계정|علامة تجارية|شركة|وسيلة إعلام|جهة حكومية|' +
  'מותג|חברה|כלי תקשורת|רשות';

/** Niches of people too: kinds of organisation only in a column that says what kind of account it is. */
export const ORGANISATION_TYPES =
  'business|e commerce|ecommerce|organization|organisation|retail|shop|store|shopping & retail|shopping and retail|product|restaurant|hotel|agency|media|news|newspaper|' +
  'magazine|press|label|team|club|school|university|museum|city|medien|medium|zeitung|zeitschrift|verein|stadt|' +
  'journal|association|boutique|medio|periodico|revista|tienda|midia|loja|giornale|negozio|магазин|медиа|газета|' +
  'medya|haber|toko|bao chi|官方|店铺|メディア|公式|店舗|미디어';

/** Said by an organisation only; one is enough. */
export const SURE_WORDS =
  'we match brands|we connect brands|we represent|our clients|record label|independent label|music label|government of|ministry of|department of health|city council|city of|municipality of|police department|fire department|embassy of|news agency|news channel|newspaper|tv channel|tv network|radio station|football club|official club|national team|customer service|customer care|customer support|our products|our stores|our store|we ship|free shipping|worldwide shipping|shipping worldwide|shop our|order online|shop online|all rights reserved|nonprofit organization|non profit organization|gmbh|ltd|llc|inc|s p a|s r l|pvt|co kg|' +
  'stadtverwaltung|landeshauptstadt|ministerium|bundesministerium|plattenfirma|kundenservice|unsere produkte|unser shop|versandkostenfrei|ministere|mairie|service client|nos produits|livraison gratuite|ministerio|ayuntamiento|atencion al cliente|nuestros productos|envios gratis|envio gratis|ministerio da|prefeitura|atendimento ao cliente|nossos produtos|frete gratis|ministero|comune di|servizio clienti|i nostri prodotti|spedizione gratuita|министерство|администрация города|служба поддержки|наша продукция|доставка по всей|bakanligi|belediyesi|musteri hizmetleri|urunlerimiz|kementerian|layanan pelanggan|bo y te|' +
  '官方微博|官方账号|官方旗舰店|旗舰店|品牌官方|有限公司|客服热线|人民政府|公安局|公式アカウント|公式instagram|株式会社|公式ショップ|お客様窓口|공식 계정|공식계정|공식 인스타그램|주식회사|고객센터|الحساب الرسمي ل|وزارة|شركة|العمل الرسمي|משרד ה|עיריית';

/** Said by organisations and by people; two of them are enough. */
export const LIKELY_WORDS =
  'magazine|clinic|clinics|book now|book online|official account|official page|official profile|official instagram|official channel|official|shop now|since 19|est 19|established|founded in|tag us|follow us|our|we are|we make|we re|breaking news|latest news|news|brand|shop|store|collection|delivery|handmade by us|offizieller account|offizielle seite|offiziell|wir sind|unsere|compte officiel|page officielle|nous sommes|notre|cuenta oficial|pagina oficial|perfil oficial|somos|nuestra|nuestro|conta oficial|somos a|nossa|account ufficiale|pagina ufficiale|siamo|nostra|nostri|официальный аккаунт|официальная страница|мы|наш|наши|resmi hesap|resmi hesabi|akun resmi|tai khoan chinh thuc|官方|公式';

/** Said by people of themselves: an account with such a word is not taken for an organisation. */
export const PERSON_WORDS =
  'ceo|cofounder|founder|owner|professor|phd|md|head|director|journalist|anchor|presenter|editor|reporter|consultant|nurse|student|physician|surgeon|dermatologist|fundador|fundadora|fondateur|fondatrice|grunder|grunderin|основатель|创始人|主持人|记者|교수|의사|教授|医師|医生|i|im|i m|my|me|mom|mum|dad|mama|mother|father|wife|husband|she|he|her|him|they|blogger|vlogger|creator|influencer|youtuber|tiktoker|streamer|actor|actress|singer|rapper|athlete|author|coach|chef|model|photographer|doctor|dr|ich|mein|meine|je|mes|mon|yo|mi|mis|soy|eu|sou|meu|minha|io|sono|я|мой|моя|мои|ben|saya|aku|我|私|僕|저|나|أنا|אני|博主|达人|ブロガー|블로거';
