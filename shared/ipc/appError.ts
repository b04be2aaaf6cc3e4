/**
 * Everything that can go wrong and that a person is told, as stable codes.
 * errorMessages.ts has the words; `detail` (a file name, a number) is put into them.
 */
export const appErrorCodes = [
  // the library
  'library-in-use',
  'library-newer',
  'library-foreign',
  'library-damaged',
  'library-unreadable',
  'library-read-only',
  'library-folder-taken',
  'library-missing',
  'library-network',
  'library-cloud',
  'journal-failed',
  'backup-failed',
  'backup-damaged',
  'no-library',
  // files
  'file-empty',
  'file-too-large',
  'file-binary',
  'file-encrypted',
  'file-scanned',
  'file-damaged',
  'file-too-large-inside',
  'file-unreadable',
  'file-missing',
  'file-special',
  'format-unknown',
  'mailbox-many',
  'table-needs-columns',
  'table-unclear',
  'table-empty',
  'table-damaged',
  'table-too-large',
  'mapping-invalid',
  'text-empty',
  'text-too-large',
  'reader-timeout',
  'reader-silent',
  'reader-memory',
  'reader-crashed',
  'reader-not-there',
  'reader-invalid',
  'folder-missing',
  'folder-unreadable',
  'folder-replaced',
  'folder-taken',
  'copy-missing',
  'copy-damaged',
  'original-superseded',
  'reader-gave-up',
  'file-set-aside',
  'disk-full',
  'disk-error',
  // edits
  'date-invalid',
  'value-invalid',
  'not-found',
  'types-invalid',
  // figures and exports
  'figure-empty',
  'figure-too-large',
  'save-failed',
  // the boundary itself
  'busy',
  'request-invalid',
  'sender-refused',
  'internal',
] as const

export type AppErrorCode = (typeof appErrorCodes)[number]

/** An error as data, for receipts and for the trip across IPC. */
export type AppErrorData = { readonly code: AppErrorCode; readonly detail: string }

/** An expected failure inside one process; `toAppError` makes data of it at the boundary. */
export class AppError extends Error {
  readonly code: AppErrorCode
  readonly detail: string

  constructor(code: AppErrorCode, detail = '', options?: ErrorOptions) {
    super(detail === '' ? code : `${code}: ${detail}`, options)
    this.name = 'AppError'
    this.code = code
    this.detail = detail
  }
}

/** The answer to every request: a value or an error, never an exception. */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AppErrorData }

/** What was not expected is `internal`: its message may hold a path or a text, so it goes to the log only. */
export function toAppError(error: unknown): AppErrorData {
  return error instanceof AppError ? { code: error.code, detail: error.detail } : { code: 'internal', detail: '' }
}
