import { appEnvironment, electronSwitches } from './appCommand.ts'
import { ensureBuild } from './buildApp.ts'
import { runScript } from './launchError.ts'
import { prepareElectron } from './prepareElectron.ts'
import { repositoryRoot } from './repositoryRoot.ts'
import { runForeground } from './runForeground.ts'
import { openDisplay } from './virtualDisplay.ts'

/**
 * `npm run -s read -- FILES…`: prints `{path, title, byline, published, url, language, text, …}` a line for each file,
 * read by the app itself in its sealed reader process. Paths count from the folder that npm was called in.
 */
await runScript(async () => {
  const electron = await prepareElectron()
  await ensureBuild()
  const display = await openDisplay()
  const app = [...electronSwitches(process.getuid?.()), repositoryRoot]
  try {
    return await runForeground(electron.executablePath, [...app, '--read', ...process.argv.slice(2)], {
      cwd: process.env['INIT_CWD'] ?? process.cwd(),
      env: appEnvironment(electron, { ...process.env, ...display.environment }),
    })
  } finally {
    display.close()
  }
})
