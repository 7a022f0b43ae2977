/** How usage rights are called in contracts, by the name that the shipped rules have for them. */

/** Name of a right, then what else it is called, with `|` between. A length of time is one of use, not of exclusivity. */
export const RIGHT_WORDS: readonly (readonly [name: string, words: string])[] = [
  [
    'none',
    'no|no rights|no usage|no usage rights|organic|organic only|organic use only|not included|nein|keine|keine Rechte|nur organisch|' +
      'sin derechos|solo orgánico|aucun|aucun droit|organique|sem direitos|orgânico|nessun diritto|geen|brak|yok|нет|без прав|無|无|なし|없음|không',
  ],
  [
    'link',
    'link in bio|story link|bio link|Link in der Bio|enlace|enlace en la bio|lien|lien en bio|link na bio|链接|リンク|링크',
  ],
  [
    '30 days',
    '30 day|30d|1 month|one month|4 weeks|30 Tage|1 Monat|30 días|1 mes|30 jours|1 mois|30 dias|1 mês|30 giorni|1 mese|30 dagen|1 maand|' +
      '30 dni|1 miesiąc|30 gün|1 ay|30 дней|1 месяц|30天|1个月|30日|1か月|1ヶ月|30일|1개월|30 ngày|1 tháng|30 hari|1 bulan',
  ],
  [
    '3 months',
    '90 days|90 day|90d|3 month|three months|12 weeks|quarter|90 Tage|3 Monate|90 días|3 meses|90 jours|3 mois|90 dias|90 giorni|3 mesi|' +
      '90 dagen|3 maanden|90 dni|3 miesiące|90 gün|3 ay|90 дней|3 месяца|90天|3个月|90日|3か月|3ヶ月|90일|3개월|90 ngày|3 tháng|90 hari|3 bulan',
  ],
  [
    '6 months',
    '180 days|180 day|180d|6 month|six months|half a year|half year|180 Tage|6 Monate|halbes Jahr|180 días|6 meses|180 jours|6 mois|180 dias|' +
      '180 giorni|6 mesi|180 dagen|6 maanden|180 dni|6 miesięcy|180 gün|6 ay|180 дней|6 месяцев|180天|6个月|半年|180日|6か月|6ヶ月|180일|6개월|6 tháng|6 bulan',
  ],
  [
    'exclusivity',
    'exclusive|exclusivity clause|category exclusivity|competitor exclusivity|30 days exclusivity|30 day exclusivity|exclusivity 30 days|' +
      '1 month exclusivity|exclusivity 1 month|3 months exclusivity|90 days exclusivity|exclusivity 3 months|exclusivity 90 days|6 months exclusivity|' +
      'Exklusivität|exklusiv|Branchenexklusivität|exclusividad|exclusivité|exclusividade|esclusiva|esclusività|exclusiviteit|wyłączność|münhasırlık|' +
      'эксклюзив|эксклюзивность|独家|排他|排竞|独占|競合排除|독점|độc quyền|eksklusif|eksklusivitas',
  ],
  [
    'second platform',
    'cross posting|crossposting|cross post|repost on second platform|2nd platform|zweite Plattform|segunda plataforma|deuxième plateforme|seconda piattaforma|分发|二次分发',
  ],
  [
    'paid ads',
    'ads|paid|paid ad|paid ad rights|paid media|paid social|paid usage|ad usage|ad rights|advertising|boost|boosting|boosted|boosted post|spark|spark ads|spark ad|' +
      'spark code|dark ads|dark posts|Werbeanzeigen|bezahlte Werbung|bezahlte Anzeigen|Werbung|anuncios|anuncios pagados|publicidad|pauta|publicité|publicités|' +
      'médias payants|anúncios|anúncios pagos|impulsionamento|annunci|sponsorizzate|annunci a pagamento|advertenties|reklamy|reklam|реклама|таргет|' +
      '投流|信息流|广告|広告|広告利用|二次利用|광고|광고 사용|quảng cáo|iklan',
  ],
  [
    'whitelisting',
    'whitelist|whitelisted|allowlist|allowlisting|partnership ads|partnership ad|branded content ads|creator licensing|ads from creator handle|' +
      'Partnerschaftsanzeigen|anuncios de colaboración|publicités en partenariat|白名单|授权投放|ホワイトリスティング|파트너십 광고|화이트리스팅',
  ],
];

/** Words of a contract that change nothing. */
export const FILLERS =
  ' of for the with in on and incl including included plus use usage right rights und et y e i von für fur pour para de of per ';
