import { expect, it } from 'vitest'
import { isWholeReceipt, printable, receiptText } from '../../../electron/receiptText.ts'
import type { Receipt, ReceiptLine } from '../../../shared/model/receipt.ts'

function line(change: Partial<ReceiptLine>): ReceiptLine {
  return {
    position: 0,
    fileName: 'a.txt',
    outcome: 'imported',
    articleId: null,
    eventCount: 0,
    isDateCertain: true,
    errorCode: null,
    errorDetail: '',
    ...change,
  }
}
const receipt = (...lines: ReceiptLine[]): Receipt => ({
  id: 1,
  kind: 'import',
  name: '',
  startedAtMs: 0,
  finishedAtMs: 1,
  lines,
})

it('gives every file a line and sums them up', () => {
  const text = receiptText(
    receipt(
      line({ fileName: 'story.txt', eventCount: 5 }),
      line({ fileName: 'undated.txt', eventCount: 1, isDateCertain: false }),
      line({ fileName: 'again.txt', outcome: 'same' }),
      line({ fileName: 'photo.txt', outcome: 'failed', errorCode: 'file-binary' }),
    ),
  )
  expect(text).toBe(
    [
      'imported       story.txt   5 events',
      'imported       undated.txt   1 event; needs its publication date',
      'there already  again.txt',
      'failed         photo.txt   The file is not text, whatever its name says: it holds binary data.',
      '4 files: 2 imported (6 events), 1 there already, 1 failed',
      '',
    ].join('\n'),
  )
})

it('is whole only when every file is in the library', () => {
  expect(isWholeReceipt(receipt(line({}), line({ outcome: 'same' })))).toBe(true)
  expect(isWholeReceipt(receipt(line({}), line({ outcome: 'failed', errorCode: 'file-empty' })))).toBe(false)
  expect(isWholeReceipt(receipt(line({ outcome: 'cancelled' })))).toBe(false)
})

it('shows characters that a terminal would obey instead of printing them', () => {
  expect(printable('a\nb\u001b[2Jc\u202etxt.exe\u2028d\u0000')).toBe(
    'a\\u{a}b\\u{1b}[2Jc\\u{202e}txt.exe\\u{2028}d\\u{0}',
  )
  expect(printable('Zürich – 日本.txt')).toBe('Zürich – 日本.txt')
})
