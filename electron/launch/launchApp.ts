import { appEnvironment, electronSwitches } from './appCommand.ts'
import { ensureBuild } from './buildApp.ts'
import { prepareElectron } from './prepareElectron.ts'
import { repositoryRoot } from './repositoryRoot.ts'
import { runForeground } from './runForeground.ts'
import { say } from './say.ts'
import { warnWithoutSandbox } from './userNamespaces.ts'
import { openDisplay } from './virtualDisplay.ts'

/**
 * Fetches and builds what is missing and runs the app with these arguments; answers its exit code.
 * @param workingFolder that relative paths of the arguments start from
 */
export async function launchApp(args: readonly string[], workingFolder: string): Promise<number> {
  const electron = await prepareElectron()
  await ensureBuild()
  const display = await openDisplay()
  const switches = electronSwitches(process.getuid?.())
  if (switches.length > 0) say('warning: running as root, so without the sandbox (--no-sandbox)')
  else await warnWithoutSandbox(electron.executablePath, null)
  try {
    return await runForeground(electron.executablePath, [...switches, repositoryRoot, ...args], {
      cwd: workingFolder,
      env: appEnvironment(electron, { ...process.env, ...display.environment }),
    })
  } finally {
    display.close()
  }
}
