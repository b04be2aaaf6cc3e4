import { existsSync, readFileSync, statSync } from 'node:fs'
import { closeLibrary, openLibrary } from '../../../db/openLibrary.ts'
import { AppError } from '../../../shared/ipc/appError.ts'

/**
 * Opens a library as a second instance of the program would. Prints the error's code and whether the files are as
 * they were; they are read here, because the process that has them open would lose its locks by reading them.
 */
const file = process.argv[2] ?? '/no file was given'
const before = state()
const code = attempt()
console.log(JSON.stringify({ code, isUntouched: state() === before }))

function attempt(): string {
  try {
    closeLibrary(openLibrary({ file, mode: 'open' }))
    return 'opened'
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error.code
  }
}

function state(): string {
  const names = [file, `${file}-wal`].filter((name) => existsSync(name))
  return names.map((name) => `${statSync(name).mtimeMs} ${readFileSync(name).toString('base64')}`).join('\n')
}
