import { renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { closeLibrary } from '../../../db/openLibrary.ts'
import { makeBackup } from '../../../electron/library/backups.ts'
import { catchUp } from '../../../electron/library/catchUp.ts'
import { createLibrary } from '../../../electron/library/libraryFolder.ts'
import { createFolderSync } from '../../../electron/library/sync/folderSync.ts'
import { inProcessReader } from '../../electron/library/inProcessReader.ts'
import { plainArticle, writeMixedArticles } from '../mixedArticles.ts'
import { makeOlderLibrary } from '../olderLibrary.ts'
import { importerOf, type WorkPlace } from './faultWork.ts'

/** Makes what `doWork` begins with. */
export async function prepareWork(place: WorkPlace): Promise<void> {
  writeMixedArticles(place.first, { first: 1, count: 3, formats: 'plain' })
  renameSync(path.join(place.first, '003.rtf'), path.join(place.first, '003.srt'))
  writeMixedArticles(place.source, { first: 10, count: 5, formats: 'plain' })
  writeMixedArticles(place.more, { first: 100, count: 2, formats: 'plain' })
  writeMixedArticles(place.news, { first: 200, count: 1, formats: 'plain' })
  await makeOlderLibrary(place.older, 6)
  const library = await createLibrary({ folder: place.library })
  await catchUp({ ...library, isRestored: false, importFiles: async () => {}, reader: inProcessReader() })
  const importer = importerOf(library)
  await importer.start([place.first])
  await importer.start([place.more])
  const sync = createFolderSync({
    db: library.db,
    libraryFolder: place.library,
    importer,
    onChange() {},
    onReceipt() {},
    onFailed() {},
    quietMs: 30,
  })
  await sync.add(place.news)
  await sync.settle()
  await sync.stop()
  await makeBackup(library.db, { folder: place.library }, 'daily', Date.UTC(2026, 10, 23))
  await importer.stop()
  closeLibrary(library.db)
  writeFileSync(path.join(place.news, '200.txt'), plainArticle(200, { isChanged: true }))
  writeFileSync(path.join(place.news, '202.txt'), plainArticle(202, { isChanged: false }))
  rmSync(path.join(place.library, 'no such file'), { force: true })
}
