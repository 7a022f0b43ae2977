/** Which documents the project has and which files stand in it. */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDERS = ['.ci', 'docs', 'examples', 'findings', 'scripts', 'src', 'test'];

/** Every file of the project by its path from the root, and every folder with a trailing "/". */
export const PATHS: readonly string[] = [
  ...readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name),
  ...FOLDERS.flatMap((folder) => [`${folder}/`, ...below(folder)]),
];

function below(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== 'node_modules');
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? [`${path}/`, ...below(path)] : [path];
  });
}

export const DOCUMENTS: readonly string[] = PATHS.filter((path) => path.endsWith('.md'));

export function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

/** What stands in backquotes. */
export function coded(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
}
