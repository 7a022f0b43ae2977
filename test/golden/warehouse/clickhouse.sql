WITH -- Figures of each platform
platforms AS (
  SELECT * FROM values('platform_place Nullable(Int32), platform Nullable(String), is_of_one_market Nullable(Int32), has_followers_curve Nullable(Int32), has_views_curve Nullable(Int32), by_followers_p10 Nullable(Float64), by_followers_p25 Nullable(Float64), by_followers_p75 Nullable(Float64), by_followers_p90 Nullable(Float64), by_views_p10 Nullable(Float64), by_views_p25 Nullable(Float64), by_views_p75 Nullable(Float64), by_views_p90 Nullable(Float64), views_any_size Nullable(Int32), reach_p10 Nullable(Float64), reach_p90 Nullable(Float64), usual_piece Nullable(Int32), has_figures Nullable(Int32)',
    (1, 'instagram', 0, 1, 0, 0.25e0, 0.5e0, 2e0, 4e0, CAST(NULL AS Nullable(Float64)), CAST(NULL AS Nullable(Float64)), CAST(NULL AS Nullable(Float64)), CAST(NULL AS Nullable(Float64)), 0, CAST(NULL AS Nullable(Float64)), CAST(NULL AS Nullable(Float64)), 1, 1),
    (2, 'tiktok', 0, 1, 1, 0.2e0, 0.4e0, 2.5e0, 5e0, 0.4e0, 0.7e0, 1.5e0, 12e0, 1, 0.2e0, 5e0, 5, 1),
    (3, 'youtube', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (4, 'x', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (5, 'facebook', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (6, 'linkedin', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (7, 'twitch', 0, 1, 0, 0.5e0, 0.7e0, 1.5e0, 2e0, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 1),
    (8, 'pinterest', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (9, 'threads', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (10, 'snapchat', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (11, 'telegram', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (12, 'xiaohongshu', 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (13, 'weibo', 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (14, 'douyin', 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (15, 'bilibili', 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (16, 'kuaishou', 1, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (17, 'podcast', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (18, 'newsletter', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (19, 'blog', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (20, 'press', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0),
    (21, 'offline', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 1, 0)
  )
),
-- Platforms as people write them
spellings AS (
  SELECT * FROM values('spelling Nullable(String), spelled_place Nullable(Int32)',
    ('instagram', 1),
    ('insta', 1),
    ('ig', 1),
    ('ins', 1),
    ('instagramm', 1),
    ('instgram', 1),
    ('instagran', 1),
    ('instagram.com', 1),
    ('инстаграм', 1),
    ('инстаграмм', 1),
    ('инста', 1),
    ('انستغرام', 1),
    ('انستقرام', 1),
    ('انستجرام', 1),
    ('إنستغرام', 1),
    ('אינסטגרם', 1),
    ('אינסטה', 1),
    ('اینستاگرام', 1),
    ('اينستاگرام', 1),
    ('اینستا', 1),
    ('انستا', 1),
    ('อินสตาแกรม', 1),
    ('ไอจี', 1),
    ('इंस्टाग्राम', 1),
    ('インスタグラム', 1),
    ('インスタ', 1),
    ('인스타그램', 1),
    ('인스타', 1),
    ('照片墙', 1),
    ('tiktok', 2),
    ('tik tok', 2),
    ('tt', 2),
    ('tik-tok', 2),
    ('ticktock', 2),
    ('tiktok.com', 2),
    ('тикток', 2),
    ('тик ток', 2),
    ('تيك توك', 2),
    ('تيكتوك', 2),
    ('تیک تاک', 2),
    ('تیکتاک', 2),
    ('טיקטוק', 2),
    ('ติ๊กต็อก', 2),
    ('टिकटॉक', 2),
    ('ティックトック', 2),
    ('틱톡', 2),
    ('海外抖音', 2),
    ('国际版抖音', 2),
    ('抖音国际版', 2),
    ('抖音海外版', 2),
    ('youtube', 3),
    ('you tube', 3),
    ('yt', 3),
    ('ytb', 3),
    ('youtube.com', 3),
    ('ютуб', 3),
    ('ютьюб', 3),
    ('يوتيوب', 3),
    ('یوتیوب', 3),
    ('יוטיוב', 3),
    ('ยูทูบ', 3),
    ('यूट्यूब', 3),
    ('youtub', 3),
    ('you tuber', 3),
    ('ユーチューブ', 3),
    ('유튜브', 3),
    ('油管', 3),
    ('x', 4),
    ('twitter', 4),
    ('x twitter', 4),
    ('twitter x', 4),
    ('x.com', 4),
    ('twitter.com', 4),
    ('tweeter', 4),
    ('твиттер', 4),
    ('تويتر', 4),
    ('توییتر', 4),
    ('إكس', 4),
    ('טוויטר', 4),
    ('ทวิตเตอร์', 4),
    ('ツイッター', 4),
    ('트위터', 4),
    ('推特', 4),
    ('facebook', 5),
    ('fb', 5),
    ('face book', 5),
    ('facebook.com', 5),
    ('фейсбук', 5),
    ('فيسبوك', 5),
    ('فيس بوك', 5),
    ('فیسبوک', 5),
    ('פייסבוק', 5),
    ('เฟซบุ๊ก', 5),
    ('フェイスブック', 5),
    ('페이스북', 5),
    ('脸书', 5),
    ('臉書', 5),
    ('linkedin', 6),
    ('linked in', 6),
    ('li', 6),
    ('linkedin.com', 6),
    ('линкедин', 6),
    ('لينكد إن', 6),
    ('领英', 6),
    ('リンクトイン', 6),
    ('twitch', 7),
    ('twitch.tv', 7),
    ('твич', 7),
    ('pinterest', 8),
    ('пинтерест', 8),
    ('ピンタレスト', 8),
    ('threads', 9),
    ('スレッズ', 9),
    ('스레드', 9),
    ('snapchat', 10),
    ('snap', 10),
    ('snap chat', 10),
    ('снапчат', 10),
    ('سناب شات', 10),
    ('سناب', 10),
    ('スナップチャット', 10),
    ('telegram', 11),
    ('tg', 11),
    ('телеграм', 11),
    ('телеграмм', 11),
    ('телеграм канал', 11),
    ('تيليجرام', 11),
    ('تلگرام', 11),
    ('تلغرام', 11),
    ('טלגרם', 11),
    ('电报', 11),
    ('xiaohongshu', 12),
    ('xhs', 12),
    ('rednote', 12),
    ('red note', 12),
    ('little red book', 12),
    ('red', 12),
    ('小红书', 12),
    ('小紅書', 12),
    ('샤오홍슈', 12),
    ('weibo', 13),
    ('sina weibo', 13),
    ('微博', 13),
    ('웨이보', 13),
    ('douyin', 14),
    ('dy', 14),
    ('抖音', 14),
    ('더우인', 14),
    ('bilibili', 15),
    ('bili', 15),
    ('b站', 15),
    ('哔哩哔哩', 15),
    ('嗶哩嗶哩', 15),
    ('ビリビリ', 15),
    ('kuaishou', 16),
    ('快手', 16),
    ('podcast', 17),
    ('podcasts', 17),
    ('podcaster', 17),
    ('apple podcasts', 17),
    ('spotify podcast', 17),
    ('подкаст', 17),
    ('播客', 17),
    ('ポッドキャスト', 17),
    ('팟캐스트', 17),
    ('newsletter', 18),
    ('newsletters', 18),
    ('email newsletter', 18),
    ('e-mail newsletter', 18),
    ('email list', 18),
    ('mailing list', 18),
    ('substack', 18),
    ('beehiiv', 18),
    ('blog', 19),
    ('blogs', 19),
    ('weblog', 19),
    ('website blog', 19),
    ('medium', 19),
    ('блог', 19),
    ('wordpress', 19),
    ('blogspot', 19),
    ('naver blog', 19),
    ('博客', 19),
    ('ブログ', 19),
    ('블로그', 19),
    ('press', 20),
    ('tv', 20),
    ('print', 20),
    ('magazine', 20),
    ('newspaper', 20),
    ('radio', 20),
    ('tv press', 20),
    ('tv and press', 20),
    ('tv & press', 20),
    ('tv/press', 20),
    ('press/tv', 20),
    ('presse', 20),
    ('prensa', 20),
    ('stampa', 20),
    ('imprensa', 20),
    ('zeitung', 20),
    ('пресса', 20),
    ('television', 20),
    ('fernsehen', 20),
    ('télévision', 20),
    ('televisión', 20),
    ('televisione', 20),
    ('テレビ', 20),
    ('电视', 20),
    ('텔레비전', 20),
    ('телевидение', 20),
    ('offline', 21),
    ('no social', 21),
    ('no social media', 21),
    ('not on social media', 21),
    ('no profile', 21),
    ('kein profil', 21),
    ('kein konto', 21),
    ('sin cuenta', 21),
    ('sin redes', 21),
    ('aucun compte', 21),
    ('sem conta', 21),
    ('nessun account', 21),
    ('geen account', 21),
    ('нет аккаунта', 21),
    ('无账号', 21),
    ('没有账号', 21),
    ('アカウントなし', 21),
    ('계정 없음', 21),
    ('no account', 21),
    ('kein account', 21),
    ('pas de compte', 21)
  )
),
-- Factors of countries on fees
markets AS (
  SELECT * FROM values('country_name Nullable(String), country_factor Nullable(Float64)',
    (' united states ', 1e0),
    (' usa ', 1e0),
    (' germany ', 0.65e0),
    (' de ', 0.65e0)
  )
),
-- Levels of authority as people write them
levels AS (
  SELECT * FROM values('level_word Nullable(String), word_level Nullable(Int32)',
    ('none', 1),
    ('no', 1),
    ('low', 1),
    ('weak', 1),
    ('little', 1),
    ('keine', 1),
    ('kein', 1),
    ('gering', 1),
    ('niedrig', 1),
    ('schwach', 1),
    ('ninguna', 1),
    ('ninguno', 1),
    ('bajo', 1),
    ('baja', 1),
    ('nula', 1),
    ('faible', 1),
    ('aucune', 1),
    ('aucun', 1),
    ('basso', 1),
    ('bassa', 1),
    ('nessuna', 1),
    ('baixo', 1),
    ('baixa', 1),
    ('nenhuma', 1),
    ('低', 1),
    ('无', 1),
    ('無', 1),
    ('弱', 1),
    ('some', 2),
    ('moderate', 2),
    ('medium', 2),
    ('mid', 2),
    ('middle', 2),
    ('partial', 2),
    ('etwas', 2),
    ('mittel', 2),
    ('massig', 2),
    ('algo', 2),
    ('media', 2),
    ('medio', 2),
    ('moderado', 2),
    ('moderada', 2),
    ('moyen', 2),
    ('moyenne', 2),
    ('modere', 2),
    ('moderee', 2),
    ('moderato', 2),
    ('moderata', 2),
    ('中', 2),
    ('strong', 3),
    ('high', 3),
    ('very', 3),
    ('top', 3),
    ('major', 3),
    ('stark', 3),
    ('hoch', 3),
    ('sehr', 3),
    ('fuerte', 3),
    ('alto', 3),
    ('alta', 3),
    ('muy', 3),
    ('fort', 3),
    ('forte', 3),
    ('haut', 3),
    ('eleve', 3),
    ('elevee', 3),
    ('elevata', 3),
    ('elevado', 3),
    ('elevada', 3),
    ('高', 3),
    ('强', 3),
    ('強', 3)
  )
),
-- How far own posts outweigh the benchmark
own_posts AS (
  SELECT * FROM values('posts_line Nullable(Int32), own_weight Nullable(Float64), own_p10 Nullable(Float64), own_p90 Nullable(Float64), power_by_followers Nullable(Float64), power_by_views Nullable(Float64)',
    (1, 0.5e0, 0.4e0, 2e0, 1e0, 0.8660254037844386e0),
    (2, 0.9e0, 0.6e0, 1.4e0, 1e0, 0.4358898943540673e0),
    (3, 0.6e0, 0.3e0, 2e0, 0.8e0, 0.8e0)
  )
),
-- What pieces are priced by on each platform
pieces AS (
  SELECT * FROM values('asked_pieces Nullable(Int32), asked_by_followers Nullable(Float64), asked_per_view Nullable(Float64), asked_view_low Nullable(Float64), asked_view_high Nullable(Float64), asked_least Nullable(Float64), asked_gathering Nullable(Float64)',
    (101, 1e0, CAST(NULL AS Nullable(Float64)), CAST(NULL AS Nullable(Float64)), CAST(NULL AS Nullable(Float64)), 25e0, 1e0),
    (103, 0.5e0, NULL, NULL, NULL, 25e0, 1e0),
    (105, 1.5e0, NULL, NULL, NULL, 25e0, 1e0),
    (201, 0.8e0, 0.006666666666666666e0, 0.5e0, 2e0, 25e0, 1e0),
    (203, 0.4e0, 0.003333333333333333e0, 0.5e0, 2e0, 25e0, 1e0),
    (205, 1.2000000000000002e0, 0.01e0, 0.5e0, 2e0, 25e0, 1e0)
  )
),
-- Niches, each distinct text once: small letters without accents, a space around each word
niche_words AS (
  SELECT
    niche_text,
    CONCAT(' ', TRIM(replaceRegexpAll(replaceRegexpAll(replaceRegexpAll(replaceRegexpAll(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(lowerUTF8(normalizeUTF8NFC(replaceRegexpAll(normalizeUTF8NFKD(niche_text), '[\\x{300}-\\x{36f}]', ''))), 'ß', 'ss'), 'ı', 'i'), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'æ', 'ae'), '’', '\''), '([\\x{e00}-\\x{eff}\\x{3040}-\\x{30ff}\\x{3400}-\\x{9fff}\\x{ac00}-\\x{d7af}])', ' \\1 '), 'n\'t([^a-z]|$)', 'nt\\1'), '(^|[^\\p{L}])([\\p{L}]{1,2})\\.([\\p{L}])([^\\p{L}]|$)', '\\1\\2\\3\\4'), '[^\\p{L}\\p{N}\\p{M}]+', ' ')), ' ') AS folded,
    replaceRegexpAll(CONCAT('|', replaceRegexpAll(TRIM(replaceRegexpAll(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(lowerUTF8(normalizeUTF8NFC(replaceRegexpAll(normalizeUTF8NFKD(replaceRegexpAll(niche_text, '^.{61,}$', '')), '[\\x{300}-\\x{36f}]', ''))), 'ß', 'ss'), 'ı', 'i'), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'æ', 'ae'), '’', '\''), '\\s+', ' ')), ' ?[,;|][,;| ]*', '||'), '|'), '\\|\\|+', '||') AS category_parts
  FROM (SELECT DISTINCT CAST(`niche` AS Nullable(String)) AS niche_text FROM `marketing`.`creators` AS creator_rows) AS distinct_texts
),
niches AS (
  SELECT
    *,
    CASE
      WHEN folded LIKE '% personal finance %' THEN 1.5e0
      WHEN folded LIKE '% beauty %' THEN 1.1e0
      ELSE 1e0
    END AS found_factor,
    CASE WHEN folded LIKE '% healthcare %' THEN 1 ELSE 0 END AS found_withheld,
    CASE
      WHEN REPLACE(replaceRegexpAll(category_parts, '\\|(brand|brands|brand account|company|corporate|corporation|retailer|retail company|e commerce website|agency|talent agency|influencer agency|influencer marketing agency|agentur|agencia|agence|agencja|agenzia|ajans|агентство|online shop|product/service|clothing brand|clothing \\(brand\\)|jewelry/watches|cosmetics brand|beauty brand|fashion brand|local business|hotel resort|advertising agency|marketing agency|media company|media/news company|media/news|news media|news & media|news & media website|news website|tv channel|tv network|tv show|broadcasting & media production company|radio station|entertainment website|media outlet|record label|music label|sports team|sports league|sports club|football club|college & university|government|government organization|government organisation|government agency|government website|government official account|public body|public authority|ministry|embassy|municipality|police|nonprofit|non profit|nonprofit organization|non profit organization|nonprofit organisation|non governmental organization \\(ngo\\)|ngo|charity|charity organization|institution account|political party|marke|unternehmen|firma|sender|behorde|plattenlabel|handler|marque|entreprise|chaine tv|administration|maison de disques|marca|empresa|medio de comunicacion|medios de comunicacion|gobierno|institucion|organismo publico|sello discografico|veiculo de midia|orgao publico|governo|gravadora|azienda|marchio|testata|ente pubblico|etichetta discografica|бренд|компания|сми|леибл|госорган|организация|marka|sirket|kurum|merek|perusahaan|media berita|instansi pemerintah|thuong hieu|cong ty|co quan nha nuoc|品牌|品牌方|品牌号|企业|企业号|企业认证|企业蓝v|机构|机构号|机构认证|媒体|媒体号|媒体认证|政府|政务|政务号|官方账号|商家|厂牌|唱片公司|蓝v|企業|ブランド|公式アカウント|官公庁|自治体|レーベル|브랜드|기업|언론|언론사|공공기관|정부기관|레이블|공식계정|علامة تجارية|شركة|وسيلة إعلام|جهة حكومية|מותג|חברה|כלי תקשורת|רשות)\\|', ''), '|', '') = '' AND (category_parts NOT LIKE '%||%' OR category_parts LIKE '%_||_%') THEN 1
      ELSE 0
    END AS found_category
  FROM niche_words AS creator_rows
),
-- Account types, each distinct text once
kind_words AS (
  SELECT
    kind_text,
    replaceRegexpAll(CONCAT('|', replaceRegexpAll(TRIM(replaceRegexpAll(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(lowerUTF8(normalizeUTF8NFC(replaceRegexpAll(normalizeUTF8NFKD(replaceRegexpAll(kind_text, '^.{61,}$', '')), '[\\x{300}-\\x{36f}]', ''))), 'ß', 'ss'), 'ı', 'i'), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'æ', 'ae'), '’', '\''), '\\s+', ' ')), ' ?[,;|][,;| ]*', '||'), '|'), '\\|\\|+', '||') AS kind_parts
  FROM (SELECT DISTINCT CAST(`account_type` AS Nullable(String)) AS kind_text FROM `marketing`.`creators` AS creator_rows) AS distinct_kinds
),
account_kinds AS (
  SELECT
    *,
    CASE
      WHEN REPLACE(replaceRegexpAll(kind_parts, '\\|(brand|brands|brand account|company|corporate|corporation|retailer|retail company|e commerce website|agency|talent agency|influencer agency|influencer marketing agency|agentur|agencia|agence|agencja|agenzia|ajans|агентство|online shop|product/service|clothing brand|clothing \\(brand\\)|jewelry/watches|cosmetics brand|beauty brand|fashion brand|local business|hotel resort|advertising agency|marketing agency|media company|media/news company|media/news|news media|news & media|news & media website|news website|tv channel|tv network|tv show|broadcasting & media production company|radio station|entertainment website|media outlet|record label|music label|sports team|sports league|sports club|football club|college & university|government|government organization|government organisation|government agency|government website|government official account|public body|public authority|ministry|embassy|municipality|police|nonprofit|non profit|nonprofit organization|non profit organization|nonprofit organisation|non governmental organization \\(ngo\\)|ngo|charity|charity organization|institution account|political party|marke|unternehmen|firma|sender|behorde|plattenlabel|handler|marque|entreprise|chaine tv|administration|maison de disques|marca|empresa|medio de comunicacion|medios de comunicacion|gobierno|institucion|organismo publico|sello discografico|veiculo de midia|orgao publico|governo|gravadora|azienda|marchio|testata|ente pubblico|etichetta discografica|бренд|компания|сми|леибл|госорган|организация|marka|sirket|kurum|merek|perusahaan|media berita|instansi pemerintah|thuong hieu|cong ty|co quan nha nuoc|品牌|品牌方|品牌号|企业|企业号|企业认证|企业蓝v|机构|机构号|机构认证|媒体|媒体号|媒体认证|政府|政务|政务号|官方账号|商家|厂牌|唱片公司|蓝v|企業|ブランド|公式アカウント|官公庁|自治体|レーベル|브랜드|기업|언론|언론사|공공기관|정부기관|레이블|공식계정|علامة تجارية|شركة|وسيلة إعلام|جهة حكومية|מותג|חברה|כלי תקשורת|רשות)\\|', ''), '|', '') = '' AND (kind_parts NOT LIKE '%||%' OR kind_parts LIKE '%_||_%') THEN 1
      WHEN kind_parts IN ('|business|', '|e commerce|', '|ecommerce|', '|organization|', '|organisation|', '|retail|', '|shop|', '|store|', '|shopping & retail|', '|shopping and retail|', '|product|', '|restaurant|', '|hotel|', '|agency|', '|media|', '|news|', '|newspaper|', '|magazine|', '|press|', '|label|', '|team|', '|club|', '|school|', '|university|', '|museum|', '|city|', '|medien|', '|medium|', '|zeitung|', '|zeitschrift|', '|verein|', '|stadt|', '|journal|', '|association|', '|boutique|', '|medio|', '|periodico|', '|revista|', '|tienda|', '|midia|', '|loja|', '|giornale|', '|negozio|', '|магазин|', '|медиа|', '|газета|', '|medya|', '|haber|', '|toko|', '|bao chi|', '|官方|', '|店铺|', '|メディア|', '|公式|', '|店舗|', '|미디어|') THEN 1
      ELSE 0
    END AS found_account_kind
  FROM kind_words AS creator_rows
),
-- Countries, each distinct text once: the whole, and what stands behind the last comma
country_words AS (
  SELECT
    country_text,
    CONCAT(' ', TRIM(replaceRegexpAll(replaceRegexpAll(replaceRegexpAll(replaceRegexpAll(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(lowerUTF8(normalizeUTF8NFC(replaceRegexpAll(normalizeUTF8NFKD(country_text), '[\\x{300}-\\x{36f}]', ''))), 'ß', 'ss'), 'ı', 'i'), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'æ', 'ae'), '’', '\''), '([\\x{e00}-\\x{eff}\\x{3040}-\\x{30ff}\\x{3400}-\\x{9fff}\\x{ac00}-\\x{d7af}])', ' \\1 '), 'n\'t([^a-z]|$)', 'nt\\1'), '(^|[^\\p{L}])([\\p{L}]{1,2})\\.([\\p{L}])([^\\p{L}]|$)', '\\1\\2\\3\\4'), '[^\\p{L}\\p{N}\\p{M}]+', ' ')), ' ') AS whole_country,
    CONCAT(' ', TRIM(replaceRegexpAll(replaceRegexpAll(replaceRegexpAll(replaceRegexpAll(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(lowerUTF8(normalizeUTF8NFC(replaceRegexpAll(normalizeUTF8NFKD(replaceRegexpAll(country_text, '[^,]*,', '')), '[\\x{300}-\\x{36f}]', ''))), 'ß', 'ss'), 'ı', 'i'), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'æ', 'ae'), '’', '\''), '([\\x{e00}-\\x{eff}\\x{3040}-\\x{30ff}\\x{3400}-\\x{9fff}\\x{ac00}-\\x{d7af}])', ' \\1 '), 'n\'t([^a-z]|$)', 'nt\\1'), '(^|[^\\p{L}])([\\p{L}]{1,2})\\.([\\p{L}])([^\\p{L}]|$)', '\\1\\2\\3\\4'), '[^\\p{L}\\p{N}\\p{M}]+', ' ')), ' ') AS last_country
  FROM (SELECT DISTINCT CAST(`country` AS Nullable(String)) AS country_text FROM `marketing`.`creators` AS creator_rows) AS distinct_countries
),
countries AS (
  SELECT
    country_text,
    COALESCE(whole.country_factor, last_part.country_factor) AS found_market,
    CASE whole_country WHEN ' germany ' THEN 200e0 ELSE CAST(NULL AS Nullable(Float64)) END AS found_fair_some_low,
    CASE whole_country WHEN ' germany ' THEN 200e0 ELSE CAST(NULL AS Nullable(Float64)) END AS found_fair_some_high,
    CAST(NULL AS Nullable(Float64)) AS found_fair_strong_low,
    CAST(NULL AS Nullable(Float64)) AS found_fair_strong_high
  FROM country_words AS creator_rows
  LEFT JOIN markets AS whole ON whole.country_name = whole_country
  LEFT JOIN markets AS last_part ON last_part.country_name = last_country
),
-- Usage rights, each distinct text once: names that the rules have between < and >
right_texts AS (
  SELECT
    rights_text,
    CASE
      WHEN TRIM(replaceRegexpAll(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(lowerUTF8(normalizeUTF8NFC(replaceRegexpAll(normalizeUTF8NFKD(rights_text), '[\\x{300}-\\x{36f}]', ''))), 'ß', 'ss'), 'ı', 'i'), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'æ', 'ae'), '’', '\''), '  [+]  .*$', '')) IN ('-', '–', '—', '−', '--', '---', '––', '——', '_', '__', '.', '..', '...', '/', '//', '\\', '?', '??', '???', '∅', 'o', 'n/a', 'n/a\'', 'n.a', 'n.a.', 'n-a', 'n / a', 'na', 'n/d', 'n.d.', 'n.d', 'nd', 's/d', 's.d.', 's/i', 'n/c', 'nc', 'n.c.', 'none', 'null', 'nil', 'nan', 'undefined', 'unknown', 'cannot get', 'can not get', 'not available', 'unavailable', 'not found', 'no data', 'no value', 'not given', 'not applicable', 'not disclosed', 'hidden', 'empty', 'blank', 'missing', 'tbd', 'tba', 'tbc', 'k. a.', 'k.a.', 'k. a', 'k.a', 'keine angabe', 'keine angaben', 'keine daten', 'unbekannt', 'sin datos', 'sin dato', 'no disponible', 'ninguno', 'ninguna', 'desconocido', 'no aplica', 'sem dados', 'indisponivel', 'nenhum', 'desconhecido', 'non disponible', 'non communique', 'aucun', 'aucune', 'inconnu', 'non renseigne', 'non disponibile', 'nessuno', 'sconosciuto', 'n.v.t.', 'nvt', 'onbekend', 'geen', 'brak', 'brak danych', 'b/d', 'b.d.', 'нет', 'нет данных', 'н/д', 'неизвестно', 'yok', 'bilinmiyor', 'veri yok', 'khong', 'khong co', 'chua co', 'tidak ada', '无', '無', '暂无', '暫無', '没有', '未知', '无数据', 'なし', '不明', '未定', '非公開', '없음', '미상', '비공개', 'لا يوجد', 'غير متوفر') THEN replaceRegexpAll(rights_text, '^[^+]*([+]|$)', '')
      ELSE rights_text
    END AS rights_read
  FROM (SELECT DISTINCT CONCAT(COALESCE(CAST(`usage_rights` AS Nullable(String)), ''), CASE
  WHEN `whitelisting` THEN '  +  whitelisting'
  WHEN NOT `whitelisting` THEN '  +  none'
  ELSE ''
END, CASE
  WHEN `exclusivity` THEN '  +  exclusivity'
  WHEN NOT `exclusivity` THEN '  +  none'
  ELSE ''
END, CASE WHEN `paid_ads` THEN '  +  paid ads' WHEN NOT `paid_ads` THEN '  +  none' ELSE '' END) AS rights_text FROM `marketing`.`creators` AS creator_rows) AS distinct_rights
),
right_words AS (
  SELECT
    *,
    CONCAT(' ', TRIM(replaceRegexpAll(replaceRegexpAll(replaceRegexpAll(replaceRegexpAll(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(lowerUTF8(normalizeUTF8NFC(replaceRegexpAll(normalizeUTF8NFKD(rights_read), '[\\x{300}-\\x{36f}]', ''))), 'ß', 'ss'), 'ı', 'i'), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'æ', 'ae'), '’', '\''), '([\\x{e00}-\\x{eff}\\x{3040}-\\x{30ff}\\x{3400}-\\x{9fff}\\x{ac00}-\\x{d7af}])', ' \\1 '), 'n\'t([^a-z]|$)', 'nt\\1'), '(^|[^\\p{L}])([\\p{L}]{1,2})\\.([\\p{L}])([^\\p{L}]|$)', '\\1\\2\\3\\4'), '[^\\p{L}\\p{N}\\p{M}]+', ' ')), ' ') AS whole_rights,
    REPLACE(CONCAT(' ', TRIM(replaceRegexpAll(replaceRegexpAll(replaceRegexpAll(replaceRegexpAll(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(lowerUTF8(normalizeUTF8NFC(replaceRegexpAll(normalizeUTF8NFKD(replaceRegexpAll(rights_read, '[+,;|\\n]', ' nextright ')), '[\\x{300}-\\x{36f}]', ''))), 'ß', 'ss'), 'ı', 'i'), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'æ', 'ae'), '’', '\''), '([\\x{e00}-\\x{eff}\\x{3040}-\\x{30ff}\\x{3400}-\\x{9fff}\\x{ac00}-\\x{d7af}])', ' \\1 '), 'n\'t([^a-z]|$)', 'nt\\1'), '(^|[^\\p{L}])([\\p{L}]{1,2})\\.([\\p{L}])([^\\p{L}]|$)', '\\1\\2\\3\\4'), '[^\\p{L}\\p{N}\\p{M}]+', ' ')), ' '), ' ', '  ') AS right_parts
  FROM right_texts AS creator_rows
),
right_names AS (
  SELECT
    *,
    replaceRegexpAll(right_parts, ' (広  告  利  用|二  次  利  用|광  고  사  용|1  个  月|1  か  月|1  ヶ  月|1  개  월|paid  ad  rights|annunci  a  pagamento|信  息  流|paid  ads|30  days|30  day|1  month|one  month|4  weeks|30  tage|1  monat|30  dias|1  mes|30  jours|1  mois|30  giorni|1  mese|30  dagen|1  maand|30  dni|1  miesiac|30  gun|1  ay|30  днеи|1  месяц|30  天|30  日|30  일|30  ngay|1  thang|30  hari|1  bulan|paid  ad|paid  media|paid  social|paid  usage|ad  usage|ad  rights|boosted  post|spark  ads|spark  ad|spark  code|dark  ads|dark  posts|bezahlte  werbung|bezahlte  anzeigen|anuncios  pagados|medias  payants|anuncios  pagos|投  流|广  告|広  告|광  고|quang  cao|30d|ads|paid|advertising|boost|boosting|boosted|spark|werbeanzeigen|werbung|anuncios|publicidad|pauta|publicite|publicites|impulsionamento|annunci|sponsorizzate|advertenties|reklamy|reklam|реклама|таргет|iklan) ', ' <\\1> ') AS right_marks
  FROM right_words AS creator_rows
),
right_factors AS (
  SELECT
    *,
    CASE
      WHEN (right_marks LIKE '%<paid  ads>%') OR (right_marks LIKE '%<ads>%') OR (right_marks LIKE '%<paid>%') OR (right_marks LIKE '%<paid  ad>%') OR (right_marks LIKE '%<paid  ad  rights>%') OR (right_marks LIKE '%<paid  media>%') OR (right_marks LIKE '%<paid  social>%') OR (right_marks LIKE '%<paid  usage>%') OR (right_marks LIKE '%<ad  usage>%') OR (right_marks LIKE '%<ad  rights>%') OR (right_marks LIKE '%<advertising>%') OR (right_marks LIKE '%<boost>%') OR (right_marks LIKE '%<boosting>%') OR (right_marks LIKE '%<boosted>%') OR (right_marks LIKE '%<boosted  post>%') OR (right_marks LIKE '%<spark>%') OR (right_marks LIKE '%<spark  ads>%') OR (right_marks LIKE '%<spark  ad>%') OR (right_marks LIKE '%<spark  code>%') OR (right_marks LIKE '%<dark  ads>%') OR (right_marks LIKE '%<dark  posts>%') OR (right_marks LIKE '%<werbeanzeigen>%') OR (right_marks LIKE '%<bezahlte  werbung>%') OR (right_marks LIKE '%<bezahlte  anzeigen>%') OR (right_marks LIKE '%<werbung>%') OR (right_marks LIKE '%<anuncios>%') OR (right_marks LIKE '%<anuncios  pagados>%') OR (right_marks LIKE '%<publicidad>%') OR (right_marks LIKE '%<pauta>%') OR (right_marks LIKE '%<publicite>%') OR (right_marks LIKE '%<publicites>%') OR (right_marks LIKE '%<medias  payants>%') OR (right_marks LIKE '%<anuncios  pagos>%') OR (right_marks LIKE '%<impulsionamento>%') OR (right_marks LIKE '%<annunci>%') OR (right_marks LIKE '%<sponsorizzate>%') OR (right_marks LIKE '%<annunci  a  pagamento>%') OR (right_marks LIKE '%<advertenties>%') OR (right_marks LIKE '%<reklamy>%') OR (right_marks LIKE '%<reklam>%') OR (right_marks LIKE '%<реклама>%') OR (right_marks LIKE '%<таргет>%') OR (right_marks LIKE '%<投  流>%') OR (right_marks LIKE '%<信  息  流>%') OR (right_marks LIKE '%<广  告>%') OR (right_marks LIKE '%<広  告>%') OR (right_marks LIKE '%<広  告  利  用>%') OR (right_marks LIKE '%<二  次  利  用>%') OR (right_marks LIKE '%<광  고>%') OR (right_marks LIKE '%<광  고  사  용>%') OR (right_marks LIKE '%<quang  cao>%') OR (right_marks LIKE '%<iklan>%') THEN 2e0
      ELSE 1e0
    END AS right_1,
    CASE
      WHEN (right_marks LIKE '%<30  days>%') OR (right_marks LIKE '%<30  day>%') OR (right_marks LIKE '%<30d>%') OR (right_marks LIKE '%<1  month>%') OR (right_marks LIKE '%<one  month>%') OR (right_marks LIKE '%<4  weeks>%') OR (right_marks LIKE '%<30  tage>%') OR (right_marks LIKE '%<1  monat>%') OR (right_marks LIKE '%<30  dias>%') OR (right_marks LIKE '%<1  mes>%') OR (right_marks LIKE '%<30  jours>%') OR (right_marks LIKE '%<1  mois>%') OR (right_marks LIKE '%<30  giorni>%') OR (right_marks LIKE '%<1  mese>%') OR (right_marks LIKE '%<30  dagen>%') OR (right_marks LIKE '%<1  maand>%') OR (right_marks LIKE '%<30  dni>%') OR (right_marks LIKE '%<1  miesiac>%') OR (right_marks LIKE '%<30  gun>%') OR (right_marks LIKE '%<1  ay>%') OR (right_marks LIKE '%<30  днеи>%') OR (right_marks LIKE '%<1  месяц>%') OR (right_marks LIKE '%<30  天>%') OR (right_marks LIKE '%<1  个  月>%') OR (right_marks LIKE '%<30  日>%') OR (right_marks LIKE '%<1  か  月>%') OR (right_marks LIKE '%<1  ヶ  月>%') OR (right_marks LIKE '%<30  일>%') OR (right_marks LIKE '%<1  개  월>%') OR (right_marks LIKE '%<30  ngay>%') OR (right_marks LIKE '%<1  thang>%') OR (right_marks LIKE '%<30  hari>%') OR (right_marks LIKE '%<1  bulan>%') THEN 1.1e0
      ELSE 1e0
    END AS right_2,
    replaceRegexpAll(replaceRegexpAll(right_marks, ' <[^>]*> ', ''), ' (nextright|of|for|the|with|in|on|and|incl|including|included|plus|use|usage|right|rights|und|et|y|e|i|von|für|fur|pour|para|de|of|per) ', '') AS right_others
  FROM right_names AS creator_rows
),
rights AS (
  SELECT
    *,
    CASE WHEN TRIM(whole_rights) <> '' THEN 1 ELSE 0 END AS is_right_text,
    CASE whole_rights
      WHEN ' paid ads ' THEN 2e0
      WHEN ' 30 days ' THEN 1.1e0
      WHEN ' 30 day ' THEN 1.1e0
      WHEN ' 30d ' THEN 1.1e0
      WHEN ' 1 month ' THEN 1.1e0
      WHEN ' one month ' THEN 1.1e0
      WHEN ' 4 weeks ' THEN 1.1e0
      WHEN ' 30 tage ' THEN 1.1e0
      WHEN ' 1 monat ' THEN 1.1e0
      WHEN ' 30 dias ' THEN 1.1e0
      WHEN ' 1 mes ' THEN 1.1e0
      WHEN ' 30 jours ' THEN 1.1e0
      WHEN ' 1 mois ' THEN 1.1e0
      WHEN ' 30 giorni ' THEN 1.1e0
      WHEN ' 1 mese ' THEN 1.1e0
      WHEN ' 30 dagen ' THEN 1.1e0
      WHEN ' 1 maand ' THEN 1.1e0
      WHEN ' 30 dni ' THEN 1.1e0
      WHEN ' 1 miesiac ' THEN 1.1e0
      WHEN ' 30 gun ' THEN 1.1e0
      WHEN ' 1 ay ' THEN 1.1e0
      WHEN ' 30 днеи ' THEN 1.1e0
      WHEN ' 1 месяц ' THEN 1.1e0
      WHEN ' 30 天 ' THEN 1.1e0
      WHEN ' 1 个 月 ' THEN 1.1e0
      WHEN ' 30 日 ' THEN 1.1e0
      WHEN ' 1 か 月 ' THEN 1.1e0
      WHEN ' 1 ヶ 月 ' THEN 1.1e0
      WHEN ' 30 일 ' THEN 1.1e0
      WHEN ' 1 개 월 ' THEN 1.1e0
      WHEN ' 30 ngay ' THEN 1.1e0
      WHEN ' 1 thang ' THEN 1.1e0
      WHEN ' 30 hari ' THEN 1.1e0
      WHEN ' 1 bulan ' THEN 1.1e0
      WHEN ' ads ' THEN 2e0
      WHEN ' paid ' THEN 2e0
      WHEN ' paid ad ' THEN 2e0
      WHEN ' paid ad rights ' THEN 2e0
      WHEN ' paid media ' THEN 2e0
      WHEN ' paid social ' THEN 2e0
      WHEN ' paid usage ' THEN 2e0
      WHEN ' ad usage ' THEN 2e0
      WHEN ' ad rights ' THEN 2e0
      WHEN ' advertising ' THEN 2e0
      WHEN ' boost ' THEN 2e0
      WHEN ' boosting ' THEN 2e0
      WHEN ' boosted ' THEN 2e0
      WHEN ' boosted post ' THEN 2e0
      WHEN ' spark ' THEN 2e0
      WHEN ' spark ads ' THEN 2e0
      WHEN ' spark ad ' THEN 2e0
      WHEN ' spark code ' THEN 2e0
      WHEN ' dark ads ' THEN 2e0
      WHEN ' dark posts ' THEN 2e0
      WHEN ' werbeanzeigen ' THEN 2e0
      WHEN ' bezahlte werbung ' THEN 2e0
      WHEN ' bezahlte anzeigen ' THEN 2e0
      WHEN ' werbung ' THEN 2e0
      WHEN ' anuncios ' THEN 2e0
      WHEN ' anuncios pagados ' THEN 2e0
      WHEN ' publicidad ' THEN 2e0
      WHEN ' pauta ' THEN 2e0
      WHEN ' publicite ' THEN 2e0
      WHEN ' publicites ' THEN 2e0
      WHEN ' medias payants ' THEN 2e0
      WHEN ' anuncios pagos ' THEN 2e0
      WHEN ' impulsionamento ' THEN 2e0
      WHEN ' annunci ' THEN 2e0
      WHEN ' sponsorizzate ' THEN 2e0
      WHEN ' annunci a pagamento ' THEN 2e0
      WHEN ' advertenties ' THEN 2e0
      WHEN ' reklamy ' THEN 2e0
      WHEN ' reklam ' THEN 2e0
      WHEN ' реклама ' THEN 2e0
      WHEN ' таргет ' THEN 2e0
      WHEN ' 投 流 ' THEN 2e0
      WHEN ' 信 息 流 ' THEN 2e0
      WHEN ' 广 告 ' THEN 2e0
      WHEN ' 広 告 ' THEN 2e0
      WHEN ' 広 告 利 用 ' THEN 2e0
      WHEN ' 二 次 利 用 ' THEN 2e0
      WHEN ' 광 고 ' THEN 2e0
      WHEN ' 광 고 사 용 ' THEN 2e0
      WHEN ' quang cao ' THEN 2e0
      WHEN ' iklan ' THEN 2e0
      ELSE CASE WHEN right_marks LIKE '%<%' AND TRIM(right_others) = '' THEN right_1 * right_2 END
    END AS found_rights
  FROM right_factors AS creator_rows
),
source AS (
  SELECT
    -- The columns that were mapped
    CAST(`creator` AS Nullable(String)) AS given_creator,
    CAST(`person` AS Nullable(String)) AS given_person,
    CAST(`platform` AS Nullable(String)) AS given_platform,
    CAST(`followers` AS Nullable(Float64)) AS given_followers,
    CAST(`likes` AS Nullable(Float64)) AS given_likes,
    CAST(`comments` AS Nullable(Float64)) AS given_comments,
    CAST(`shares` AS Nullable(Float64)) AS given_shares,
    CAST(`views` AS Nullable(Float64)) AS given_views,
    CAST(`engagement_rate` AS Nullable(Float64)) AS given_engagement_rate,
    CAST(`posts_measured` AS Nullable(Float64)) AS given_posts_measured,
    CAST(`niche` AS Nullable(String)) AS given_niche,
    CAST(`account_type` AS Nullable(String)) AS given_account_type,
    CAST(`country` AS Nullable(String)) AS given_country,
    `verified` AS given_verified,
    CAST(`authority` AS Nullable(String)) AS given_authority,
    CAST(`authority_score` AS Nullable(Float64)) AS given_authority_score,
    CAST(`h_index` AS Nullable(Float64)) AS given_h_index,
    CAST(`publications` AS Nullable(Float64)) AS given_publications,
    CAST(`citations` AS Nullable(Float64)) AS given_citations,
    CAST(`patents` AS Nullable(Float64)) AS given_patents,
    CAST(`clinical_trials` AS Nullable(Float64)) AS given_clinical_trials,
    CAST(`guidelines` AS Nullable(Float64)) AS given_guidelines,
    CAST(`congress_talks` AS Nullable(Float64)) AS given_congress_talks,
    CAST(`years_of_experience` AS Nullable(Float64)) AS given_years_of_experience,
    CAST(`npi_number` AS Nullable(Float64)) AS given_npi_number,
    CAST(`quote` AS Nullable(Float64)) AS given_quote,
    CAST(`quote_currency` AS Nullable(String)) AS given_quote_currency,
    CAST(`format` AS Nullable(String)) AS given_format,
    CAST(`usage_rights` AS Nullable(String)) AS given_usage_rights,
    `whitelisting` AS given_whitelisting,
    `exclusivity` AS given_exclusivity,
    `paid_ads` AS given_paid_ads,
    CAST(`following` AS Nullable(Float64)) AS given_following,
    CAST(`fake_follower_share` AS Nullable(Float64)) AS given_fake_follower_share,
    CAST(`data_date` AS Nullable(Date32)) AS given_data_date,
    `row_number` AS kept_1
  FROM `marketing`.`creators` AS creator_rows
),
plain AS (
  SELECT
    *,
    -- The platform: at once by its plain name, by a table of spellings otherwise
    CASE given_platform
      WHEN 'instagram' THEN 1
      WHEN 'Instagram' THEN 1
      WHEN 'tiktok' THEN 2
      WHEN 'TikTok' THEN 2
      WHEN 'youtube' THEN 3
      WHEN 'YouTube' THEN 3
      WHEN 'x' THEN 4
      WHEN 'X' THEN 4
      WHEN 'facebook' THEN 5
      WHEN 'Facebook' THEN 5
      WHEN 'linkedin' THEN 6
      WHEN 'LinkedIn' THEN 6
      WHEN 'twitch' THEN 7
      WHEN 'Twitch' THEN 7
      WHEN 'pinterest' THEN 8
      WHEN 'Pinterest' THEN 8
      WHEN 'threads' THEN 9
      WHEN 'Threads' THEN 9
      WHEN 'snapchat' THEN 10
      WHEN 'Snapchat' THEN 10
      WHEN 'telegram' THEN 11
      WHEN 'Telegram' THEN 11
      WHEN 'xiaohongshu' THEN 12
      WHEN 'Xiaohongshu' THEN 12
      WHEN 'weibo' THEN 13
      WHEN 'Weibo' THEN 13
      WHEN 'douyin' THEN 14
      WHEN 'Douyin' THEN 14
      WHEN 'bilibili' THEN 15
      WHEN 'Bilibili' THEN 15
      WHEN 'kuaishou' THEN 16
      WHEN 'Kuaishou' THEN 16
      WHEN 'podcast' THEN 17
      WHEN 'Podcast' THEN 17
      WHEN 'newsletter' THEN 18
      WHEN 'Newsletter' THEN 18
      WHEN 'blog' THEN 19
      WHEN 'Blog' THEN 19
      WHEN 'press' THEN 20
      WHEN 'TV and press' THEN 20
      WHEN 'offline' THEN 21
      WHEN 'No account' THEN 21
    END AS plain_place,
    -- Numbers that can be reckoned with
    CASE
      WHEN given_followers >= 0e0 AND given_followers <= 8000000000e0 AND given_followers = FLOOR(given_followers) THEN given_followers
    END AS followers,
    CASE
      WHEN given_engagement_rate >= 0e0 AND given_engagement_rate <= 1000000000000000e0 THEN given_engagement_rate
    END AS engagement_rate,
    CASE WHEN given_likes >= 0e0 AND given_likes <= 1000000000000000e0 THEN given_likes END AS likes,
    CASE WHEN given_comments >= 0e0 AND given_comments <= 1000000000000000e0 THEN given_comments END AS comments,
    CASE WHEN given_shares >= 0e0 AND given_shares <= 1000000000000000e0 THEN given_shares END AS shares,
    CASE WHEN given_views >= 0e0 AND given_views <= 1000000000000000e0 THEN given_views END AS views,
    CASE
      WHEN given_posts_measured >= 0e0 AND given_posts_measured <= 1000000000000000e0 THEN given_posts_measured
    END AS posts_measured,
    CASE WHEN given_quote >= 0e0 AND given_quote <= 1000000000000000e0 THEN given_quote END AS quote,
    CASE
      WHEN given_following >= 0e0 AND given_following <= 1000000000000000e0 THEN given_following
    END AS following_count,
    CASE
      WHEN given_fake_follower_share >= 0e0 AND given_fake_follower_share <= 1000000000000000e0 THEN given_fake_follower_share
    END AS fake_follower_share,
    given_creator AS creator,
    given_person AS person,
    given_niche AS niche,
    given_country AS country,
    given_quote_currency AS quote_currency,
    given_format AS format,
    given_data_date AS data_date,
    given_usage_rights AS usage_rights,
    given_account_type AS account_type,
    given_verified AS verified,
    given_whitelisting AS whitelisting,
    given_exclusivity AS exclusivity,
    given_paid_ads AS paid_ads,
    COALESCE(found_factor, 1e0) AS niche_factor,
    COALESCE(found_withheld, 0) AS is_withheld,
    -- Organisations, which are no creators, by categories and types
    CASE WHEN (found_category = 1) OR (found_account_kind = 1) THEN 1 ELSE 0 END AS is_organisation,
    CASE given_authority WHEN 'none' THEN 1 WHEN 'some' THEN 2 WHEN 'strong' THEN 3 END AS plain_level
  FROM source AS creator_rows
  LEFT JOIN niches ON niche_text = given_niche
  LEFT JOIN account_kinds ON kind_text = given_account_type
),
placed AS (
  SELECT
    *,
    CASE WHEN followers >= 1e0 THEN followers END AS size,
    CAST(followers AS Nullable(Int64)) AS whole_followers,
    CASE WHEN views >= 1e0 THEN views END AS seen_views,
    -- Repeats: rows of one account, accounts of one person
    CASE
      WHEN lowerUTF8(TRIM(COALESCE(creator, ''))) LIKE '%/%' THEN replaceRegexpAll(lowerUTF8(TRIM(COALESCE(creator, ''))), '^(https?://)?([a-z0-9-]+\\.)*(instagram\\.com|instagr\\.am|ig\\.me|tiktok\\.com|youtube\\.com|youtu\\.be|x\\.com|twitter\\.com|t\\.co|facebook\\.com|fb\\.com|fb\\.me|fb\\.watch|linkedin\\.com|lnkd\\.in|twitch\\.tv|pinterest\\.com|pin\\.it|pinterest\\.co\\.uk|pinterest\\.de|pinterest\\.fr|pinterest\\.es|pinterest\\.it|pinterest\\.ca|pinterest\\.jp|threads\\.net|threads\\.com|snapchat\\.com|t\\.me|telegram\\.me|telegram\\.org|xiaohongshu\\.com|xhslink\\.com|rednote\\.com|weibo\\.com|weibo\\.cn|douyin\\.com|iesdouyin\\.com|bilibili\\.com|b23\\.tv|kuaishou\\.com|gifshow\\.com|podcasts\\.apple\\.com|podbean\\.com|buzzsprout\\.com|podcasts\\.google\\.com|xiaoyuzhoufm\\.com|substack\\.com|beehiiv\\.com|wordpress\\.com|blogspot\\.com|medium\\.com|blog\\.naver\\.com)/+([^?#]*/)?@?([^/?#]+)/*([?#].*)?$', '\\5')
      WHEN lowerUTF8(TRIM(COALESCE(creator, ''))) LIKE '@%' THEN SUBSTR(lowerUTF8(TRIM(COALESCE(creator, ''))), 2)
      ELSE lowerUTF8(TRIM(COALESCE(creator, '')))
    END AS handle,
    CASE WHEN is_of_one_market = 0 AND found_market > 0 THEN found_market ELSE 1e0 END AS market_factor,
    COALESCE(found_fair_some_low, 260e0) AS fair_some_low,
    COALESCE(found_fair_some_high, 260e0) AS fair_some_high,
    COALESCE(found_fair_strong_low, 330e0) AS fair_strong_low,
    COALESCE(found_fair_strong_high, 330e0) AS fair_strong_high,
    COALESCE(plain_level, word_level) AS named_level,
    -- Authority: 0 not known, 1 none, 2 some, 3 strong; evidence that columns show counts as the rules say
    CASE
      WHEN given_authority_score < 0e0 OR given_authority_score > 100e0 THEN 1
      WHEN given_authority_score >= 70e0 THEN 3
      WHEN given_authority_score >= 40e0 THEN 2
      ELSE 1
    END AS scored_level,
    CASE WHEN given_publications >= 1e0 THEN 1 ELSE 0 END AS shown_1,
    CASE WHEN given_years_of_experience >= 5e0 THEN 1 ELSE 0 END AS shown_2,
    CASE WHEN verified THEN 1 ELSE 0 END AS shown_3,
    -- Own posts: the line with the most posts that the creator reaches
    CASE platform_place
      WHEN 1 THEN CASE
        WHEN COALESCE(posts_measured, 3e0) >= 3e0 THEN 2
        WHEN COALESCE(posts_measured, 3e0) >= 1e0 THEN 1
      END
      ELSE CASE WHEN COALESCE(posts_measured, 3e0) >= 1e0 THEN 3 END
    END AS own_line,
    -- Usage rights of the row; NULL for those that the rules do not have
    CONCAT(COALESCE(usage_rights, ''), CASE
      WHEN whitelisting THEN '  +  whitelisting'
      WHEN NOT whitelisting THEN '  +  none'
      ELSE ''
    END, CASE WHEN exclusivity THEN '  +  exclusivity' WHEN NOT exclusivity THEN '  +  none' ELSE '' END, CASE WHEN paid_ads THEN '  +  paid ads' WHEN NOT paid_ads THEN '  +  none' ELSE '' END) AS said_rights,
    -- Cost: what the pieces asked for are priced by, and those that are quoted
    platform_place * 100 + CASE
      WHEN TRIM(COALESCE(format, '')) = '' THEN usual_piece
      ELSE CASE LOWER(TRIM(format))
        WHEN 'post' THEN 1
        WHEN 'carousel' THEN 2
        WHEN 'story' THEN 3
        WHEN 'story_set' THEN 4
        WHEN 'reel' THEN 5
        WHEN 'short' THEN 6
        WHEN 'video' THEN 7
        WHEN 'integration' THEN 8
        WHEN 'stream' THEN 9
        WHEN 'pin' THEN 10
        WHEN 'newsletter' THEN 11
        WHEN 'other' THEN 12
        ELSE 12
      END
    END AS asked_line
  FROM plain AS creator_rows
  LEFT JOIN spellings ON spelling = CASE WHEN plain_place IS NULL THEN lowerUTF8(TRIM(given_platform)) END
  LEFT JOIN platforms ON platform_place = COALESCE(plain_place, spelled_place)
  LEFT JOIN countries ON country_text = given_country
  LEFT JOIN levels ON level_word = CASE
  WHEN plain_level IS NULL AND given_authority IS NOT NULL THEN lowerUTF8(TRIM(given_authority))
END
),
log_size AS (
  SELECT
    *,
    LN(size) AS log_size,
    CASE WHEN whole_followers >= 1 THEN whole_followers END AS whole_size,
    CASE
      WHEN handle = '' THEN CAST(NULL AS Nullable(String))
      WHEN handle NOT LIKE '% %' THEN CONCAT(COALESCE(platform, ''), ' ', handle)
      WHEN followers IS NOT NULL THEN CONCAT(COALESCE(platform, ''), ' ', handle, ' ', CAST(followers AS Nullable(String)))
    END AS account,
    lowerUTF8(TRIM(COALESCE(person, ''))) AS named_person,
    CASE WHEN shown_1 = 1 THEN 3e0 ELSE 0e0 END + CASE WHEN shown_2 = 1 THEN 1e0 ELSE 0e0 END + CASE WHEN shown_3 = 1 THEN 1e0 ELSE 0e0 END AS sure_points,
    0 AS sure_kinds,
    0e0 AS place_points,
    -- Measured: the given rate, else engagements by views or followers; basis 1 followers, 2 views, 3 reach
    CASE
      WHEN engagement_rate IS NOT NULL THEN engagement_rate
      WHEN platform_place = 7 THEN seen_views / size
      WHEN has_views_curve = 1 AND seen_views IS NOT NULL THEN (likes + COALESCE(comments, 0e0) + COALESCE(shares, 0e0)) / seen_views
      WHEN size IS NOT NULL THEN (likes + COALESCE(comments, 0e0) + COALESCE(shares, 0e0)) / size
      ELSE CAST(NULL AS Nullable(Float64))
    END AS measured_rate,
    CASE
      WHEN engagement_rate IS NOT NULL THEN 1
      WHEN platform_place = 7 THEN 1
      WHEN has_views_curve = 1 AND seen_views IS NOT NULL THEN 2
      ELSE 1
    END AS measured_basis,
    CASE WHEN seen_views IS NOT NULL AND own_weight IS NOT NULL THEN 1 ELSE 0 END AS has_own_views,
    COALESCE(is_right_text, 0) AS names_rights,
    found_rights AS own_rights
  FROM placed AS creator_rows
  LEFT JOIN own_posts ON posts_line = own_line
  LEFT JOIN rights ON rights_text = said_rights
  LEFT JOIN pieces ON asked_pieces = asked_line
),
person_key AS (
  SELECT
    *,
    CASE
      WHEN named_person <> '' THEN CONCAT('= ', named_person)
      WHEN handle NOT LIKE '% %' THEN CASE WHEN handle <> '' THEN CONCAT('@ ', handle) END
      ELSE account
    END AS person_key,
    CASE WHEN sure_kinds > 0 THEN sure_points + place_points ELSE sure_points END AS points,
    -- Benchmark: 1 by followers, 2 by views; its typical rate, and the spread around it
    CASE
      WHEN has_views_curve = 1 AND (views_any_size = 1 OR size IS NOT NULL) AND measured_rate IS NULL AND seen_views IS NOT NULL THEN 2
      WHEN has_views_curve = 1 AND (views_any_size = 1 OR size IS NOT NULL) AND measured_rate IS NOT NULL AND measured_basis > 1 THEN 2
      WHEN has_followers_curve = 1 AND size IS NOT NULL THEN 1
      WHEN has_views_curve = 1 AND (views_any_size = 1 OR size IS NOT NULL) AND seen_views IS NOT NULL THEN 2
    END AS benchmark_place,
    -- Views: what a post of this size usually gets, with own average views in it
    EXP(CASE platform_place
      WHEN 2 THEN CASE
        WHEN whole_size < 10000 THEN -0.916290731874155e0
        WHEN whole_size < 1000000 THEN 1.856297990365626e0 + -0.3010299956639812e0 * log_size
        ELSE -2.3025850929940455e0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END) * size AS usual_p50,
    CASE WHEN names_rights = 1 THEN own_rights ELSE 1e0 END AS asked_rights
  FROM log_size AS creator_rows
),
account_rows AS (
  SELECT
    *,
    CASE WHEN account IS NOT NULL THEN COUNT(*) OVER (PARTITION BY account) ELSE 1 END AS account_rows,
    CASE
      WHEN account IS NOT NULL THEN 1e0 / COUNT(*) OVER (PARTITION BY person_key, account)
      ELSE 1e0
    END AS account_share,
    CASE WHEN points >= 5e0 THEN 3 WHEN points >= 2e0 THEN 2 ELSE 1 END AS shown_level,
    platform_place + (benchmark_place - 1) * 100 AS curve_place,
    -- Forecast: the benchmark, with own posts in it where the measured rate has the same basis
    CASE WHEN measured_rate IS NOT NULL AND (measured_basis = benchmark_place) THEN 1 ELSE 0 END AS is_same_basis,
    usual_p50 * reach_p10 AS usual_p10,
    usual_p50 * reach_p90 AS usual_p90,
    CASE WHEN has_own_views = 1 AND usual_p50 IS NOT NULL THEN 1 ELSE 0 END AS has_both
  FROM person_key AS creator_rows
),
repeats AS (
  SELECT
    *,
    CASE
      WHEN person_key IS NOT NULL THEN ROUND(SUM(account_share) OVER (PARTITION BY person_key))
      ELSE 1e0
    END AS person_accounts,
    CASE WHEN scored_level > shown_level THEN scored_level ELSE shown_level END AS higher_level,
    EXP(CASE curve_place
      WHEN 1 THEN CASE
        WHEN whole_size < 10000 THEN -3.2188758248682006e0
        WHEN whole_size < 1000000 THEN -0.4462871026284194e0 + -0.3010299956639812e0 * log_size
        ELSE -4.605170185988091e0
      END
      WHEN 2 THEN -3.912023005428146e0
      WHEN 7 THEN -4.605170185988091e0
      WHEN 102 THEN -2.3025850929940455e0
      ELSE CAST(NULL AS Nullable(Float64))
    END) AS typical,
    CASE curve_place
      WHEN 1 THEN CASE
        WHEN whole_size < 1000 THEN 'low'
        WHEN (whole_size < 3334) OR (whole_size > 3000000) THEN 'medium'
        ELSE 'high'
      END
      WHEN 2 THEN CASE WHEN whole_size < 50000 THEN 'low' WHEN whole_size > 30000 THEN 'low' ELSE 'medium' END
      WHEN 7 THEN CASE
        WHEN whole_size < 1000 THEN 'low'
        WHEN (whole_size < 33334) OR (whole_size > 300000) THEN 'low'
        ELSE 'medium'
      END
      WHEN 102 THEN 'high'
      ELSE CAST(NULL AS Nullable(String))
    END AS benchmark_confidence,
    CASE benchmark_place WHEN 1 THEN by_followers_p10 WHEN 2 THEN by_views_p10 END AS spread_p10,
    CASE benchmark_place WHEN 1 THEN by_followers_p25 WHEN 2 THEN by_views_p25 END AS spread_p25,
    CASE benchmark_place WHEN 1 THEN by_followers_p75 WHEN 2 THEN by_views_p75 END AS spread_p75,
    CASE benchmark_place WHEN 1 THEN by_followers_p90 WHEN 2 THEN by_views_p90 END AS spread_p90,
    CASE WHEN is_same_basis = 1 AND is_organisation = 0 THEN measured_rate END AS compared_rate,
    CASE WHEN is_same_basis = 1 AND own_weight IS NOT NULL THEN 1 ELSE 0 END AS has_own,
    CASE WHEN benchmark_place = 1 THEN power_by_followers ELSE power_by_views END AS own_power,
    CASE
      WHEN has_both = 1 THEN EXP(own_weight * LN(CASE WHEN seen_views > usual_p10 / 100e0 THEN seen_views ELSE usual_p10 / 100e0 END) + (1e0 - own_weight) * LN(usual_p50))
    END AS seen_typical,
    CASE
      WHEN has_both = 1 THEN CASE
        WHEN power_by_views = 1e0 THEN usual_p10 / usual_p50
        ELSE POWER(usual_p10 / usual_p50, power_by_views)
      END
    END AS seen_p10_share,
    CASE
      WHEN has_both = 1 THEN CASE
        WHEN power_by_views = 1e0 THEN usual_p90 / usual_p50
        ELSE POWER(usual_p90 / usual_p50, power_by_views)
      END
    END AS seen_p90_share
  FROM account_rows AS creator_rows
),
authority AS (
  SELECT
    *,
    CASE
      WHEN named_level IS NOT NULL THEN named_level
      WHEN higher_level > 1 THEN higher_level
      WHEN (given_authority IS NOT NULL) OR (given_authority_score IS NOT NULL) OR (given_h_index IS NOT NULL) OR (given_publications IS NOT NULL) OR (given_citations IS NOT NULL) OR (given_patents IS NOT NULL) OR (given_clinical_trials IS NOT NULL) OR (given_guidelines IS NOT NULL) OR (given_congress_talks IS NOT NULL) OR (given_years_of_experience IS NOT NULL) OR (given_npi_number IS NOT NULL) THEN 1
      ELSE 0
    END AS authority_level,
    typical * spread_p10 AS p10,
    typical * spread_p25 AS p25,
    typical AS p50,
    typical * spread_p75 AS p75,
    CASE
      WHEN benchmark_place = 2 AND typical * spread_p90 > 1e0 THEN 1e0
      ELSE typical * spread_p90
    END AS p90,
    CASE WHEN own_p10 > seen_p10_share THEN own_p10 ELSE seen_p10_share END AS seen_below,
    CASE WHEN own_p90 < seen_p90_share THEN own_p90 ELSE seen_p90_share END AS seen_above
  FROM repeats AS creator_rows
),
tier AS (
  SELECT
    *,
    -- Tier: the first line of the rules that holds
    CASE
      WHEN followers IS NOT NULL THEN CASE
        WHEN authority_level = 3 THEN 0
        WHEN whole_followers >= 100000 THEN 1
        WHEN whole_followers >= 1000 THEN 2
        ELSE 3
      END
      ELSE CASE WHEN authority_level = 3 THEN 0 END
    END AS tier_line,
    CASE
      WHEN has_own = 1 THEN EXP(own_weight * LN(CASE WHEN measured_rate > p10 / 100e0 THEN measured_rate ELSE p10 / 100e0 END) + (1e0 - own_weight) * LN(p50))
    END AS own_typical,
    CASE
      WHEN has_own = 1 THEN CASE WHEN own_power = 1e0 THEN p10 / p50 ELSE POWER(p10 / p50, own_power) END
    END AS own_p10_share,
    CASE
      WHEN has_own = 1 THEN CASE WHEN own_power = 1e0 THEN p90 / p50 ELSE POWER(p90 / p50, own_power) END
    END AS own_p90_share,
    CASE
      WHEN has_both = 1 THEN seen_typical * seen_below
      WHEN has_own_views = 1 THEN seen_views * own_p10
      ELSE usual_p10
    END AS views_p10,
    CASE
      WHEN has_both = 1 THEN seen_typical
      WHEN has_own_views = 1 THEN seen_views
      ELSE usual_p50
    END AS views_p50,
    CASE
      WHEN has_both = 1 THEN seen_typical * seen_above
      WHEN has_own_views = 1 THEN seen_views * own_p90
      ELSE usual_p90
    END AS views_p90,
    -- What applies to every fee, NULL where it is withheld; and the fee by followers
    CASE
      WHEN (is_withheld = 1) OR (is_organisation = 1) THEN CAST(NULL AS Nullable(Float64))
      ELSE niche_factor * CASE authority_level WHEN 3 THEN 1.25e0 ELSE 1e0 END * market_factor
    END AS fee_factor,
    EXP(CASE WHEN whole_size < 300001 THEN -1.1394342831883684e0 + 0.6989700043360191e0 * log_size END) AS fee_of_size,
    -- Flags: 1 where the row asks for a look
    CASE WHEN compared_rate >= p90 * 1.999999998e0 THEN 1 ELSE 0 END AS flag_engagement_far_above,
    CASE WHEN compared_rate <= p10 * 0.5000000005e0 THEN 1 ELSE 0 END AS flag_engagement_far_below,
    CASE WHEN measured_rate IS NOT NULL AND posts_measured <= 1e0 THEN 1 ELSE 0 END AS flag_one_post,
    CASE WHEN benchmark_confidence = 'low' THEN 1 ELSE 0 END AS flag_low_confidence,
    CASE WHEN benchmark_place IS NULL AND has_followers_curve = 0 THEN 1 ELSE 0 END AS flag_no_benchmark,
    CASE WHEN is_organisation = 1 THEN 1 ELSE 0 END AS flag_organisation,
    CASE
      WHEN measured_rate IS NOT NULL AND benchmark_place IS NOT NULL AND is_same_basis = 0 AND is_organisation = 0 THEN 1
      ELSE 0
    END AS flag_unlike_basis,
    CASE
      WHEN CASE WHEN likes >= 1e0 THEN comments / likes * 100e0 END < 0.5e0 AND is_organisation = 0 THEN 1
      ELSE 0
    END AS flag_few_comments,
    CASE
      WHEN CASE WHEN likes >= 1e0 THEN comments / likes * 100e0 END > 20e0 AND is_organisation = 0 THEN 1
      ELSE 0
    END AS flag_many_comments,
    CASE WHEN likes >= 1e0 AND likes > views * 1e0 AND is_organisation = 0 THEN 1 ELSE 0 END AS flag_likes_without_views,
    CASE WHEN fake_follower_share > 0.4e0 THEN 1 ELSE 0 END AS flag_fake_followers_high,
    CASE WHEN fake_follower_share > 0.2e0 AND fake_follower_share <= 0.4e0 THEN 1 ELSE 0 END AS flag_fake_followers,
    CASE WHEN following_count >= 1000e0 AND following_count >= size * 1e0 THEN 1 ELSE 0 END AS flag_follows_many,
    CASE WHEN dateDiff('day', data_date, today()) > 90e0 THEN 1 ELSE 0 END AS flag_stale_data,
    CASE WHEN account_rows > 1e0 THEN 1 ELSE 0 END AS flag_duplicate_account,
    CASE WHEN person_accounts > 1e0 THEN 1 ELSE 0 END AS flag_same_person,
    CASE
      WHEN compared_rate >= p90 * 2e0 THEN 1e0
      WHEN compared_rate * 1.4142135623730951e0 > p90 * 2e0 THEN 1e0 + LN(compared_rate / (p90 * 2e0)) / 0.3465735902799727e0
      ELSE 0e0
    END AS doubt_flag_engagement_far_above,
    CASE
      WHEN p10 * 0.5e0 >= compared_rate THEN 1e0
      WHEN p10 * 0.5e0 * 1.4142135623730951e0 > compared_rate THEN 1e0 + LN(p10 * 0.5e0 / (compared_rate)) / 0.3465735902799727e0
      ELSE 0e0
    END AS doubt_flag_engagement_far_below,
    CASE
      WHEN following_count >= 1000e0 AND following_count >= size * 1e0 THEN 1e0
      WHEN following_count >= 1000e0 AND following_count * 1.4142135623730951e0 > size * 1e0 THEN 1e0 + LN(following_count / (size * 1e0)) / 0.3465735902799727e0
      ELSE 0e0
    END AS doubt_flag_follows_many,
    CASE
      WHEN compared_rate > 0e0 THEN CASE
        WHEN compared_rate < p25 THEN CASE
          WHEN p25 > p10 THEN -1.2815515655446004e0 + LN(compared_rate / p10) / LN(p25 / p10) * 0.6070618153485187e0
          WHEN compared_rate < p25 THEN -1.2815515655446004e0
          ELSE -0.6744897501960817e0
        END
        WHEN compared_rate < p50 THEN CASE
          WHEN p50 > p25 THEN -0.6744897501960817e0 + LN(compared_rate / p25) / LN(p50 / p25) * 0.6744897501960817e0
          WHEN compared_rate < p50 THEN -0.6744897501960817e0
          ELSE 0e0
        END
        WHEN compared_rate < p75 THEN CASE
          WHEN p75 > p50 THEN 0e0 + LN(compared_rate / p50) / LN(p75 / p50) * 0.6744897501960817e0
          WHEN compared_rate < p75 THEN 0e0
          ELSE 0.6744897501960817e0
        END
        ELSE CASE
          WHEN p90 > p75 THEN 0.6744897501960817e0 + LN(compared_rate / p75) / LN(p90 / p75) * 0.6070618153485187e0
          WHEN compared_rate < p90 THEN 0.6744897501960817e0
          ELSE 1.2815515655446004e0
        END
      END
    END AS engagement_part_z,
    CASE authority_level WHEN 1 THEN 0e0 WHEN 2 THEN 0.7e0 WHEN 3 THEN 1e0 END AS authority_part
  FROM authority AS creator_rows
),
tier_label AS (
  SELECT
    *,
    -- Near line: a threshold within the margin, and another tier behind it
    CASE
      WHEN tier_line <= 1 THEN 0
      WHEN tier_line <= 2 THEN 1
      WHEN tier_line <= 3 THEN 2
      ELSE CAST(NULL AS Nullable(Int32))
    END AS tier_label,
    CASE WHEN own_p10 > own_p10_share THEN own_p10 ELSE own_p10_share END AS own_below,
    CASE WHEN own_p90 < own_p90_share THEN own_p90 ELSE own_p90_share END AS own_above,
    COALESCE(seen_views * asked_per_view, fee_of_size * asked_by_followers) * fee_factor * asked_rights AS asked_unheld,
    CASE WHEN seen_views * asked_per_view IS NOT NULL THEN 1 ELSE 0 END AS asked_by_views,
    flag_engagement_far_above + flag_engagement_far_below + flag_one_post + flag_low_confidence + flag_no_benchmark + flag_organisation + flag_unlike_basis + flag_few_comments + flag_many_comments + flag_likes_without_views + flag_fake_followers_high + flag_fake_followers + flag_follows_many + flag_stale_data + flag_duplicate_account + flag_same_person AS flag_count,
    flag_few_comments + flag_many_comments + flag_likes_without_views + 2 * flag_fake_followers_high + flag_fake_followers + doubt_flag_engagement_far_above + doubt_flag_engagement_far_below + doubt_flag_follows_many + 0e0 AS doubts,
    -- Fit for conversion: parts from 0 to 1, not known ones count as 0.5
    CASE
      WHEN tier_line <= 1 THEN 0.3e0
      WHEN tier_line <= 2 THEN 1e0
      WHEN tier_line <= 3 THEN 0.3e0
      ELSE CAST(NULL AS Nullable(Float64))
    END AS own_class_part,
    1e0 / (1e0 + 0.2316419e0 * ABS(engagement_part_z)) AS engagement_part_t
  FROM tier AS creator_rows
),
near_line AS (
  SELECT
    *,
    CASE
      WHEN whole_followers >= 950 AND whole_followers <= 1050 AND tier_label <> CASE
        WHEN whole_followers < 1000 THEN CASE WHEN authority_level = 3 THEN 0 ELSE 1 END
        ELSE CASE WHEN authority_level = 3 THEN 0 ELSE 2 END
      END THEN 1
      WHEN whole_followers >= 95000 AND whole_followers <= 105000 AND tier_label <> CASE
        WHEN whole_followers < 100000 THEN CASE WHEN authority_level = 3 THEN 0 ELSE 0 END
        ELSE CASE WHEN authority_level = 3 THEN 0 ELSE 1 END
      END THEN 1
      ELSE 0
    END AS near_line,
    CASE
      WHEN has_own = 0 THEN p10
      ELSE CASE
        WHEN benchmark_place = 2 AND own_typical * own_below > 1e0 THEN 1e0
        ELSE own_typical * own_below
      END
    END AS expected_low,
    CASE
      WHEN has_own = 0 THEN p50
      ELSE CASE WHEN benchmark_place = 2 AND own_typical > 1e0 THEN 1e0 ELSE own_typical END
    END AS expected_typical,
    CASE
      WHEN has_own = 0 THEN p90
      ELSE CASE
        WHEN benchmark_place = 2 AND own_typical * own_above > 1e0 THEN 1e0
        ELSE own_typical * own_above
      END
    END AS expected_high,
    CASE WHEN asked_unheld >= asked_least THEN asked_unheld END AS fee,
    doubts AS largest_doubt,
    COALESCE(CASE WHEN authority_level = 3 THEN 0.3e0 ELSE 0.3e0 END, own_class_part) AS class_at_0,
    COALESCE(CASE WHEN authority_level = 3 THEN 0.3e0 ELSE 1e0 END, own_class_part) AS class_at_1,
    COALESCE(CASE WHEN authority_level = 3 THEN 0.3e0 ELSE 0.3e0 END, own_class_part) AS class_at_2,
    CASE
      WHEN ABS(engagement_part_z) < 30e0 THEN 0.3989422804014327e0 * EXP(-engagement_part_z * engagement_part_z / 2e0) * engagement_part_t * (0.31938153e0 + engagement_part_t * (-0.356563782e0 + engagement_part_t * (1.781477937e0 + engagement_part_t * (-1.821255978e0 + engagement_part_t * 1.330274429e0))))
      ELSE 0e0
    END AS engagement_part_tail
  FROM tier_label AS creator_rows
),
fee_ends AS (
  SELECT
    *,
    CASE WHEN asked_by_views = 1 THEN fee * asked_view_low ELSE fee / 2.5e0 END AS asked_low_end,
    CASE WHEN asked_by_views = 1 THEN fee * asked_view_high ELSE fee * 2.5e0 END AS fee_high,
    CASE
      WHEN own_class_part IS NULL THEN CAST(NULL AS Nullable(Float64))
      WHEN (whole_size > 707 AND whole_size < 1415) OR (whole_size > 70710 AND whole_size < 141422) THEN class_at_0 + (class_at_1 - class_at_0) * CASE
        WHEN (log_size + -6.561181688702164e0) / 0.6931471805599453e0 <= 0e0 THEN 0e0
        WHEN (log_size + -6.561181688702164e0) / 0.6931471805599453e0 >= 1e0 THEN 1e0
        ELSE (log_size + -6.561181688702164e0) / 0.6931471805599453e0
      END + (class_at_2 - class_at_1) * CASE
        WHEN (log_size + -11.166351874690257e0) / 0.6931471805599453e0 <= 0e0 THEN 0e0
        WHEN (log_size + -11.166351874690257e0) / 0.6931471805599453e0 >= 1e0 THEN 1e0
        ELSE (log_size + -11.166351874690257e0) / 0.6931471805599453e0
      END
      ELSE own_class_part
    END AS class_part,
    CASE
      WHEN engagement_part_z > 0e0 THEN 1e0 - engagement_part_tail
      WHEN engagement_part_z IS NOT NULL THEN engagement_part_tail
      WHEN compared_rate IS NOT NULL THEN 0e0
    END AS engagement_part
  FROM near_line AS creator_rows
),
fee_least AS (
  SELECT
    *,
    CASE WHEN asked_low_end < asked_least THEN asked_least ELSE asked_low_end END AS fee_low
  FROM fee_ends AS creator_rows
),
quoted AS (
  SELECT
    *,
    -- Quote: in the rules' currency, against the usual fee and the engagement it buys
    CASE
      WHEN quote_currency IS NULL OR UPPER(TRIM(quote_currency)) = '' THEN quote
      WHEN UPPER(TRIM(quote_currency)) = 'USD' THEN quote
      ELSE CASE UPPER(TRIM(quote_currency))
        WHEN 'EUR' THEN quote / 0.8e0
        ELSE CAST(NULL AS Nullable(Float64))
      END
    END AS quote_here,
    CASE
      WHEN platform_place IS NULL OR platform_place <> 7 THEN CASE WHEN benchmark_place = 2 THEN seen_views ELSE size END * expected_typical
    END * asked_gathering AS engagements,
    fee * (expected_typical / p50) AS fair_fee,
    CASE
      WHEN quote IS NOT NULL AND fee > 0e0 THEN fee * POWER(fee_low / fee, 0.5263071485613259e0)
    END AS least_offer
  FROM fee_least AS creator_rows
),
offered AS (
  SELECT
    *,
    CASE WHEN fee > 0e0 THEN quote_here / fee END AS quote_ratio,
    CASE WHEN fee > 0e0 AND engagements > 0e0 THEN quote_here / engagements END AS cost_per_engagement,
    CASE WHEN fair_fee < fee AND engagements > 0e0 THEN fair_fee ELSE fee END AS fair_offer
  FROM quoted AS creator_rows
),
offer AS (
  SELECT
    *,
    CASE WHEN fair_offer > least_offer THEN fair_offer ELSE least_offer END AS offer,
    CASE
      WHEN quote_here > 0e0 AND quote_ratio IS NOT NULL THEN LN(quote_ratio) - CASE WHEN benchmark_place IS NOT NULL THEN LN(expected_typical / p50) / 2e0 ELSE 0e0 END
    END AS dearness,
    CASE WHEN quote_ratio IS NOT NULL THEN LN(fee_high / fee) END AS fee_width
  FROM offered AS creator_rows
),
round_offer AS (
  SELECT
    *,
    CASE
      WHEN offer >= 1000000e0 THEN ROUND(offer * 1.000000000001e0 / POWER(10e0, FLOOR(LN(offer) * 0.4342944819032518e0) - 1e0)) * POWER(10e0, FLOOR(LN(offer) * 0.4342944819032518e0) - 1e0)
      WHEN offer >= 100000e0 THEN ROUND(offer * 1.000000000001e0 / 10000e0) * 10000e0
      WHEN offer >= 10000e0 THEN ROUND(offer * 1.000000000001e0 / 1000e0) * 1000e0
      WHEN offer >= 1000e0 THEN ROUND(offer * 1.000000000001e0 / 100e0) * 100e0
      WHEN offer >= 100e0 THEN ROUND(offer * 1.000000000001e0 / 10e0) * 10e0
      WHEN offer >= 10e0 THEN ROUND(offer * 1.000000000001e0)
      WHEN offer > 0e0 THEN ROUND(offer * 1.000000000001e0 * POWER(10e0, 1e0 - FLOOR(LN(offer) * 0.4342944819032518e0))) / POWER(10e0, 1e0 - FLOOR(LN(offer) * 0.4342944819032518e0))
      ELSE offer
    END AS round_offer,
    CASE
      WHEN quote_ratio IS NULL THEN CAST(NULL AS Nullable(Float64))
      WHEN quote_here = 0e0 THEN 1e0
      WHEN dearness IS NOT NULL THEN CASE
        WHEN fee_width = 0e0 AND dearness > 1e-9 THEN 0e0
        WHEN fee_width = 0e0 THEN 1e0
        WHEN 0.5e0 - 0.5e0 * dearness / fee_width < 0e0 THEN 0e0
        WHEN 0.5e0 - 0.5e0 * dearness / fee_width > 1e0 THEN 1e0
        ELSE 0.5e0 - 0.5e0 * dearness / fee_width
      END
    END AS cost_share,
    CASE WHEN doubts > 1e0 THEN 1e0 ELSE doubts END AS sure,
    CASE
      WHEN asked_by_views = 1 THEN 0e0
      WHEN whole_size > 300000 THEN 1e0
      WHEN whole_size > 100000 THEN (log_size - 11.512925464970229e0) / 1.0986122896681096e0
      ELSE 0e0
    END AS fee_beyond,
    CASE
      WHEN fee < asked_least * 2e0 THEN 1e0 - LN(fee / asked_least) / 0.6931471805599453e0
      ELSE 0e0
    END AS fee_near_least
  FROM offer AS creator_rows
),
lowest_offer AS (
  SELECT
    *,
    CASE
      WHEN round_offer < least_offer THEN CASE
        WHEN offer >= 1000000e0 THEN round_offer + POWER(10e0, FLOOR(LN(offer) * 0.4342944819032518e0) - 1e0)
        WHEN offer >= 100000e0 THEN round_offer + 10000e0
        WHEN offer >= 10000e0 THEN round_offer + 1000e0
        WHEN offer >= 1000e0 THEN round_offer + 100e0
        WHEN offer >= 100e0 THEN round_offer + 10e0
        WHEN offer >= 10e0 THEN round_offer + 1e0
        WHEN offer > 0e0 THEN ROUND(round_offer * POWER(10e0, 1e0 - FLOOR(LN(offer) * 0.4342944819032518e0)) + 1e0) / POWER(10e0, 1e0 - FLOOR(LN(offer) * 0.4342944819032518e0))
        ELSE offer
      END
      ELSE round_offer
    END AS lowest_offer,
    CASE WHEN cost_share > 0.5e0 THEN cost_share - (cost_share - 0.5e0) * sure ELSE cost_share END AS cost_judged
  FROM round_offer AS creator_rows
),
quote AS (
  SELECT
    *,
    CASE
      WHEN quote_here <= fair_fee * 1.150000001e0 AND quote_here <= fee_high * 1.000000001e0 AND engagements > 0e0 THEN CAST(NULL AS Nullable(Float64))
      WHEN quote_here > lowest_offer * 1.150000001e0 AND quote_here <= lowest_offer * 4.000000004e0 THEN lowest_offer
    END AS counter_offer,
    cost_judged + (0.5e0 - cost_judged) * CASE WHEN fee_beyond > fee_near_least THEN fee_beyond ELSE fee_near_least END AS cost_part
  FROM lowest_offer AS creator_rows
),
weighed AS (
  SELECT
    *,
    (0.4e0 * COALESCE(class_part, 0.5e0) + 0.3e0 * COALESCE(engagement_part, 0.5e0) + 0.1e0 * COALESCE(authority_part, 0.5e0) + 0.2e0 * COALESCE(cost_part, 0.5e0)) / 1e0 AS mean_part,
    (CASE WHEN class_part IS NOT NULL THEN 0.4e0 ELSE 0e0 END + CASE WHEN engagement_part IS NOT NULL THEN 0.3e0 ELSE 0e0 END + CASE WHEN authority_part IS NOT NULL THEN 0.1e0 ELSE 0e0 END + CASE WHEN cost_part IS NOT NULL THEN 0.2e0 ELSE 0e0 END) / 1e0 AS known_weight,
    CASE
      WHEN ((class_part IS NOT NULL) OR (engagement_part IS NOT NULL) OR (authority_part IS NOT NULL) OR (cost_part IS NOT NULL)) AND (class_part IS NOT NULL) THEN 1
      ELSE 0
    END AS is_told,
    -- What the view shows
    fee_low AS cost_low,
    fee AS cost_typical,
    fee_high AS cost_high,
    CASE
      WHEN (is_withheld = 1) AND (is_organisation = 0) THEN CASE WHEN authority_level = 3 THEN fair_strong_low ELSE fair_some_low END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS fair_hourly_low,
    CASE
      WHEN (is_withheld = 1) AND (is_organisation = 0) THEN CASE WHEN authority_level = 3 THEN fair_strong_high ELSE fair_some_high END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS fair_hourly_high,
    cost_per_engagement AS shown_per_engagement,
    counter_offer AS shown_offer
  FROM quote AS creator_rows
),
held AS (
  SELECT
    *,
    mean_part * 100e0 - 10e0 * doubts AS before_doubts,
    CASE
      WHEN largest_doubt <= 1e0 THEN 100e0 - 33e0 * largest_doubt
      WHEN largest_doubt < 2e0 THEN 67e0 - 25e0 * (largest_doubt - 1e0)
      ELSE 42e0
    END AS most_with_doubts,
    CASE
      WHEN (known_weight < 0.499999999e0) OR (has_figures = 0) OR (is_organisation = 1) THEN 69e0
      ELSE 100e0
    END AS most
  FROM weighed AS creator_rows
),
doubted AS (
  SELECT
    *,
    CASE WHEN before_doubts < most_with_doubts THEN before_doubts ELSE most_with_doubts END AS doubted
  FROM held AS creator_rows
),
sliding AS (
  SELECT
    *,
    CASE WHEN doubted < 0e0 THEN 0e0 ELSE doubted END AS sliding
  FROM doubted AS creator_rows
),
fit AS (
  SELECT
    *,
    CASE
      WHEN is_told = 1 THEN FLOOR(CASE WHEN sliding < most THEN sliding ELSE most END + 0.500000001e0)
    END AS fit_score,
    CASE
      WHEN is_told = 1 AND ((most >= 70e0 AND ABS(sliding - 69.5e0) <= 1.000000001e0) OR (ABS(sliding - 44.5e0) <= 1.000000001e0)) THEN 1
      ELSE 0
    END AS fit_near_line
  FROM sliding AS creator_rows
)
SELECT
  kept_1 AS `row_number`,
  creator,
  person,
  platform,
  followers,
  likes,
  comments,
  shares,
  views,
  engagement_rate,
  posts_measured,
  niche,
  account_type,
  country,
  verified,
  quote,
  quote_currency,
  format,
  usage_rights,
  whitelisting,
  exclusivity,
  paid_ads,
  following_count,
  fake_follower_share,
  data_date,
  CASE
    WHEN tier_line <= 1 THEN 'KOL'
    WHEN tier_line <= 2 THEN 'Micro influencer'
    WHEN tier_line <= 3 THEN 'Below micro'
    ELSE 'Can\'t tell'
  END AS tier,
  CASE
    WHEN tier_line <= 1 THEN 'kol'
    WHEN tier_line <= 2 THEN 'micro'
    WHEN tier_line <= 3 THEN 'below'
    ELSE 'unknown'
  END AS class,
  CASE
    WHEN tier_line <= 0 THEN 'Authority'
    WHEN tier_line <= 1 THEN 'Audience'
    WHEN tier_line <= 3 THEN CAST(NULL AS Nullable(String))
    ELSE CAST(NULL AS Nullable(String))
  END AS kol_by,
  near_line = 1 AS near_line,
  CASE authority_level
    WHEN 3 THEN 'strong'
    WHEN 2 THEN 'some'
    WHEN 1 THEN 'none'
    ELSE 'unknown'
  END AS authority,
  CASE
    WHEN p10 >= 10000e0 THEN ROUND(p10 * 1.000000000001e0 / POWER(10e0, FLOOR(LN(p10) * 0.4342944819032518e0) - 3e0)) * POWER(10e0, FLOOR(LN(p10) * 0.4342944819032518e0) - 3e0)
    WHEN p10 >= 1000e0 THEN ROUND(p10 * 1.000000000001e0)
    WHEN p10 >= 100e0 THEN ROUND(p10 * 1.000000000001e0 * 10e0) / 10e0
    WHEN p10 >= 10e0 THEN ROUND(p10 * 1.000000000001e0 * 100e0) / 100e0
    WHEN p10 >= 1e0 THEN ROUND(p10 * 1.000000000001e0 * 1000e0) / 1000e0
    WHEN p10 >= 0.1e0 THEN ROUND(p10 * 1.000000000001e0 * 10000e0) / 10000e0
    WHEN p10 >= 0.01e0 THEN ROUND(p10 * 1.000000000001e0 * 100000e0) / 100000e0
    WHEN p10 >= 0.001e0 THEN ROUND(p10 * 1.000000000001e0 * 1000000e0) / 1000000e0
    WHEN p10 >= 0.0001e0 THEN ROUND(p10 * 1.000000000001e0 * 10000000e0) / 10000000e0
    WHEN p10 > 0e0 THEN ROUND(p10 * 1.000000000001e0 * POWER(10e0, 3e0 - FLOOR(LN(p10) * 0.4342944819032518e0))) / POWER(10e0, 3e0 - FLOOR(LN(p10) * 0.4342944819032518e0))
    ELSE p10
  END AS benchmark_p10,
  CASE
    WHEN p25 >= 10000e0 THEN ROUND(p25 * 1.000000000001e0 / POWER(10e0, FLOOR(LN(p25) * 0.4342944819032518e0) - 3e0)) * POWER(10e0, FLOOR(LN(p25) * 0.4342944819032518e0) - 3e0)
    WHEN p25 >= 1000e0 THEN ROUND(p25 * 1.000000000001e0)
    WHEN p25 >= 100e0 THEN ROUND(p25 * 1.000000000001e0 * 10e0) / 10e0
    WHEN p25 >= 10e0 THEN ROUND(p25 * 1.000000000001e0 * 100e0) / 100e0
    WHEN p25 >= 1e0 THEN ROUND(p25 * 1.000000000001e0 * 1000e0) / 1000e0
    WHEN p25 >= 0.1e0 THEN ROUND(p25 * 1.000000000001e0 * 10000e0) / 10000e0
    WHEN p25 >= 0.01e0 THEN ROUND(p25 * 1.000000000001e0 * 100000e0) / 100000e0
    WHEN p25 >= 0.001e0 THEN ROUND(p25 * 1.000000000001e0 * 1000000e0) / 1000000e0
    WHEN p25 >= 0.0001e0 THEN ROUND(p25 * 1.000000000001e0 * 10000000e0) / 10000000e0
    WHEN p25 > 0e0 THEN ROUND(p25 * 1.000000000001e0 * POWER(10e0, 3e0 - FLOOR(LN(p25) * 0.4342944819032518e0))) / POWER(10e0, 3e0 - FLOOR(LN(p25) * 0.4342944819032518e0))
    ELSE p25
  END AS benchmark_p25,
  CASE
    WHEN p50 >= 10000e0 THEN ROUND(p50 * 1.000000000001e0 / POWER(10e0, FLOOR(LN(p50) * 0.4342944819032518e0) - 3e0)) * POWER(10e0, FLOOR(LN(p50) * 0.4342944819032518e0) - 3e0)
    WHEN p50 >= 1000e0 THEN ROUND(p50 * 1.000000000001e0)
    WHEN p50 >= 100e0 THEN ROUND(p50 * 1.000000000001e0 * 10e0) / 10e0
    WHEN p50 >= 10e0 THEN ROUND(p50 * 1.000000000001e0 * 100e0) / 100e0
    WHEN p50 >= 1e0 THEN ROUND(p50 * 1.000000000001e0 * 1000e0) / 1000e0
    WHEN p50 >= 0.1e0 THEN ROUND(p50 * 1.000000000001e0 * 10000e0) / 10000e0
    WHEN p50 >= 0.01e0 THEN ROUND(p50 * 1.000000000001e0 * 100000e0) / 100000e0
    WHEN p50 >= 0.001e0 THEN ROUND(p50 * 1.000000000001e0 * 1000000e0) / 1000000e0
    WHEN p50 >= 0.0001e0 THEN ROUND(p50 * 1.000000000001e0 * 10000000e0) / 10000000e0
    WHEN p50 > 0e0 THEN ROUND(p50 * 1.000000000001e0 * POWER(10e0, 3e0 - FLOOR(LN(p50) * 0.4342944819032518e0))) / POWER(10e0, 3e0 - FLOOR(LN(p50) * 0.4342944819032518e0))
    ELSE p50
  END AS benchmark_p50,
  CASE
    WHEN p75 >= 10000e0 THEN ROUND(p75 * 1.000000000001e0 / POWER(10e0, FLOOR(LN(p75) * 0.4342944819032518e0) - 3e0)) * POWER(10e0, FLOOR(LN(p75) * 0.4342944819032518e0) - 3e0)
    WHEN p75 >= 1000e0 THEN ROUND(p75 * 1.000000000001e0)
    WHEN p75 >= 100e0 THEN ROUND(p75 * 1.000000000001e0 * 10e0) / 10e0
    WHEN p75 >= 10e0 THEN ROUND(p75 * 1.000000000001e0 * 100e0) / 100e0
    WHEN p75 >= 1e0 THEN ROUND(p75 * 1.000000000001e0 * 1000e0) / 1000e0
    WHEN p75 >= 0.1e0 THEN ROUND(p75 * 1.000000000001e0 * 10000e0) / 10000e0
    WHEN p75 >= 0.01e0 THEN ROUND(p75 * 1.000000000001e0 * 100000e0) / 100000e0
    WHEN p75 >= 0.001e0 THEN ROUND(p75 * 1.000000000001e0 * 1000000e0) / 1000000e0
    WHEN p75 >= 0.0001e0 THEN ROUND(p75 * 1.000000000001e0 * 10000000e0) / 10000000e0
    WHEN p75 > 0e0 THEN ROUND(p75 * 1.000000000001e0 * POWER(10e0, 3e0 - FLOOR(LN(p75) * 0.4342944819032518e0))) / POWER(10e0, 3e0 - FLOOR(LN(p75) * 0.4342944819032518e0))
    ELSE p75
  END AS benchmark_p75,
  CASE
    WHEN p90 >= 10000e0 THEN ROUND(p90 * 1.000000000001e0 / POWER(10e0, FLOOR(LN(p90) * 0.4342944819032518e0) - 3e0)) * POWER(10e0, FLOOR(LN(p90) * 0.4342944819032518e0) - 3e0)
    WHEN p90 >= 1000e0 THEN ROUND(p90 * 1.000000000001e0)
    WHEN p90 >= 100e0 THEN ROUND(p90 * 1.000000000001e0 * 10e0) / 10e0
    WHEN p90 >= 10e0 THEN ROUND(p90 * 1.000000000001e0 * 100e0) / 100e0
    WHEN p90 >= 1e0 THEN ROUND(p90 * 1.000000000001e0 * 1000e0) / 1000e0
    WHEN p90 >= 0.1e0 THEN ROUND(p90 * 1.000000000001e0 * 10000e0) / 10000e0
    WHEN p90 >= 0.01e0 THEN ROUND(p90 * 1.000000000001e0 * 100000e0) / 100000e0
    WHEN p90 >= 0.001e0 THEN ROUND(p90 * 1.000000000001e0 * 1000000e0) / 1000000e0
    WHEN p90 >= 0.0001e0 THEN ROUND(p90 * 1.000000000001e0 * 10000000e0) / 10000000e0
    WHEN p90 > 0e0 THEN ROUND(p90 * 1.000000000001e0 * POWER(10e0, 3e0 - FLOOR(LN(p90) * 0.4342944819032518e0))) / POWER(10e0, 3e0 - FLOOR(LN(p90) * 0.4342944819032518e0))
    ELSE p90
  END AS benchmark_p90,
  CASE benchmark_place
    WHEN 1 THEN 'followers'
    WHEN 2 THEN 'views'
    ELSE CAST(NULL AS Nullable(String))
  END AS benchmark_basis,
  benchmark_confidence AS confidence,
  CASE
    WHEN expected_low >= 10000e0 THEN ROUND(expected_low * 1.000000000001e0 / POWER(10e0, FLOOR(LN(expected_low) * 0.4342944819032518e0) - 3e0)) * POWER(10e0, FLOOR(LN(expected_low) * 0.4342944819032518e0) - 3e0)
    WHEN expected_low >= 1000e0 THEN ROUND(expected_low * 1.000000000001e0)
    WHEN expected_low >= 100e0 THEN ROUND(expected_low * 1.000000000001e0 * 10e0) / 10e0
    WHEN expected_low >= 10e0 THEN ROUND(expected_low * 1.000000000001e0 * 100e0) / 100e0
    WHEN expected_low >= 1e0 THEN ROUND(expected_low * 1.000000000001e0 * 1000e0) / 1000e0
    WHEN expected_low >= 0.1e0 THEN ROUND(expected_low * 1.000000000001e0 * 10000e0) / 10000e0
    WHEN expected_low >= 0.01e0 THEN ROUND(expected_low * 1.000000000001e0 * 100000e0) / 100000e0
    WHEN expected_low >= 0.001e0 THEN ROUND(expected_low * 1.000000000001e0 * 1000000e0) / 1000000e0
    WHEN expected_low >= 0.0001e0 THEN ROUND(expected_low * 1.000000000001e0 * 10000000e0) / 10000000e0
    WHEN expected_low > 0e0 THEN ROUND(expected_low * 1.000000000001e0 * POWER(10e0, 3e0 - FLOOR(LN(expected_low) * 0.4342944819032518e0))) / POWER(10e0, 3e0 - FLOOR(LN(expected_low) * 0.4342944819032518e0))
    ELSE expected_low
  END AS expected_low,
  CASE
    WHEN expected_typical >= 10000e0 THEN ROUND(expected_typical * 1.000000000001e0 / POWER(10e0, FLOOR(LN(expected_typical) * 0.4342944819032518e0) - 3e0)) * POWER(10e0, FLOOR(LN(expected_typical) * 0.4342944819032518e0) - 3e0)
    WHEN expected_typical >= 1000e0 THEN ROUND(expected_typical * 1.000000000001e0)
    WHEN expected_typical >= 100e0 THEN ROUND(expected_typical * 1.000000000001e0 * 10e0) / 10e0
    WHEN expected_typical >= 10e0 THEN ROUND(expected_typical * 1.000000000001e0 * 100e0) / 100e0
    WHEN expected_typical >= 1e0 THEN ROUND(expected_typical * 1.000000000001e0 * 1000e0) / 1000e0
    WHEN expected_typical >= 0.1e0 THEN ROUND(expected_typical * 1.000000000001e0 * 10000e0) / 10000e0
    WHEN expected_typical >= 0.01e0 THEN ROUND(expected_typical * 1.000000000001e0 * 100000e0) / 100000e0
    WHEN expected_typical >= 0.001e0 THEN ROUND(expected_typical * 1.000000000001e0 * 1000000e0) / 1000000e0
    WHEN expected_typical >= 0.0001e0 THEN ROUND(expected_typical * 1.000000000001e0 * 10000000e0) / 10000000e0
    WHEN expected_typical > 0e0 THEN ROUND(expected_typical * 1.000000000001e0 * POWER(10e0, 3e0 - FLOOR(LN(expected_typical) * 0.4342944819032518e0))) / POWER(10e0, 3e0 - FLOOR(LN(expected_typical) * 0.4342944819032518e0))
    ELSE expected_typical
  END AS expected_typical,
  CASE
    WHEN expected_high >= 10000e0 THEN ROUND(expected_high * 1.000000000001e0 / POWER(10e0, FLOOR(LN(expected_high) * 0.4342944819032518e0) - 3e0)) * POWER(10e0, FLOOR(LN(expected_high) * 0.4342944819032518e0) - 3e0)
    WHEN expected_high >= 1000e0 THEN ROUND(expected_high * 1.000000000001e0)
    WHEN expected_high >= 100e0 THEN ROUND(expected_high * 1.000000000001e0 * 10e0) / 10e0
    WHEN expected_high >= 10e0 THEN ROUND(expected_high * 1.000000000001e0 * 100e0) / 100e0
    WHEN expected_high >= 1e0 THEN ROUND(expected_high * 1.000000000001e0 * 1000e0) / 1000e0
    WHEN expected_high >= 0.1e0 THEN ROUND(expected_high * 1.000000000001e0 * 10000e0) / 10000e0
    WHEN expected_high >= 0.01e0 THEN ROUND(expected_high * 1.000000000001e0 * 100000e0) / 100000e0
    WHEN expected_high >= 0.001e0 THEN ROUND(expected_high * 1.000000000001e0 * 1000000e0) / 1000000e0
    WHEN expected_high >= 0.0001e0 THEN ROUND(expected_high * 1.000000000001e0 * 10000000e0) / 10000000e0
    WHEN expected_high > 0e0 THEN ROUND(expected_high * 1.000000000001e0 * POWER(10e0, 3e0 - FLOOR(LN(expected_high) * 0.4342944819032518e0))) / POWER(10e0, 3e0 - FLOOR(LN(expected_high) * 0.4342944819032518e0))
    ELSE expected_high
  END AS expected_high,
  CASE
    WHEN views_p10 >= 10000000e0 THEN ROUND(views_p10 * 1.000000000001e0 / POWER(10e0, FLOOR(LN(views_p10) * 0.4342944819032518e0) - 1e0)) * POWER(10e0, FLOOR(LN(views_p10) * 0.4342944819032518e0) - 1e0)
    WHEN views_p10 >= 1000000e0 THEN ROUND(views_p10 * 1.000000000001e0 / 100000e0) * 100000e0
    WHEN views_p10 >= 100000e0 THEN ROUND(views_p10 * 1.000000000001e0 / 10000e0) * 10000e0
    WHEN views_p10 >= 10000e0 THEN ROUND(views_p10 * 1.000000000001e0 / 1000e0) * 1000e0
    WHEN views_p10 >= 1000e0 THEN ROUND(views_p10 * 1.000000000001e0 / 100e0) * 100e0
    WHEN views_p10 >= 100e0 THEN ROUND(views_p10 * 1.000000000001e0 / 10e0) * 10e0
    WHEN views_p10 >= 10e0 THEN ROUND(views_p10 * 1.000000000001e0)
    WHEN views_p10 > 0e0 THEN ROUND(views_p10 * 1.000000000001e0 * POWER(10e0, 1e0 - FLOOR(LN(views_p10) * 0.4342944819032518e0))) / POWER(10e0, 1e0 - FLOOR(LN(views_p10) * 0.4342944819032518e0))
    ELSE views_p10
  END AS views_p10,
  CASE
    WHEN views_p50 >= 10000000e0 THEN ROUND(views_p50 * 1.000000000001e0 / POWER(10e0, FLOOR(LN(views_p50) * 0.4342944819032518e0) - 1e0)) * POWER(10e0, FLOOR(LN(views_p50) * 0.4342944819032518e0) - 1e0)
    WHEN views_p50 >= 1000000e0 THEN ROUND(views_p50 * 1.000000000001e0 / 100000e0) * 100000e0
    WHEN views_p50 >= 100000e0 THEN ROUND(views_p50 * 1.000000000001e0 / 10000e0) * 10000e0
    WHEN views_p50 >= 10000e0 THEN ROUND(views_p50 * 1.000000000001e0 / 1000e0) * 1000e0
    WHEN views_p50 >= 1000e0 THEN ROUND(views_p50 * 1.000000000001e0 / 100e0) * 100e0
    WHEN views_p50 >= 100e0 THEN ROUND(views_p50 * 1.000000000001e0 / 10e0) * 10e0
    WHEN views_p50 >= 10e0 THEN ROUND(views_p50 * 1.000000000001e0)
    WHEN views_p50 > 0e0 THEN ROUND(views_p50 * 1.000000000001e0 * POWER(10e0, 1e0 - FLOOR(LN(views_p50) * 0.4342944819032518e0))) / POWER(10e0, 1e0 - FLOOR(LN(views_p50) * 0.4342944819032518e0))
    ELSE views_p50
  END AS views_p50,
  CASE
    WHEN views_p90 >= 10000000e0 THEN ROUND(views_p90 * 1.000000000001e0 / POWER(10e0, FLOOR(LN(views_p90) * 0.4342944819032518e0) - 1e0)) * POWER(10e0, FLOOR(LN(views_p90) * 0.4342944819032518e0) - 1e0)
    WHEN views_p90 >= 1000000e0 THEN ROUND(views_p90 * 1.000000000001e0 / 100000e0) * 100000e0
    WHEN views_p90 >= 100000e0 THEN ROUND(views_p90 * 1.000000000001e0 / 10000e0) * 10000e0
    WHEN views_p90 >= 10000e0 THEN ROUND(views_p90 * 1.000000000001e0 / 1000e0) * 1000e0
    WHEN views_p90 >= 1000e0 THEN ROUND(views_p90 * 1.000000000001e0 / 100e0) * 100e0
    WHEN views_p90 >= 100e0 THEN ROUND(views_p90 * 1.000000000001e0 / 10e0) * 10e0
    WHEN views_p90 >= 10e0 THEN ROUND(views_p90 * 1.000000000001e0)
    WHEN views_p90 > 0e0 THEN ROUND(views_p90 * 1.000000000001e0 * POWER(10e0, 1e0 - FLOOR(LN(views_p90) * 0.4342944819032518e0))) / POWER(10e0, 1e0 - FLOOR(LN(views_p90) * 0.4342944819032518e0))
    ELSE views_p90
  END AS views_p90,
  CASE
    WHEN compared_rate IS NULL THEN CASE
      WHEN measured_rate IS NOT NULL AND benchmark_place IS NOT NULL AND is_organisation = 0 THEN 'Not compared'
      ELSE CAST(NULL AS Nullable(String))
    END
    WHEN compared_rate < p10 * 0.999999999e0 THEN 'Far below typical'
    WHEN compared_rate < p25 * 0.999999999e0 THEN 'Below typical'
    WHEN compared_rate <= p75 * 1.000000001e0 THEN 'Typical'
    WHEN compared_rate <= p90 * 1.000000001e0 THEN 'Above typical'
    ELSE 'Far above typical'
  END AS engagement_check,
  CASE
    WHEN cost_low >= 1000000e0 THEN ROUND(cost_low * 1.000000000001e0 / POWER(10e0, FLOOR(LN(cost_low) * 0.4342944819032518e0) - 1e0)) * POWER(10e0, FLOOR(LN(cost_low) * 0.4342944819032518e0) - 1e0)
    WHEN cost_low >= 100000e0 THEN ROUND(cost_low * 1.000000000001e0 / 10000e0) * 10000e0
    WHEN cost_low >= 10000e0 THEN ROUND(cost_low * 1.000000000001e0 / 1000e0) * 1000e0
    WHEN cost_low >= 1000e0 THEN ROUND(cost_low * 1.000000000001e0 / 100e0) * 100e0
    WHEN cost_low >= 100e0 THEN ROUND(cost_low * 1.000000000001e0 / 10e0) * 10e0
    WHEN cost_low >= 10e0 THEN ROUND(cost_low * 1.000000000001e0)
    WHEN cost_low > 0e0 THEN ROUND(cost_low * 1.000000000001e0 * POWER(10e0, 1e0 - FLOOR(LN(cost_low) * 0.4342944819032518e0))) / POWER(10e0, 1e0 - FLOOR(LN(cost_low) * 0.4342944819032518e0))
    ELSE cost_low
  END AS cost_low,
  CASE
    WHEN cost_typical >= 1000000e0 THEN ROUND(cost_typical * 1.000000000001e0 / POWER(10e0, FLOOR(LN(cost_typical) * 0.4342944819032518e0) - 1e0)) * POWER(10e0, FLOOR(LN(cost_typical) * 0.4342944819032518e0) - 1e0)
    WHEN cost_typical >= 100000e0 THEN ROUND(cost_typical * 1.000000000001e0 / 10000e0) * 10000e0
    WHEN cost_typical >= 10000e0 THEN ROUND(cost_typical * 1.000000000001e0 / 1000e0) * 1000e0
    WHEN cost_typical >= 1000e0 THEN ROUND(cost_typical * 1.000000000001e0 / 100e0) * 100e0
    WHEN cost_typical >= 100e0 THEN ROUND(cost_typical * 1.000000000001e0 / 10e0) * 10e0
    WHEN cost_typical >= 10e0 THEN ROUND(cost_typical * 1.000000000001e0)
    WHEN cost_typical > 0e0 THEN ROUND(cost_typical * 1.000000000001e0 * POWER(10e0, 1e0 - FLOOR(LN(cost_typical) * 0.4342944819032518e0))) / POWER(10e0, 1e0 - FLOOR(LN(cost_typical) * 0.4342944819032518e0))
    ELSE cost_typical
  END AS cost_typical,
  CASE
    WHEN cost_high >= 1000000e0 THEN ROUND(cost_high * 1.000000000001e0 / POWER(10e0, FLOOR(LN(cost_high) * 0.4342944819032518e0) - 1e0)) * POWER(10e0, FLOOR(LN(cost_high) * 0.4342944819032518e0) - 1e0)
    WHEN cost_high >= 100000e0 THEN ROUND(cost_high * 1.000000000001e0 / 10000e0) * 10000e0
    WHEN cost_high >= 10000e0 THEN ROUND(cost_high * 1.000000000001e0 / 1000e0) * 1000e0
    WHEN cost_high >= 1000e0 THEN ROUND(cost_high * 1.000000000001e0 / 100e0) * 100e0
    WHEN cost_high >= 100e0 THEN ROUND(cost_high * 1.000000000001e0 / 10e0) * 10e0
    WHEN cost_high >= 10e0 THEN ROUND(cost_high * 1.000000000001e0)
    WHEN cost_high > 0e0 THEN ROUND(cost_high * 1.000000000001e0 * POWER(10e0, 1e0 - FLOOR(LN(cost_high) * 0.4342944819032518e0))) / POWER(10e0, 1e0 - FLOOR(LN(cost_high) * 0.4342944819032518e0))
    ELSE cost_high
  END AS cost_high,
  fair_hourly_low,
  fair_hourly_high,
  CASE
    WHEN quote_ratio IS NULL THEN CAST(NULL AS Nullable(String))
    WHEN ABS(quote_ratio - 1e0) <= 0.150000001e0 THEN 'About typical'
    WHEN quote_here < fee AND (flag_engagement_far_above + flag_engagement_far_below + flag_few_comments + flag_many_comments + flag_likes_without_views + flag_fake_followers_high + flag_fake_followers + flag_follows_many) > 0 THEN 'Low, but check the numbers'
    WHEN quote_here < fee_low * 0.999999999e0 THEN 'Below the usual range'
    WHEN quote_here < fee THEN 'Cheaper than typical'
    WHEN quote_here > fee_high * 1.000000001e0 THEN 'Above the usual range'
    ELSE 'More expensive than typical'
  END AS quote_check,
  CASE
    WHEN shown_per_engagement >= 10000e0 THEN ROUND(shown_per_engagement * 1.000000000001e0 / POWER(10e0, FLOOR(LN(shown_per_engagement) * 0.4342944819032518e0) - 3e0)) * POWER(10e0, FLOOR(LN(shown_per_engagement) * 0.4342944819032518e0) - 3e0)
    WHEN shown_per_engagement >= 1000e0 THEN ROUND(shown_per_engagement * 1.000000000001e0)
    WHEN shown_per_engagement >= 100e0 THEN ROUND(shown_per_engagement * 1.000000000001e0 * 10e0) / 10e0
    WHEN shown_per_engagement >= 10e0 THEN ROUND(shown_per_engagement * 1.000000000001e0 * 100e0) / 100e0
    WHEN shown_per_engagement >= 1e0 THEN ROUND(shown_per_engagement * 1.000000000001e0 * 1000e0) / 1000e0
    WHEN shown_per_engagement >= 0.1e0 THEN ROUND(shown_per_engagement * 1.000000000001e0 * 10000e0) / 10000e0
    WHEN shown_per_engagement >= 0.01e0 THEN ROUND(shown_per_engagement * 1.000000000001e0 * 100000e0) / 100000e0
    WHEN shown_per_engagement >= 0.001e0 THEN ROUND(shown_per_engagement * 1.000000000001e0 * 1000000e0) / 1000000e0
    WHEN shown_per_engagement >= 0.0001e0 THEN ROUND(shown_per_engagement * 1.000000000001e0 * 10000000e0) / 10000000e0
    WHEN shown_per_engagement > 0e0 THEN ROUND(shown_per_engagement * 1.000000000001e0 * POWER(10e0, 3e0 - FLOOR(LN(shown_per_engagement) * 0.4342944819032518e0))) / POWER(10e0, 3e0 - FLOOR(LN(shown_per_engagement) * 0.4342944819032518e0))
    ELSE shown_per_engagement
  END AS cost_per_engagement,
  CASE
    WHEN shown_offer >= 1000000e0 THEN ROUND(shown_offer * 1.000000000001e0 / POWER(10e0, FLOOR(LN(shown_offer) * 0.4342944819032518e0) - 1e0)) * POWER(10e0, FLOOR(LN(shown_offer) * 0.4342944819032518e0) - 1e0)
    WHEN shown_offer >= 100000e0 THEN ROUND(shown_offer * 1.000000000001e0 / 10000e0) * 10000e0
    WHEN shown_offer >= 10000e0 THEN ROUND(shown_offer * 1.000000000001e0 / 1000e0) * 1000e0
    WHEN shown_offer >= 1000e0 THEN ROUND(shown_offer * 1.000000000001e0 / 100e0) * 100e0
    WHEN shown_offer >= 100e0 THEN ROUND(shown_offer * 1.000000000001e0 / 10e0) * 10e0
    WHEN shown_offer >= 10e0 THEN ROUND(shown_offer * 1.000000000001e0)
    WHEN shown_offer > 0e0 THEN ROUND(shown_offer * 1.000000000001e0 * POWER(10e0, 1e0 - FLOOR(LN(shown_offer) * 0.4342944819032518e0))) / POWER(10e0, 1e0 - FLOOR(LN(shown_offer) * 0.4342944819032518e0))
    ELSE shown_offer
  END AS counter_offer,
  CASE
    WHEN fit_score IS NULL THEN 'Can\'t tell'
    WHEN fit_score >= 70e0 THEN 'Strong fit'
    WHEN fit_score >= 45e0 THEN 'Possible fit'
    ELSE 'Weak fit'
  END AS fit,
  fit_score,
  CASE
    WHEN flag_count = 1 AND NOT (near_line = 1 OR fit_near_line = 1) THEN CASE
      WHEN flag_engagement_far_above = 1 THEN 'engagement-far-above'
      WHEN flag_engagement_far_below = 1 THEN 'engagement-far-below'
      WHEN flag_one_post = 1 THEN 'one-post'
      WHEN flag_low_confidence = 1 THEN 'low-confidence'
      WHEN flag_no_benchmark = 1 THEN 'no-benchmark'
      WHEN flag_organisation = 1 THEN 'organisation'
      WHEN flag_unlike_basis = 1 THEN 'unlike-basis'
      WHEN flag_few_comments = 1 THEN 'few-comments'
      WHEN flag_many_comments = 1 THEN 'many-comments'
      WHEN flag_likes_without_views = 1 THEN 'likes-without-views'
      WHEN flag_fake_followers_high = 1 THEN 'fake-followers-high'
      WHEN flag_fake_followers = 1 THEN 'fake-followers'
      WHEN flag_follows_many = 1 THEN 'follows-many'
      WHEN flag_stale_data = 1 THEN 'stale-data'
      WHEN flag_duplicate_account = 1 THEN 'duplicate-account'
      WHEN flag_same_person = 1 THEN 'same-person'
    END
    WHEN flag_count = 0 AND (near_line = 1 OR fit_near_line = 1) THEN 'near-line'
    WHEN flag_count > 0 THEN SUBSTR(CONCAT(
      CASE WHEN (near_line = 1 OR fit_near_line = 1) THEN '; near-line' ELSE '' END,
      CASE WHEN flag_engagement_far_above = 1 THEN '; engagement-far-above' ELSE '' END,
      CASE WHEN flag_engagement_far_below = 1 THEN '; engagement-far-below' ELSE '' END,
      CASE WHEN flag_one_post = 1 THEN '; one-post' ELSE '' END,
      CASE WHEN flag_low_confidence = 1 THEN '; low-confidence' ELSE '' END,
      CASE WHEN flag_no_benchmark = 1 THEN '; no-benchmark' ELSE '' END,
      CASE WHEN flag_organisation = 1 THEN '; organisation' ELSE '' END,
      CASE WHEN flag_unlike_basis = 1 THEN '; unlike-basis' ELSE '' END,
      CASE WHEN flag_few_comments = 1 THEN '; few-comments' ELSE '' END,
      CASE WHEN flag_many_comments = 1 THEN '; many-comments' ELSE '' END,
      CASE WHEN flag_likes_without_views = 1 THEN '; likes-without-views' ELSE '' END,
      CASE WHEN flag_fake_followers_high = 1 THEN '; fake-followers-high' ELSE '' END,
      CASE WHEN flag_fake_followers = 1 THEN '; fake-followers' ELSE '' END,
      CASE WHEN flag_follows_many = 1 THEN '; follows-many' ELSE '' END,
      CASE WHEN flag_stale_data = 1 THEN '; stale-data' ELSE '' END,
      CASE WHEN flag_duplicate_account = 1 THEN '; duplicate-account' ELSE '' END,
      CASE WHEN flag_same_person = 1 THEN '; same-person' ELSE '' END,
      ''
    ), 3)
  END AS flags,
  'VERSION' AS rules_version
FROM fit AS creator_rows
SETTINGS join_use_nulls = 1
