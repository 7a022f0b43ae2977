/** German, Dutch, Polish, Turkish, Indonesian, Vietnamese and Scandinavian words of column titles, as data. */
import type { TitleWords } from './concepts.ts';

export const otherLatin = (): TitleWords => ({
  followers:
    'abonnenten|abonnent|follower|followern|anhänger|abonnentenzahl|followerzahl|fangemeinde|reichweite follower|volgers|volger|abonnees|obserwujący|obserwujących|obserwatorzy|obserwatorów|subskrybenci|subskrybentów|subskrypcje|takipçi|takipçiler|takipçi sayısı|abone|aboneler|abone sayısı|pengikut|jumlah pengikut|người theo dõi|người đăng ký|số lượt đăng ký|lượt đăng ký|lượt theo dõi|số người theo dõi|theo dõi|follow|följare|følgere|seuraajat|prenumeranter',
  following:
    'gefolgt|folgt|abonniert|gefolgte|volgend|obserwowani|obserwowane|takip edilen|takip ettikleri|mengikuti|diikuti|đang theo dõi|följer|følger',
  likes:
    'gefällt mir|gefaellt mir|likes|vind ik leuks|polubienia|polubień|lajki|beğeni|beğeniler|beğeni sayısı|suka|disukai|lượt thích|số lượt thích|thích|tim|lượt tim|gillamarkeringar|gilla markeringar|mag ich|mag ich bewertungen|likerklikk',
  comments:
    'kommentare|kommentar|reacties|opmerkingen|komentarze|komentarzy|yorum|yorumlar|yorum sayısı|komentar|bình luận|số bình luận|lượt bình luận|kommentarer',
  shares:
    'geteilt|geteilte|teilungen|shares|gedeeld|udostępnienia|udostępnień|paylaşım|paylaşımlar|paylaşım sayısı|dibagikan|bagikan|chia sẻ|lượt chia sẻ|delningar|delinger',
  saves: 'gespeichert|opgeslagen|zapisy|zapisane|kaydetme|disimpan|lượt lưu|sparade',
  views:
    'aufrufe|aufruf|ansichten|wiedergaben|views|weergaven|bekeken|wyświetlenia|wyświetleń|odsłony|izlenme|izlenmeler|görüntülenme|görüntüleme|tayangan|dilihat|penonton|lượt xem|số lượt xem|visningar|visninger',
  reach:
    'reichweite|impressionen|bereik|zasięg|zasięgi|erişim|gösterim|jangkauan|tiếp cận|lượt tiếp cận|lượt hiển thị|räckvidd|rekkevidde',
  engagement:
    'interaktion|interaktionen|interacties|betrokkenheid|zaangażowanie|zaangażowania|interakcje|etkileşim|etkileşimler|interaksi|keterlibatan|tương tác|lượt tương tác|engagemang|engasjement',
  engagementRate:
    'engagement rate|engagementrate|interaktionsrate|engagement quote|engagementquote|interaktionsquote|interactieratio|engagementpercentage|wskaźnik zaangażowania|współczynnik zaangażowania|etkileşim oranı|etkilesim yuzdesi|tingkat interaksi|tingkat keterlibatan|rasio interaksi|tỷ lệ tương tác|tỉ lệ tương tác|engagemangsgrad',
  rate: 'quote|rate|prozent|anteil|prozentsatz|percentage|procent|wskaźnik|współczynnik|oran|oranı|yüzde|tingkat|rasio|persentase|tỷ lệ|tỉ lệ|phần trăm|wsk|wsp',
  average:
    'durchschnitt|durchschnittlich|durchschnittliche|durchschnittlicher|durchschn|dschn|schnitt|mittel|mittelwert|pro post|pro beitrag|pro video|gemiddeld|gemiddelde|gem|średnia|średnie|średnio|śr|ortalama|rata rata|rerata|trung bình|tb|bình quân|mỗi bài|genomsnitt|snitt|gjennomsnitt|per bericht',
  total: 'gesamt|insgesamt|gesamte|summe|totaal|łącznie|suma|razem|toplam|keseluruhan|tổng|tổng số|tổng cộng|totalt',
  number:
    'anzahl|zahl|aantal|liczba|ilość|sayısı|sayisi|sayı|adet|jumlah|banyaknya|số|số lượng|số lượt|lượt|antal|antall',
  noise:
    'bei|kooperation|kooperations|koop|listen|der|die|das|des|von|pro|und|auf|im|mit|je|van|het|een|per|op|na|w|z|i|ile|ve|dari|yang|untuk|của|trên|cho|av|för',
  recent: 'letzte|letzten|neueste|neue|laatste|ostatnie|ostatnich|son|terakhir|terbaru|gần đây|mới|senaste',
  measured:
    'gemessen|gemessene|analysierte|analysiert|ausgewertete|stichprobe|geanalyseerd|gemeten|analizowane|analizowanych|zmierzone|analiz edilen|dianalisis|được phân tích|đã phân tích',
  creator:
    'ersteller|kanalname|künstler|maker|twórca|twórcy|influencerka|üretici|içerik üreticisi|fenomen|kreator|pembuat konten|nhà sáng tạo|người sáng tạo|người ảnh hưởng|influenser|skapare',
  name: 'vollständiger name|naam|volledige naam|nazwa|imię i nazwisko|isim|ad|adı|ad soyad|nama|nama lengkap|tên|họ tên|họ và tên|namn|navn|bezeichnung|spitzname',
  handle:
    'benutzername|nutzername|konto|gebruikersnaam|gebruiker|nazwa użytkownika|użytkownik|kullanıcı|kullanıcı adı|hesap|hesap adı|akun|nama pengguna|nama akun|tài khoản|tên tài khoản|tên người dùng|användarnamn|brukernavn|profilname',
  person: 'vorname|nachname|familienname|voornaam|achternaam|imię|nazwisko|soyad|soyadı|nama depan|họ',
  individual: 'personen id|personenschlüssel|persoon|osoba|osoby|kişi|henkilö',
  platform:
    'plattform|netzwerk|soziales netzwerk|kanal typ|platforma|sieć|sosyal medya|sosyal ağ|media sosial|medsos|sosmed|nền tảng|mạng xã hội|plattformen|netwerk|sociaal netwerk',
  channel: 'kanal|kanäle|kanaal|kanał|kênh|tên kênh|saluran',
  page: 'seite|pagina|strona|sayfa|halaman|trang',
  profile: 'profil|profiel|hồ sơ|trang cá nhân',
  category:
    'kategorie|kategorien|themen|thema|nische|branche|bereich|fachgebiet|fachrichtung|themenbereich|themengebiet|rubrik|onderwerp|categorie|niche|kategoria|tematyka|branża|nisza|nisch|kategori|konu|alan|sektör|topik|bidang|niş|lĩnh vực|chủ đề|danh mục|ngành|ngành hàng|thể loại|ämne|bransch|içerik türü|icerik turu|içerik|alanı|jenis konten|loại nội dung',
  country: 'land|woonland|wohnland|länder|herkunft|herkunftsland|kraj|ülke|negara|quốc gia|nước|maa|markt',
  place:
    'stadt|ort|standort|bundesland|wohnort|plaats|locatie|woonplaats|miasto|lokalizacja|şehir|konum|il|kota|lokasi|domisili|thành phố|địa điểm|khu vực|tỉnh|stad|by',
  audience: 'zielgruppe|publikum|publiek|doelgroep|odbiorcy|hedef kitle|kitle|audiens|khán giả|đối tượng',
  verified:
    'verifiziert|verifizierung|bestätigt|geverifieerd|zweryfikowany|zweryfikowane|weryfikacja|onaylı|doğrulanmış|mavi tik|terverifikasi|centang biru|xác minh|đã xác minh|tích xanh|verifierad|verifisert',
  posts:
    'beiträge|beitrag|beitragszahl|berichten|bericht|posty|wpisy|publikacje|gönderi|gönderiler|gönderi sayısı|paylaşım adedi|postingan|unggahan|konten|bài đăng|bài viết|số bài đăng|video|inlägg|innlegg',
  price:
    'preis|preise|betrag|honorar|honorare|kosten|gage|vergütung|angebot|angebotspreis|preis pro post|prijs|prijzen|tarief|tarieven|vergoeding|cena|ceny|stawka|stawki|koszt|wycena|fiyat|fiyatı|fiyatlar|ücret|ücreti|maliyet|bütçe talebi|harga|tarif|biaya|rate harga|giá|báo giá|chi phí|đơn giá|giá booking|cát xê|phí|pris|priser|arvode',
  shop: 'umsatz|ausgaben|verkäufe|klicks|provision|rabattcode|omzet|sprzedaż|przychód|satış|gelir|penjualan|pendapatan|doanh thu|doanh số|ngân sách',
  estimate:
    'geschätzt|geschätzte|erwartet|erwartete|schätzung|empfohlen|geschat|verwacht|szacowany|szacunkowy|tahmini|beklenen|estimasi|perkiraan|ước tính|dự kiến|uppskattad',
  limit: 'mindest|höchst|minimal|maximal|tối thiểu|tối đa',
  growth:
    'wachstum|zuwachs|gewonnen|verloren|veränderung|groei|wzrost|zyskani|artış|büyüme|kazanılan|pertumbuhan|kenaikan|tăng trưởng|tăng|tăng thêm|tillväxt',
  quality: 'qualität|glaubwürdigkeit|kwaliteit|jakość|kalite|kualitas|chất lượng',
  fake: 'gefälscht|gefälschte|verdächtig|verdächtige|nep|fałszywi|sahte|palsu|ảo|giả|falska|falske',
  score: 'punktzahl|punkte|bewertung|stufe|größe|punktacja|ocena|puan|skor|seviye|skala|nilai|điểm|cấp|hạng',
  bio: 'biografie|beschreibung|über mich|über|kurzbeschreibung|beschrijving|over|opis|o mnie|biyografi|açıklama|hakkında|biografi|deskripsi|tentang|tiểu sử|giới thiệu|mô tả|beskrivning',
  jobTitle:
    'titel|beruf|position|berufsbezeichnung|funktion|beroep|functie|zawód|stanowisko|tytuł|meslek|unvan|ünvan|pekerjaan|jabatan|profesi|chức danh|nghề nghiệp|chức vụ|yrke',
  institution:
    'institut|einrichtung|firma|unternehmen|universität|klinik|krankenhaus|arbeitgeber|verband|instelling|bedrijf|universiteit|instytucja|uczelnia|szpital|kurum|şirket|üniversite|hastane|institusi|perusahaan|universitas|rumah sakit|tổ chức|cơ quan|công ty|bệnh viện|trường đại học|nơi làm việc',
  publications:
    'publikationen|veröffentlichungen|bücher|patente|fachartikel|publicaties|boeken|publikacje naukowe|książki|yayınlar|makaleler|kitaplar|publikasi|buku|công bố|ấn phẩm|sách|bài báo khoa học',
  licence:
    'lizenz|approbation|zulassung|abschluss|zertifikat|zertifikate|zertifizierung|ausbildung|qualifikation|akademischer grad|auszeichnungen|licentie|diploma|opleiding|licencja|certyfikat|certyfikaty|wykształcenie|dyplom|lisans|sertifika|diploma|eğitim|lisensi|sertifikat|sertifikasi|pendidikan|gelar|chứng chỉ|bằng cấp|giấy phép|học vị|trình độ',
  press:
    'presse|medien|medienauftritte|presseerwähnungen|vorträge|konferenzen|pers|media optredens|prasa|wystąpienia|konferencje|basın|konferanslar|pers|konferensi|báo chí|truyền thông|hội nghị',
  years:
    'jahre|jahre erfahrung|berufserfahrung|erfahrung|berufsjahre|jaren ervaring|ervaring|lata doświadczenia|doświadczenie|deneyim|deneyim yılı|tecrübe|pengalaman|tahun pengalaman|kinh nghiệm|năm kinh nghiệm|số năm kinh nghiệm',
  expertise:
    'fachwissen|experte|spezialgebiet|fachkompetenz|deskundigheid|ekspert|specjalizacja|uzmanlık|uzman|keahlian|ahli|chuyên môn|chuyên gia',
  authority: 'autorität|autoriteit|autorytet|otorite|otoritas|uy tín',
  link: 'webseite|website|profillink|profil url|adres url|strona www|bağlantı|tautan|liên kết|đường dẫn|lenke|länk',
  contact:
    'telefon|kontakt|e posta|eposta|adresse|agentur|telefoonnummer|iletişim|ajans|kontak|telepon|alamat|liên hệ|số điện thoại|điện thoại|agencja',
  rank: 'platz|rang|lfd nr|laufende nummer|nummer|rangliste|lp|pozycja|sıra|sıra no|urutan|peringkat|stt|số thứ tự|xếp hạng|thứ hạng',
  gender:
    'geschlecht|männer|frauen|männlich|weiblich|geslacht|mannen|vrouwen|płeć|cinsiyet|jenis kelamin|giới tính|nam|nữ',
  age: 'alter|leeftijd|wiek|yaş|usia|umur|tuổi|độ tuổi',
  language: 'sprache|sprachen|taal|język|dil|bahasa|ngôn ngữ|språk',
  date: 'datum|tag|monat|jahr|tarih|tanggal|ngày|tháng|năm|data dodania|dato',
  asOf: 'stand|stand der daten|datenstand|aktualisiert|aktualisiert am|letzte aktualisierung|exportiert am|bijgewerkt|laatst bijgewerkt|zaktualizowano|stan na|güncellendi|diperbarui|cập nhật|ngày cập nhật|uppdaterad|oppdatert',
  status: 'durum|trạng thái|tình trạng|stan',
  note: 'notiz|notizen|bemerkung|bemerkungen|anmerkung|anmerkungen|notitie|notities|uwagi|notatki|notlar|catatan|keterangan|ghi chú|merknad',
  time: 'dauer|häufigkeit|duur|czas|süre|durasi|thời lượng|tần suất',
  brand:
    'marke|marken|kampagne|produkt|kunde|merk|marka|kampania|kampanya|ürün|merek|kampanye|produk|nhãn hàng|thương hiệu|chiến dịch|sản phẩm',
});
