import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeArticle } from '../harness/articleFiles.ts'
import { launchApp, makeProfile } from '../harness/launchApp.ts'
import { runApp } from '../harness/runApp.ts'
import { request } from '../harness/throughline.ts'

let profile = ''
let temporary = ''
beforeAll(() => {
  profile = makeProfile()
  temporary = path.join(profile, 'tmp')
  mkdirSync(temporary)
})
afterAll(() => rmSync(profile, { recursive: true, force: true }))

const run = (...args: string[]) => runApp(profile, args, { TMPDIR: temporary })

it('prints its options for --help and ends well', async () => {
  const { exitCode, output } = await run('--help')
  expect(exitCode).toBe(0)
  expect(output).toContain('Usage: throughline')
})

it('says what is wrong with the arguments, and ends with 2', async () => {
  const { exitCode, output, complaint } = await run('--import', 'a.txt', '--published', 'soon', '--quit')
  expect(exitCode).toBe(2)
  expect(output).toBe('')
  expect(complaint).toContain('throughline: --published needs a day such as 2026-02-03, not soon')
  expect(complaint).toContain('Usage:')
})

it('imports, draws and exports without a window, and prints the receipt', async () => {
  writeArticle(profile)
  const whole = await run(
    ...['--library', 'mine', '--import', 'riverton.txt', '--published', '2026-02-03'],
    ...['--figure', 'f.svg', '--events', 'e.json', '--quit'],
  )
  expect(whole).toEqual({
    exitCode: 0,
    output:
      'imported       riverton.txt   2 events\n1 file: 1 imported (2 events), 0 there already, 0 failed\nsaved f.svg\nsaved e.json\n',
    complaint: '',
  })
  expect(readFileSync(path.join(profile, 'f.svg'), 'utf8')).toMatch(/^<(\?xml|svg)/)
  const { events } = JSON.parse(readFileSync(path.join(profile, 'e.json'), 'utf8'))
  expect(events.map(({ type, date }: { type: string; date: string }) => [type, date]).sort()).toEqual([
    ['funding_vote', '2026-02-02'],
    ['shooting', '2026-01-24'],
  ])
})

it('knows files again, reads folders, and ends with 1 when one of them fails', async () => {
  const folder = path.join(profile, 'folder')
  mkdirSync(folder)
  writeArticle(folder, 'same.txt')
  writeArticle(folder, 'other.txt', '\nOne more line.\n')
  writeFileSync(path.join(folder, 'picture.txt'), Buffer.from([0, 1, 2, 3]))
  const { exitCode, output } = await run('--library', 'mine', '--import', 'folder', 'missing.txt', '--quit')
  expect(exitCode).toBe(1)
  expect(output.split('\n')).toEqual([
    expect.stringMatching(/^imported {7}\S*other\.txt {3}2 events/),
    expect.stringMatching(/^failed {9}\S*picture\.txt {3}The file is not text/),
    expect.stringMatching(/^there already {2}\S*same\.txt$/),
    expect.stringMatching(/^failed {9}missing\.txt {3}The file is not there/),
    '4 files: 1 imported (2 events), 1 there already, 2 failed',
    '',
  ])
})

it('saves a PNG, a PDF and a CSV of what is in the library', async () => {
  const { exitCode, output } = await run('--library', 'mine', '--figure', 'f.png', '--events', 'e.csv', '--quit')
  expect({ exitCode, output }).toEqual({ exitCode: 0, output: 'saved f.png\nsaved e.csv\n' })
  expect(readFileSync(path.join(profile, 'f.png')).subarray(1, 4).toString()).toBe('PNG')
  // A header and two events, for the two articles tell the same ones.
  expect(readFileSync(path.join(profile, 'e.csv'), 'utf8').split('\r\n')).toHaveLength(4)
  expect((await run('--library', 'mine', '--figure', 'f.pdf', '--quit')).exitCode).toBe(0)
  expect(readFileSync(path.join(profile, 'f.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})

it('says why an export cannot be saved, and ends with 1', async () => {
  const { exitCode, complaint } = await run('--library', 'mine', '--events', 'no/such/folder/e.csv', '--quit')
  expect(exitCode).toBe(1)
  expect(complaint).toContain('e.csv was not saved: The file could not be saved (ENOENT)')
})

it('refuses a folder that is no library, without a change to it', async () => {
  const folder = path.join(profile, 'photos')
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'a.jpg'), 'x')
  const { exitCode, complaint } = await run('--library', 'photos', '--import', 'riverton.txt', '--quit')
  expect(exitCode).toBe(1)
  expect(complaint).toContain('That folder is not empty')
  expect(readdirSync(folder)).toEqual(['a.jpg'])
})

it('leaves no profile behind but an empty folder of the last run', () => {
  expect(readdirSync(temporary).filter((name) => name.startsWith('throughline-'))).toEqual([])
  const profiles = path.join(profile, 'data', 'without window')
  const left = readdirSync(profiles)
  expect(left.length).toBeLessThanOrEqual(1)
  for (const name of left) expect(readdirSync(path.join(profiles, name))).toEqual([])
})

it('runs beside an open app, but not on the library that is open there', async () => {
  const library = path.join(profile, 'open')
  const app = await launchApp({ profile, library })
  try {
    const hash = () =>
      createHash('sha256')
        .update(readFileSync(path.join(library, 'library.sqlite')))
        .digest('hex')
    const before = hash()
    const refused = await run('--library', 'open', '--import', 'riverton.txt', '--quit')
    expect(refused.exitCode).toBe(1)
    expect(refused.complaint).toContain('This library is open in another window of Throughline')
    expect(hash()).toBe(before)
    expect(existsSync(path.join(library, 'articles', 'riverton.txt'))).toBe(false)
    expect((await run('--library', 'mine', '--import', 'riverton.txt', '--quit')).exitCode).toBe(0)
    expect(await request(app.page, 'library.state')).toMatchObject({
      ok: true,
      value: { isOpen: true, articleCount: 0 },
    })
  } finally {
    await app.close()
  }
})

it('imports in the window when --quit is not given, and stays open', async () => {
  const app = await launchApp({
    profile,
    library: path.join(profile, 'windowed'),
    args: ['--import', path.join(profile, 'riverton.txt'), '--published', '2026-02-03'],
  })
  try {
    await expect
      .poll(async () => request(app.page, 'library.state'), { timeout: 20_000 })
      .toMatchObject({ ok: true, value: { articleCount: 1, eventCount: 2 } })
  } finally {
    await app.close()
  }
})

it('prints what is read of files, one line each, and opens no library', async () => {
  writeArticle(profile)
  const { exitCode, output, complaint } = await run('--read', 'riverton.txt', 'missing.txt', 'folder')
  expect(exitCode).toBe(1)
  expect(
    output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    expect.objectContaining({ path: 'riverton.txt', published: '2026-02-03', publishedOrigin: 'dateline' }),
    expect.objectContaining({
      path: path.join('folder', 'other.txt'),
      text: expect.stringContaining('One more line.'),
    }),
    expect.objectContaining({ path: path.join('folder', 'same.txt') }),
  ])
  expect(complaint.trimEnd().split('\n')).toEqual([
    'missing.txt: file-missing: The file is not there any more.',
    expect.stringMatching(/^folder\/picture\.txt: file-binary: The file is not text/),
  ])
  expect(existsSync(path.join(profile, 'Documents', 'Throughline'))).toBe(false)
})
