import { assertNever } from '../shared/assertNever.ts'
import { errorMessage } from '../shared/ipc/errorMessages.ts'
import { counted } from '../shared/model/counted.ts'
import {
  countOutcomes,
  type OutcomeCounts,
  type Receipt,
  type ReceiptLine,
  type ReceiptOutcome,
} from '../shared/model/receipt.ts'

/**
 * A receipt for a terminal: one line a file, then a sum.
 *
 *     imported       story.txt   5 events
 *     there already  again.txt
 *     failed         photo.txt   The file is not text, whatever its name says: it holds binary data.
 *     3 files: 1 imported (5 events), 1 there already, 1 failed
 */
export function receiptText(receipt: Receipt): string {
  return [...receipt.lines.map(lineText), sumText(receipt.lines)].map((line) => `${line}\n`).join('')
}

/** True when no file was refused or left out. */
export function isWholeReceipt(receipt: Receipt): boolean {
  return receipt.lines.every(({ outcome }) => !notImported.has(outcome))
}

const notImported: ReadonlySet<ReceiptOutcome> = new Set(['failed', 'waiting', 'cancelled'])

const outcomeWords = {
  imported: 'imported',
  same: 'there already',
  changed: 'changed',
  moved: 'moved',
  missing: 'missing',
  restored: 'back again',
  waiting: 'waiting',
  failed: 'failed',
  cancelled: 'cancelled',
} as const

/** `imported       story.txt   5 events` */
export function lineText(line: ReceiptLine): string {
  const what = whatCameOut(line)
  const start = `${outcomeWords[line.outcome].padEnd(13)}  ${printable(line.fileName)}`
  return what === '' ? start : `${start}   ${what}`
}

function whatCameOut(line: ReceiptLine): string {
  switch (line.outcome) {
    case 'imported':
    case 'changed': {
      const asks = line.isDateCertain ? '' : '; needs its publication date'
      return `${counted(line.eventCount, 'event')}${asks}`
    }
    case 'waiting':
    case 'failed':
      return printable(errorMessage({ code: line.errorCode ?? 'internal', detail: line.errorDetail }))
    case 'same':
    case 'moved':
    case 'missing':
    case 'restored':
    case 'cancelled':
      return ''
    default:
      return assertNever(line.outcome, 'a receipt line has an outcome of the model')
  }
}

const seldom = ['changed', 'moved', 'missing', 'restored', 'waiting'] as const

function sumText(lines: readonly ReceiptLine[]): string {
  const events = lines.reduce((sum, line) => sum + (line.outcome === 'imported' ? line.eventCount : 0), 0)
  return countsText(countOutcomes(lines), events)
}

/** `3 files: 1 imported (5 events), 1 there already, 1 failed` */
export function countsText(counts: OutcomeCounts, events: number): string {
  const parts = [
    `${counts.imported} imported (${counted(events, 'event')})`,
    `${counts.same} there already`,
    ...seldom.filter((outcome) => counts[outcome] > 0).map((outcome) => `${counts[outcome]} ${outcomeWords[outcome]}`),
    `${counts.failed} failed`,
    ...(counts.cancelled > 0 ? [`${counts.cancelled} cancelled`] : []),
  ]
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return `${counted(total, 'file')}: ${parts.join(', ')}`
}

/** A file name may hold a line break or an escape sequence; a terminal must not obey it. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `\\u{${code.toString(16)}}`
  })
}
