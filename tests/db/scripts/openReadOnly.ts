import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { closeLibrary, openLibrary } from '../../../db/openLibrary.ts'
import { AppError } from '../../../shared/ipc/appError.ts'

/** Makes a library, takes the right to write from its disk and opens it again. Prints the codes of both modes. */
const folder = process.argv[2] ?? '/no folder was given'
closeLibrary(openLibrary({ file: join(folder, 'library.sqlite'), mode: 'create' }))
execFileSync('mount', ['-o', 'remount,bind,ro', folder])
console.log(JSON.stringify([codeOf('library.sqlite', 'open'), codeOf('other.sqlite', 'create')]))

function codeOf(name: string, mode: 'create' | 'open'): string {
  try {
    openLibrary({ file: join(folder, name), mode })
    return 'opened'
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error.code
  }
}
