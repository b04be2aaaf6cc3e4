import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensurePackages } from './debianPackages.ts'
import { LaunchError } from './launchError.ts'
import { runCommand } from './runCommand.ts'
import { say } from './say.ts'

export type Display = {
  /** DISPLAY and XAUTHORITY for the programs that draw on it; empty where the desktop's own display serves. */
  readonly environment: Readonly<Record<string, string>>
  close(): void
}

export type DisplayUser = { readonly uid: number; readonly gid: number }

/** True on Linux without a desktop: windows need a display of ours there. */
export function needsVirtualDisplay(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  return platform === 'linux' && !environment['DISPLAY'] && !environment['WAYLAND_DISPLAY']
}

/**
 * Gives a display: the desktop's, or Xvfb's where there is none. Xvfb is started here and not through xvfb-run, so
 * that signals and the exit code pass between the launcher and the app directly, and the app outlives no display.
 * Only `user` may draw on it.
 */
export async function openDisplay(user: DisplayUser | null = null): Promise<Display> {
  if (!needsVirtualDisplay(process.platform, process.env)) return { environment: {}, close: () => {} }
  if ((await runCommand('Xvfb', ['-help'])).exitCode === 127) {
    await ensurePackages(['xvfb'], 'there is no display here, and no Xvfb to make a virtual one')
  }
  return startXvfb(user)
}

async function startXvfb(user: DisplayUser | null): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-display-'))
  const authorityPath = join(folder, 'authority')
  writeFileSync(authorityPath, authorityEntry(randomBytes(16)), { mode: 0o600 })
  if (user !== null) for (const path of [folder, authorityPath]) chownSync(path, user.uid, user.gid)

  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-auth', authorityPath],
    // Its own session: Ctrl+C must reach the app, not the display under it.
    { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const close = (): void => {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', close)
  const number = await readDisplayNumber(server)
  server.unref()
  say(`no display here: using a virtual one, Xvfb :${number}`)
  return { environment: { DISPLAY: `:${number}`, XAUTHORITY: authorityPath }, close }
}

/** Xvfb takes the first free number and writes it when it is ready. */
function readDisplayNumber(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const pipe = server.stdio[3]
    const fail = (): void => reject(new LaunchError('Xvfb did not start'))
    const timer = setTimeout(fail, 20_000)
    let text = ''
    pipe?.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1')
      const number = /^(\d+)\n/.exec(text)?.[1]
      if (number === undefined) return
      clearTimeout(timer)
      pipe.destroy()
      resolve(Number(number))
    })
    server.once('error', fail)
    server.once('exit', fail)
  })
}

/**
 * One entry of an X authority file, valid for every host and display: family, address, display, name, cookie,
 * each text with its length as 16 bits before it.
 */
export function authorityEntry(cookie: Buffer): Buffer {
  const familyWild = Buffer.from([0xff, 0xff])
  const fields = [Buffer.alloc(0), Buffer.alloc(0), Buffer.from('MIT-MAGIC-COOKIE-1'), cookie]
  return Buffer.concat([familyWild, ...fields.flatMap((field) => [Buffer.from([0, field.length]), field])])
}
