/** What a refusal of Google or of the network means and what to do about it. */

/** What clasp said in its last words, as a sentence with the step to take. */
export function explainRefusal(stderr: string, scriptId: string): string {
  const said = stderr.trim();
  const found = MEANINGS.find(([pattern]) => pattern.test(said));
  if (found !== undefined) return found[1](scriptId, said);
  return `Google or clasp refused: ${said.split('\n')[0] || 'without a word.'}`;
}

/** True when the connection failed, so that nobody can say what arrived. */
export function isNetworkFault(stderr: string): boolean {
  return NETWORK.test(stderr);
}

const NETWORK =
  /\b(ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)\b|socket hang up|network socket/i;

/** First that fits wins. The texts are Google's own, as github.com/google/clasp/issues 256, 172, 35 and 811 show them. */
const MEANINGS: readonly (readonly [RegExp, (scriptId: string, said: string) => string])[] = [
  [
    NETWORK,
    () => 'script.googleapis.com cannot be reached. Is this machine online, does it need a proxy (HTTPS_PROXY)?',
  ],
  [/No credentials found/i, () => 'You are not logged in. Run: npx clasp login'],
  [
    /invalid_grant|invalid authentication credentials|refresh token|invalid_rapt/i,
    () => 'Google does not accept the stored login any more. Run: npx clasp login',
  ],
  [
    /not enabled the Apps Script API/i,
    () =>
      'Your account does not allow pushes yet. Switch on “Google Apps Script API” at https://script.google.com/home/usersettings, wait a minute, and push again.',
  ],
  [
    /entity was not found/i,
    (scriptId) =>
      `There is no script with the id ${scriptId} from .clasp.json, or the account logged in may not see it.`,
  ],
  [
    /does not have permission|PERMISSION_DENIED|insufficient/i,
    () => 'The account logged in may not change this script. Log in with another (npx clasp login) or ask its owner.',
  ],
  [/Syntax error/i, (_, said) => `Google cannot read the code: ${said.split('\n')[0]}`],
  [/invalid argument/i, () => 'Google does not accept the files; most often a field of appsscript.json is wrong.'],
];
