import { appEnvironment, electronSwitches } from './appCommand.ts'
import { ensureBuild } from './buildApp.ts'
import { runScript } from './launchError.ts'
import { prepareElectron } from './prepareElectron.ts'
import { repositoryRoot } from './repositoryRoot.ts'
import { runForeground } from './runForeground.ts'
import { say } from './say.ts'
import { warnWithoutSandbox } from './userNamespaces.ts'
import { openDisplay } from './virtualDisplay.ts'

// `npm start -- ARGUMENTS`: everything after the dashes goes to the app.
await runScript(async () => {
  const electron = await prepareElectron()
  await ensureBuild()
  const display = await openDisplay()
  const switches = electronSwitches(process.getuid?.())
  if (switches.length > 0) say('warning: running as root, so without the sandbox (--no-sandbox)')
  else await warnWithoutSandbox(electron.executablePath, null)
  try {
    return await runForeground(electron.executablePath, [...switches, repositoryRoot, ...process.argv.slice(2)], {
      env: appEnvironment(electron, { ...process.env, ...display.environment }),
    })
  } finally {
    display.close()
  }
})
