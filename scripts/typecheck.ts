/** Answers for the types of every folder, each with only the globals it may name. */
import { spawnSync } from 'node:child_process';

const PROJECTS = ['src/core', 'src/addon', 'src/sidebar', 'src/host', 'src/cli', 'src/workbench', 'test'];

const failed = PROJECTS.filter((project) => {
  const { status } = spawnSync('node_modules/.bin/tsc', ['-p', project], { stdio: 'inherit' });
  return status !== 0;
});

if (failed.length > 0) {
  process.stderr.write(`Types do not hold in: ${failed.join(', ')}\n`);
  process.exit(1);
}
