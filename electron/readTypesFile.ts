import { readFile, stat } from 'node:fs/promises'
import { AppError } from '../shared/ipc/appError.ts'
import { toFileError } from './library/fileErrors.ts'

const MAX_BYTES = 1024 * 1024

/** The text of a types file. Throws AppError `file-unreadable` and the like, `types-invalid` for one over 1 MB. */
export async function readTypesFile(file: string): Promise<string> {
  try {
    const { size } = await stat(file)
    if (size > MAX_BYTES) throw new AppError('types-invalid', 'it is larger than 1 MB')
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof AppError) throw error
    const { code, detail } = toFileError(error)
    throw new AppError(code, detail)
  }
}
