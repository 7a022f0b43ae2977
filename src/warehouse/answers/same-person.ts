/** Which rows are one account, and which accounts are one person: counts over the whole table by window functions. */
import { PLATFORM_HOSTS } from '../../core/reading/words/platform-names.ts';
import type { Answer, Compiler } from '../compiler.ts';
import { when } from '../sql/expressions.ts';

/** One account: the same platform and handle; for a name with a space, also the same followers. */
export function samePersonAnswer(sql: Compiler): Answer {
  const { has, rules, none, text, number, dialect } = sql;
  const isAsked = rules.limits.has('duplicate-account') || rules.limits.has('same-person');
  if (!isAsked || !has('creator', 'person')) return { layers: [] };
  const isHandle = `handle NOT LIKE '% %'`;
  const account = when([
    ["handle = ''", none('text')],
    [isHandle, `CONCAT(COALESCE(platform, ''), ' ', handle)`],
    [
      'followers IS NOT NULL',
      `CONCAT(COALESCE(platform, ''), ' ', handle, ' ', CAST(followers AS ${dialect.types.text}))`,
    ],
  ]);
  const named = has('person') ? dialect.lower(`TRIM(COALESCE(person, ''))`) : text('');
  const one = number(1);
  return {
    layers: [
      {
        name: 'handle',
        says: 'Repeats: rows of one account, accounts of one person',
        columns: { handle: handleOf(sql) },
      },
      { name: 'account', says: '', columns: { account, named_person: named } },
      {
        name: 'person_key',
        says: '',
        columns: {
          person_key: when(
            [
              ["named_person <> ''", `CONCAT('= ', named_person)`],
              [isHandle, when([["handle <> ''", `CONCAT('@ ', handle)`]])],
            ],
            'account',
          ),
        },
      },
      {
        name: 'account_rows',
        says: '',
        columns: {
          account_rows: when([['account IS NOT NULL', 'COUNT(*) OVER (PARTITION BY account)']], '1'),
          account_share: when(
            [['account IS NOT NULL', `${one} / COUNT(*) OVER (PARTITION BY person_key, account)`]],
            one,
          ),
        },
      },
      {
        name: 'repeats',
        says: '',
        columns: {
          person_accounts: when(
            [['person_key IS NOT NULL', 'ROUND(SUM(account_share) OVER (PARTITION BY person_key))']],
            one,
          ),
        },
      },
    ],
  };
}

/** The handle in a profile link or behind an @, in small letters; a name as it is. */
function handleOf({ has, text, dialect }: Compiler): string {
  if (!has('creator')) return text('');
  const hosts = Object.values(PLATFORM_HOSTS).join('|').replace(/\./g, '\\.');
  const link = `^(https?://)?([a-z0-9-]+\\.)*(${hosts})/+([^?#]*/)?@?([^/?#]+)/*([?#].*)?$`;
  const name = dialect.lower(`TRIM(COALESCE(creator, ''))`);
  return when(
    [
      [`${name} LIKE '%/%'`, dialect.replaceAll(name, link, '\\5')],
      [`${name} LIKE '@%'`, `SUBSTR(${name}, 2)`],
    ],
    name,
  );
}
