import { builtinModules } from 'node:module'
import { join } from 'node:path'
import type { EnvironmentOptions } from 'vite'
import { defineConfig } from 'vite'

const here = import.meta.dirname
const dist = join(here, '..', 'dist')

/** What the process itself provides, or cannot be bundled (a native addon). Everything else goes into the file. */
const external = ['electron', 'better-sqlite3', ...builtinModules, /^node:/]

/** One preload script per build: a sandboxed preload is CommonJS and can load no second file of ours. */
function preload(name: string, entry: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: join(dist, 'preload'),
      // Two builds share the folder; buildApp.ts empties it.
      emptyOutDir: false,
      lib: { entry: join(here, entry), formats: ['cjs'], fileName: () => `${name}.cjs` },
      rolldownOptions: { external },
    },
  }
}

export default defineConfig({
  // The reader page is the one HTML file here, and its place in dist follows from the root.
  root: join(here, 'reader', 'page'),
  base: './',
  publicDir: false,
  clearScreen: false,
  logLevel: 'warn',
  build: {
    target: 'chrome130',
    sourcemap: false,
    minify: false,
    // An inlined asset is a data: address, which the content security policies refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4_000,
  },
  environments: {
    main: {
      consumer: 'server',
      // write-file-atomic is CommonJS and names its temporary files after its own.
      define: { __filename: 'import.meta.filename' },
      resolve: { noExternal: true, external: ['electron', 'better-sqlite3'] },
      build: {
        target: 'node20',
        outDir: join(dist, 'main'),
        emptyOutDir: true,
        ssr: true,
        rolldownOptions: {
          input: { main: join(here, 'main.ts'), checkCopyWorker: join(here, '..', 'db', 'checkCopyWorker.ts') },
          external,
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: preload('preload', 'preload.ts'),
    readerPreload: preload('readerPreload', 'reader/readerPreload.ts'),
    client: {
      // Not `browser`: the Markdown parser's form for browsers decodes `&amp;` through innerHTML, which the page forbids.
      resolve: { conditions: ['worker', 'module', 'development|production'] },
      build: {
        outDir: join(dist, 'reader'),
        emptyOutDir: true,
        rolldownOptions: { input: { page: join(here, 'reader', 'page', 'page.html') } },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        // `ssr` is always there; nothing of ours is built for it.
        if (environment.name !== 'ssr') await builder.build(environment)
      }
    },
  },
})
