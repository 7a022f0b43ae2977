/** The process of `npm run push`: words in, text and exit code out. The work is in push/. */
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { push } from './push/push.ts';

const USAGE = 'Usage: npm run push [-- [SCRIPT_ID] [--replace]]\n';

try {
  const { values, positionals } = parseArgs({
    options: { replace: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const options = { build, given: positionals[0], mayReplace: values.replace === true };
  process.stdout.write(values.help ? USAGE : `${await push(options)}\n`);
} catch (error) {
  const isUsage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
  process.stderr.write(`${(error as Error).message}\n${isUsage ? USAGE : ''}`);
  process.exitCode = isUsage ? 2 : 1;
}
