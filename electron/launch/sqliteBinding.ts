import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findCached, openCacheFolder } from './cacheFolder.ts'
import { ensurePackages } from './debianPackages.ts'
import { LaunchError } from './launchError.ts'
import { repositoryRoot } from './repositoryRoot.ts'
import { lastLines, runCommand } from './runCommand.ts'
import { withProgress } from './say.ts'
import { withLock } from './withLock.ts'

/**
 * True where better-sqlite3's prebuilt addon cannot be loaded: it needs Node-API 10, which Electron has since 35.
 * Below that it ends the process without a word.
 */
export function needsOwnBinding(electronVersion: string): boolean {
  return Number.parseInt(electronVersion, 10) < 35
}

export type BindingKey = {
  readonly sqliteVersion: string
  readonly electronVersion: string
  readonly platform: string
  readonly arch: string
}

/**
 * The cache's name for a compiled addon.
 *
 * @example bindingName({ sqliteVersion: '13.2.0', electronVersion: '33.2.1', platform: 'linux', arch: 'x64' })
 * // 'better-sqlite3-13.2.0-electron-33.2.1-linux-x64.node'
 */
export function bindingName(key: BindingKey): string {
  return `better-sqlite3-${key.sqliteVersion}-electron-${key.electronVersion}-${key.platform}-${key.arch}.node`
}

/** The path of the sqlite addon for this Electron, compiled when missing; null where the shipped one serves. */
export async function ensureSqliteBinding(executablePath: string, electronVersion: string): Promise<string | null> {
  if (!needsOwnBinding(electronVersion)) return null
  const { platform, arch } = process
  const name = bindingName({ sqliteVersion: await readSqliteVersion(), electronVersion, platform, arch })
  const cached = findCached(name)
  if (cached !== null) return cached
  await ensureCompiler()
  const cacheFolder = openCacheFolder()
  return withLock(join(cacheFolder, `${name}.lock`), async () => {
    const finished = findCached(name)
    if (finished !== null) return finished
    const workFolder = await mkdtemp(join(cacheFolder, `${name}.part-`))
    try {
      const compiled = await withProgress(
        `compiling the sqlite addon for Electron ${electronVersion} (once, about a minute)`,
        () => compile(workFolder),
      )
      await tryBinding(executablePath, compiled)
      await rename(compiled, join(cacheFolder, name))
    } finally {
      await rm(workFolder, { recursive: true, force: true })
    }
    return join(cacheFolder, name)
  })
}

async function readSqliteVersion(): Promise<string> {
  const text = await readFile(join(repositoryRoot, 'node_modules', 'better-sqlite3', 'package.json'), 'utf8')
  const parsed: unknown = JSON.parse(text)
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed) return String(parsed.version)
  throw new LaunchError('node_modules/better-sqlite3 is not complete; run npm ci')
}

async function ensureCompiler(): Promise<void> {
  const programs = { python3: 'python3', make: 'make', 'g++': 'g++' }
  const missing: string[] = []
  for (const [program, packageName] of Object.entries(programs)) {
    if ((await runCommand(program, ['--version'])).exitCode === 127) missing.push(packageName)
  }
  if (missing.length > 0) await ensurePackages(missing, `compiling the sqlite addon needs ${missing.join(', ')}`)
}

/**
 * Compiles a copy of the sources for a Node-API below 10. What the addon takes from 10 (references to values of any
 * type) was there before as experimental; a module gets it by naming the experimental version.
 */
async function compile(workFolder: string): Promise<string> {
  const modules = join(repositoryRoot, 'node_modules')
  const copiedModules = join(workFolder, 'node_modules')
  for (const name of ['better-sqlite3', 'node-addon-api']) {
    await cp(join(modules, name), join(copiedModules, name), { recursive: true })
  }
  const source = join(copiedModules, 'better-sqlite3')
  const gypPath = join(source, 'binding.gyp')
  const gyp = await readFile(gypPath, 'utf8')
  const experimental = gyp.replace("'NAPI_VERSION=10'", "'NAPI_VERSION=2147483647'")
  if (experimental === gyp)
    throw new LaunchError('better-sqlite3 has changed: binding.gyp does not name NAPI_VERSION=10')
  await writeFile(gypPath, experimental)

  const result = await runCommand(
    process.execPath,
    [
      join(modules, 'node-gyp', 'bin', 'node-gyp.js'),
      'rebuild',
      '--release',
      `--nodedir=${await makeHeaderFolder(workFolder)}`,
      '--',
      '-Dforce_build=1',
    ],
    { cwd: source, env: compileEnvironment() },
  )
  if (result.exitCode !== 0) throw new LaunchError(`compiling the sqlite addon failed:\n${lastLines(result.output)}`)
  const compiled = join(workFolder, 'addon.node')
  await copyFile(join(source, 'build', 'Release', 'better_sqlite3.node'), compiled)
  // Readable by every user, whatever the umask was.
  await chmod(compiled, 0o755)
  return compiled
}

/** Loads the addon in the Electron it is for: a wrong one ends the process, which is better seen here than later. */
async function tryBinding(executablePath: string, binding: string): Promise<void> {
  const program = `new (require('better-sqlite3'))(':memory:', { nativeBinding: ${JSON.stringify(binding)} }).close()`
  const result = await runCommand(executablePath, ['-e', program], {
    cwd: repositoryRoot,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeoutMs: 60_000,
  })
  if (result.exitCode !== 0)
    throw new LaunchError(`the compiled sqlite addon does not load:\n${lastLines(result.output)}`)
}

/**
 * Lays out the Node-API headers as node-gyp wants them. The addon needs nothing else from Node, and so it does not
 * matter whether this machine's node came with headers, or whether they could be downloaded.
 */
async function makeHeaderFolder(workFolder: string): Promise<string> {
  const headerFolder = join(workFolder, 'headers')
  const include = join(headerFolder, 'include', 'node')
  await mkdir(include, { recursive: true })
  await cp(join(repositoryRoot, 'node_modules', 'node-api-headers', 'include'), include, { recursive: true })
  await writeFile(join(include, 'postFinalizer.h'), postFinalizerHeader)
  await writeFile(join(include, 'common.gypi'), commonGypi)
  return headerFolder
}

/**
 * The one experimental function the addon cannot do without: an experimental module may not touch JavaScript values
 * while the garbage collector runs, and node-addon-api then puts its finalizers off. The npm package of the headers
 * holds the stable part only.
 */
const postFinalizerHeader = `#pragma once
#include <node_api.h>
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
EXTERN_C_START
NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(
    node_api_basic_env env, napi_finalize finalize_cb, void* finalize_data, void* finalize_hint);
EXTERN_C_END
`

const commonGypi = `{
  'target_defaults': {
    'cflags': ['-fPIC', '-pthread'],
    'cflags_cc': ['-include', '<(node_root_dir)/include/node/postFinalizer.h'],
    'ldflags': ['-pthread'],
  },
}
`

/** npm hands its settings to scripts as npm_config_*; one of them (nodedir) would win over the argument above. */
function compileEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (!name.toLowerCase().startsWith('npm_config_')) env[name] = value
  }
  // binding.gyp runs `node`; it must be this one.
  env['PATH'] = `${join(process.execPath, '..')}:${process.env['PATH'] ?? ''}`
  return env
}
