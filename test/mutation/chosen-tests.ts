/**
 * Answers for which tests a mutation run runs. Stryker asks Mocha by one regular expression of all their titles, which
 * takes longer to try on three thousand titles than most tests run: here it becomes a set. Imported for its effect.
 */
import Mocha from 'mocha';

const { grep } = Mocha.prototype;

Mocha.prototype.grep = function (asked) {
  return grep.call(this, asked instanceof RegExp ? bySet(asked) : asked);
};

/** The same answers as `(^one$)|(^another$)`. */
function bySet({ source }: RegExp): RegExp {
  const titles = source
    .slice('(^'.length, -'$)'.length)
    .split('$)|(^')
    .map((title) => title.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark)));
  const set = new Set(titles);
  return { test: (title: string) => set.has(title) } as RegExp;
}
