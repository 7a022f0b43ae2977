/** The closing line `Tests: N passed, N failed`, alone on the last line, for readers that are not people. */
import type { Reporter, TestModule } from 'vitest/node';

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0) failed += 1;
    }
    // A run that could not even start has not passed.
    if (passed + failed === 0) failed = 1;
    process.on('exit', () => process.stdout.write(`Tests: ${passed} passed, ${failed} failed\n`));
  }
}
