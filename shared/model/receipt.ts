import type { AppErrorCode } from '../ipc/appError.ts'

/** `same`: these bytes are in the library already. `cancelled`: not tried any more. */
export const receiptOutcomes = ['imported', 'same', 'failed', 'cancelled'] as const
export type ReceiptOutcome = (typeof receiptOutcomes)[number]

export type ReceiptLine = {
  readonly position: number
  /** Path below the dropped folder, or the bare file name. */
  readonly fileName: string
  readonly outcome: ReceiptOutcome
  readonly articleId: number | null
  readonly eventCount: number
  /** False when the article needs a publication date from the analyst. */
  readonly isDateCertain: boolean
  readonly errorCode: AppErrorCode | null
  readonly errorDetail: string
}

/** What one import did, file by file. */
export type Receipt = {
  readonly id: number
  readonly startedAtMs: number
  /** Null while it runs, and for one that was cut off. */
  readonly finishedAtMs: number | null
  readonly lines: readonly ReceiptLine[]
}

export type ImportProgress = {
  readonly receiptId: number
  readonly total: number
  readonly done: number
  readonly counts: Readonly<Record<ReceiptOutcome, number>>
  readonly eventCount: number
  readonly currentFileName: string
  readonly state: 'scanning' | 'running' | 'cancelling' | 'finished'
}
