/** The shipped words of roles, awards, institutions, talks and press. Holds no points and judges nobody. */
type RoleId = 'academic' | 'award' | 'role' | 'institution' | 'conference' | 'press';

/** Words are written as in default-evidence.ts. */
export const ROLE_WORDS: Readonly<Record<RoleId, readonly string[]>> = {
  academic: [
    'professor~, Prof., senior lecturer, researcher at+, researcher in+, profesor~, faculty at+, faculty member, on the faculty+, docent+, dr hab., habilitiert, livre-docente, universitair hoofddocent, professori, dosentti, conferențiar, egyetemi tanár, egyetemi docens, adjunktus+, καθηγητής, καθηγήτρια, פרופסור, פרופ, ศาสตราจารย์, प्रोफेसर, MCU-PH, cheffe de clinique, chef de clinique, lektor+, mitherausgeber~, rédacteur en chef+, rédactrice en chef+, editora jefe+, hoofdredacteur+, redaktor naczelny+, redaktor naczelna+, главный редактор+, редколлегии, reader in+, reader at+, adjunct+, lecturer+, lehrbeauftragt~, lehrbeauftragter, Öğr. Üyesi, JTP+, auxiliar de cátedra, อาจารย์+, 편집위원, 시간강사+, 非常勤講師+, к.ф.-м.н., к.х.н., к.э.н., к.ю.н., с.н.с., dosen+, giảng viên+, öğretim görevlisi, wykłada+, profa~, editor-in-chief+, editorial board, journal editor, associate editor, dean of, department chair, chair of+, professorship, research fellow+, postdoc+, postdoctoral+, academic title:, editorial:, editorial boards:',
    'catedratic~, investigador~+, pesquisador~+, professeur~, chercheur+, maître de conférences, directeur de recherche, directrice de recherche, chercheuse+, professoressa, docente+, PU-PH, ricercatrice+, ricercatore+',
    'Lehrstuhl, privatdozent~, hoogleraar, wykładowca+, adiunkt+, doçent, Doç. Dr., öğretim üyesi, öğr. üyesi, guru besar, giáo sư, PGS, доцент, преподаватель+, научный сотрудник+, доктор медицинских наук, кандидат медицинских наук, академик, *أستاذ, *أستاذة, عضو هيئة تدريس, 院士, 博导, 硕导, 生导师, 教授, 主任医师, 主任醫師, 讲师+, 教授:, 교수',
  ],
  award: [
    'Nobel, Fields Medal, Turing Award, Pulitzer, Michelin, Olympic gold, Olympic silver, Olympic bronze, Olympic medallist, Olympic medalist, Olympic champion, Paralympic medallist, Paralympic champion, world champion+, Master of Wine, Master Sommelier, Lasker Award, Abel Prize, Pritzker Prize, Booker Prize, James Beard Award, James Beard winner, MacArthur Fellow, Peabody Award, Emmy+, Academy Award+, Oscar winner+, Oscar-winning+, Grammy+, BAFTA+, Fellow of the Royal Society, FRS, awards:, étoilé, étoilée, Meilleur Ouvrier de France, MOF+, stellat~+, sternekoch~, premio nacional+, Nobelpreis*, Nobelprijs, medallista olimpic*, campeón olímpico, campeona olímpica, campeão olímpico, campeã olímpica, champion olympique, championne olympique, olimpiyat şampiyonu, medalhista olimpic*, médaillé olympique, médaillée olympique, campione olimpico, campionessa olimpica, olympiasieger~, olympisch kampioen, mistrz olimpijski, олимпийский чемпион, олимпийская чемпионка, нобелевский лауреат, 诺贝尔奖, 奥运冠军, 米其林, ノーベル賞, オリンピック, ミシュラン, 노벨상, 올림픽',
  ],
  role: [
    'chief medical officer, chief physician, chief scientist, chief of+, chief economist, medical director, clinical director, director of+, head of+, president of+, chairwoman of+, chairman of+, board member+, fellow of+, founder+, CEO of+, CTO of+, CFO+, KOL in+, consultant+, practice owner, role:, position:',
    'directora médica, director médico, jefa de servicio, jefe de servicio, directora de+, director de+, presidenta de+, presidente de+, diretora clínica, diretor clínico, chefe do serviço, cheffe de service, chef de service, directrice de+, directeur de+, primario+, direttrice sanitaria, direttore sanitario, direttore di+, chefarzt~, klinikdirektor~, Leiterin der+, Leiter der+, Vorstand+, grunder~+, afdelingshoofd+, ordynator~, заведующий отделением, заведующая отделением, главный врач, başhekim, 院长, 院長, 科主任, 主任医師, 部長+, 원장+, trưởng khoa',
    'member of the committee+, membre du comité+, член комитета+, miembro del comité+',
  ],
  institution: [
    'institution:, einrichtung:, institución:, instituição:, istituzione:, établissement:, instelling:, instytucja:, kurum:, 机构:, 所属:, 소속:, affiliation:, institute, university, medical school, Mayo, NASA, CERN, INSERM, CNRS, CSIC, NIH, Charité, universidad~, CHU, faculdade, universit~, Universität, Uniklinik, Universitätsklinikum, universiteit, univerzita, universitatea, yliopisto, πανεπιστήμιο, universitet, UMC, uniwersytet, üniversitesi, đại học, университет, МГУ, *جامعة, 大学, 大學, 研究所, 대학교, 병원',
  ],
  conference: [
    'keynote+, speaker at+, speaker on+, conference speaker+, invited speaker+, congress, congresses, symposium, conference:, conferences:, congress talks: 2, speaking:, talks: 2, panels:, lectures:, TEDx+, TED talk+, panelist+, panellist+, advisory board, Black Hat, DEF CON, ponente+, congreso médico, conferenciante+, referent~+, Fachkongress, Kongress, Vorträge:, conferencier~+, congrès médical, relatrice+, relatore+, congresso medico, palestrante+, конференции:, 演讲:, 学会発表, 講演+, 강연:',
  ],
  press: [
    'as seen in+, as seen on+, featured in+, featured on+, quoted in+, quoted by+, contributor to+, columnist+, interviewed by+, expert for+, press:, media mentions:, media coverage:, media appearances:, interviews:, tv:, visto en+, vista en+, prensa:, bekannt aus+, Presse:, vu dans+, vue dans+, visto in+, vista in+, stampa:, imprensa:, сми:, 媒体报道:, メディア掲載:, 언론보도:',
  ],
};
