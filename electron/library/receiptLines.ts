import type { AppErrorData } from '../../shared/ipc/appError.ts'
import type { ReceiptLine, ReceiptOutcome } from '../../shared/model/receipt.ts'

/** A line as it is before it has its place in a receipt. */
export type UnplacedLine = Omit<ReceiptLine, 'position'>

/** Of an article that stays as it is, or of a file that was not tried. */
export function plainLine(
  fileName: string,
  outcome: Exclude<ReceiptOutcome, 'failed' | 'waiting'>,
  articleId: number | null = null,
): UnplacedLine {
  return { fileName, outcome, articleId, eventCount: 0, isDateCertain: true, errorCode: null, errorDetail: '' }
}

/** Of a file that could not be imported, or of a table that has to wait for a person. */
export function failedLine(fileName: string, { code, detail }: AppErrorData): UnplacedLine {
  const outcome = code === 'table-needs-columns' ? 'waiting' : 'failed'
  return { ...plainLine(fileName, 'cancelled'), outcome, errorCode: code, errorDetail: detail }
}
