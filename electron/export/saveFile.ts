import writeFileAtomic from 'write-file-atomic'
import { AppError } from '../../shared/ipc/appError.ts'

/**
 * The file is either the new one or what was there before, never half of one.
 * Throws AppError `save-failed` with the system's code (`EACCES`, `ENOSPC`).
 */
export async function saveFile(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFileAtomic(file, typeof content === 'string' ? content : Buffer.from(content))
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
    throw new AppError('save-failed', code, { cause: error })
  }
}
