import { existsSync, readdirSync } from 'node:fs'
import { installCommand, installPackages, mayInstallPackages, updatePackageLists } from './debianPackages.ts'
import { LaunchError } from './launchError.ts'
import { runCommand } from './runCommand.ts'

/** Which Debian package brings a library that Electron links to. */
const packageOfLibrary: Readonly<Record<string, string>> = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libXss.so.1': 'libxss1',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgdk-3.so.0': 'libgtk-3-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libpangocairo-1.0.so.0': 'libpangocairo-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
}

/** Packages renamed when Debian 13 and Ubuntu 24.04 moved to a 64-bit time_t. */
const time64Packages: ReadonlySet<string> = new Set([
  'libasound2',
  'libatk-bridge2.0-0',
  'libatk1.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
])

/**
 * Reads the names of missing libraries from what `ldd` prints.
 *
 * @example missingLibraries('\tlibgtk-3.so.0 => not found\n') // ['libgtk-3.so.0']
 */
export function missingLibraries(lddOutput: string): string[] {
  const names = new Set<string>()
  for (const line of lddOutput.split('\n')) {
    const name = /^\s*(\S+) => not found$/.exec(line.trimEnd())?.[1]
    // Electron's own libraries lie beside it and are found by its run path.
    if (name !== undefined) names.add(name)
  }
  return [...names]
}

export type LibraryPackages = { readonly packages: readonly string[]; readonly unknownLibraries: readonly string[] }

/** The Debian packages for missing libraries, each once and sorted. `hasTime64` asks for the newer names. */
export function packagesForLibraries(libraries: readonly string[], hasTime64: boolean): LibraryPackages {
  const packages = new Set<string>()
  const unknownLibraries: string[] = []
  for (const library of libraries) {
    const name = packageOfLibrary[library]
    if (name === undefined) unknownLibraries.push(library)
    else packages.add(hasTime64 && time64Packages.has(name) ? `${name}t64` : name)
  }
  return { packages: [...packages].sort(), unknownLibraries }
}

/**
 * Makes sure that Electron finds its system libraries: installs them as root on Debian and its kin,
 * throws a LaunchError with the exact command otherwise. Does nothing on macOS and Windows.
 */
export async function ensureSystemLibraries(executablePath: string): Promise<void> {
  if (process.platform !== 'linux') return
  const libraries = missingLibraries((await runCommand('ldd', [executablePath])).output)
  if (libraries.length === 0) return
  const isInstalling = mayInstallPackages()
  if (isInstalling) await updatePackageLists()
  const { packages, unknownLibraries } = packagesForLibraries(libraries, await hasTime64Names())
  const what = `Electron needs system libraries that are missing (${libraries.join(', ')})`
  if (unknownLibraries.length > 0 || !existsSync('/usr/bin/apt-get')) {
    throw new LaunchError(`${what}. Install the packages of your distribution that contain them.`)
  }
  if (!isInstalling) throw new LaunchError(`${what}. Install them with:\n  ${installCommand(packages)}`)
  await installPackages(hasFonts() ? packages : [...packages, 'fonts-liberation'], what)
  const stillMissing = missingLibraries((await runCommand('ldd', [executablePath])).output)
  if (stillMissing.length > 0) throw new LaunchError(`still missing after the install: ${stillMissing.join(', ')}`)
}

async function hasTime64Names(): Promise<boolean> {
  const known = await runCommand('apt-cache', ['pkgnames', 'libgtk-3-0'])
  return known.output.split('\n').includes('libgtk-3-0t64')
}

/** A bare container has no font at all, and Electron then draws empty boxes. */
function hasFonts(): boolean {
  return existsSync('/usr/share/fonts') && readdirSync('/usr/share/fonts').length > 0
}
