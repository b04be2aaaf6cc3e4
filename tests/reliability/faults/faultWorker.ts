import { openSync, writevSync } from 'node:fs'
import { createInterface } from 'node:readline'
import Database from 'better-sqlite3'
import { DEFAULT_READING } from '../../../shared/model/readingSettings.ts'
import { inProcessReader } from '../../electron/library/inProcessReader.ts'
import { plainArticle } from '../mixedArticles.ts'
import { doWork, filesToKnow, workPlace } from './faultWork.ts'

/**
 * Says `ready`, then works once for every line that it gets, telling what it did line by line in a file, with `end` at the
 * end. The work is traced, so all code is loaded before.
 */
const [place = '/no place was given', told = ''] = process.argv.slice(2)
const file = openSync(told, 'a')
new Database(':memory:').close()
const bytes = new Uint8Array(new TextEncoder().encode(plainArticle(1, { isChanged: false })))
await inProcessReader().read({ fileName: 'warm.txt', bytes, published: null, reading: DEFAULT_READING })
const work = workPlace(place)
const files = filesToKnow(work)
// Two pieces make it a `writev`, which no fault is put into: a line that is told must arrive.
const tell = (line: string) => writevSync(file, [Buffer.from(line), Buffer.from('\n')])
process.stdout.write('ready\n')
for await (const _line of createInterface({ input: process.stdin })) {
  await doWork(work, { files, tell, makesBackup: true })
  tell('end')
}
