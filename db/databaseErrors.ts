import { AppError, type AppErrorCode } from '../shared/ipc/appError.ts'

/** SQLite's primary result codes, which its extended codes begin with, and what a person is told. */
const codes: readonly (readonly [sqlite: string, code: AppErrorCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR', 'disk-error'],
  ['SQLITE_READONLY', 'library-read-only'],
  ['SQLITE_BUSY', 'library-in-use'],
  ['SQLITE_LOCKED', 'library-in-use'],
  ['SQLITE_CORRUPT', 'library-damaged'],
  ['SQLITE_NOTADB', 'library-damaged'],
  ['SQLITE_CANTOPEN', 'library-unreadable'],
  ['SQLITE_PERM', 'library-unreadable'],
  ['SQLITE_AUTH', 'library-unreadable'],
]

/** The same for what the file system says. */
const systemCodes: Readonly<Record<string, AppErrorCode>> = {
  ENOENT: 'library-missing',
  ENOTDIR: 'library-missing',
  EACCES: 'library-unreadable',
  EPERM: 'library-unreadable',
  EROFS: 'library-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EIO: 'disk-error',
  // Too many files are open, here or in the whole system: nothing of the library's, and it passes.
  EMFILE: 'disk-error',
  ENFILE: 'disk-error',
}

/**
 * Names what the database or the file system reported. An AppError comes back as it is; what is not known is
 * `internal`, with the error as its cause. `detail` is the system's code, never a path or a text.
 */
export function toLibraryError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const reported = reportedCode(error)
  const known = codes.find(([sqlite]) => reported === sqlite || reported.startsWith(`${sqlite}_`))
  const code = known?.[1] ?? (Object.hasOwn(systemCodes, reported) ? systemCodes[reported] : undefined)
  return new AppError(code ?? 'internal', reported, { cause: error })
}

function reportedCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
