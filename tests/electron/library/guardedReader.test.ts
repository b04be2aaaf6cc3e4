import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { forgetReaderStops, setAsideFiles } from '../../../db/readerStops.ts'
import { type GuardedReader, guardReader } from '../../../electron/library/guardedReader.ts'
import { openReadingMark } from '../../../electron/library/readingMark.ts'
import { sha256 } from '../../../electron/library/sha256.ts'
import type { ArticleReader } from '../../../electron/reader/articleReader.ts'
import type { AppErrorCode } from '../../../shared/ipc/appError.ts'
import { DEFAULT_READING } from '../../../shared/model/readingSettings.ts'
import { inProcessReader } from './inProcessReader.ts'
import { openTestLibrary } from './openTestLibrary.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const MARK = 'file-in-reader.json'

/** A reader that bad files end, in the ways that are listed; when the list is empty they are read. */
function endedBy(...codes: AppErrorCode[]): ArticleReader & { readonly asked: string[] } {
  const sound = inProcessReader()
  const asked: string[] = []
  return {
    ...sound,
    asked,
    async read(file, signal) {
      asked.push(file.fileName)
      const code = file.fileName.startsWith('bad') ? codes.shift() : undefined
      return code === undefined ? sound.read(file, signal) : { ok: false, error: { code, detail: '' } }
    },
  }
}

async function outcome(reader: GuardedReader, fileName: string, text = 'The council met.'): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const read = await reader.read({ fileName, bytes, published: null, reading: DEFAULT_READING })
  return read.ok ? 'read' : read.error.code
}

describe('a file that ends the reader', () => {
  test('is set aside after the second time, under any name, and other files are read', async () => {
    const library = await openTestLibrary()
    const reader = endedBy('reader-memory', 'reader-timeout')
    const guarded = guardReader(reader, library)
    expect(await outcome(guarded, 'bad.txt')).toBe('reader-memory')
    expect(await outcome(guarded, 'bad again.txt')).toBe('file-set-aside')
    expect(await outcome(guarded, 'other name.txt')).toBe('file-set-aside')
    expect(await outcome(guarded, 'good.txt', 'Other words.')).toBe('read')
    expect(reader.asked).toEqual(['bad.txt', 'bad again.txt', 'good.txt'])
    expect(setAsideFiles(library.db)).toMatchObject([{ fileName: 'bad again.txt', code: 'reader-timeout' }])
  })

  test('is remembered over restarts, and read again when a person says so', async () => {
    const library = await openTestLibrary()
    const first = guardReader(endedBy('reader-silent', 'reader-silent'), library)
    await outcome(first, 'bad.txt')
    await outcome(first, 'bad.txt')
    first.close()
    const second = guardReader(inProcessReader(), library)
    expect(await outcome(second, 'bad.txt')).toBe('file-set-aside')
    forgetReaderStops(library.db, await sha256('The council met.'))
    expect(await outcome(second, 'bad.txt')).toBe('read')
    expect(setAsideFiles(library.db)).toEqual([])
  })

  test('starts anew once it was read', async () => {
    const library = await openTestLibrary()
    const guarded = guardReader(endedBy('reader-crashed'), library)
    expect(await outcome(guarded, 'bad.txt')).toBe('reader-crashed')
    expect(await outcome(guarded, 'bad.txt')).toBe('read')
    expect(await outcome(guardReader(endedBy('reader-crashed'), library), 'bad.txt')).toBe('reader-crashed')
  })

  test.each<AppErrorCode>(['text-empty', 'reader-gave-up', 'reader-not-there'])(
    'is not one that was answered with %s',
    async (code) => {
      const library = await openTestLibrary()
      const guarded = guardReader(endedBy(code, code, code), library)
      expect([await outcome(guarded, 'bad.txt'), await outcome(guarded, 'bad.txt')]).toEqual([code, code])
      expect(await outcome(guarded, 'bad.txt')).toBe(code)
    },
  )
})

describe('the mark of the file that is in the reader', () => {
  test('names the first of those that are handed over, and is empty when none is', async () => {
    const library = await openTestLibrary()
    const sound = inProcessReader()
    const begin = new Map<string, () => void>()
    const waiting: ArticleReader = {
      ...sound,
      async read(file, signal) {
        await new Promise<void>((resolve) => begin.set(file.fileName, resolve))
        return sound.read(file, signal)
      },
    }
    const guarded = guardReader(waiting, library)
    const read = async (fileName: string) => {
      const bytes = new TextEncoder().encode(`Words of ${fileName}.`)
      const file = { fileName, bytes, published: null, reading: DEFAULT_READING, sha256: await sha256(bytes) }
      return guarded.read(file).then(({ ok }) => ok)
    }
    const markOf = () => readFileSync(path.join(library.folder, MARK), 'utf8')
    const [a, b, c] = [read('a.txt'), read('b.txt'), read('c.txt')]
    await expect.poll(() => begin.size).toBe(3)
    const order = [...begin.keys()]
    for (const fileName of order) {
      expect(JSON.parse(markOf()).fileName).toBe(fileName)
      begin.get(fileName)?.()
      await { 'a.txt': a, 'b.txt': b, 'c.txt': c }[fileName]
    }
    expect(markOf()).toBe('')
    expect(await Promise.all([a, b, c])).toEqual([true, true, true])
    guarded.close()
    expect(() => markOf()).toThrow('ENOENT')
  })

  test('is no longer than the longest name asks, however many files follow each other', async () => {
    const folder = temporaryFolder()
    const mark = openReadingMark(folder)
    const names = Array.from({ length: 200 }, (_, index) => `議会${'长'.repeat(index % 7)}.txt`)
    for (const fileName of names) mark.set({ sha256: 'a'.repeat(64), fileName })
    const left = readFileSync(path.join(folder, MARK), 'utf8')
    expect(JSON.parse(left)).toMatchObject({ fileName: names.at(-1) })
    expect(Buffer.byteLength(left)).toBeLessThan(150)
    mark.close()
  })

  test('that the end of the whole app left behind counts once', async () => {
    const library = await openTestLibrary()
    const left = JSON.stringify({ sha256: await sha256('The council met.'), fileName: 'bad.txt' })
    for (const expected of ['read', 'file-set-aside']) {
      writeFileSync(path.join(library.folder, MARK), left)
      const guarded = guardReader(inProcessReader(), library)
      if (expected === 'read') {
        expect(setAsideFiles(library.db)).toEqual([])
        guarded.close()
      } else expect(await outcome(guarded, 'bad.txt')).toBe(expected)
    }
    expect(setAsideFiles(library.db)).toMatchObject([{ fileName: 'bad.txt', code: 'reader-crashed' }])
  })

  test.each(['', '{', '{"sha256":"x","fileName":"a"}', '[]'])('says nothing where it is %j', async (left) => {
    const library = await openTestLibrary()
    writeFileSync(path.join(library.folder, MARK), left)
    expect(await outcome(guardReader(inProcessReader(), library), 'a.txt')).toBe('read')
  })

  test('is taken away when a read was cancelled', async () => {
    const library = await openTestLibrary()
    const guarded = guardReader(inProcessReader({ delayMs: 5000 }), library)
    const controller = new AbortController()
    const bytes = new TextEncoder().encode('The council met.')
    const reading = guarded.read({ fileName: 'a', bytes, published: null, reading: DEFAULT_READING }, controller.signal)
    setTimeout(() => controller.abort(), 20)
    await expect(reading).rejects.toThrow()
    expect(readFileSync(path.join(library.folder, MARK), 'utf8')).toBe('')
  })
})
