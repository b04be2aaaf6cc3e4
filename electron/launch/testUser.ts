import { LaunchError } from './launchError.ts'
import { lastLines, runCommand } from './runCommand.ts'
import { say } from './say.ts'

const userName = 'throughline-test'

export type TestUser = { readonly name: string; readonly uid: number; readonly gid: number; readonly home: string }

/**
 * The ordinary user that root runs the tests as, so that Electron's sandbox is really on. Made when missing.
 * Null for everybody but root, who runs them as himself.
 */
export async function ensureTestUser(): Promise<TestUser | null> {
  if (process.getuid?.() !== 0) return null
  const found = await findUser()
  if (found !== null) return found
  say(`running as root: making the system user ${userName} for the tests, whose sandbox is on`)
  const made = await runCommand('useradd', ['--system', '--create-home', '--shell', '/usr/sbin/nologin', userName])
  if (made.exitCode !== 0) throw new LaunchError(`useradd ${userName} failed:\n${lastLines(made.output)}`)
  const user = await findUser()
  if (user === null) throw new LaunchError(`useradd made no user ${userName}`)
  return user
}

async function findUser(): Promise<TestUser | null> {
  return readPasswordEntry((await runCommand('getent', ['passwd', userName])).output)
}

/**
 * Reads one line of the password database.
 *
 * @example readPasswordEntry('tester:x:998:997::/home/tester:/usr/sbin/nologin\n')
 * // { name: 'tester', uid: 998, gid: 997, home: '/home/tester' }
 */
export function readPasswordEntry(line: string): TestUser | null {
  const [name, , uid, gid, , home] = line.trim().split(':')
  if (name === undefined || uid === undefined || gid === undefined || home === undefined) return null
  return { name, uid: Number(uid), gid: Number(gid), home }
}
