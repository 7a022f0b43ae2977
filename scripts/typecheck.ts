/** Answers for the types of every folder, each with only the globals it may name. */
import { spawnSync } from 'node:child_process';

/** What was checked before is not checked again until it changes. */
const REMEMBERED = 'node_modules/.cache/types';

const PROJECTS = ['src/core', 'src/addon', 'src/sidebar', 'src/host', 'src/cli', 'src/workbench', 'test'];

const failed = PROJECTS.filter((project) => {
  const memory = `${REMEMBERED}/${project.replace('/', '-')}.json`;
  const flags = ['-p', project, '--incremental', '--tsBuildInfoFile', memory];
  const { status } = spawnSync('node_modules/.bin/tsc', flags, { stdio: 'inherit' });
  return status !== 0;
});

if (failed.length > 0) {
  process.stderr.write(`Types do not hold in: ${failed.join(', ')}\n`);
  process.exit(1);
}
