import type { AppErrorData } from '../ipc/appError.ts'

/** A file of a followed folder that became no article. */
export type UnreadFile = {
  /** Below the folder, `/` between names; bytes that are no text are shown as U+FFFD. */
  readonly path: string
  readonly error: AppErrorData
}

/** The first by name; `total` counts them all. */
export type UnreadFileList = { readonly total: number; readonly files: readonly UnreadFile[] }
