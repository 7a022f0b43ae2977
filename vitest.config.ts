import { defineConfig } from 'vitest/config';

const project = (name: string, more: Record<string, unknown> = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], isolate: false, testTimeout: 60_000, ...more },
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
      project('warehouse', { testTimeout: 180_000 }),
      project('host'),
      project('addon'),
      project('bundle'),
      project('cli', { testTimeout: 120_000 }),
      project('deploy', { testTimeout: 120_000, hookTimeout: 60_000 }),
      project('docs'),
      project('sidebar'),
      project('e2e', { testTimeout: 180_000, hookTimeout: 180_000 }),
    ],
  },
});
