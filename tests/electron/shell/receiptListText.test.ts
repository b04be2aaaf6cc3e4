import { expect, test } from 'vitest'
import { addReceiptLine, finishReceipt, startReceipt } from '../../../db/receipts.ts'
import { rollBackReceipt } from '../../../db/rollBack.ts'
import { saveArticle } from '../../../db/saveArticle.ts'
import { receiptListText, wholeReceiptText } from '../../../electron/receiptListText.ts'
import { sampleEvent, sampleRequest } from '../../db/sampleExtraction.ts'
import { temporaryLibrary } from '../../db/temporaryLibrary.ts'

const WHEN = Date.UTC(2026, 0, 24, 9, 30, 5)

test('receipts are printed a line each, the newest first, and one of them file by file', () => {
  const db = temporaryLibrary()
  const first = startReceipt(db, { kind: 'import', name: 'News 2026', startedAtMs: WHEN })
  saveArticle(db, sampleRequest(first, 'a.txt', [sampleEvent('a')]))
  const failure = {
    articleId: null,
    eventCount: 0,
    isDateCertain: true,
    errorCode: 'file-empty',
    errorDetail: '',
  } as const
  addReceiptLine(db, first, { ...failure, position: 1, fileName: 'b\u001b.txt', outcome: 'failed' })
  finishReceipt(db, first, WHEN + 1000)
  startReceipt(db, { kind: 'sync', name: 'Followed', startedAtMs: WHEN })
  rollBackReceipt(db, first)

  expect(receiptListText(db)).toBe(
    '2  2026-01-24T09:30:05Z  sync  Followed   0 files: 0 imported (0 events), 0 there already, 0 failed, cut off, 0 left\n' +
      '1  2026-01-24T09:30:05Z  import  News 2026   2 files: 1 imported (1 event), 0 there already, 1 failed, 1 rolled back\n',
  )
  expect(wholeReceiptText(db, first).split('\n')).toEqual([
    '1  2026-01-24T09:30:05Z  import  News 2026   2 files: 1 imported (1 event), 0 there already, 1 failed, 1 rolled back',
    'failed         b\\u{1b}.txt   The file is empty (0 bytes).',
    'imported       a.txt   1 event; rolled back',
    '',
  ])
  expect(() => wholeReceiptText(db, 9)).toThrow(expect.objectContaining({ code: 'not-found' }))
})
