/** The English words of column titles and those of exports and code, as data. */
import type { TitleWords } from './concepts.ts';

export const english = (): TitleWords => ({
  followers:
    'followers|follower|followed by|edge followed by|subscribers|subscriber|subs|sub|fans|fan|nfollower|audience size|total audience|combined audience|fan count|fanbase|fan base|community size|members|folowers|follwers|followrs|flwrs|fllwrs|flw|latest followers|latest follower|follower size|followers size|community|subscriber base|follower base|subscriptions',
  following:
    'following|edge follow|followings|followees|followee|followed|friends|follows|following to|accounts followed',
  likes: 'likes|like|diggs|digg|reactions|diggcount',
  comments: 'comments|comment|replies|reply|commentcount',
  shares: 'shares|share|reposts|repost|retweets|retweet|forwards|reshares',
  saves: 'collections|saves|save|saved|bookmarks|bookmark',
  views:
    'opens|unique opens|average opens|opens per issue|downloads per episode|episode downloads|podcast downloads|listens per episode|views|view|plays|play|nview|watches|viewers|video views|playcount|viewcount|ccv',
  reach: 'reach|reached',
  engagement: 'engagement|engagements|eng|engaged|interaction|interactions|engmt',
  engagementRate: 'er|e r|erf|erv|err|engagement rate|eng rate|interaction rate|engrate|engr',
  rate: 'rate|ratio|percent|percentage|pct|perc|fraction',
  average: 'average|avg|avgs|avrg|ave|averages|awg|mean|median|med|typical|per post|per video|per reel|each post|aver',
  total:
    'sub total|subtotal|subtotals|total|totals|lifetime|overall|all time|alltime|cumulative|heart|hearts|heartcount',
  number:
    'number|numbers|count|counts|num|no|nb|n|nr|qty|quantity|value|values|text|amount of|exact|current|latest count',
  noise:
    'vat|tax|taxes|gst|iva|tva|mwst|mw st|ust|btw|kdv|ppn|ht|ttc|netto|brutto|gross|zzgl|inkl|exkl|excl|excluding|incl|including|of|the|by|on|in|a|at|for|and|or|mostly|main|primary|top|approx|auth|authentic|organic|social|based|to|from|is|has|with|their|your|user s|own|real|raw|all|edge|s',
  per: 'per|each',
  perUnit:
    'cpv|cpm|tkp|cpe|cpc|cpa|cpl|cpi|cpf|cpme|emv|eemv|cpr|cost per view|cost per mille|cost per engagement|cost per click|cost per follower|price per view|price per follower|price per engagement|price per click|earned media value',
  recent: 'recent|last|new|past|latest|newest',
  measured:
    'measured|analysed|analyzed|sampled|sample|sample size|observed|considered|tracked|posts scraped|scraped posts|videos scraped',
  creator:
    'creator|host|influencer|influencers|kol|koc|koltalent|talent|artist|tiktoker|tik toker|youtuber|instagrammer|instagramer|blogger|streamer|ambassador|celebrity|celeb|publisher|author|influencer info|channel info|vlogger|podcaster|twitcher',
  name: 'name|who|full name|fullname|display name|displayname|names|nickname|nick|nick name|nickname s|real name',
  handle:
    'handle|handles|username|user name|user|screen name|screenname|login|account|accounts|acct|at name|user handle|account name|unique id|uniqueid|profile name|user id',
  person: 'first name|firstname|last name|lastname|surname|given name|family name|middle name',
  individual: 'person|person id|person name|real person|individual|same person|person key|group id',
  id: 'id|uid|uuid|identifier|pk|guid|account id|influencer id|creator id',
  platform:
    'platform|platforms|socials|network|networks|social network|social net|social media|social platform|socialnet|social channel|media platform|sns|source platform|net',
  channel: 'channel|channels',
  page: 'page|pages',
  profile: 'profile|profiles',
  category:
    'sub category|sub categories|sub niche|sub topic|sub vertical|category|categories|niche|niches|topic|topics|vertical|verticals|genre|genres|industry|industries|theme|themes|field|sector|interest|interests|tag|tags|segment|content type|content category|subject|subcategory|specialty|specialties|speciality|specialities|cat|content niche|area|focus|hashtags|topic of influence|topics of influence|area of influence|field of influence|influence topic',
  country: 'country|countries|nation|nationality|country code|geo country|market|geography|geo',
  place:
    'location|region|city|state|locations|town|province|based in|area code|territory|locale|cities|county|counties',
  audience: 'audience|demographic|demographics|viewership|audiences|followers country|subscriber country',
  verified:
    'verified|is verified|verification|verified badge|blue check|bluecheck|blue tick|badge|verified account|verify',
  posts:
    'posts|post|timeline media|owner to timeline media|media|media count|publications count|uploads|videos|video|content count|contents|pieces|tweets|pins|videocount|postcount|posts total|uploads count|content|photos',
  price:
    'price|how much|prices|pricing|commercial|commercials|cost|costs|fee|fees|quote|quoted|quotation|rates|rate card|ratecard|charge|charges|asking|ask|payment|pay|honorarium|compensation|collaboration price|collab price|sponsorship|sponsored price|payout|remuneration|offer|bid|fee quoted|asking rate|collaboration|collab',
  shop: 'budget|spend|spent|revenue|rev|sales|roi|roas|clicks|click|conversions|conversion|gmv|orders|code|affiliate|coupon|profit|margin|income|earnings|shipping|invoice|ctr|click through|clickthrough',
  estimate:
    'estimated|estimate|est|expected|predicted|forecast|benchmark|vs|versus|recommended|suggested|target|potential|projected|fair',
  limit: 'min|max|minimum|maximum|lowest|highest|low|high|from|upto',
  growth:
    'growth|gained|gain|gains|lost|change|delta|increase|decrease|growing|trend|net new|difference|diff|evolution|progression|unfollows|added|variation',
  quality: 'credibility|quality|authenticity|inactive|ghost|aqs|real followers|notable|authenticity score|brand safety',
  fake: 'fake|fakes|suspicious|bots|bot|fraud|fraudulent|mass followers|bought followers',
  score:
    'score|rating|grade|index|points|level|tier|class|size|rank score|signal|verdict|influence|klout|popularity|findings|recommendation',
  bio: 'bio|biography|about|introduction|intro|self introduction|description|bios|profile description|bio text|channel description|about me|profile bio|headline|signature|summary',
  jobTitle: 'title|job title|jobtitle|position|role|occupation|profession|job|professional title|function|designation',
  institution:
    'institution|institutions|organisation|organization|affiliation|affiliations|employer|company|university|hospital|clinic|institute|workplace|practice|membership|memberships|society|societies',
  publications:
    'publications|publication|papers|paper|h index|hindex|citations|citation|books|book|patents|patent|research|articles|scientific articles|studies|clinical trials|trials|guidelines',
  licence:
    'licence|license|licenses|licences|licensed|certification|certifications|certificate|certificates|certified|credentials|credential|degree|degrees|qualification|qualifications|education|diploma|accreditation|board certified|registration|academic title|awards|award',
  press:
    'press|press mentions|media mentions|media coverage|press coverage|featured in|appearances|speaking|talks|talk|conferences|conference|congress|panels|panel|lectures|keynotes|podcast appearances|as seen in|mentions in press|tv|interviews|media appearances|speaking engagements',
  years: 'years|years of experience|years experience|experience|years in field|yrs|years active|tenure|work experience',
  expertise:
    'expertise|expert in|skills|skill|specialisation|specialization|known for|subject expertise|credential notes|evidence|area of expertise|field of expertise',
  authority:
    'authority|authority score|expert score|kol score|expertise score|authority level|authority evidence|expertise level|authority signals',
  link: 'link|links|url|urls|website|site|web|href|permalink|profile url|profile link|channel url|profile page|homepage|uri|bio link|link in bio|linktree|picture|avatar|image|thumbnail|photo url|profile pic|pic',
  contact:
    'tax id|vat id|vat number|email|mail|e mail|phone|whatsapp|mobile|contact|contacts|telephone|tel|address|street|zip|postal code|postalcode|postcode|agency|manager|agent|management|line id|wechat|dm',
  rank: 'rank|ranking|s no|sno|sl no|sr no|serial|serial number|row|row cell|row number|index no|position no|place no|item',
  gender: 'gender|sex|men|women|male|female|males|females',
  age: 'age|age group|ages|birthday|birth|born|dob|birthdate',
  language: 'language|languages|lang|predicted lang|speaks|locale language',
  date: 'date|time of|created|create|joined|since|timestamp|created at|added at|publish time|post time|published|day|month|year|week|created date|create time|upload date|start|end',
  asOf: 'as of|as at|data as of|data date|data from|last updated|last update|updated|updated at|updated on|update date|date updated|export date|exported|exported at|exported on|date exported|scraped|scraped at|scraped on|scrape date|snapshot|snapshot date|collected|collected at|collected on|date collected|retrieved|retrieved at|retrieved on|date retrieved|crawled at|crawl date|checked on|measured on|last synced|last refreshed',
  status:
    'status|stage|state of|shortlisted|approved|contacted|active|is private|private|public|response|replied|priority|booked|signed|exclusive|account type|is business|business account|type',
  note: 'note|notes|remark|remarks|observation|observations|feedback|memo|internal|caption|comment text|todo|next step|reason|reasons|review notes',
  time: 'frequency|frequence|posting frequency|posts per week|per week|per month|cadence|weekly|monthly|daily|30d|7d|90d|days|hour',
  brand:
    'brand|brands|campaign|campaigns|product|products|client|sponsor|sponsors|previous brands|competitor|competitors|file|sheet|advertiser|deliverable|deliverables|usage|rights',
  posting: 'at posting|posting',
});
