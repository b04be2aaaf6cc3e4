import { describe, expect, it } from 'vitest'
import { addReceiptLine, finishReceipt, latestReceipt, startReceipt } from '../../db/receipts.ts'
import type { ReceiptLine } from '../../shared/model/receipt.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'

const failed: ReceiptLine = {
  position: 1,
  fileName: 'folder/b.txt',
  outcome: 'failed',
  articleId: null,
  eventCount: 0,
  isDateCertain: true,
  errorCode: 'file-too-large',
  errorDetail: '70 MB',
}
const cancelled: ReceiptLine = { ...failed, position: 0, fileName: 'a.txt', outcome: 'cancelled', errorCode: null }

describe('receipts', () => {
  it('are none before the first import', () => {
    expect(latestReceipt(temporaryLibrary())).toBeNull()
  })

  it('give their lines in order, and the latest receipt only', () => {
    const db = temporaryLibrary()
    const first = startReceipt(db, { kind: 'import', name: '', startedAtMs: 100 })
    addReceiptLine(db, first, { ...cancelled, position: 9 })
    const second = startReceipt(db, { kind: 'import', name: '', startedAtMs: 50 })
    addReceiptLine(db, second, failed)
    addReceiptLine(db, second, cancelled)
    expect(latestReceipt(db)).toEqual({
      id: second,
      kind: 'import',
      name: '',
      startedAtMs: 50,
      finishedAtMs: null,
      lines: [cancelled, failed],
    })
    finishReceipt(db, second, 60)
    expect(latestReceipt(db)?.finishedAtMs).toBe(60)
  })

  it('replace a line at the same position', () => {
    const db = temporaryLibrary()
    const id = startReceipt(db, { kind: 'import', name: '', startedAtMs: 1 })
    addReceiptLine(db, id, { ...cancelled, position: 1 })
    addReceiptLine(db, id, failed)
    expect(latestReceipt(db)?.lines).toEqual([failed])
  })

  it('refuse a failure without a reason', () => {
    const db = temporaryLibrary()
    const id = startReceipt(db, { kind: 'import', name: '', startedAtMs: 1 })
    expect(() => addReceiptLine(db, id, { ...failed, errorCode: null })).toThrow(
      expect.objectContaining({ code: 'internal' }),
    )
  })
})
