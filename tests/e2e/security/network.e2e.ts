import { spawn, spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareElectron } from '../../../electron/launch/prepareElectron.ts'
import { writeArticle } from '../harness/articleFiles.ts'
import {
  appEnvironment,
  type LaunchedApp,
  launchApp,
  makeProfile,
  profileArguments,
  repositoryRoot,
} from '../harness/launchApp.ts'
import { processTree, processType } from '../harness/processTree.ts'

const traceable = spawnSync('strace', ['-f', '-e', 'trace=connect', 'true']).status === 0

/**
 * Runs the app by itself, without test driver, under strace, and gives the calls that name an internet address.
 * A socket that is only made counts for nothing: Chromium asks the kernel for the names of network interfaces on one.
 */
async function internetCalls(
  args: readonly string[],
  quitAfterMs: number | null,
): Promise<{ lines: string[]; traced: number }> {
  const profile = makeProfile()
  const { executablePath } = await prepareElectron()
  const child = spawn(
    'strace',
    [
      ...[
        '-f',
        '-ff',
        '-o',
        path.join(profile, 'strace.log'),
        '-e',
        'trace=connect,bind,sendto,sendmsg,sendmmsg,listen',
      ],
      ...[executablePath, repositoryRoot, ...profileArguments(profile), ...args],
    ],
    { env: await appEnvironment(profile), cwd: profile, stdio: 'ignore' },
  )
  // The app itself is told to end, as by a person logging out; strace would only let go of it.
  const quit = () => {
    const main = processTree(child.pid ?? -1).find(
      (each) => each.command[0] === executablePath && processType(each) === '',
    )
    if (main !== undefined) process.kill(main.pid, 'SIGTERM')
  }
  const timer = quitAfterMs === null ? null : setTimeout(quit, quitAfterMs)
  await new Promise((resolve) => child.once('exit', resolve))
  if (timer !== null) clearTimeout(timer)
  const all = globSync('strace.log*', { cwd: profile }).flatMap((name) =>
    readFileSync(path.join(profile, name), 'utf8').split('\n'),
  )
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  return {
    lines: all.filter((line) => /AF_INET|htons/.test(line)),
    traced: all.filter((line) => line.includes('AF_UNIX')).length,
  }
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
function makeFolder(): string {
  const folder = makeProfile()
  folders.push(folder)
  return folder
}

describe.runIf(process.platform === 'linux')('the app by itself', () => {
  it('can be watched by strace', () => {
    expect(traceable, 'install strace to run this test').toBe(true)
  })

  it('uses no internet address while its window is open and a file is imported', async () => {
    const files = makeFolder()
    const article = writeArticle(
      files,
      'net.txt',
      '\nhttps://example.org/tracker.png http://192.0.2.1/ ftp://192.0.2.2/\n',
    )
    const { lines, traced } = await internetCalls(
      ['--library', path.join(files, 'library'), '--import', article],
      15_000,
    )
    // Local sockets (X11, Chromium's own) show that the trace worked.
    expect(traced).toBeGreaterThan(0)
    expect(lines).toEqual([])
  })

  it('uses none when it imports and draws without a window', async () => {
    const files = makeFolder()
    const article = writeArticle(files)
    const { lines, traced } = await internetCalls(
      ['--library', path.join(files, 'library'), '--import', article, '--figure', path.join(files, 'f.png'), '--quit'],
      null,
    )
    expect(traced).toBeGreaterThan(0)
    expect(lines).toEqual([])
  })
})

describe('a page that tries', () => {
  let app: LaunchedApp
  let server: Server
  const contacts: string[] = []
  let port = 0

  beforeAll(async () => {
    app = await launchApp()
    server = createServer((socket) => {
      contacts.push(String(socket.remotePort))
      socket.destroy()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    port = typeof address === 'object' && address !== null ? address.port : 0
  })
  afterAll(async () => {
    server.close()
    await app.close()
  })

  it('reaches nobody, by markup, script or main', async () => {
    await app.page.evaluate((to) => {
      const url = `http://127.0.0.1:${to}/`
      for (const [tag, name] of [
        ['img', 'src'],
        ['iframe', 'src'],
        ['script', 'src'],
        ['video', 'src'],
        ['audio', 'src'],
        ['embed', 'src'],
        ['object', 'data'],
        ['track', 'src'],
      ] as const) {
        const element = document.createElement(tag)
        try {
          element.setAttribute(name, url)
        } catch {
          continue
        }
        document.body.append(element)
      }
      const image = document.createElement('img')
      image.srcset = `${url}1x.png 1x, ${url}2x.png 2x`
      document.body.append(image)
      for (const rel of [
        'preconnect',
        'dns-prefetch',
        'prefetch',
        'preload',
        'modulepreload',
        'stylesheet',
        'icon',
        'manifest',
        'prerender',
      ]) {
        const link = document.createElement('link')
        link.rel = rel
        link.href = url
        document.head.append(link)
      }
      const attempts = [
        () => fetch(url, { mode: 'no-cors' }),
        () => new WebSocket(`ws://127.0.0.1:${to}/`),
        () => new EventSource(url),
        () => navigator.sendBeacon(url, 'x'),
        () => new FontFace('x', `url(${url})`).load(),
        () => {
          const peer = new RTCPeerConnection({
            iceServers: [
              { urls: `stun:127.0.0.1:${to}?transport=tcp` },
              { urls: `turn:127.0.0.1:${to}?transport=tcp`, username: 'a', credential: 'b' },
            ],
          })
          peer.createDataChannel('x')
          return peer.createOffer().then((offer) => peer.setLocalDescription(offer))
        },
      ]
      for (const attempt of attempts) {
        try {
          Promise.resolve(attempt()).catch(() => {})
        } catch {
          // Refused at once.
        }
      }
    }, port)
    const byMain = await app.electron.evaluate(async ({ net, session }, to) => {
      const outcomes: string[] = []
      for (const url of [`http://127.0.0.1:${to}/`, 'http://localhost/', 'https://example.org/']) {
        for (const attempt of [() => net.fetch(url), () => session.defaultSession.fetch(url)]) {
          outcomes.push(await attempt().then(() => 'reached', String))
        }
      }
      return outcomes
    }, port)
    // Cancelled by the session's own rule; that names and addresses lead nowhere as well is the next test's matter.
    for (const outcome of byMain) expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT')
    await app.page.waitForTimeout(1500)
    expect(contacts).toEqual([])
  })

  it.each(['localhost', '127.0.0.1', 'example.org'])('finds no address for %s', async (host) => {
    const outcome = await app.electron.evaluate(
      ({ session }, name) => session.defaultSession.resolveHost(name).then(() => 'found', String),
      host,
    )
    expect(outcome).toContain('ERR_NAME_NOT_RESOLVED')
  })
})
