/** The process of `npm run release`: the version in, what was made out. The work is in release/. */
import { build } from './build.ts';
import { makeRelease } from './release/make-release.ts';

try {
  process.stdout.write(`${await makeRelease(process.argv.slice(2), build)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
