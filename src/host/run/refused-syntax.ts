/** Syntax that browsers and Node run and Apps Script cannot parse: private names, static fields, modules. */

import { rememberLast } from './remember-last.ts';

/** Texts, comments and regular expressions, in which nothing counts; a template may hold templates one level deep. */
const NO_CODE = new RegExp(
  [
    '\\/\\/[^\\n]*',
    '\\/\\*[\\s\\S]*?\\*\\/',
    '"(?:[^"\\\\\\n]|\\\\[\\s\\S])*"',
    "'(?:[^'\\\\\\n]|\\\\[\\s\\S])*'",
    '`(?:[^`\\\\$]|\\\\[\\s\\S]|\\$(?!\\{)|\\$\\{(?:[^{}`]|`(?:[^`\\\\]|\\\\[\\s\\S])*`|\\{[^{}]*\\})*\\})*`',
    '(?<=(?:^|[(,=:[!&|?{};+*%~^<>-]|\\b(?:return|typeof|case|in|of|delete|void|throw|else|do))\\s*)' +
      '\\/(?![*/])(?:[^/\\\\\\n[]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*\\])+\\/[a-z]*',
  ].join('|'),
  'g',
);

const REFUSED: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/(?<=^|[\s.;{}(])#[A-Za-z_$][\w$]*/g, 'private name'],
  [/(?<![.\w$])static\s*(?=\{)/g, 'static block'],
  [/(?<![.\w$])static\s+(?!async\b|get\b|set\b)[\w$]+\s*(?=[=;}])/g, 'static field'],
  [/(?<=^|[;}]|\n)\s*(?:import|export)\b(?!\s*[(.:=,)])/g, 'module syntax'],
];

/** Each piece of refused syntax with its line, in order; empty is what we want of a script. */
export const refusedSyntax = rememberLast((source): readonly string[] => {
  const code = source.replace(NO_CODE, (text) => text.replace(/[^\n]/g, ' '));
  const found = REFUSED.flatMap(([pattern, what]) =>
    [...code.matchAll(pattern)].map((match) => {
      const at = match.index + match[0].length - match[0].trimStart().length;
      const name = what === 'private name' ? ` ${match[0]}` : '';
      return { at, text: `${what}${name} in line ${source.slice(0, at).split('\n').length}` };
    }),
  );
  return found.sort((a, b) => a.at - b.at).map(({ text }) => text);
});
