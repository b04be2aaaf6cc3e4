import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ArticleReader } from '../../../electron/reader/articleReader.ts'
import { answerRequest } from '../../../electron/reader/page/answerRequest.ts'
import { readFiles } from '../../../electron/readFiles.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'throughline-read-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const reader: ArticleReader = {
  async read(file) {
    const reply = await answerRequest({ kind: 'read', id: 1, ...file })
    return reply.kind === 'read'
      ? { ok: true, value: reply }
      : { ok: false, error: { code: 'file-binary', detail: '' } }
  },
  extract: () => Promise.reject(new Error('nothing is read again')),
  describeTable: () => Promise.reject(new Error('no table')),
  readTable: () => Promise.reject(new Error('no table')),
}

async function read(...given: string[]) {
  const lines: string[] = []
  const isWhole = await readFiles(
    given.map((name) => ({ given: name, path: path.join(folder, name) })),
    {
      reader,
      print: async (line) => void lines.push(line),
      complain: async (line) => void lines.push(line),
    },
  )
  return { isWhole, lines }
}

it('prints title, byline, date, address, language and text, and whether the date is certain', async () => {
  writeFileSync(
    path.join(folder, 'vote.md'),
    '---\ntitle: Council votes\nauthor: Ann Poe\ndate: 2026-02-03\nurl: https://herald.example/vote\nlang: en\n---\nThe council voted.\n',
  )
  const { isWhole, lines } = await read('vote.md')
  expect(isWhole).toBe(true)
  expect(lines).toEqual([expect.stringMatching(/^\{.*\}\n$/)])
  expect(Object.entries(JSON.parse(lines[0] ?? ''))).toEqual([
    ['path', 'vote.md'],
    ['title', 'Council votes'],
    ['byline', 'Ann Poe'],
    ['published', '2026-02-03'],
    ['url', 'https://herald.example/vote'],
    ['language', 'en'],
    ['text', 'The council voted.'],
    ['outlet', ''],
    ['publishedOrigin', 'front matter'],
    ['publishedCertain', true],
    ['reader', 'markdown'],
  ])
})

it('keeps the order given, walks folders, and names files as they were given', async () => {
  mkdirSync(path.join(folder, 'b', 'deep'), { recursive: true })
  for (const name of ['b/deep/two.txt', 'b/b', 'a.txt']) writeFileSync(path.join(folder, name), 'Rain fell.')
  symlinkSync(path.join(folder, 'a.txt'), path.join(folder, 'link.txt'))
  const { lines } = await read('link.txt', 'b', 'a.txt')
  expect(lines.map((line) => JSON.parse(line).path)).toEqual(['link.txt', 'b/b', 'b/deep/two.txt', 'a.txt'])
})

it('complains of a file in one line, with code and words, and goes on', async () => {
  writeFileSync(path.join(folder, 'odd\nname.txt'), Buffer.from([0, 1, 2, 3]))
  writeFileSync(path.join(folder, 'rain.txt'), 'Rain fell.')
  const { isWhole, lines } = await read('odd\nname.txt', 'missing.txt', 'rain.txt')
  expect(isWhole).toBe(false)
  expect(lines).toEqual([
    'odd\\u{a}name.txt: file-binary: The file is not text, whatever its name says: it holds binary data.\n',
    'missing.txt: file-missing: The file is not there any more.\n',
    expect.stringContaining('"path":"rain.txt"'),
  ])
})
