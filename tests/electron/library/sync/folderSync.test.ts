import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listArticles } from '../../../../db/articles.ts'
import { listUnreadFiles } from '../../../../db/unreadFiles.ts'
import { pageOfWatchedFiles, type WatchedFile } from '../../../../db/watchedFiles.ts'
import { createFolderSync } from '../../../../electron/library/sync/folderSync.ts'
import { noteFailedFile } from '../../../../electron/library/sync/watchedPlace.ts'
import type { ArticleReader } from '../../../../electron/reader/articleReader.ts'
import type { AppErrorData } from '../../../../shared/ipc/appError.ts'
import { inProcessReader } from '../inProcessReader.ts'
import { temporaryFolder } from '../temporaryFolder.ts'
import { openSyncedLibrary, storyText } from './syncedLibrary.ts'

async function watchedNews(files: Readonly<Record<string, string>>) {
  const library = await openSyncedLibrary()
  mkdirSync(library.news)
  for (const [name, text] of Object.entries(files)) write(library.news, name, text)
  const id = await library.sync.add(library.news)
  const state = () => library.sync.states().find((each) => each.id === id)
  return { ...library, id, state }
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}

describe('a followed folder', () => {
  it('tries a file again that could not be opened for a moment, and says so once', async () => {
    const { db, look, id, titles } = await watchedNews({ 'a.txt': storyText('First') })
    const place = { folderId: id, path: Buffer.from('a.txt'), stamp: '1', known: null, published: null }
    const absentArticles = new Set<number>()
    const note = (error: AppErrorData, known: WatchedFile | null) =>
      noteFailedFile(db, { ...place, known, absentArticles }, error)
    const known = () => pageOfWatchedFiles(db, { folderId: id, after: null, limit: 1 })[0] ?? null
    expect(note({ code: 'file-unreadable', detail: 'EMFILE' }, null)).toBe(true)
    expect(known()).toMatchObject({ stamp: '', error: { detail: 'EMFILE' } })
    expect(note({ code: 'file-unreadable', detail: 'EMFILE' }, known())).toBe(false)
    expect(await look()).toEqual(['imported a.txt'])
    expect(titles()).toEqual(['First'])
    // What is the file's own waits for another one.
    expect(note({ code: 'file-damaged', detail: '' }, null)).toBe(true)
    expect(known()).toMatchObject({ stamp: '1' })
  })

  it('pauses with the name of what the database or the disk reported', async () => {
    const { db, folder } = await openSyncedLibrary()
    const failing = (code: string) => ({ sync: () => Promise.reject(Object.assign(new Error(code), { code })) })
    for (const [reported, code] of [
      ['SQLITE_FULL', 'disk-full'],
      ['EMFILE', 'disk-error'],
    ] as const) {
      const failed: unknown[] = []
      const sync = createFolderSync({
        db,
        libraryFolder: folder,
        importer: failing(reported),
        onChange() {},
        onReceipt() {},
        onFailed: (error) => failed.push(error),
      })
      expect(await sync.settle()).toEqual([])
      expect(sync.states()).toMatchObject([{ status: 'paused', problem: { code, detail: reported } }])
      expect(failed).toHaveLength(1)
      await sync.stop()
    }
  })

  it('gives its files, also those in folders inside, and nothing twice', async () => {
    const { look, titles } = await watchedNews({ 'a.txt': storyText('First'), 'deep/er/b.txt': storyText('Second') })
    expect(await look()).toEqual(['imported a.txt', 'imported deep/er/b.txt'])
    expect(await look()).toEqual([])
    expect(titles()).toEqual(['First', 'Second'])
  })

  it('gives new files, and says nothing of one that was only touched', async () => {
    const { look, news, titles } = await watchedNews({ 'a.txt': storyText('First') })
    await look()
    utimesSync(path.join(news, 'a.txt'), 1, 1)
    write(news, 'b.txt', storyText('Second'))
    expect(await look()).toEqual(['imported b.txt'])
    expect(titles()).toEqual(['First', 'Second'])
  })

  it('names the files that became no article, the first of them where there are many', async () => {
    const { look, news, id, db } = await watchedNews({ 'a.txt': storyText('First'), 'b.txt': '', 'c.txt': '' })
    await look()
    expect(listUnreadFiles(db, id, 1)).toEqual({
      total: 2,
      files: [{ path: 'b.txt', error: { code: 'file-empty', detail: '' } }],
    })
    rmSync(path.join(news, 'b.txt'))
    await look()
    expect(listUnreadFiles(db, id, 5).files.map((file) => file.path)).toEqual(['c.txt'])
  })

  it('follows a file to another name and another folder', async () => {
    const { look, news, db } = await watchedNews({ 'a.txt': storyText('First') })
    await look()
    mkdirSync(path.join(news, 'old'))
    renameSync(path.join(news, 'a.txt'), path.join(news, 'old', 'z.txt'))
    expect(await look()).toEqual(['moved old/z.txt'])
    expect(listArticles(db)).toHaveLength(1)
    expect(await look()).toEqual([])
  })

  it('follows files of a folder that was renamed', async () => {
    const { look, news, titles } = await watchedNews({
      'in/a.txt': storyText('First'),
      'in/b.txt': storyText('Second'),
    })
    await look()
    renameSync(path.join(news, 'in'), path.join(news, 'out'))
    expect(await look()).toEqual(['moved out/a.txt', 'moved out/b.txt'])
    expect(titles()).toEqual(['First', 'Second'])
  })

  it('follows a file from one folder that is watched to another', async () => {
    const { look, news, sync, titles } = await watchedNews({ 'a.txt': storyText('First') })
    const other = path.join(temporaryFolder(), 'Other')
    mkdirSync(other)
    await sync.add(other)
    await look()
    renameSync(path.join(news, 'a.txt'), path.join(other, 'a.txt'))
    await look()
    expect(titles()).toEqual(['First'])
    expect(sync.states().map(({ presentCount, missingCount }) => [presentCount, missingCount])).toEqual([
      [1, 0],
      [0, 0],
      [1, 0],
    ])
  })

  it('calls an article missing when its file is gone, keeps it, and takes the file back', async () => {
    const { look, news, state, titles } = await watchedNews({
      'a.txt': storyText('First'),
      'b.txt': storyText('Second'),
    })
    await look()
    const bytes = readFileSync(path.join(news, 'a.txt'))
    rmSync(path.join(news, 'a.txt'))
    expect(await look()).toEqual(['missing a.txt'])
    expect(titles()).toEqual(['First', 'Second'])
    expect(state()).toMatchObject({ presentCount: 1, missingCount: 1 })
    expect(await look()).toEqual([])
    writeFileSync(path.join(news, 'a.txt'), bytes)
    expect(await look()).toEqual(['restored a.txt'])
    expect(state()).toMatchObject({ presentCount: 2, missingCount: 0 })
  })

  it('says nothing when one of two copies goes', async () => {
    const { look, news, state } = await watchedNews({ 'a.txt': storyText('First'), 'copy.txt': storyText('First') })
    expect(await look()).toEqual(['imported a.txt', 'same copy.txt'])
    rmSync(path.join(news, 'a.txt'))
    expect(await look()).toEqual([])
    expect(state()).toMatchObject({ presentCount: 1, missingCount: 0 })
  })

  it('leaves a file alone while it is written', async () => {
    const { look, news, sync } = await watchedNews({})
    const file = path.join(news, 'slow.txt')
    let text = ''
    const writing = setInterval(() => {
      text += 'A man was shot in Harlow. '
      writeFileSync(file, text)
    }, 10)
    await expect.poll(() => existsSync(file)).toBe(true)
    const looked = sync.settle()
    await new Promise((resolve) => setTimeout(resolve, 400))
    clearInterval(writing)
    const receipts = await looked
    expect(receipts.flatMap(({ lines }) => lines.map(({ outcome }) => outcome))).toEqual(['imported'])
    expect(await look()).toEqual([])
  })

  it('takes no link, no pipe and no hidden file, and says so once', async () => {
    const { look, news, titles } = await watchedNews({
      'a.txt': storyText('First'),
      '.hidden.txt': storyText('Hidden'),
    })
    const outside = path.join(temporaryFolder(), 'outside')
    write(outside, 'secret.txt', storyText('Secret'))
    symlinkSync(path.join(outside, 'secret.txt'), path.join(news, 'link.txt'))
    symlinkSync(outside, path.join(news, 'linked folder'))
    symlinkSync(news, path.join(news, 'loop'))
    execFileSync('mkfifo', [path.join(news, 'pipe.txt')])
    expect(await look()).toEqual([
      'failed link.txt file-special',
      'failed linked folder file-special',
      'failed loop file-special',
      'failed pipe.txt file-special',
      'imported a.txt',
    ])
    expect(titles()).toEqual(['First'])
    expect(await look()).toEqual([])
  })

  it('tries a file that failed again when it has changed, and not before', async () => {
    const { look, news } = await watchedNews({ 'a.txt': '' })
    expect(await look()).toEqual(['failed a.txt file-empty'])
    expect(await look()).toEqual([])
    write(news, 'a.txt', storyText('First'))
    expect(await look()).toEqual(['imported a.txt'])
  })

  it('takes names that are no text', async () => {
    const { look, news, titles } = await watchedNews({})
    writeFileSync(
      Buffer.concat([Buffer.from(`${news}/bad`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]),
      storyText('Bad'),
    )
    writeFileSync(path.join(news, 'cafe\u0301.txt'), storyText('Apart'))
    writeFileSync(path.join(news, 'caf\u00e9.txt'), storyText('Composed'))
    await look()
    expect(titles()).toEqual(['Apart', 'Bad', 'Composed'])
    expect(await look()).toEqual([])
  })

  it('changes nothing in it', async () => {
    const { look, news } = await watchedNews({ 'a.txt': storyText('First'), 'b/c.txt': storyText('Second') })
    const listing = () => execFileSync('find', [news, '-printf', '%p %s %m %T@ %C@ %i\\n'], { encoding: 'utf8' })
    const before = listing()
    await look()
    expect(listing()).toBe(before)
  })
})

describe('a followed folder that is away', () => {
  it('pauses, and goes on when it is back', async () => {
    const { look, news, state, titles } = await watchedNews({ 'a.txt': storyText('First') })
    await look()
    renameSync(news, `${news} elsewhere`)
    expect(await look()).toEqual([])
    expect(state()).toMatchObject({ status: 'paused', problem: { code: 'folder-missing' }, missingCount: 0 })
    renameSync(`${news} elsewhere`, news)
    write(news, 'b.txt', storyText('Second'))
    expect(await look()).toEqual(['imported b.txt'])
    expect(state()).toMatchObject({ status: 'waiting', problem: null })
    expect(titles()).toEqual(['First', 'Second'])
  })

  it('calls nothing missing when an empty folder is in its place, as when a disk is not mounted', async () => {
    const { look, news, state, sync, id } = await watchedNews({ 'a.txt': storyText('First') })
    await look()
    renameSync(news, `${news} elsewhere`)
    mkdirSync(news)
    expect(await look()).toEqual([])
    expect(state()).toMatchObject({ status: 'paused', problem: { code: 'folder-replaced' }, missingCount: 0 })
    await sync.accept(id)
    expect(await look()).toEqual(['missing a.txt'])
  })

  it('takes a copy of the folder in its place for the folder', async () => {
    const { look, news, state } = await watchedNews({ 'a.txt': storyText('First'), 'b.txt': storyText('Second') })
    await look()
    cpSync(news, `${news} copy`, { recursive: true })
    rmSync(news, { recursive: true })
    renameSync(`${news} copy`, news)
    expect(await look()).toEqual([])
    expect(state()).toMatchObject({ status: 'waiting', presentCount: 2, missingCount: 0 })
  })

  it.skipIf(process.getuid?.() === 0)('calls nothing missing that lies in a folder it may not read', async () => {
    const { look, news, state } = await watchedNews({ 'a.txt': storyText('First'), 'shut/b.txt': storyText('Second') })
    await look()
    chmodSync(path.join(news, 'shut'), 0)
    expect(await look()).toEqual([])
    expect(state()).toMatchObject({ unreadableCount: 1, missingCount: 0 })
    chmodSync(path.join(news, 'shut'), 0o755)
  })
})

describe('the library’s own articles', () => {
  it('are files of the library without being read again', async () => {
    const { importer, look, news, state } = await watchedNews({ 'a.txt': storyText('First') })
    await importer.start([path.join(news, 'a.txt')])
    expect(await look()).toEqual(['same a.txt'])
    expect(state()).toMatchObject({ presentCount: 1 })
    expect(await look()).toEqual([])
  })

  it('are read from files that a person put there, which stay where they are', async () => {
    const { look, articlesFolder, titles } = await watchedNews({})
    write(articlesFolder, 'mine/a.txt', storyText('First'))
    expect(await look()).toEqual(['imported mine/a.txt'])
    expect(titles()).toEqual(['First'])
    expect(readdirSync(articlesFolder)).toEqual(['mine'])
    expect(await look()).toEqual([])
  })

  it('are missing when their copy is taken away, and back when it is put back', async () => {
    const { importer, look, news, articlesFolder } = await watchedNews({ 'a.txt': storyText('First') })
    await importer.start([path.join(news, 'a.txt')])
    await look()
    const copy = path.join(articlesFolder, readdirSync(articlesFolder)[0] ?? '')
    renameSync(copy, `${news}/../kept`)
    expect(await look()).toEqual([expect.stringMatching(/^missing a-/)])
    renameSync(`${news}/../kept`, copy)
    expect(await look()).toEqual([expect.stringMatching(/^restored a-/)])
  })
})

describe('adding a folder', () => {
  it('refuses what is followed already, in whole or in part, and the library itself', async () => {
    const { sync, news, folder } = await watchedNews({ 'in/a.txt': storyText('First') })
    await expect(sync.add(path.join(news, 'in'))).rejects.toMatchObject({ code: 'folder-taken' })
    await expect(sync.add(path.dirname(news))).rejects.toMatchObject({ code: 'folder-taken' })
    await expect(sync.add(path.join(folder, 'articles'))).rejects.toMatchObject({ code: 'folder-taken' })
    await expect(sync.add(path.join(news, 'none'))).rejects.toMatchObject({ code: 'folder-missing' })
    await expect(sync.add(path.join(news, 'in', 'a.txt'))).rejects.toMatchObject({ code: 'folder-missing' })
    expect(sync.states()).toHaveLength(2)
  })

  it('leaves the library out when it lies inside', async () => {
    const { sync, look, folder, titles, articlesFolder } = await openSyncedLibrary()
    const parent = path.dirname(folder)
    write(parent, 'a.txt', storyText('First'))
    await sync.add(parent)
    await look()
    expect(titles()).toEqual(['First'])
    expect(readdirSync(articlesFolder)).toHaveLength(1)
    expect(await look()).toEqual([])
  })

  it('keeps the articles when it is followed no more', async () => {
    const { sync, look, id, titles } = await watchedNews({ 'a.txt': storyText('First') })
    await look()
    await sync.remove(id)
    expect(sync.states()).toHaveLength(1)
    expect(await look()).toEqual([])
    expect(titles()).toEqual(['First'])
  })
})

describe('following', () => {
  it('sees changes by itself', async () => {
    const { sync, news, titles } = await watchedNews({ 'a.txt': storyText('First') })
    sync.start()
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['First'])
    await new Promise((resolve) => setTimeout(resolve, 800))
    write(news, 'new folder/b.txt', storyText('Second'))
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['First', 'Second'])
    write(news, 'new folder/c.txt', storyText('Third'))
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['First', 'Second', 'Third'])
  })

  it('looks again by itself when a look was cancelled together with the import that it waited for', async () => {
    const own = inProcessReader()
    let isHeld = false
    const reader: ArticleReader = {
      ...own,
      read: (file, signal) =>
        isHeld
          ? new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
          : own.read(file, signal),
    }
    const { sync, importer, titles, news, folder } = await openSyncedLibrary({ reader })
    write(news, 'a.txt', storyText('First'))
    await sync.add(news)
    sync.start()
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['First'])
    // The watch of the system is there, and what it has to tell is told.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    isHeld = true
    write(path.dirname(folder), 'held.txt', storyText('Held'))
    const held = importer.start([path.join(path.dirname(folder), 'held.txt')])
    write(news, 'b.txt', storyText('Second'))
    await new Promise((resolve) => setTimeout(resolve, 1500))
    isHeld = false
    importer.cancel()
    await held
    expect(titles()).toEqual(['First'])
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['First', 'Second'])
  }, 20_000)
})
