import { existsSync } from 'node:fs'
import { LaunchError } from './launchError.ts'
import { lastLines, runCommand } from './runCommand.ts'
import { say, withProgress } from './say.ts'

/** The command that installs these packages, to be shown to a person. */
export function installCommand(packages: readonly string[]): string {
  return `sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
}

/** True for root on a system with apt: a container, mostly. Everybody else is told the command. */
export function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** Fetches the package lists; without them a bare container knows no package. */
export async function updatePackageLists(): Promise<void> {
  await withProgress('apt-get update', () => runApt(['update']))
}

/** Installs Debian packages as root, saying so first. Throws a LaunchError with apt's last lines. */
export async function installPackages(packages: readonly string[], reason: string): Promise<void> {
  say(`${reason}; installing as root: ${packages.join(' ')}`)
  await withProgress('apt-get install', () => runApt(['install', '-y', '--no-install-recommends', ...packages]))
}

async function runApt(aptArguments: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Another apt may be at work in a container that has just started.
  const result = await runCommand('apt-get', ['-o', 'DPkg::Lock::Timeout=120', '-q', ...aptArguments], { env })
  if (result.exitCode !== 0) throw new LaunchError(`apt-get ${aptArguments[0]} failed:\n${lastLines(result.output)}`)
}

/** Installs programs' packages, or throws a LaunchError with the exact command where it may not. */
export async function ensurePackages(packages: readonly string[], reason: string): Promise<void> {
  if (!mayInstallPackages()) throw new LaunchError(`${reason}. Install it with:\n  ${installCommand(packages)}`)
  await updatePackageLists()
  await installPackages(packages, reason)
}
