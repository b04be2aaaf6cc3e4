import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DispatchLog, dispatch, SLOW_MS } from '../../../electron/ipc/dispatch.ts'
import type { Handlers } from '../../../electron/ipc/handlers.ts'
import { AppError } from '../../../shared/ipc/appError.ts'
import { isChannel, isNotice } from '../../../shared/ipc/channels.ts'
import { type Channel, notices, requests } from '../../../shared/ipc/contract.ts'
import { DEFAULT_FILTER } from '../../../shared/model/event.ts'
import { NO_MAPPING } from '../../../shared/tables/tableMapping.ts'
import { stubHandlers } from './stubHandlers.ts'

const channels = Object.keys(requests).filter(isChannel)

const bombing = { id: 'bombing', name: 'Bombing', color: '#8a1f11', triggers: ['bomb'] }

/** One argument that each channel takes, so that the fuzz below starts from something valid. */
const validArguments: { readonly [C in Channel]: unknown } = {
  'app.info': undefined,
  'app.runCommand': 'library.open',
  'app.setMenuContext': { hasSelection: true, hasSecondReading: false, hasSuggestion: false },
  'library.state': undefined,
  'library.openRecent': { index: 0 },
  'backup.list': undefined,
  'backup.make': undefined,
  'library.waiting': undefined,
  'backup.restore': { name: '2026-01-24T09-30-00-000Z-daily.sqlite' },
  'tables.waiting': undefined,
  'tables.describe': { id: '1:0', mapping: null },
  'tables.import': { id: '1:0', mapping: NO_MAPPING, columns: ['Date', 'Name'] },
  'tables.dismiss': { id: '1:0' },
  'tables.presets': undefined,
  'tables.renamePreset': { signature: '["a"]', name: 'Votes' },
  'tables.forgetPreset': { signature: '["a"]' },
  'import.dropped': { paths: ['/a.txt'] },
  'import.cancel': undefined,
  'import.progress': undefined,
  'setAside.list': undefined,
  'setAside.allow': { sha256: 'a'.repeat(64) },
  'folder.list': undefined,
  'folder.add': undefined,
  'folder.remove': { id: 2 },
  'folder.accept': { id: 2 },
  'folder.rescan': undefined,
  'folder.unread': { id: 2 },
  'question.list': undefined,
  'question.settle': { id: 1, choice: 'keep' },
  'import.answer': { begins: true },
  'receipt.latest': undefined,
  'receipt.page': { offset: 0, limit: 50 },
  'receipt.get': { id: 1 },
  'receipt.cutOff': undefined,
  'receipt.lines': { id: 0, filter: { kind: 'failed', text: '' }, offset: 0, limit: 50 },
  'receipt.resume': { id: 1 },
  'receipt.retry': { id: 1 },
  'receipt.leave': { id: 1 },
  'receipt.previewRollBack': { id: 1 },
  'receipt.rollBack': { id: 1 },
  'receipt.putBack': { id: 1 },
  'timeline.window': { filter: DEFAULT_FILTER, fromDay: 0, toDay: 10, limit: 100 },
  'timeline.extent': { filter: DEFAULT_FILTER },
  'event.page': { filter: DEFAULT_FILTER, offset: 0, limit: 50 },
  'event.position': { filter: DEFAULT_FILTER, id: 1 },
  'event.get': { id: 1 },
  'event.edit': { id: 1, field: 'people', value: ['Ann Lee'] },
  'event.revert': { id: 1, field: 'date' },
  'event.swapReading': { id: 1 },
  'event.review': { ids: [1, 2], review: 'accepted' },
  'event.merge': { ids: [1, 2] },
  'event.split': { id: 1 },
  'event.keepApart': { id: 1, otherId: 2 },
  'article.list': undefined,
  'article.get': { id: 1 },
  'article.original': { id: 1, part: null, start: 12, widthPx: 800 },
  'attachment.list': { id: 1 },
  'attachment.import': { id: 1, numbers: [1, 2] },
  'article.showFile': { id: 1 },
  'article.versions': { id: 1 },
  'article.compare': { id: 2, before: { id: 1 } },
  'article.setPublished': { id: 1, date: '2026-02-03' },
  'history.state': undefined,
  'history.undo': undefined,
  'history.redo': undefined,
  'types.get': undefined,
  'types.save': { ownTypes: [bombing], otherDated: false },
  'types.import': undefined,
  'types.export': { ownTypes: [bombing] },
  'types.findTrigger': { trigger: 'bomb' },
  'reading.progress': undefined,
  'reading.cancel': undefined,
  'reading.again': undefined,
  'figure.preview': { filter: DEFAULT_FILTER, range: null, title: '', caption: '', hasSources: true, theme: 'light' },
  'figure.save': {
    filter: DEFAULT_FILTER,
    range: { fromDay: 0, toDay: 9 },
    title: '',
    caption: '',
    hasSources: true,
    theme: 'dark',
    format: 'png',
    scale: 2,
  },
  'events.save': { filter: DEFAULT_FILTER, format: 'csv' },
}

