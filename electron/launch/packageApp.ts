import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureBuild } from './buildApp.ts'
import { runScript } from './launchError.ts'
import { namedElectronVersion } from './officialElectron.ts'
import type { PreparedElectron } from './prepareElectron.ts'
import { prepareElectron } from './prepareElectron.ts'
import { repositoryRoot } from './repositoryRoot.ts'
import { runForeground } from './runForeground.ts'
import { say } from './say.ts'

// `npm run dist` packages a release, `npm run dist:dir` the unpacked app. Other options go to electron-builder.
await runScript(async () => {
  const builderArguments = process.argv.slice(2)
  const isUnpacked = builderArguments.includes('--dir')
  await ensureBuild()
  const runtime = isUnpacked ? await prepareElectron() : null
  const builder = join(repositoryRoot, 'node_modules', 'electron-builder', 'cli.js')
  const exitCode = await runForeground(
    process.execPath,
    [builder, ...builderArguments, ...(runtime?.isDevelopmentRuntime ? developmentOptions(runtime) : [])],
    { cwd: repositoryRoot, env: process.env },
  )
  if (exitCode === 0 && runtime?.isDevelopmentRuntime) await finishDevelopmentApp()
  return exitCode
})

/** Where the official Electron is out of reach the unpacked app, and only that, is made with the registry copy. */
function developmentOptions(runtime: PreparedElectron): string[] {
  say(
    `packaging with Electron ${runtime.version}, the development runtime, to look at and to test; ` +
      `a release has Electron ${namedElectronVersion()}`,
  )
  return [
    `-c.electronDist=${join(runtime.executablePath, '..')}`,
    `-c.electronVersion=${runtime.version}`,
    '-c.directories.output=release/development',
  ]
}

/**
 * The development runtime brings its stand-in app along. What is left is packaged exactly as a release, so on this
 * runtime it opens no library: the addon it carries needs Node-API 10. To see it work beyond that, run a copy of the
 * executable named `electron` (Electron then calls itself not packaged) with THROUGHLINE_SQLITE_BINDING.
 */
async function finishDevelopmentApp(): Promise<void> {
  const resources = join(repositoryRoot, 'release', 'development', 'linux-unpacked', 'resources')
  await rm(join(resources, 'app'), { recursive: true, force: true })
}
