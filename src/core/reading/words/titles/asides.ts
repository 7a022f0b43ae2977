/** Words of column titles that tell another thing than a field: plans, places, durations, other counts. As data. */
import type { TitleWords } from './concepts.ts';

/** In many languages at once, as each idea is a short list. Asked before the files of the languages. */
export const asides = (): TitleWords => ({
  estimate:
    'meta de|metas de|goal|goals|targeted|desired|planned|plan|aim|kpi|objective|required|min required|requirement|ziel|zielwert|geplant|soll|objectif|objectifs|cible|visé|objetivo|objetivos|obiettivo|obiettivi|doel|doelstelling|cel|docelowa|hedef|hedeflenen|цель|план|плановые|ціль|mục tiêu|sasaran|目标|目標|计划|計劃|예정|목표|هدف|המטרה|יעד|mål|tavoite|cíl|cél|στόχος',
  thing:
    'dislikes|dislike|likes given|given likes|likes from creator|liked|mention|mentions|mentioned|newsletter|email subscribers|email list|mailing list|subreddit|discord|patreon|downloads|installs|fan club|fanclub|fan group|group|groups|group members|super fans|superfans|listings|reviews|orders placed|products sold|contracts|wins|follow ups|followup|follow up|stories posted|ads|advert count|erwähnungen|infolettre|boletín|boletin|membros do clube|рассылка|упоминания|упоминаний|email подписчики|粉丝团|粉丝团人数|粉絲團|粉丝群|粉丝群数|群|群成员|社群|会员数|付费会员|メルマガ|ファンクラブ|멘션|팬클럽|뉴스레터|bahsedilme|menciones|menções|menzioni|ניוזלטר|الإشارات|نشرة',
  duration:
    'duration|view duration|watch time|watchtime|play time|playtime|time watched|watched time|minutes watched|hours watched|hours viewed|time viewed|durée|temps de visionnage|temps|dauer|wiedergabedauer|wiedergabezeit|zeit|duración|tiempo de visualización|tiempo|duração|tempo de exibição|tempo de visualização|tempo|durata|tempo di visualizzazione|duur|kijktijd|czas|czas oglądania|süre|izlenme süresi|durasi|waktu tonton|thời lượng|thời gian xem|время просмотра|длительность|продолжительность|тривалість|час перегляду|时长|時長|播放时长|观看时长|完播时长|再生時間|視聴時間|総再生時間|時間|시청 시간|시청시간|재생시간|시간|المدة|وقت المشاهدة|משך|זמן צפייה|ระยะเวลา|seconds|minutes|hours|sec|mins|min watched|length',
  total:
    'zwischensumme|teilsumme|sous total|subtotales|subtotale|subtotaal|suma częściowa|ara toplam|промежуточный итог|小计|小計|소계',
  impressions:
    'impressions|impression|impr|imps|impressionen|impresiones|impresión|impressões|impressioni|impresie|weergaves|показы|показов|покази|曝光量|曝光|曝光数|展现量|展现|インプレッション|インプレッション数|노출|노출수|노출 수|gösterim|gösterimler|lượt hiển thị|ظهور|مرات الظهور|חשיפות',
  growth:
    'follower growth|growth rate|gained followers|lost followers|unfollowers|unfollow|churn|percent change|variazione|zmiana|değişim|изменение|изменения|变化|變化|변화|変化',
  rate: 'probability|likelihood|odds|chance|share of|part des|part de|part|proportion|proportions|proporción|proporção|proporzione|wahrscheinlichkeit|probabilité|probabilidad|probabilidade|probabilità|udział|доля|вероятность|比例|概率|確率|확률|割合|נתח|نسبة',
  somewhere:
    'dach|mena|apac|latam|emea|gcc|benelux|nordics|eu|europe|asia|africa|oceania|north america|south america|middle east|region x|local|domestic|international|foreign|abroad|overseas|inland|ausland|国内|海外|境外|국내|해외',
  favourite:
    'favorite|favorites|favourite|favourites|favs|fav|favoris|favoritos|favorito|preferiti|favoriten|favorieten|ulubione|favoriler|избранное|favorit|yêu thích',
  saves:
    'collect|collects|collect count|collectcount|collected count|saves count|save count|savecount|bookmark count|bookmarkcount|nsave|ncollect|收藏量|收藏数|收藏數|收藏人数|收藏|ブックマーク|ブックマーク数|保存数|저장수|저장 수|북마크|enregistrés|guardadas|salvados|salvati|gespeicherte|merkliste|opgeslagen keer|сохранили|сохранения|в избранное|שמירות|الحفظ',
  likes:
    'nlike|nlikes|在看|在看数|likes count|likecount|like count|dianzan|digg count|赞同|赞同数|点赞量|获点赞|点赞人数|gillningar|ไลก์|ยอดไลก์|лайкови',
  comments: 'ncomment|ncomments|reply count|replycount|comment count|comms|评论量|评论人数|弹幕|danmaku',
  shares:
    'שיתופים|اشتراکگذاری|اشتراک گذاری|kopīgojumi|pasidalijimai|jagamised|споделяния|delitve|compartits|delinger|delinger antall|kongsi|শেয়ার|పంచుకోవడం|nshare|nshares|share count|sharecount|repost count|repostcount|retweet count|retweetcount|转发量|分享量',
  views: 'nviews|viewed|viewcounts|view counts|avg view|播放次数|观看数|观看人数|浏览数|阅读数|曝光观看',
  following: 'nfollowing|people they follow|number of people they follow|they follow|follows count|关注数|关注人数',
  posts: 'vid|vids|aweme|tweet|nvideo|nvideos|npost|nposts',
  professional:
    'doctor|doctors|dr|physician|physicians|hcp|hcps|clinician|clinicians|specialist|specialists|surgeon|dentist|dermatologist|cardiologist|oncologist|nurse|pharmacist|practitioner|investigator|speaker|speakers|faculty|presenter|expert|experts|kol name|kol full name|doctor name|hcp name|arzt|ärztin|ärzte|arztname|mediziner|referent|referentin|médecin|docteur|praticien|orateur|intervenant|médico|médica|doctora|ponente|palestrante|dottore|relatore|lekarz|specjalista|prelegent|spreker|врач|доктор|лікар|спикер|эксперт|специалист|doktor|hekim|konuşmacı|bác sĩ|bác sỹ|chuyên gia|dokter|pembicara|医师|医生|醫師|醫生|专家|專家|专家姓名|医生姓名|医師|医師名|医師氏名|講師|演者|의사|의사명|교수|전문의|연자|الطبيب|طبيب|רופא|רופאה|แพทย์|หมอ',
  category:
    'specialist area|therapeutic area|therapy area|disease area|medical specialty|primary specialty|fachrichtung|fachgebiete|spécialité médicale|especialidade|especialidades|especialidad médica|specializzazione|специальность|специализация врача|спеціальність|uzmanlık alanı|branş|chuyên khoa|spesialisasi|科室|专科|診療科|診療科目|専門科|진료과|진료과목|전문과목|전문 과목|내용분류|tür|gênero de conteúdo|contents category|content focus|content vertical|内容分类|内容標籤|内容领域|内容方向|账号类型|账号定位|达人标签|垂直领域|主营类目|分区|二级分类|一级分类',
  deal: 'deal|deals|deal value|deal amount|contract value|campaign value|agreed|negotiated|negotiated rate|final|final offer|initial quote|package|packages|bundle|per campaign|amount|sum|offer amount|talent fee|usd amount|ask amount|vereinbart|paket|paquete|pacote|forfait|pacchetto|pakiet|paket fiyatı|пакет|套餐|打包|打包价|パッケージ|패키지|חבילה|الباقة',
  publications:
    'guideline|guideline author|guideline authorship|guidelines author|guideline committee|authorships|first author|scopus|orcid|pubmed|peer reviewed|manuscripts|abstracts|posters|trial|phase iii|principal investigator|investigator trials',
  press:
    'advisory board|advisory boards|ad board|ad boards|steering committee|congress talk|congress talks|congress talks count|congresses|symposia|symposium|invited lectures|guest lectures|webinars|keynote',
  licence: 'npi|npi number|npi id|gmc|gmc number|medical license|board certification|board certifications|registry',
  id: 'channelid|userid|user ids|openid|sec uid|secuid|uids|号|號|账号id|帐号id|用户id|达人id|博主id|主播id|ids|番|계정 id|identificador|kennung|kennnummer',
  creator:
    'up主|作者|达人昵称|博主昵称|主播昵称|影响者|投稿者|チャンネル主|유튜버명|크리에이터명|인플루언서명|채널주|יוצר|יוצרת|יוצרים|משפיען|משפיענית|משפיענים|المؤثرين|صناع المحتوى|کریتور|اینفلوئنسر|اینفلوئنسرها|blogeris|influenceris|nuomonės formuotojas|suunamudija|sisulooja|влогър|създател|инфлуенсър|blogger name|content creator|creators name|talents|kreatorka|yaratıcı|creadora de contenido|youtuberin|streamerin|vloger|тиктокер|ютубер|стример',
  average:
    'vid|vidurkis|vidutinis|vidutiniai|vidēji|vidējais|keskm|keskmine|средно|средна|ממוצע|میانگین|povprečje|povprečno|prosječni|просек|просечно|mitja|mitjana|gjennomsnittlig|gennemsnit|gns|purata|wastani|গড়|சராசரி|సగటు|ಸರಾಸರಿ|ശരാശരി|સરેરાશ|ਔਸਤ|اوسط|միջին|საშუალო|дундаж|orta|orta hesabla|batez bestekoa|meðaltal|cyfartaledd|中位|中位数',
  number:
    'брой|broj|skaits|skaičius|arv|מספר|כמות|تعداد|sayı|nombre total|število|број|bilangan|idadi|সংখ্যা|எண்ணிக்கை|సంఖ్య|ಸಂಖ್ಯೆ|എണ്ണം|સંખ્યા|ਗਿਣਤੀ|تعداد کل|քանակ|რაოდენობა|тоо|kopurua|fjöldi|nifer',
  place: 'עיר|שهر|شهر|miestas|pilsēta|linn|град|mesto|ciutat|város',
  verified: 'מאומת|تایید شده|patvirtinta|verificēts|kinnitatud|потвърден|preverjen|verificat',
  link: 'קישור|לינק|لینک|nuoroda|saite|линк|povezava|enllaç|profile link url|主页地址|主页链接|视频链接|笔记链接|作品链接|达人主页',
  note: 'הערות|یادداشت|pastabos|piezīmes|märkused|бележки|opombe|next steps|action items|action',
  bio: 'ביו|תיאור|بیوگرافی|توضیحات|aprašymas|apraksts|kirjeldus|описание на профила|opis kanala|descripció',
  date: 'תאריך|تاریخ|kuupäev|datums|datum|account created|created on|channel created|channel age|account age|date joined|registered',
});
