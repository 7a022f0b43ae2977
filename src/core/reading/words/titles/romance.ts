/** Spanish, French, Portuguese and Italian words of column titles, as data. */
import type { TitleWords } from './concepts.ts';

export const romance = (): TitleWords => ({
  followers:
    'assinantes|assinante|seguidores|seguidor|seguidoras|suscriptores|suscriptor|abonnés|abonné|abonnées|abos|inscritos|inscrito|follower|seguaci|iscritti|seguitori|fãs|aficionados|communauté|suscritores|audiencia total',
  following:
    'seguidos|siguiendo|siguiendo a|abonnements|suivis|suivi|seguindo|seguiti|segue|cuentas seguidas|comptes suivis',
  likes: 'me gusta|megusta|j aime|jaime|curtidas|curtida|gostos|mi piace|mipiace|mentions j aime|likes',
  comments: 'comentarios|coment|comentario|commentaires|commentaire|comentários|commenti|commento',
  shares:
    'compartidos|compartidas|comparticiones|partages|partage|compartilhamentos|compartilhamento|partilhas|condivisioni|condivisione|veces compartido',
  saves: 'guardados|guardado|enregistrements|salvos|salvamentos|salvataggi|favoris',
  views:
    'visualizaciones|visualización|vistas|vista|reproducciones|vues|vue|lectures|visualizações|visualização|views|visualizzazioni|visualizzazione|exibições',
  reach: 'alcance|alcances|portée|copertura|impresiones|impressões|impressioni|impresión|alcance medio',
  engagement:
    'interacción|interacciones|interação|interações|interazione|interazioni|engajamento|coinvolgimento|compromiso|participación',
  engagementRate:
    'te|tasa de interacción|tasa de engagement|tasa de compromiso|tasa de participación|porcentaje de interacción|taux d engagement|taux engagement|taux d interaction|taxa de engajamento|taxa de engagement|taxa de interação|taxa de envolvimento|tasso di interazione|tasso di engagement|tasso engagement|tasso di coinvolgimento|engagement tasa',
  rate: 'tasa|tasas|taux|taxa|taxas|tasso|porcentaje|pourcentage|porcentagem|percentuale|percentual|ratio',
  average:
    'promedio|prom|medio|medios|medias|media de|moyenne|moyen|moyens|moyennes|moy|média|médias|médio|médios|media|medi|medie|mediana|médiane|en promedio|por publicación|par post|par publication|por post|por publicação|per post|por vídeo|par vidéo|en moyenne|nombre moyen|numero medio',
  total: 'totales|totaux|totale|totali|totais|acumulado|acumulados|cumulé|cumulés|cumul|complessivi|globales|totalidad',
  number:
    'número|número de|nombre|nombre de|nbre|nbr|núm|cantidad|cantidad de|quantidade|quantidade de|qtd|qtde|quantità|numero|numero di|n°|nº',
  noise:
    'de|del|des|du|d|l|la|le|les|el|los|las|da|do|dos|das|di|dei|degli|delle|della|en|em|sur|por|par|pour|para|per|e|et|y|il|lo|i|gli|un|una|une|o|os|as|no|na|sus|su|seu|son|principal|principale|su',
  recent: 'últimos|ultimas|derniers|dernières|ultimi|recientes|récents|recentes|recenti|nuevos|nouveaux|novos|nuovi',
  measured:
    'publications analysées|publicaciones analizadas|analizados|analizadas|analysés|analysées|analisados|analisadas|analizzati|medidos|mesurés|muestra|échantillon|amostra|campione',
  creator:
    'creador|creadora|creadores|créateur|créatrice|créateurs|criador|criadora|criadores|creatore|creatori|influenceur|influenceuse|influenceurs|influenciador|influenciadora|influenciadores|influencer|influente|artista|talento',
  name: 'nome|nom|nombre completo|nom complet|nome completo|nombre y apellido|nom du créateur|apodo|pseudonyme',
  handle:
    'usuario|usuaria|usuário|utilisateur|utilizador|utente|cuenta|compte|conta|pseudo|nombre de usuario|nom d utilisateur|nome de usuário|nome utente|arroba|perfil de usuario|identifiant',
  person: 'apellido|apellidos|prénom|sobrenome|cognome|apelido',
  individual: 'persona|personne|pessoa',
  platform:
    'plataforma|plataformas|plateforme|plateformes|piattaforma|piattaforme|red social|redes sociales|rrss|redes|red|réseau social|réseau|réseaux sociaux|rede social|redes sociais|rede|rete sociale|rete|canal social',
  channel: 'canal|canales|chaîne|chaine|canale|canais',
  page: 'página|pagina',
  profile: 'perfil|perfiles|profil|profilo|perfis',
  category:
    'categoría|categorías|catégorie|catégories|categoria|categorias|categorie|nicho|nichos|temática|temáticas|tema|temas|thématique|thème|thèmes|sujet|tématica|tematiche|settore|secteur|sector|setor|nicchia|ámbito|área|rubro|intereses|interessi|centres d intérêt|segmento|especialidad|spécialité|univers',
  country:
    'país|países|pays|paese|paesi|país de origen|nacionalidad|nationalité|nazione|nacionalidade|nazionalità|mercado|marché',
  place:
    'ubicación|ciudad|ville|région|cidade|città|regione|región|região|localisation|localização|località|localidad|estado|lieu|provincia',
  audience: 'audiencia|público|pubblico|audiência|público objetivo',
  verified:
    'verificado|verificada|verificados|vérifié|vérifiée|compte vérifié|verificato|verificata|cuenta verificada|conta verificada|insignia|certifié',
  posts:
    'publicaciones|publicación|publications|publication|publicações|publicação|postagens|pubblicazioni|contenidos|contenus|conteúdos|contenuti|vídeos|vidéos|videos|entradas',
  price:
    'precio|precios|importe|importo|montant|prix|preço|preços|prezzo|prezzi|tarifa|tarifas|tarif|tarifs|tariffa|tariffe|costo|costos|coste|coût|coûts|custo|custos|costi|caché|cachê|cachet|honorarios|honoraires|honorários|compenso|cotización|cotação|devis|orçamento|preventivo|presupuesto|valor|valor cobrado|rémunération|remuneración|pago|pagamento|paiement|precio campaña|budget demandé',
  shop: 'ventas|ventes|vendas|vendite|ingresos|revenu|receita|ricavi|clics|clic|cliques|código|comisión|inversión|investissement|gasto|dépenses|spesa',
  estimate: 'estimado|estimada|estimé|estimée|stimato|stimata|previsto|prévu|esperado|attendu|objetivo|recomendado',
  limit: 'mínimo|máximo|minimo|massimo|mín|máx',
  growth:
    'crecimiento|croissance|crescimento|crescita|ganados|gagnés|ganhos|guadagnati|perdidos|perdus|variación|évolution|nuevos seguidores|nouveaux abonnés|novos seguidores|nuovi follower',
  quality: 'calidad|qualité|qualidade|qualità|credibilidad|crédibilité|autenticidad|autenticità',
  fake: 'falsos|falso|faux|falsi|sospechosos|suspects|sospetti|suspeitos',
  score:
    'puntuación|puntaje|puntos|note globale|pontuação|punteggio|nivel|niveau|nível|livello|indice|índice|tamaño|taille|influencia',
  bio: 'biografía|biographie|biografia|descripción|description|descrição|descrizione|presentación|présentation|apresentação|presentazione|acerca de|à propos|sobre',
  jobTitle:
    'cargo|puesto|profesión|profession|profissão|professione|título|titre|titolo|ocupación|métier|poste|fonction|ruolo|ocupação',
  institution:
    'institución|institution|instituição|istituzione|organización|organisation|organização|organizzazione|empresa|entreprise|azienda|universidad|université|universidade|università|hospital|hôpital|ospedale|afiliación|société',
  publications:
    'artículos científicos|publicaciones científicas|publications scientifiques|publicações científicas|pubblicazioni scientifiche|libros|livres|livros|libri|artículos|patentes|brevets|brevetti|investigación|recherche|ricerca',
  licence:
    'licencia|licence|licença|licenza|título universitario|diplôme|diplômes|diploma|laurea|certificación|certificaciones|certifications|certificação|certificazione|certificazioni|cédula profesional|formación|formation|formação|formazione|estudios|colegiado|abilitazione|premios|prix remportés|agrément',
  press:
    'prensa|presse|imprensa|stampa|apariciones en medios|mentions presse|medios|médias presse|conferencias|conférences|conferências|conferenze|ponencias',
  years:
    'años de experiencia|años|années d expérience|années|anos de experiência|anos|anni di esperienza|anni|experiencia|expérience|experiência|esperienza',
  expertise:
    'experto|experta|especialista|expertise|esperto|competenze|compétences|competencias|competências|domaine d expertise',
  authority: 'autoridad|autorité|autoridade|autorità|autorevolezza',
  link: 'enlace|enlaces|lien|liens|ligação|collegamento|sitio web|site web|sito|sito web|página web|url du profil|lien du profil|enlace perfil',
  contact:
    'correo|correo electrónico|courriel|telefone|teléfono|téléphone|telefono|contacto|contato|contatto|agencia|agence|agência|agenzia|dirección|adresse|endereço|indirizzo',
  rank: 'posición|rang|classement|posição|posizione|classifica|puesto en ranking|ordre',
  gender: 'género|genre sexe|sexe|sexo|gênero|genere|sesso|hombres|mujeres|hommes|femmes|homens|mulheres|uomini|donne',
  age: 'edad|âge|idade|età',
  language: 'idioma|idiomas|langue|langues|língua|lingua|lingue',
  date: 'fecha|data|día|mes|año|jour|mois|année|dia|mês|ano|giorno|mese|anno',
  asOf: 'fecha de los datos|datos al|actualizado|actualizada|última actualización|fecha de actualización|fecha de exportación|date des données|données au|mis à jour|mise à jour|dernière mise à jour|date d export|dados de|atualizado|atualizada|última atualização|data de atualização|data dei dati|dati al|aggiornato|aggiornata|ultimo aggiornamento|data di aggiornamento',
  status: 'estado del contacto|statut|status|stato|situação|tipo|type de compte',
  note: 'notas|nota|observaciones|remarques|remarque|observações|osservazioni|note interne|comentarios internos',
  time: 'duración|durée|duração|durata|frecuencia|fréquence|frequência|frequenza',
  brand:
    'marca|marcas|marque|marques|marchio|campaña|campagne|campanha|campagna|producto|produit|produto|prodotto|cliente',
});
