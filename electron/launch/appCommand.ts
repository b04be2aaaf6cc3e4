import type { PreparedElectron } from './prepareElectron.ts'

/** Switches Electron needs before the app folder; root is the one user whose sandbox cannot work. */
export function electronSwitches(uid: number | undefined): string[] {
  return uid === 0 ? ['--no-sandbox'] : []
}

/** What the app is told about the machine it was prepared on; it listens only while not packaged. */
export function appEnvironment(
  electron: Pick<PreparedElectron, 'sqliteBindingPath'>,
  base: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _, THROUGHLINE_SQLITE_BINDING: __, ...environment } = base
  if (electron.sqliteBindingPath === null) return environment
  return { ...environment, THROUGHLINE_SQLITE_BINDING: electron.sqliteBindingPath }
}
