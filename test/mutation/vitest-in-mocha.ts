/**
 * The tests of the core under Mocha, which runs them again and again in one process: the few words of.
 * Vitest that they use, on Vitest's own `expect`. Never used by `npm test`.
 */
import { readFileSync } from 'node:fs';
import { format } from 'node:util';
import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

type Body = (...values: never[]) => unknown;
type Mocha = (title: string, body: () => unknown) => void;

const mocha = globalThis as unknown as { describe: Mocha; it: Mocha } & Record<symbol, object>;

/** They try every cell or code point there is: seconds for what other tests show of single ones. */
const EXHAUSTIVE = [
  'a changed figure changes the version, or is a problem',
  'folding twice changes nothing and never throws',
  'an edit of any cell of any table is valid or named',
  'an edit of any cell of the shipped table is valid or named',
  'a larger account never stands on a lower step of its ladder',
];

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }, { addMethod, flag }) => {
  addMethod(Assertion.prototype, 'toMatchFileSnapshot', function (this: object, path: string) {
    if (flag(this, 'object') !== readFileSync(path, 'utf8')) throw new Error(`${path} says otherwise.`);
  });
});

/** Vitest's assertions, without the parts that wait for a page or a snapshot. */
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  mocha[ASYMMETRIC_MATCHERS_OBJECT],
);

/** Titles must differ: the mutation run knows a test by its title alone. */
function counted(run: (title: string, body: Body) => void): Mocha {
  const seen = new Map<string, number>();
  return (title, body) => {
    if (EXHAUSTIVE.includes(title)) return;
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    run(times === 1 ? title : `${title} (${times})`, body);
  };
}

function withEach(run: Mocha) {
  const each = (rows: readonly unknown[]) => (title: string, body: Body) => {
    for (const row of rows) {
      const values = (Array.isArray(row) ? row : [row]) as never[];
      run(fill(title, values), () => body(...values));
    }
  };
  return Object.assign(run, { each });
}

function fill(title: string, values: readonly unknown[]): string {
  const [first] = values;
  const named = title.replace(/\$(\w+)/g, (place, key: string) =>
    first !== null && typeof first === 'object' && key in first ? String(Reflect.get(first, key)) : place,
  );
  // `format` appends what the title has no place for.
  return format(named, ...values.slice(0, named.match(/%[sdifjoO]/g)?.length ?? 0));
}

export const describe = withEach((title, body) => mocha.describe(title, () => void body()));

const single = () => withEach(counted((title, body) => mocha.it(title, body as () => unknown)));
export const test = single();
export const it = single();
