/** Accuracy.md and its pictures on disk. The text is in page.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings } from './findings.ts';
import { COVERAGE_PICTURE, claimed, pageOf, SIZES_PICTURE } from './page.ts';
import { plotCoverage } from './plot-coverage.ts';
import { plotSizes } from './plot-sizes.ts';

/** Writes the page and both pictures into `folder`; older ones are replaced. */
export function writePage(findings: Findings, folder: string): void {
  mkdirSync(join(folder, 'images'), { recursive: true });
  writeFileSync(join(folder, 'accuracy.md'), pageOf(findings));
  writeFileSync(join(folder, COVERAGE_PICTURE), plotCoverage(claimed(findings.groups)));
  writeFileSync(join(folder, SIZES_PICTURE), plotSizes(claimed(findings.groups)));
}
