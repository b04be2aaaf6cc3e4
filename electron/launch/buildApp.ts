import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { LaunchError, runScript } from './launchError.ts'
import { repositoryRoot } from './repositoryRoot.ts'
import { lastLines, runCommand } from './runCommand.ts'
import { withProgress } from './say.ts'
import { withLock } from './withLock.ts'

/** What the built app is made of. The launcher itself is not part of it. */
const sourcePatterns = ['electron/**', 'db/**', 'shared/**', 'renderer/**', 'package.json', 'package-lock.json']
const configs = ['electron/vite.config.ts', 'renderer/vite.config.ts']

/**
 * A fingerprint of the sources below a folder: of names, sizes and times, so that it takes milliseconds.
 * A file that is added, removed, renamed or saved changes it.
 */
export function sourceFingerprint(root: string): string {
  const lines: string[] = []
  for (const path of globSync(sourcePatterns, { cwd: root, exclude: isNoSource })) {
    const stats = statSync(join(root, path), { throwIfNoEntry: false })
    if (stats?.isFile()) lines.push(`${path} ${stats.size} ${stats.mtimeMs}`)
  }
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}

function isNoSource(path: string): boolean {
  return path.split(sep).includes('node_modules') || path.startsWith(join('electron', 'launch'))
}

/** Where a finished build writes what it was built from. */
function stampPath(root: string): string {
  return join(root, 'dist', 'source-fingerprint')
}

/** True when `dist` is missing, was left half-made, or is older than the sources. */
export function isBuildStale(root: string): boolean {
  const stamp = stampPath(root)
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== sourceFingerprint(root)
}

/** Builds main, preload scripts, reader page and interface into `dist`. */
export async function buildApp(): Promise<void> {
  const dist = join(repositoryRoot, 'dist')
  const fingerprint = sourceFingerprint(repositoryRoot)
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  for (const config of configs) {
    await withProgress(`building with ${config}`, async () => {
      const vite = join(repositoryRoot, 'node_modules', 'vite', 'bin', 'vite.js')
      const result = await runCommand(
        process.execPath,
        [vite, 'build', '--config', config, '--configLoader', 'native'],
        {
          cwd: repositoryRoot,
          env: { ...process.env, NO_COLOR: '1' },
        },
      )
      if (result.exitCode !== 0) throw new LaunchError(`the build failed:\n${lastLines(result.output, 40)}`)
    })
  }
  // Last: a build that was interrupted has no stamp and is made again.
  writeFileSync(stampPath(repositoryRoot), fingerprint)
}

/** Builds when the sources are newer; two runs at once build one after the other. */
export async function ensureBuild(): Promise<void> {
  if (!isBuildStale(repositoryRoot)) return
  await withLock(join(repositoryRoot, 'node_modules', '.throughline-build.lock'), async () => {
    if (isBuildStale(repositoryRoot)) await buildApp()
  })
}

if (import.meta.main) {
  await runScript(async () => {
    await buildApp()
    process.stderr.write(`built ${relative(process.cwd(), join(repositoryRoot, 'dist')) || 'dist'}\n`)
    return 0
  })
}
