/** Whose a column is by the first word of its title: the creator's, or that of a sound, a team or another account. */

/** Things and people beside the creator, as exports and lists put them before a property (`music_title`, `List owner`). */
const OTHERS =
  /^(?:music|sound|song|audio|track|related|recommended|similar|co-?authors?|coauthor|collaborators?|collab|tagged|photographer|hashtag|challenge|effect|commenter|parent|quoted|retweeted|in ?reply ?to|referr?er|sponsor|mentioned|mentions)(?:info|meta|data|details|producers?|users?|profiles?|accounts?|owner)?(?=[\s_./:A-Z]|$)/i;
/** People of the team that keeps the list. */
const TEAM =
  /^(?:(?:list|sheet|row|deal|campaign|lead|record|relationship|internal)[\s_]?(?:owner|manager)|owner|judge|reviewer|rater|evaluator|scout|assignee|assigned[\s_]to|added[\s_]by|found[\s_]by|created[\s_]by|contacted[\s_]by|submitted[\s_]by|responsible|point of contact|poc|verantwortlich|zuständig|betreuer|bewerter|responsable|evaluador|ответственный|负责人|媒介|对接人|担当者?|담당자?)$/i;
/** Properties that would make such a column one of the creator. */
const PROPERTY =
  /name|author|artist|user|title|handle|nick|id$|url|link|follow|fans|verified|bio|avatar|likes?|count|platform|channel|country/i;

/** Why a column says nothing of the creator, null when it may. */
export function notTheCreators(line: string): 'team' | 'other-account' | null {
  if (TEAM.test(line.trim())) return 'team';
  const other = OTHERS.exec(line.trim())?.[0];
  if (other === undefined) return null;
  return PROPERTY.test(line.trim().slice(other.length)) ? 'other-account' : null;
}
