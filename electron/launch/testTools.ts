import { ensurePackages, installCommand, mayInstallPackages } from './debianPackages.ts'
import { runCommand } from './runCommand.ts'
import { say } from './say.ts'

/** What the tests need beyond the app's own needs: strace shows that nothing speaks to the network. */
export async function ensureTestTools(): Promise<void> {
  if (process.platform !== 'linux' || (await runCommand('strace', ['-V'])).exitCode === 0) return
  if (mayInstallPackages()) await ensurePackages(['strace'], 'the network tests watch the app with strace')
  else
    say(`warning: strace is missing, so the network tests will fail. Install it with:\n  ${installCommand(['strace'])}`)
}
