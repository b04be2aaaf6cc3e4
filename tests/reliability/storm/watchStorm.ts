import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { closeLibrary } from '../../../db/openLibrary.ts'
import { createImporter } from '../../../electron/library/importFiles.ts'
import { createLibrary } from '../../../electron/library/libraryFolder.ts'
import { createFolderSync } from '../../../electron/library/sync/folderSync.ts'
import { inProcessReader } from '../../electron/library/inProcessReader.ts'

export type StormReport = {
  readonly files: number
  /** How long nothing was looked at while the files were written. */
  readonly stallMs: number
  /** From the last change until a look knew of every file, and until every file was an article. */
  readonly foundMs: number
  readonly importedMs: number
  /** Files without an article, articles of more or other bytes than the files', articles beyond one a file. */
  readonly missing: number
  readonly half: number
  readonly doubled: number
}

const GIVE_UP_MS = 30 * 60_000

/** Follows a folder, stands still while another process fills it, and measures how the library comes to hold it. */
export async function watchStorm(files: number, stallMs: number): Promise<StormReport> {
  const place = mkdtempSync(path.join(tmpdir(), 'throughline-storm-'))
  const news = path.join(place, 'News')
  mkdirSync(news)
  const library = await createLibrary({ folder: path.join(place, 'Library') })
  let known = 0
  const importer = createImporter({
    ...library,
    reader: inProcessReader(),
    onProgress: ({ done, total, state }) => {
      known = articleCount() + (state === 'finished' ? 0 : total - done)
    },
    onDataChanged() {},
  })
  const articleCount = () => Number(library.db.prepare('SELECT count(*) FROM article').pluck().get())
  const sync = createFolderSync({
    ...library,
    libraryFolder: library.folder,
    importer,
    onChange() {},
    onReceipt() {},
    onFailed(error) {
      throw error
    },
  })
  try {
    sync.start()
    await sync.add(news)
    await sleep(3000)
    const writer = spawn(process.execPath, [path.join(import.meta.dirname, 'stormWriter.ts'), news, String(files)])
    const ended = new Promise<void>((resolve) => writer.once('close', () => resolve()))
    // A main process that stands still: the system's hints overflow meanwhile.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, stallMs)
    await ended
    const quietMs = performance.now()
    let foundMs = 0
    while (articleCount() < files && performance.now() - quietMs < GIVE_UP_MS) {
      if (foundMs === 0 && known >= files) foundMs = performance.now() - quietMs
      await sleep(50)
    }
    const importedMs = performance.now() - quietMs
    const hashes = library.db.prepare('SELECT sha256 FROM article').pluck().all().map(String)
    const onDisk = new Set(globSync('**/*.txt', { cwd: news }).map((file) => hashOf(path.join(news, file))))
    return {
      files,
      stallMs,
      foundMs: Math.round(foundMs === 0 ? importedMs : foundMs),
      importedMs: Math.round(importedMs),
      missing: [...onDisk].filter((hash) => !hashes.includes(hash)).length,
      half: hashes.filter((hash) => !onDisk.has(hash)).length,
      doubled: hashes.length - new Set(hashes).size,
    }
  } finally {
    await sync.stop()
    await importer.stop()
    closeLibrary(library.db)
    rmSync(place, { recursive: true, force: true })
  }
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
