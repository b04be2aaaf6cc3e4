import type { AppErrorCode } from '../ipc/appError.ts'
import type { ArticleRelation } from './articleRelation.ts'
import type { ImportPreview } from './importPreview.ts'

/**
 * `same`: these bytes are in the library already. `changed`: an article's file has other bytes and was read again.
 * `moved`, `missing`, `restored`: what became of the file of an article that stays as it is. `waiting`: a table whose
 * columns a person has to tell. `cancelled`: not tried any more.
 */
export const receiptOutcomes = [
  'imported',
  'same',
  'changed',
  'moved',
  'missing',
  'restored',
  'waiting',
  'failed',
  'cancelled',
] as const
export type ReceiptOutcome = (typeof receiptOutcomes)[number]
export type OutcomeCounts = Readonly<Record<ReceiptOutcome, number>>

/** `import`: files that were given. `sync`: what changed in the folders that are watched. */
export const receiptKinds = ['import', 'sync'] as const
export type ReceiptKind = (typeof receiptKinds)[number]

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

/** What one import or sync did, file by file. */
export type Receipt = {
  readonly id: number
  readonly kind: ReceiptKind
  /** What it was of: `12 files`, `News 2026`. Empty in those of older versions. */
  readonly name: string
  readonly startedAtMs: number
  /** Null while it runs, and for one that was cut off. */
  readonly finishedAtMs: number | null
  readonly lines: readonly ReceiptLine[]
}

export type ImportProgress = {
  readonly receiptId: number
  readonly kind: ReceiptKind
  readonly total: number
  readonly done: number
  readonly counts: OutcomeCounts
  readonly eventCount: number
  readonly currentFileName: string
  /** `asking`: a person has to say whether to begin. `declined`: they said no, and nothing was done. */
  readonly state: 'scanning' | 'asking' | 'running' | 'cancelling' | 'finished' | 'declined'
  /** What is asked; null unless `asking`. */
  readonly preview: ImportPreview | null
}

/** Whether files are being looked for or read. */
export function isUnderway({ state }: Pick<ImportProgress, 'state'>): boolean {
  return state !== 'finished' && state !== 'declined'
}

/** A receipt without its lines, of which there may be tens of thousands. */
export type ReceiptSummary = Omit<Receipt, 'lines'> & {
  readonly counts: OutcomeCounts
  /** Of the imported articles, as they were read then. */
  readonly eventCount: number
  /** Of the imported articles that are in the views: those that say what another said already, or another text of it. */
  readonly sameTextCount: number
  readonly versionCount: number
  /** Imported articles whose publication date nobody knows yet. */
  readonly needsDateCount: number
  /** Files that were not answered. Of a receipt that was cut off, those to go on with. */
  readonly leftCount: number
  /** Articles that it brought or changed and that are as they were then; and those of which that was rolled back. */
  readonly presentCount: number
  readonly removedCount: number
  /** Failed files that can be tried again. */
  readonly retryCount: number
}

export type ReceiptPage = { readonly total: number; readonly receipts: readonly ReceiptSummary[] }

/** Which lines to show; `text` is looked for in file names. */
export const receiptLineKinds = [...receiptOutcomes, 'needs date', 'same text', 'version'] as const
export type ReceiptLineKind = (typeof receiptLineKinds)[number]
export type ReceiptLineFilter = { readonly kind: ReceiptLineKind | null; readonly text: string }

/** A line with what its article is now; null where it has none. */
export type ReceiptEntry = ReceiptLine & {
  readonly article: {
    readonly title: string
    readonly isRemoved: boolean
    /** What the line changed was rolled back: the article has its earlier text. */
    readonly isChangedBack: boolean
    readonly needsDate: boolean
    readonly relation: ArticleRelation | null
  } | null
}

export type ReceiptLinePage = { readonly total: number; readonly lines: readonly ReceiptEntry[] }

/** What rolling a receipt back would do. */
export type RollBackPreview = {
  readonly articleCount: number
  /** Events that go out of the views. */
  readonly eventCount: number
  /** Of them those that a person reviewed, edited or joined. */
  readonly editedEventCount: number
  /** Events that other articles tell too, which stay. */
  readonly keptEventCount: number
  /** Articles that it changed and that go back to the text of before. */
  readonly earlierTextCount: number
  /** Articles that it changed and that stay as they are: they changed again, or the copy of before was written over. */
  readonly changedCount: number
}

export function countOutcomes(lines: readonly Pick<ReceiptLine, 'outcome'>[]): OutcomeCounts {
  const counts = noOutcomes()
  for (const { outcome } of lines) counts[outcome] += 1
  return counts
}

export function noOutcomes(): Record<ReceiptOutcome, number> {
  return { imported: 0, same: 0, changed: 0, moved: 0, missing: 0, restored: 0, waiting: 0, failed: 0, cancelled: 0 }
}
