import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { receiptLinePage } from '../../db/receiptLines.ts'
import {
  countOutcomes,
  isUnderway,
  type Receipt,
  type ReceiptLine,
  type ReceiptLineFilter,
  type ReceiptLinePage,
  type ReceiptSummary,
} from '../../shared/model/receipt.ts'
import type { Importer } from './importFiles.ts'

/** The receipt of the last import where a full disk kept some of it out of the library; null where it has all. */
export function unsavedReceipt(db: LibraryDatabase, importer: Importer): Receipt | null {
  const progress = importer.progress()
  if (progress === null || progress.state === 'declined' || isUnderway(progress)) return null
  const { receiptId, done } = progress
  if (done === 0) return null
  const stored = receiptLinePage(db, receiptId, { filter: { kind: null, text: '' }, offset: 0, limit: 1 }).total
  return receiptId > 0 && stored >= done ? null : importer.receipt()
}

/** It is known only while the app runs: nothing can be rolled back or tried again by it. */
export function summaryOf({ lines, ...receipt }: Receipt): ReceiptSummary {
  return {
    ...receipt,
    id: 0,
    counts: countOutcomes(lines),
    eventCount: lines.reduce((sum, { outcome, eventCount }) => sum + (outcome === 'imported' ? eventCount : 0), 0),
    sameTextCount: 0,
    versionCount: 0,
    needsDateCount: lines.filter(needsDate).length,
    leftCount: 0,
    presentCount: 0,
    removedCount: 0,
    retryCount: 0,
  }
}

type Page = { readonly filter: ReceiptLineFilter; readonly offset: number; readonly limit: number }

/** As `receiptLinePage`, from lines in memory. */
export function linesOf(lines: readonly ReceiptLine[], { filter, offset, limit }: Page): ReceiptLinePage {
  const name = filter.text.toLowerCase()
  const found = lines.filter((line) => isOfKind(line, filter.kind) && line.fileName.toLowerCase().includes(name))
  const urgency = (line: ReceiptLine) => (line.errorCode !== null ? 0 : needsDate(line) ? 1 : 2)
  const sorted = found.toSorted((one, other) => urgency(one) - urgency(other) || one.position - other.position)
  return {
    total: found.length,
    lines: sorted.slice(offset, offset + limit).map((line) => ({ ...line, article: null })),
  }
}

function isOfKind(line: ReceiptLine, kind: ReceiptLineFilter['kind']): boolean {
  return kind === null || (kind === 'needs date' ? needsDate(line) : line.outcome === kind)
}

function needsDate({ outcome, isDateCertain }: ReceiptLine): boolean {
  return outcome === 'imported' && !isDateCertain
}
