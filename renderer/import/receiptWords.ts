import { errorMessage } from '../../shared/ipc/errorMessages.ts'
import type { ReceiptLine, ReceiptOutcome } from '../../shared/model/receipt.ts'

export const outcomeNames: Readonly<Record<ReceiptOutcome, string>> = {
  imported: 'Imported',
  same: 'Already there',
  failed: 'Failed',
  cancelled: 'Cancelled',
}

/** What happened to one file: `12 events`, or why it was not imported and what to do. */
export function lineWords({ outcome, eventCount, errorCode, errorDetail }: ReceiptLine): string {
  if (outcome === 'imported') return eventCount === 1 ? '1 event' : `${eventCount} events`
  if (outcome === 'same') return 'The library holds this file already.'
  if (outcome === 'cancelled') return 'Not tried.'
  return errorCode === null ? '' : errorMessage({ code: errorCode, detail: errorDetail })
}

/** `12 imported with 48 events, 1 failed` */
export function totalsWords(counts: Readonly<Record<ReceiptOutcome, number>>, eventCount: number): string {
  const parts = [
    counts.imported === 0
      ? 'Nothing new imported'
      : `${counts.imported} imported with ${eventCount} ${eventCount === 1 ? 'event' : 'events'}`,
    ...(counts.same > 0 ? [`${counts.same} already there`] : []),
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
    ...(counts.cancelled > 0 ? [`${counts.cancelled} cancelled`] : []),
  ]
  return parts.join(', ')
}

export function countOutcomes(lines: readonly ReceiptLine[]): Readonly<Record<ReceiptOutcome, number>> {
  const counts = { imported: 0, same: 0, failed: 0, cancelled: 0 }
  for (const { outcome } of lines) counts[outcome] += 1
  return counts
}

/** The article was read but nobody knows yet when it was published. */
export function needsDate({ outcome, isDateCertain }: Pick<ReceiptLine, 'outcome' | 'isDateCertain'>): boolean {
  return outcome === 'imported' && !isDateCertain
}

/** What asks for something first: failed files, then articles without a date; otherwise the order of the import. */
export function mostUrgentFirst(lines: readonly ReceiptLine[]): readonly ReceiptLine[] {
  const urgency = (line: ReceiptLine) => (line.outcome === 'failed' ? 0 : needsDate(line) ? 1 : 2)
  return lines.toSorted((one, other) => urgency(one) - urgency(other) || one.position - other.position)
}