let reached: unknown[] = []
let unexpected: unknown[] = []
let slow: string[] = []
const log: DispatchLog = {
  onSlow: (channel) => slow.push(channel),
  onInvalid() {},
  onUnexpected: (_channel, error) => unexpected.push(error),
}
beforeEach(() => {
  reached = []
  unexpected = []
  slow = []
})
const handlers = (): Handlers => stubHandlers((argument) => reached.push(argument))
const requestInvalid = { ok: false, error: { code: 'request-invalid', detail: '' } }

describe('dispatch', () => {
  it('answers every channel of the contract', async () => {
    for (const channel of channels) {
      const answer = await dispatch(handlers(), channel, validArguments[channel], log)
      expect(answer, channel).not.toEqual(requestInvalid)
    }
    expect(reached).toHaveLength(channels.length)
  })

  it.each(['', 'app', 'app.Info', 'toString', '__proto__', 'constructor', 'hasOwnProperty', 'event.get ', 'import'])(
    'refuses the unknown channel %j',
    async (channel) => {
      expect(await dispatch(handlers(), channel, undefined, log)).toEqual(requestInvalid)
      expect(reached).toEqual([])
    },
  )

  it('passes an expected failure on with its code and detail', async () => {
    const failing = { ...handlers(), 'event.get': () => Promise.reject(new AppError('not-found', 'x')) }
    expect(await dispatch(failing, 'event.get', { id: 1 }, log)).toEqual({
      ok: false,
      error: { code: 'not-found', detail: 'x' },
    })
    expect(unexpected).toEqual([])
  })

  it('tells nothing of an unexpected failure but logs it', async () => {
    const error = new Error('SELECT * FROM secret')
    const failing: Handlers = {
      ...handlers(),
      'event.get': () => {
        throw error
      },
    }
    expect(await dispatch(failing, 'event.get', { id: 1 }, log)).toEqual({
      ok: false,
      error: { code: 'internal', detail: '' },
    })
    expect(unexpected).toEqual([error])
  })

  it('notes a slow answer', async () => {
    const sleepy: Handlers = {
      ...handlers(),
      'article.list': () => new Promise((resolve) => setTimeout(() => resolve([]), SLOW_MS + 50)),
    }
    await dispatch(sleepy, 'article.list', undefined, log)
    await dispatch(sleepy, 'history.state', undefined, log)
    expect(slow).toEqual(['article.list'])
  })

  it('answers an object 100,000 levels deep, a huge one and a cyclic one with request-invalid within a second', async () => {
    let deep: unknown = {}
    for (let level = 0; level < 100_000; level++) deep = { filter: deep, id: deep }
    const cyclic: Record<string, unknown> = {}
    cyclic['filter'] = cyclic
    const huge = { paths: Array.from({ length: 1_000_000 }, () => '/x') }
    for (const argument of [deep, cyclic, huge]) {
      const startedAtMs = performance.now()
      for (const channel of channels) expect(await dispatch(handlers(), channel, argument, log)).toEqual(requestInvalid)
      expect(performance.now() - startedAtMs).toBeLessThan(1000)
    }
    expect(reached).toEqual([])
  })
})

describe('every channel, with 1,000 arguments each', () => {
  const garbage = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
    }),
    fc.constantFrom(
      JSON.parse('{"__proto__":{"polluted":true}}'),
      JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
      { id: Number.NaN },
      { id: -1 },
      { id: 1.5 },
      { id: '1' },
      { paths: [] },
      { paths: [''] },
      [],
      null,
    ),
  )

  it.each(channels)(
    '%s gives a typed answer and reaches its handler only with what the schema takes',
    async (channel) => {
      const argument = fc.oneof(garbage, nearly(validArguments[channel], garbage), fc.constant(validArguments[channel]))
      await fc.assert(
        fc.asyncProperty(argument, async (value) => {
          reached = []
          const accepts = requests[channel].schema.safeParse(value).success
          const answer = await dispatch(handlers(), channel, value, log)
          expect(reached).toHaveLength(accepts ? 1 : 0)
          if (accepts) expect(answer).not.toEqual(requestInvalid)
          else expect(answer).toEqual(requestInvalid)
        }),
        { numRuns: 1000 },
      )
      expect(unexpected).toEqual([])
      expect(Object.keys(Object.prototype)).toEqual([])
      expect('polluted' in {}).toBe(false)
    },
  )
})

/** A valid argument with one part replaced, added or missing. */
function nearly(valid: unknown, garbage: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (typeof valid !== 'object' || valid === null) return garbage
  const keys = Object.keys(valid)
  const replaced = fc.tuple(fc.constantFrom(...keys), garbage).map(([key, value]) => ({ ...valid, [key]: value }))
  const added = fc.tuple(fc.string(), garbage).map(([key, value]) => ({ ...valid, [key]: value }))
  const missing = fc
    .constantFrom(...keys)
    .map((key) => Object.fromEntries(Object.entries(valid).filter(([each]) => each !== key)))
  return fc.oneof(replaced, added, missing)
}

describe('the names without schemas', () => {
  it('are those of the contract', () => {
    for (const channel of Object.keys(requests)) expect(isChannel(channel), channel).toBe(true)
    for (const notice of notices) expect(isNotice(notice), notice).toBe(true)
    for (const name of ['toString', '__proto__', 'menu', 'event', 7, null]) {
      expect(isChannel(name)).toBe(false)
      expect(isNotice(name)).toBe(false)
    }
  })
})
