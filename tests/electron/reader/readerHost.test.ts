import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { ReaderBudget } from '../../../electron/reader/readerBudget.ts'
import { createReaderHost, type ReaderHost } from '../../../electron/reader/readerHost.ts'
import type { ReaderProcess } from '../../../electron/reader/readerProcess.ts'
import type { ReaderRequest } from '../../../shared/ipc/readerProtocol.ts'
import { DEFAULT_READING } from '../../../shared/model/readingSettings.ts'
import { sampleReply, sampleRequest } from './sampleReplies.ts'

type Page = {
  readonly say: (message: unknown) => void
  readonly die: () => void
  readonly useMemory: (bytes: number) => void
}

/** What a test's reader does with a request; the first one is process 1. */
type Behaviour = (request: ReaderRequest, page: Page, processNumber: number) => void

const budget: ReaderBudget = {
  readMs: 400,
  silentMs: 100,
  librarySilentMs: 200,
  startMs: 150,
  memoryBytes: 1000,
  recycleBytes: 500,
  pollMs: 5,
}

/** A sign of life every 20 ms, without end. */
function drip(request: ReaderRequest, page: Page, isInLibrary = false): void {
  const timer = setInterval(() => page.say({ kind: 'working', id: request.id, isInLibrary }), 20)
  setTimeout(() => clearInterval(timer), 1000)
}

function startHost(behave: Behaviour, { isSilent = false } = {}) {
  const killed: number[] = []
  const ended: string[] = []
  let processCount = 0
  function open(): ReaderProcess {
    processCount += 1
    const processNumber = processCount
    let memory = 0
    let isDead = false
    let listen: (message: unknown) => void = () => {}
    let onGone = () => {}
    const page: Page = {
      say: (message) => queueMicrotask(() => isDead || listen(message)),
      die: () => queueMicrotask(() => onGone()),
      useMemory: (bytes) => {
        memory = bytes
      },
    }
    if (!isSilent) setTimeout(() => page.say({ kind: 'ready' }), 1)
    return {
      post: (request) => behave(request, page, processNumber),
      onMessage: (listener) => {
        listen = listener
      },
      onGone: (listener) => {
        onGone = listener
      },
      memoryBytes: () => memory,
      kill: () => {
        isDead = true
        killed.push(processNumber)
      },
    }
  }
  const host = createReaderHost({ open, budget, onEnded: (code) => ended.push(code) })
  return { host, killed, ended, processCount: () => processCount }
}

async function outcome(host: ReaderHost, signal?: AbortSignal, bytes = sampleRequest.bytes): Promise<string> {
  const { fileName, published } = sampleRequest
  const read = await host.read({ fileName, bytes, published, reading: DEFAULT_READING }, signal)
  return read.ok ? 'read' : read.error.code
}

/** Too large to be handed over while another is in work. */
const largeBytes = new Uint8Array(129 * 1024)

const answer: Behaviour = (request, page) => page.say(sampleReply({ id: request.id }))

/** The first process does something else; later ones answer. */
function onlyFirst(behave: Behaviour): Behaviour {
  return (request, page, processNumber) => (processNumber === 1 ? behave : answer)(request, page, processNumber)
}

