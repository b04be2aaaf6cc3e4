import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { getArticle, listArticles } from '../../../db/articles.ts'
import { latestReceipt } from '../../../db/receipts.ts'
import { noOutcomes, type Receipt } from '../../../shared/model/receipt.ts'
import { inProcessReader } from './inProcessReader.ts'
import { openTestLibrary } from './openTestLibrary.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const story = 'Council delays vote\n\nThe Lake County council delayed a vote on Monday, Jan. 19, 2026.'

function verdicts({ lines }: Receipt): Record<string, string> {
  return Object.fromEntries(
    lines.map(({ fileName, outcome, errorCode, errorDetail }) => [
      fileName,
      [outcome, errorCode, errorDetail].filter(Boolean).join(' '),
    ]),
  )
}

function writeFiles(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

/** Names, sizes and times of what lies in a folder. */
function listing(folder: string) {
  return readdirSync(folder).map((name) => {
    const { size, mtimeMs } = lstatSync(path.join(folder, name))
    return [name, size, mtimeMs]
  })
}

describe('an import', () => {
  test('stores the bytes unchanged, the article, and a line of the receipt', async () => {
    const { importer, db, articlesFolder } = await openTestLibrary()
    const bytes = Buffer.from(`\uFEFF${story}\r\n`, 'utf16le')
    const folder = writeFiles({ 'Council vote.txt': bytes })
    const receipt = await importer.start([path.join(folder, 'Council vote.txt')])

    const [article] = listArticles(db)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const storedName = `Council vote-${sha256.slice(0, 10)}.txt`
    expect(readdirSync(articlesFolder)).toEqual([storedName])
    expect(readFileSync(path.join(articlesFolder, storedName))).toEqual(bytes)
    expect(article).toMatchObject({ title: 'Council delays vote', fileName: 'Council vote.txt' })
    expect(getArticle(db, article?.id ?? 0)).toMatchObject({ text: story, encoding: 'utf-16le', reader: 'text' })
    expect(receipt.lines).toMatchObject([
      { position: 0, fileName: 'Council vote.txt', outcome: 'imported', articleId: article?.id },
    ])
    expect(receipt.finishedAtMs).not.toBeNull()
    expect(latestReceipt(db)?.lines).toEqual(receipt.lines)
  })

  test('knows bytes it has, in a later import and twice in one drop', async () => {
    const { importer, db, articlesFolder } = await openTestLibrary()
    const folder = writeFiles({ 'a.txt': story, 'b.txt': story, 'sub/c.md': story, 'd.txt': `${story} More.` })
    const first = await importer.start([folder, path.join(folder, 'a.txt')])
    expect(first.lines.map(({ fileName, outcome }) => `${fileName} ${outcome}`)).toEqual([
      'a.txt imported',
      'b.txt same',
      'd.txt imported',
      'sub/c.md same',
      'a.txt same',
    ])
    const [imported, same] = first.lines
    expect(same?.articleId).toBe(imported?.articleId)
    const second = await importer.start([path.join(folder, 'b.txt')])
    expect(second.lines).toMatchObject([{ outcome: 'same', articleId: imported?.articleId }])
    expect(listArticles(db)).toHaveLength(2)
    expect(readdirSync(articlesFolder)).toHaveLength(2)
  })

  test('answers every bad file in its own line and imports the rest', async () => {
    const { importer, db, articlesFolder } = await openTestLibrary()
    const folder = writeFiles({
      'empty.txt': '',
      'blank.txt': ' \n\n\t',
      'large.txt': 'Two people were hurt.\n'.repeat(2_400_000),
      'binary.txt': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      'nul.txt': 'Two\0people',
      'utf16le.txt': Buffer.from(`${story} one`, 'utf16le'),
      'utf16be.txt': Buffer.from(`\uFEFF${story} two`, 'utf16le').swap16(),
      'letter.docx': Buffer.from('PK\x03\x04', 'latin1'),
      'good.txt': story,
      'good.md': `# ${story}`,
      '.DS_Store': 'x',
    })
    execFileSync('mkfifo', [path.join(folder, 'pipe.txt')])
    symlinkSync('good.txt', path.join(folder, 'link.txt'))
    symlinkSync('.', path.join(folder, 'loop'))
    execFileSync('truncate', ['-s', '1T', path.join(folder, 'sparse.txt')])
    const before = listing(folder)
    const receipt = await importer.start([folder, path.join(folder, 'gone.txt')])
    expect(verdicts(receipt)).toEqual({
      'empty.txt': 'failed file-empty',
      'blank.txt': 'failed text-empty',
      'large.txt': 'failed text-too-large 51 MB',
      'binary.txt': 'failed file-binary',
      'nul.txt': 'failed file-binary',
      'utf16le.txt': 'imported',
      'utf16be.txt': 'imported',
      'letter.docx': 'failed format-unknown .docx',
      'good.txt': 'imported',
      'good.md': 'imported',
      'pipe.txt': 'failed file-special',
      'link.txt': 'failed file-special',
      loop: 'failed file-special',
      'sparse.txt': 'failed file-too-large 1048576 MB',
      'gone.txt': 'failed file-missing',
    })
    expect(latestReceipt(db)).toEqual(receipt)
    expect(listArticles(db)).toHaveLength(4)
    expect(readdirSync(articlesFolder)).toHaveLength(4)
    expect(listing(folder)).toEqual(before)
  })

  test('a folder of 100 mixed files gets 100 lines', async () => {
    const { importer, db, progress, dataChanges } = await openTestLibrary()
    const files: Record<string, string> = {}
    for (let index = 0; index < 100; index += 1) {
      const name = `${index % 5}/${String(index).padStart(3, '0')}`
      if (index % 10 === 0) files[`${name}.txt`] = ''
      else if (index % 10 === 1) files[`${name}.jpg`] = 'x'
      else files[`${name}.${index % 2 === 0 ? 'txt' : 'md'}`] = `${story} Number ${index}.`
    }
    const receipt = await importer.start([writeFiles(files)])
    expect(receipt.lines.map(({ position }) => position)).toEqual(Array.from({ length: 100 }, (_, index) => index))
    expect(listArticles(db)).toHaveLength(80)
    expect(importer.progress()).toMatchObject({
      receiptId: receipt.id,
      total: 100,
      done: 100,
      counts: { ...noOutcomes(), imported: 80, failed: 20 },
      state: 'finished',
      currentFileName: '',
    })
    expect(progress.at(-1)).toEqual(importer.progress())
    const spentMs = (receipt.finishedAtMs ?? 0) - receipt.startedAtMs
    expect(progress.length).toBeLessThanOrEqual(spentMs / 100 + 3)
    expect(dataChanges()).toBeGreaterThanOrEqual(1)
    expect(dataChanges()).toBeLessThanOrEqual(spentMs / 500 + 2)
  })

  test('gives the publication date to every file when a person states one', async () => {
    const { importer, db } = await openTestLibrary()
    const folder = writeFiles({ 'a.md': `---\ndate: 2020-01-01\n---\n${story}` })
    const receipt = await importer.start([folder], { published: '2026-02-03' })
    expect(listArticles(db)[0]?.publication).toEqual({ date: '2026-02-03', origin: 'command line', certain: true })
    expect(receipt.lines[0]?.isDateCertain).toBe(true)
  })

  test('a second import waits for the first', async () => {
    const { importer, db } = await openTestLibrary({ reader: inProcessReader({ delayMs: 5 }) })
    const one = importer.start([writeFiles({ 'a.txt': story, 'b.txt': `${story} b` })])
    const two = importer.start([writeFiles({ 'c.txt': `${story} c`, 'd.txt': story })])
    const [first, second] = await Promise.all([one, two])
    expect(second.id).toBeGreaterThan(first.id)
    expect(second.startedAtMs).toBeGreaterThanOrEqual(first.finishedAtMs ?? Number.POSITIVE_INFINITY)
    expect(verdicts(second)).toEqual({ 'c.txt': 'imported', 'd.txt': 'same' })
    expect(listArticles(db)).toHaveLength(3)
  })

  test('a cancelled import answers all its files, and those that waited', async () => {
    const { importer, db, articlesFolder } = await openTestLibrary({ reader: inProcessReader({ delayMs: 60 }) })
    const files = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`${index}.txt`, `${story} ${index}`]))
    const running = importer.start([writeFiles(files)])
    const waitingFolder = writeFiles({ 'later.txt': story })
    const waiting = importer.start([waitingFolder])
    while ((importer.progress()?.done ?? 0) < 3) await new Promise(setImmediate)
    const cancelledAtMs = performance.now()
    importer.cancel()
    expect(importer.progress()?.state).toBe('cancelling')
    const [receipt, later] = await Promise.all([running, waiting])
    expect(performance.now() - cancelledAtMs).toBeLessThan(1500)

    const imported = receipt.lines.filter(({ outcome }) => outcome === 'imported').length
    expect(receipt.lines).toHaveLength(1200)
    expect(receipt.lines.filter(({ outcome }) => outcome === 'cancelled')).toHaveLength(1200 - imported)
    expect(imported).toBeLessThan(10)
    expect(verdicts(later)).toEqual({ [path.basename(waitingFolder)]: 'cancelled' })
    expect([listArticles(db).length, readdirSync(articlesFolder).length]).toEqual([imported, imported])
    expect(verdicts(await importer.start([writeFiles({ 'after.txt': `${story} after` })]))).toEqual({
      'after.txt': 'imported',
    })
  })

  test('an answer that the library refuses leaves no copy behind', async () => {
    const sound = inProcessReader()
    const { importer, db, articlesFolder } = await openTestLibrary({
      reader: {
        ...sound,
        async read(file) {
          const read = await sound.read(file)
          return read.ok ? { ok: true, value: { ...read.value, article: { ...read.value.article, text: '' } } } : read
        },
      },
    })
    const receipt = await importer.start([writeFiles({ 'a.txt': story })])
    expect(receipt.lines).toMatchObject([{ outcome: 'failed' }])
    expect(latestReceipt(db)?.lines).toEqual(receipt.lines)
    expect(readdirSync(articlesFolder)).toEqual([])
  })

  test('the lines of an import that was cut off are in the library', async () => {
    const { importer, db } = await openTestLibrary({ reader: inProcessReader({ delayMs: 10 }) })
    const running = importer.start([writeFiles({ 'a.txt': story, 'b.txt': `${story} b`, 'c.txt': `${story} c` })])
    while ((importer.progress()?.done ?? 0) < 1) await new Promise(setImmediate)
    expect(latestReceipt(db)).toMatchObject({ finishedAtMs: null, lines: [{ fileName: 'a.txt', outcome: 'imported' }] })
    await running
  })
})

test('gives the reason for every file when the library took no receipt', async () => {
  const { db, importer } = await openTestLibrary()
  const file = path.join(temporaryFolder(), 'story.txt')
  writeFileSync(file, 'Budget\n\nThe state Senate voted 28-19 on Monday, Jan. 19, 2026, to approve $12 million.\n')
  db.pragma('query_only = ON')
  const done = importer.start([file])
  await new Promise(setImmediate)
  db.pragma('query_only = OFF')
  expect((await done).lines).toMatchObject([{ outcome: 'failed', errorCode: 'library-read-only' }])
  expect((await importer.start([file])).lines).toMatchObject([{ outcome: 'imported' }])
})
