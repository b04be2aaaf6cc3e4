import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests run as an ordinary user too, who may not write into a checkout of root's: nothing is written there. */
const cacheDir = join(tmpdir(), `throughline-vitest-${process.getuid?.() ?? 'user'}`)

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  cacheDir,
  test: {
    fsModuleCache: false,
    // Two cores are what a small machine has; more workers only make the slow tests slower.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          // One window at a time: they share the display, and focus.
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