describe('createReaderHost', () => {
  test('answers in order, with one process', async () => {
    const { host, killed, processCount } = startHost(answer)
    expect(await Promise.all([outcome(host), outcome(host), outcome(host)])).toEqual(['read', 'read', 'read'])
    expect([processCount(), killed]).toEqual([1, []])
  })

  test('hands small files over ahead, at most 16, and large ones alone', async () => {
    let open = 0
    const atOnce: number[] = []
    const { host } = startHost((request, page) => {
      open += 1
      atOnce.push(open)
      setTimeout(() => {
        open -= 1
        page.say(sampleReply({ id: request.id }))
      }, 2)
    })
    await Promise.all(Array.from({ length: 40 }, () => outcome(host)))
    expect(Math.max(...atOnce)).toBe(16)
    atOnce.length = 0
    await Promise.all([outcome(host), outcome(host, undefined, largeBytes), outcome(host), outcome(host)])
    expect(atOnce).toEqual([1, 1, 1, 2])
  })

  test('a reader that ends with several in its hands fails only the one that ends it alone too', async () => {
    const bad = new Uint8Array([0xff])
    for (const [code, behave] of [
      ['reader-crashed', (page: Page) => page.die()],
      ['reader-memory', (page: Page) => page.useMemory(1001)],
    ] as const) {
      const { host, ended } = startHost((request, page) => {
        if (request.kind === 'read' && request.bytes.length === 1) behave(page)
        else if (code === 'reader-crashed') page.say(sampleReply({ id: request.id }))
        else setTimeout(() => page.say(sampleReply({ id: request.id })), 2)
      })
      const files = [outcome(host), outcome(host), outcome(host, undefined, bad), outcome(host), outcome(host)]
      expect(await Promise.all(files)).toEqual(['read', 'read', code, 'read', 'read'])
      expect(ended).toEqual([code])
    }
  })

  test('the time of a file begins when those before it are answered', async () => {
    let free = Promise.resolve()
    const { host, killed } = startHost((request, page) => {
      free = free.then(async () => {
        await wait(60)
        page.say(sampleReply({ id: request.id }))
      })
    })
    // Together they take longer than a reader may be silent.
    expect(await Promise.all(Array.from({ length: 4 }, () => outcome(host)))).toEqual(['read', 'read', 'read', 'read'])
    expect(killed).toEqual([])
  })

  test('a file that says nothing fails, and those that lay behind it are read by another reader', async () => {
    const { host, killed } = startHost((request, page, processNumber) => {
      if (processNumber > 1) page.say(sampleReply({ id: request.id }))
    })
    expect(await Promise.all([outcome(host), outcome(host), outcome(host)])).toEqual(['reader-silent', 'read', 'read'])
    expect(killed).toEqual([1])
  })

  test('a reader that grew large still answers what it has in hand', async () => {
    const { host, killed } = startHost((request, page) => {
      setTimeout(() => {
        page.useMemory(501)
        page.say(sampleReply({ id: request.id }))
      }, 2 * request.id)
    })
    expect(await Promise.all([outcome(host), outcome(host), outcome(host)])).toEqual(['read', 'read', 'read'])
    expect(killed).toEqual([1])
  })

  test.each<[string, Behaviour, string]>([
    ['says nothing', () => {}, 'reader-silent'],
    ['only says that it works', (request, page) => drip(request, page), 'reader-timeout'],
    [
      'says without end that it works',
      (request, page) => {
        for (let index = 0; index < 21_000; index += 1)
          page.say({ kind: 'working', id: request.id, isInLibrary: false })
      },
      'reader-invalid',
    ],
    [
      'says nothing after a library was at work',
      (request, page) => {
        page.say({ kind: 'working', id: request.id, isInLibrary: true })
        setTimeout(() => page.say({ kind: 'working', id: request.id, isInLibrary: false }), 20)
      },
      'reader-silent',
    ],
    ['dies', (_request, page) => page.die(), 'reader-crashed'],
    ['takes too much memory', (_request, page) => page.useMemory(1001), 'reader-memory'],
    ['answers what no schema knows', (_request, page) => page.say({ kind: 'exec', command: 'x' }), 'reader-invalid'],
    ['answers no object', (_request, page) => page.say(null), 'reader-invalid'],
    [
      'adds a field',
      (request, page) => page.say({ ...sampleReply({ id: request.id }), path: '/etc' }),
      'reader-invalid',
    ],
    [
      'misquotes the text',
      (request, page) =>
        page.say(sampleReply({ id: request.id, article: { text: 'Other words entirely, all of them.' } })),
      'reader-invalid',
    ],
    [
      'answers another kind of question',
      (request, page) => page.say({ kind: 'extracted', id: request.id, extraction: sampleReply().extraction }),
      'reader-invalid',
    ],
    [
      'talks without end',
      (_request, page) => {
        for (let index = 0; index < 200; index += 1) page.say({ kind: 'ready' })
      },
      'reader-invalid',
    ],
  ])('ends a reader that %s, and reads the next file with a new one', async (_name, behave, code) => {
    const { host, killed, ended } = startHost(onlyFirst(behave))
    expect([await outcome(host), await outcome(host)]).toEqual([code, 'read'])
    expect([killed, ended]).toEqual([[1], [code]])
  })

  test('gives a library that is at work longer than a silent reader, and not for ever', async () => {
    const atWork = (answersMs: number) =>
      onlyFirst((request, page) => {
        page.say({ kind: 'working', id: request.id, isInLibrary: true })
        setTimeout(() => page.say(sampleReply({ id: request.id })), answersMs)
      })
    expect(await outcome(startHost(atWork(150)).host)).toBe('read')
    expect(await outcome(startHost(atWork(350)).host)).toBe('reader-silent')
  })

  test('does not take for silence that main itself stood still', async () => {
    const { host } = startHost((request, page) => {
      setTimeout(() => {
        const endMs = performance.now() + 300
        while (performance.now() < endMs);
        setTimeout(() => page.say(sampleReply({ id: request.id })), 10)
      }, 10)
    })
    expect(await outcome(host)).toBe('read')
  })

  test('a reader that never starts is given up', async () => {
    const { host, killed } = startHost(answer, { isSilent: true })
    expect(await outcome(host)).toBe('reader-not-there')
    expect(killed).toEqual([1])
  })

  test('a wrong id, a second ready and a late answer change nothing', async () => {
    const { host, killed } = startHost((request, page) => {
      page.say({ kind: 'ready' })
      page.say(sampleReply({ id: request.id + 1 }))
      page.say({ kind: 'failed', id: request.id - 1, code: 'text-empty', detail: '' })
      page.say(sampleReply({ id: request.id }))
      page.say({ kind: 'failed', id: request.id, code: 'file-binary', detail: '' })
    })
    expect([await outcome(host), await outcome(host)]).toEqual(['read', 'read'])
    expect(killed).toEqual([])
  })

  test('a file that cannot be read is an answer, not the end of the reader', async () => {
    const { host, killed, ended } = startHost((request, page) =>
      page.say({ kind: 'failed', id: request.id, code: 'text-too-large', detail: '30 MB' }),
    )
    const { fileName, bytes, published } = sampleRequest
    expect(await host.read({ fileName, bytes, published, reading: DEFAULT_READING })).toEqual({
      ok: false,
      error: { code: 'text-too-large', detail: '30 MB' },
    })
    expect([killed, ended]).toEqual([[], []])
  })

  test('a reader that grew large over one file is not left to the next', async () => {
    const { host, killed } = startHost((request, page) => {
      page.useMemory(501)
      page.say(sampleReply({ id: request.id }))
    })
    expect([await outcome(host), await outcome(host)]).toEqual(['read', 'read'])
    expect(killed).toEqual([1, 2])
  })

  test('a file is not failed for the memory that those before it left', async () => {
    const { host, killed, ended } = startHost((request, page, processNumber) => {
      page.useMemory(processNumber === 1 ? 501 : 0)
      // The second needs more than the first has left.
      if (request.id === 2) setTimeout(() => page.useMemory(1001), 40)
      else setTimeout(() => page.say(sampleReply({ id: request.id })), 25)
    })
    expect(await Promise.all([outcome(host), outcome(host)])).toEqual(['read', 'read'])
    expect([killed, ended]).toEqual([[1], []])
  })

  test('an aborted file ends its reader at once; one that waits is never asked', async () => {
    const asked: number[] = []
    const { host, killed } = startHost((request, page, processNumber) => {
      asked.push(request.id)
      if (processNumber > 1) page.say(sampleReply({ id: request.id }))
    })
    const controller = new AbortController()
    const first = outcome(host, controller.signal, largeBytes)
    const second = outcome(host, controller.signal, largeBytes)
    const third = outcome(host, undefined, largeBytes)
    await wait(20)
    controller.abort()
    await expect(first).rejects.toMatchObject({ name: 'AbortError' })
    await expect(second).rejects.toMatchObject({ name: 'AbortError' })
    expect(await third).toBe('read')
    expect(killed).toEqual([1])
    expect(asked).toHaveLength(2)
  })

  test('an aborted file leaves those that lie beside it to another reader', async () => {
    const { host, killed } = startHost(onlyFirst(() => {}))
    const controller = new AbortController()
    const first = outcome(host, controller.signal)
    const second = outcome(host)
    const third = outcome(host, controller.signal)
    await wait(20)
    controller.abort()
    await expect(first).rejects.toMatchObject({ name: 'AbortError' })
    await expect(third).rejects.toMatchObject({ name: 'AbortError' })
    expect(await second).toBe('read')
    expect(killed).toEqual([1])
  })

  test('after dispose the file in work and all later ones fail', async () => {
    const { host, killed, processCount } = startHost(() => {})
    const first = outcome(host)
    await wait(20)
    host.dispose()
    expect([await first, await outcome(host)]).toEqual(['reader-not-there', 'reader-not-there'])
    expect([killed, processCount()]).toEqual([[1], 1])
  })
})
