import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { countArticles } from '../../../db/articles.ts'
import { closeLibrary } from '../../../db/openLibrary.ts'
import { latestReceipt } from '../../../db/receipts.ts'
import { createImporter } from '../../../electron/library/importFiles.ts'
import { createLibrary, openLibraryFolder } from '../../../electron/library/libraryFolder.ts'
import type { Receipt } from '../../../shared/model/receipt.ts'
import { inProcessReader } from './inProcessReader.ts'

// Run by fullDisk.test.ts with a small disk at `disk`: imports until it is full, makes room, imports again.
const [disk = '', source = ''] = process.argv.slice(2)
const folder = path.join(disk, 'Library')
const ballast = path.join(disk, 'ballast')
writeFileSync(ballast, Buffer.alloc(1024 * 1024))

function outcomes({ lines }: Receipt): string[] {
  return lines.map(({ outcome, errorCode }) => errorCode ?? outcome)
}

const library = await createLibrary({ folder })
const importer = createImporter({
  ...library,
  reader: inProcessReader(),
  onProgress: () => {},
  onDataChanged: () => {},
})
const full = outcomes(await importer.start([source]))
const state = { articles: countArticles(library.db), copies: readdirSync(library.articlesFolder) }
closeLibrary(library.db)

rmSync(ballast)
const reopened = await openLibraryFolder({ folder })
const reopenedArticles = countArticles(reopened.db)
const check = reopened.db.pragma('integrity_check', { simple: true })
const second = createImporter({ ...reopened, reader: inProcessReader(), onProgress: () => {}, onDataChanged: () => {} })
const again = outcomes(await second.start([source]))
const receipt = latestReceipt(reopened.db)
closeLibrary(reopened.db)

console.log(JSON.stringify({ full, ...state, reopenedArticles, check, again, storedLines: receipt?.lines.length }))
