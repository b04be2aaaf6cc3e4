import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LaunchError } from './launchError.ts'
import { repositoryRoot } from './repositoryRoot.ts'
import { lastLines, runCommand } from './runCommand.ts'
import { say, withProgress } from './say.ts'

const electronPackage = join(repositoryRoot, 'node_modules', 'electron')

const executableNames: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  linux: 'electron',
  win32: 'electron.exe',
}

export type OfficialElectron = { readonly executablePath: string; readonly version: string }

/** An unpacked Electron: the one ELECTRON_OVERRIDE_DIST_PATH names, else what the electron package downloaded. */
export function findOfficialElectron(): OfficialElectron | null {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const found = readDistribution(override ?? join(electronPackage, 'dist'))
  if (override !== undefined && found === null) {
    throw new LaunchError(`ELECTRON_OVERRIDE_DIST_PATH is ${override}, but there is no Electron in it`)
  }
  return found
}

function readDistribution(folder: string): OfficialElectron | null {
  const executablePath = join(folder, executableNames[process.platform] ?? 'electron')
  const versionPath = join(folder, 'version')
  if (!existsSync(executablePath) || !existsSync(versionPath)) return null
  return { executablePath, version: readFileSync(versionPath, 'utf8').trim().replace(/^v/, '') }
}

/** Downloads the official Electron with its own installer; null where its server does not answer within seconds. */
export async function downloadOfficialElectron(): Promise<OfficialElectron | null> {
  if (!(await isReachable())) {
    say('the official Electron is not here, and its download server does not answer')
    return null
  }
  const version = namedElectronVersion()
  const result = await withProgress(`downloading Electron ${version}`, () =>
    runCommand(process.execPath, [join(electronPackage, 'install.js')], { cwd: repositoryRoot, timeoutMs: 900_000 }),
  )
  const found = findOfficialElectron()
  if (found === null) say(`that download failed:\n${lastLines(result.output, 5)}`)
  return found
}

/** The Electron version that package.json names and that releases are made with. */
export function namedElectronVersion(): string {
  const named: unknown = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'))
  if (typeof named === 'object' && named !== null && 'version' in named && typeof named.version === 'string') {
    return named.version
  }
  throw new LaunchError('node_modules/electron is not complete; run npm ci')
}

/** Behind a proxy only the installer knows the way, so it is simply tried. */
async function isReachable(): Promise<boolean> {
  const environment = process.env
  if (environment['ELECTRON_GET_USE_PROXY'] ?? environment['HTTPS_PROXY'] ?? environment['https_proxy']) return true
  const mirror = environment['ELECTRON_MIRROR'] ?? environment['npm_config_electron_mirror']
  try {
    await fetch(mirror ?? 'https://github.com/electron/electron/releases', {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(5_000),
    })
    return true
  } catch {
    return false
  }
}
