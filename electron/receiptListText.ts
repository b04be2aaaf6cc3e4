import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { receiptLinePage } from '../db/receiptLines.ts'
import { getReceipt, receiptPage } from '../db/receiptSummaries.ts'
import type { ReceiptSummary } from '../shared/model/receipt.ts'
import { countsText, lineText, printable } from './receiptText.ts'

/** So many are read at a time: a library may have thousands, and a receipt tens of thousands of lines. */
const PAGE = 500

/**
 * All receipts of a library for a terminal, the newest first, a line each.
 *
 *     12  2026-01-24T09:30:05Z  import  News 2026   2 files: 1 imported (5 events), 0 there already, 1 failed
 */
export function receiptListText(db: LibraryDatabase): string {
  let text = ''
  for (let offset = 0; ; offset += PAGE) {
    const { total, receipts } = receiptPage(db, { offset, limit: PAGE })
    for (const receipt of receipts) text += `${receiptLineText(receipt)}\n`
    if (offset + PAGE >= total) return text
  }
}

/** One receipt with its files, failed ones first. Throws AppError `not-found`. */
export function wholeReceiptText(db: LibraryDatabase, receiptId: number): string {
  let text = `${receiptLineText(getReceipt(db, receiptId))}\n`
  for (let offset = 0; ; offset += PAGE) {
    const filter = { kind: null, text: '' }
    const { total, lines } = receiptLinePage(db, receiptId, { filter, offset, limit: PAGE })
    for (const line of lines) {
      const isRolledBack = line.article?.isRemoved === true || line.article?.isChangedBack === true
      text += `${lineText(line)}${isRolledBack ? '; rolled back' : ''}\n`
    }
    if (offset + PAGE >= total) return text
  }
}

function receiptLineText(receipt: ReceiptSummary): string {
  const { id, startedAtMs, kind, name } = receipt
  const when = `${new Date(startedAtMs).toISOString().slice(0, 19)}Z`
  return [
    String(id),
    when,
    kind,
    `${printable(name)}   ${countsText(receipt.counts, receipt.eventCount)}${moreText(receipt)}`,
  ].join('  ')
}

function moreText({
  sameTextCount,
  versionCount,
  needsDateCount,
  leftCount,
  removedCount,
  finishedAtMs,
}: ReceiptSummary): string {
  const parts = [
    ...(sameTextCount > 0 ? [`${sameTextCount} same text`] : []),
    ...(versionCount > 0 ? [`${versionCount} version of another`] : []),
    ...(needsDateCount > 0 ? [`${needsDateCount} without a date`] : []),
    ...(removedCount > 0 ? [`${removedCount} rolled back`] : []),
    ...(finishedAtMs === null ? [`cut off, ${leftCount} left`] : []),
  ]
  return parts.map((part) => `, ${part}`).join('')
}
