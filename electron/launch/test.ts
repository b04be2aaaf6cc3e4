import { chown, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { ensureBuild } from './buildApp.ts'
import { runScript } from './launchError.ts'
import { prepareElectron } from './prepareElectron.ts'
import { openReadableCheckout } from './readableCheckout.ts'
import { runForeground } from './runForeground.ts'
import { countTests, describeCounts, exitCodeOf } from './testCounts.ts'
import { ensureTestTools } from './testTools.ts'
import type { TestUser } from './testUser.ts'
import { ensureTestUser } from './testUser.ts'
import { warnWithoutSandbox } from './userNamespaces.ts'
import { openDisplay } from './virtualDisplay.ts'

// `npm test -- VITEST-OPTIONS`: unit and end-to-end tests, the latter in the real Electron with its sandbox on.
await runScript(async () => {
  const electron = await prepareElectron()
  await ensureBuild()
  await ensureTestTools()
  const user = await ensureTestUser()
  await warnWithoutSandbox(electron.executablePath, user)
  const checkout = await openReadableCheckout(user)
  const display = await openDisplay(user)
  const reportFolder = await mkdtemp(join(tmpdir(), 'throughline-report-'))
  if (user !== null) await chown(reportFolder, user.uid, user.gid)
  const reportPath = join(reportFolder, 'report.json')
  try {
    const node =
      checkout.root === process.cwd() ? process.execPath : join(checkout.root, 'node_modules', '.bin', 'node')
    const exitCode = await runForeground(node, vitestArguments(checkout.root, reportPath, process.argv.slice(2)), {
      cwd: checkout.root,
      env: { ...testEnvironment(process.env, user, checkout.root), ...display.environment },
      ...(user === null ? {} : { user }),
    })
    const counts = countTests(await readFile(reportPath, 'utf8').catch(() => null), exitCode)
    process.stdout.write(`${describeCounts(counts)}\n`)
    return exitCodeOf(counts)
  } finally {
    display.close()
    await checkout.dispose()
    await rm(reportFolder, { recursive: true, force: true })
  }
})

/** The config is read by Node itself (`native`): Vite's way writes a file into node_modules first. */
function vitestArguments(root: string, reportPath: string, passedOn: readonly string[]): string[] {
  return [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--config',
    join('tests', 'vitest.config.ts'),
    '--configLoader',
    'native',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportPath}`,
    ...passedOn,
  ]
}

/** Another user's tests must not look for their settings, caches and temporary files in root's places. */
function testEnvironment(base: NodeJS.ProcessEnv, user: TestUser | null, root: string): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {}
  for (const [name, value] of Object.entries(base)) {
    if (!/^(npm_|XDG_|SUDO_)|^(HOME|USER|LOGNAME|MAIL|TMPDIR|ELECTRON_RUN_AS_NODE)$/.test(name) || user === null) {
      environment[name] = value
    }
  }
  environment['PATH'] = [join(root, 'node_modules', '.bin'), base['PATH']].join(delimiter)
  if (user === null) return environment
  return { ...environment, HOME: user.home, USER: user.name, LOGNAME: user.name }
}
