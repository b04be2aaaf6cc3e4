import { join } from 'node:path'
import { countArticles } from '../../../db/articles.ts'
import { closeLibrary, openLibrary } from '../../../db/openLibrary.ts'
import { latestReceipt } from '../../../db/receipts.ts'
import { AppError } from '../../../shared/ipc/appError.ts'
import { SAMPLE_TEXT, sampleEvent, saveSample } from '../sampleExtraction.ts'

/**
 * Saves articles on a small disk until it is full, and opens the library again. Prints the error's code, how many
 * were said to be saved and how many are there before and after reopening.
 */
const file = join(process.argv[2] ?? '/no folder was given', 'library.sqlite')
let db = openLibrary({ file, mode: 'create' })
let saved = 0
let code = ''
while (code === '') {
  try {
    saveSample(db, `${saved}.txt`, [sampleEvent('a')], { text: SAMPLE_TEXT.repeat(100) })
    saved += 1
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    code = error.code
  }
}
const before = countArticles(db)
closeLibrary(db)
db = openLibrary({ file, mode: 'open' })
const lines = latestReceipt(db)?.lines.length
console.log(JSON.stringify({ code, saved, before, after: countArticles(db), lines }))
closeLibrary(db)
