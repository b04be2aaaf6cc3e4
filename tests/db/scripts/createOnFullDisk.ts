import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '../../../db/openLibrary.ts'
import { AppError } from '../../../shared/ipc/appError.ts'

/** Tries to make a library where there is no room for one. Prints the error's code and what is left in the folder. */
const folder = process.argv[2] ?? '/no folder was given'
const { bavail, bsize } = statfsSync(folder)
const filler = join(folder, 'filler')
writeFileSync(filler, Buffer.alloc((bavail - 4) * bsize, 1))
let code = ''
try {
  openLibrary({ file: join(folder, 'library.sqlite'), mode: 'create' })
} catch (error) {
  if (!(error instanceof AppError)) throw error
  code = error.code
}
rmSync(filler)
console.log(JSON.stringify({ code, left: readdirSync(folder) }))
