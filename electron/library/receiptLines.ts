import type { AppErrorData } from '../../shared/ipc/appError.ts'
import type { ReceiptLine, ReceiptOutcome } from '../../shared/model/receipt.ts'

/** A line as it is before it has its place in a receipt. */
export type UnplacedLine = Omit<ReceiptLine, 'position'>

/** Of an article that stays as it is, or of a file that was not tried. */
export function plainLine(
  fileName: string,
  outcome: Exclude<ReceiptOutcome, 'failed'>,
  articleId: number | null = null,
): UnplacedLine {
  return { fileName, outcome, articleId, eventCount: 0, isDateCertain: true, errorCode: null, errorDetail: '' }
}

export function failedLine(fileName: string, { code, detail }: AppErrorData): UnplacedLine {
  return { ...plainLine(fileName, 'cancelled'), outcome: 'failed', errorCode: code, errorDetail: detail }
}
