import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createOriginalReader, type OriginalOrder } from '../../../electron/reader/originalReader.ts'
import type { ReaderHost } from '../../../electron/reader/readerHost.ts'

const order: OriginalOrder = { fileName: 'a.txt', bytes: new Uint8Array([1]), places: [], part: 1, widthPx: 400 }

function start({ idleMs = 10_000 } = {}) {
  let opened = 0
  let disposed = 0
  const asked: number[] = []
  function open(): ReaderHost {
    opened += 1
    return {
      read: () => Promise.reject(new Error('not asked for')),
      extract: () => Promise.reject(new Error('not asked for')),
      async readOriginal({ part }) {
        asked.push(part)
        await wait(20)
        return { ok: true, value: { look: 'none' } }
      },
      describeTable: () => Promise.reject(new Error('no table')),
      readTable: () => Promise.reject(new Error('no table')),
      async readAttachments({ number }) {
        asked.push(number ?? 0)
        await wait(20)
        return { ok: true, value: { attachments: [], content: null } }
      },
      warmUp() {},
      dispose() {
        disposed += 1
      },
    }
  }
  const reader = createOriginalReader({ open, idleMs })
  const read = (part: number) => reader.read(async () => ({ ...order, part }))
  return { reader, read, asked, opened: () => opened, disposed: () => disposed }
}

test('of orders that wait only the newest is worked on', async () => {
  const { reader, read, asked } = start()
  const first = read(1)
  await wait(5)
  const answers = await Promise.all([first, read(2), read(3), read(4)])
  expect(answers.map((answer) => (answer.ok ? 'read' : answer.error.code))).toEqual([
    'read',
    'original-superseded',
    'original-superseded',
    'read',
  ])
  expect(asked).toEqual([1, 4])
  reader.dispose()
})

test('its process starts with the first order, ends when there was none for a while, and starts again', async () => {
  const { reader, read, opened, disposed } = start({ idleMs: 30 })
  expect(opened()).toBe(0)
  await read(1)
  await read(2)
  expect([opened(), disposed()]).toEqual([1, 0])
  await wait(80)
  expect(disposed()).toBe(1)
  expect((await read(3)).ok).toBe(true)
  expect(opened()).toBe(2)
  reader.dispose()
})

test('orders for attachments are all worked on, and take no place from those that are looked at', async () => {
  const { reader, read, asked } = start()
  const order = (number: number) => async () => ({ fileName: 'a.eml', bytes: new Uint8Array([1]), number })
  const answers = await Promise.all([read(1), reader.attachments(order(7)), reader.attachments(order(8))])
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
  expect(asked).toEqual([1, 7, 8])
  reader.dispose()
})

test('an order whose bytes are not to be had is thrown, and the next is answered', async () => {
  const { reader, read } = start()
  await expect(reader.read(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect((await read(1)).ok).toBe(true)
  reader.dispose()
  expect((await read(2)).ok).toBe(false)
})
