import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { prepareElectron } from '../../../electron/launch/prepareElectron.ts'

export const repositoryRoot = path.resolve(import.meta.dirname, '..', '..', '..')

export type LaunchOptions = {
  /** Folder of the library to open or make; without it a new one in the profile. Null leaves the choice to the app. */
  readonly library?: string | null
  /** More arguments of the app. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The profile of an earlier start, for "still there after a restart". It is then the caller's to remove. */
  readonly profile?: string
}

export type LaunchedApp = {
  readonly electron: ElectronApplication
  /** The interface's page. */
  readonly page: Page
  /** A temporary home folder with the app's data in it; nothing outside it is the app's. */
  readonly profile: string
  /** Exceptions and console errors of the interface, as they come. */
  readonly problems: readonly string[]
  /** Quits as a person does and waits for the end of the process. May be called again. */
  readonly close: () => Promise<void>
}

/** Starts the built app in the real Electron with a profile of its own, and waits for the interface. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  if (!existsSync(path.join(repositoryRoot, 'dist', 'main', 'main.js'))) {
    throw new Error('the app is not built: run `npm run build`, or the tests through `npm test`')
  }
  const profile = options.profile ?? makeProfile()
  const { executablePath } = await prepareElectron()
  const library = options.library === undefined ? path.join(profile, 'Test library') : options.library
  const electron = await _electron.launch({
    executablePath,
    // Playwright would switch the sandbox off on Linux.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      repositoryRoot,
      ...profileArguments(profile),
      ...(library === null ? [] : ['--library', library]),
      ...(options.args ?? []),
    ],
    env: { ...(await appEnvironment(profile)), ...options.env },
    cwd: profile,
    // Otherwise Playwright makes the page believe in a light system.
    colorScheme: null,
    timeout: 60_000,
  })
  const page = await interfacePage(electron)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await waitUntilShown(electron)
  let isClosed = false
  electron.once('close', () => {
    isClosed = true
  })
  return {
    electron,
    page,
    profile,
    problems,
    async close() {
      if (!isClosed) await electron.close()
      isClosed = true
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** An empty home folder for one start, or for several that share it. */
export function makeProfile(): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'throughline-e2e-'))
  mkdirSync(path.join(profile, 'Documents'))
  return profile
}

/** The app's data goes into the profile. Root, and only root, has to do without Chromium's sandbox. */
export function profileArguments(profile: string): string[] {
  const isRoot = process.getuid?.() === 0
  return [`--user-data-dir=${path.join(profile, 'data')}`, ...(isRoot ? ['--no-sandbox'] : [])]
}

/** What the app needs of the surroundings, and nothing else of the person's who runs the tests. */
export async function appEnvironment(profile: string): Promise<Record<string, string>> {
  const { sqliteBindingPath } = await prepareElectron()
  const passedOn = ['PATH', 'DISPLAY', 'XAUTHORITY', 'WAYLAND_DISPLAY', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR']
  const environment: Record<string, string> = { HOME: profile }
  for (const name of passedOn) {
    const value = process.env[name]
    if (value !== undefined) environment[name] = value
  }
  return sqliteBindingPath === null ? environment : { ...environment, THROUGHLINE_SQLITE_BINDING: sqliteBindingPath }
}

/** The page is there a moment before its window is: it is shown when it has something to show. */
async function waitUntilShown(electron: ElectronApplication): Promise<void> {
  const deadlineMs = performance.now() + 30_000
  while (
    !(await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((window) => window.isVisible()),
    ))
  ) {
    if (performance.now() > deadlineMs) throw new Error('no window was shown within 30 s')
    await sleep(50)
  }
}

async function interfacePage(electron: ElectronApplication): Promise<Page> {
  const isInterface = (page: Page) => page.url().startsWith('app://interface/')
  const open = electron.windows().find(isInterface)
  const page = open ?? (await electron.waitForEvent('window', { predicate: isInterface, timeout: 30_000 }))
  await page.waitForLoadState('domcontentloaded')
  return page
}
