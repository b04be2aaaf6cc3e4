import { assertNever } from '../shared/assertNever.ts'
import { errorMessage } from '../shared/ipc/errorMessages.ts'
import { counted } from '../shared/model/counted.ts'
import type { Receipt, ReceiptLine } from '../shared/model/receipt.ts'

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

/** True when every file is in the library now. */
export function isWholeReceipt(receipt: Receipt): boolean {
  return receipt.lines.every(({ outcome }) => outcome === 'imported' || outcome === 'same')
}

const outcomeWords = { imported: 'imported', same: 'there already', failed: 'failed', cancelled: 'cancelled' } as const

function lineText(line: ReceiptLine): string {
  const what = whatCameOut(line)
  const start = `${outcomeWords[line.outcome].padEnd(13)}  ${printable(line.fileName)}`
  return what === '' ? start : `${start}   ${what}`
}

function whatCameOut(line: ReceiptLine): string {
  switch (line.outcome) {
    case 'imported': {
      const asks = line.isDateCertain ? '' : '; needs its publication date'
      return `${counted(line.eventCount, 'event')}${asks}`
    }
    case 'failed':
      return printable(errorMessage({ code: line.errorCode ?? 'internal', detail: line.errorDetail }))
    case 'same':
    case 'cancelled':
      return ''
    default:
      return assertNever(line.outcome, 'a receipt line has an outcome of the model')
  }
}

function sumText(lines: readonly ReceiptLine[]): string {
  const count = (outcome: ReceiptLine['outcome']) => lines.filter((line) => line.outcome === outcome).length
  const events = lines.reduce((sum, line) => sum + (line.outcome === 'imported' ? line.eventCount : 0), 0)
  const parts = [
    `${count('imported')} imported (${counted(events, 'event')})`,
    `${count('same')} there already`,
    `${count('failed')} failed`,
    ...(count('cancelled') > 0 ? [`${count('cancelled')} cancelled`] : []),
  ]
  return `${counted(lines.length, 'file')}: ${parts.join(', ')}`
}

/** A file name may hold a line break or an escape sequence; a terminal must not obey it. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `\\u{${code.toString(16)}}`
  })
}
