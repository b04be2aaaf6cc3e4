import { spawnSync } from 'node:child_process'
import path from 'node:path'

const unshare = process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--mount', '--user', '--map-root-user']

/** False where the system lets nobody mount, not even in a namespace of one's own. */
export function canMountSmallDisk(): boolean {
  return inMount('/tmp', 1, 'true').status === 0
}

/**
 * Runs a TypeScript file in Node with a disk of `megabytes` mounted at `folder`, seen by that process only.
 * Answers what it printed. Arguments follow the script's own path.
 */
export function runOnSmallDisk(folder: string, megabytes: number, script: string, args: readonly string[]): string {
  const rawImports = path.join(import.meta.dirname, 'rawImports.ts')
  const command = [process.execPath, '--disable-warning=ExperimentalWarning', '--import', rawImports, script, ...args]
  const { status, stdout, stderr } = inMount(folder, megabytes, 'exec "$@"', command)
  if (status !== 0) throw new Error(`${path.basename(script)} ended with ${status}: ${stderr}`)
  return stdout
}

function inMount(folder: string, megabytes: number, then: string, args: readonly string[] = []) {
  const [program = '', ...options] = unshare
  const script = `mount -t tmpfs -o size=${megabytes}m tmpfs "$1" && shift && ${then}`
  return spawnSync(program, [...options, 'sh', '-c', script, 'sh', folder, ...args], { encoding: 'utf8' })
}
