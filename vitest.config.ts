import { defineConfig } from 'vitest/config';

/** For what hangs, and far from what a busy machine needs: no case depends on the clock. */
const PATIENT = { testTimeout: 600_000, hookTimeout: 600_000 };

const project = (name: string, more: { globalSetup?: string } = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], isolate: false, ...PATIENT, ...more },
});

export default defineConfig({
  test: {
    // Left alone, Vitest keeps one core for itself: on a machine of two that halves the speed.
    maxWorkers: '100%',
    // Emulated executions leave much behind: with little room for the young, collecting it takes a fifth of the time.
    execArgv: ['--max-semi-space-size=64'],
    reporters: ['default', './test/helpers/closing-line.ts'],
    globalSetup: './test/helpers/build-once.ts',
    projects: [
      project('core'),
      project('warehouse'),
      project('host'),
      project('addon'),
      project('bundle'),
      project('cli'),
      project('deploy'),
      project('docs'),
      project('sidebar'),
      project('e2e', { globalSetup: './test/helpers/browser.ts' }),
    ],
  },
});
