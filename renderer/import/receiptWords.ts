import { assertNever } from '../../shared/assertNever.ts'
import { errorMessage } from '../../shared/ipc/errorMessages.ts'
import { counted } from '../../shared/model/counted.ts'
import type { OutcomeCounts, ReceiptKind, ReceiptLine, ReceiptOutcome } from '../../shared/model/receipt.ts'

export const outcomeNames: Readonly<Record<ReceiptOutcome, string>> = {
  imported: 'Imported',
  same: 'Already there',
  changed: 'Changed',
  moved: 'Moved',
  missing: 'Missing',
  restored: 'Back again',
  waiting: 'Waiting',
  failed: 'Failed',
  cancelled: 'Cancelled',
}

/** What happened to one file: `12 events`, or why it was not imported and what to do. */
export function lineWords(
  { outcome, eventCount, errorCode, errorDetail }: ReceiptLine,
  kind: ReceiptKind = 'import',
): string {
  switch (outcome) {
    case 'imported':
      return counted(eventCount, 'event')
    case 'same':
      return 'The library holds this file already.'
    case 'changed':
      return `The file has other contents now. Read again: ${counted(eventCount, 'event')}.`
    case 'moved':
      return 'The file is in another place or has another name.'
    case 'missing':
      return 'The file is gone. The article and its events stay.'
    case 'restored':
      return kind === 'sync'
        ? 'The file is there again.'
        : 'It was rolled back before; the article is there again, with your work.'
    case 'cancelled':
      return 'Not tried.'
    case 'waiting':
    case 'failed':
      return errorCode === null ? '' : errorMessage({ code: errorCode, detail: errorDetail })
    default:
      return assertNever(outcome, 'a receipt line has an outcome of the model')
  }
}

/** `12 imported with 48 events, 1 failed` */
export function totalsWords(counts: OutcomeCounts, eventCount: number): string {
  const parts = [
    counts.imported === 0
      ? 'Nothing new imported'
      : `${counts.imported} imported with ${eventCount} ${eventCount === 1 ? 'event' : 'events'}`,
    ...(counts.same > 0 ? [`${counts.same} already there`] : []),
    ...(counts.changed > 0 ? [`${counts.changed} changed`] : []),
    ...(counts.moved > 0 ? [`${counts.moved} moved`] : []),
    ...(counts.missing > 0 ? [`${counts.missing} missing`] : []),
    ...(counts.restored > 0 ? [`${counts.restored} back again`] : []),
    ...(counts.waiting > 0 ? [`${counts.waiting} waiting`] : []),
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
    ...(counts.cancelled > 0 ? [`${counts.cancelled} cancelled`] : []),
  ]
  return parts.join(', ')
}

/** The article was read but nobody knows yet when it was published. */
export function needsDate({ outcome, isDateCertain }: Pick<ReceiptLine, 'outcome' | 'isDateCertain'>): boolean {
  return outcome === 'imported' && !isDateCertain
}
