import { statSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './runCommand.ts'
import { say } from './say.ts'

/**
 * Says so where Electron's sandbox cannot start for this user: Chromium needs a user namespace, or its helper owned by
 * root with the setuid bit (as a deb package installs it).
 */
export async function warnWithoutSandbox(
  executablePath: string,
  user: { readonly uid: number; readonly gid: number } | null,
): Promise<void> {
  if (process.platform !== 'linux' || hasSandboxHelper(executablePath)) return
  const tried = await runCommand('unshare', ['--user', 'true'], user === null ? {} : { user })
  // 127: no such tool here, so nothing is known.
  if (tried.exitCode === 0 || tried.exitCode === 127) return
  const helper = join(executablePath, '..', 'chrome-sandbox')
  say(
    'warning: this machine allows no user namespaces, so Electron cannot start with its sandbox on. ' +
      'In a container allow them; on Ubuntu 24.04 and newer either\n' +
      '  sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0\n' +
      `  or: sudo chown root ${helper} && sudo chmod 4755 ${helper}`,
  )
}

function hasSandboxHelper(executablePath: string): boolean {
  const helper = statSync(join(executablePath, '..', 'chrome-sandbox'), { throwIfNoEntry: false })
  return helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0
}
