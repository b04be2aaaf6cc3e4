import { expect, test } from 'vitest'
import { progressStep } from '../../../renderer/import/progressWords.ts'
import { lineWords, totalsWords } from '../../../renderer/import/receiptWords.ts'
import { countOutcomes, noOutcomes, type ReceiptLine } from '../../../shared/model/receipt.ts'

const imported: ReceiptLine = {
  position: 0,
  fileName: 'a.txt',
  outcome: 'imported',
  articleId: 1,
  eventCount: 12,
  isDateCertain: true,
  errorCode: null,
  errorDetail: '',
}

test('every outcome says what happened to the file', () => {
  expect(lineWords(imported)).toBe('12 events')
  expect(lineWords({ ...imported, eventCount: 1 })).toBe('1 event')
  expect(lineWords({ ...imported, outcome: 'same' })).toBe('The library holds this file already.')
  expect(lineWords({ ...imported, outcome: 'cancelled' })).toBe('Not tried.')
  expect(lineWords({ ...imported, outcome: 'failed', errorCode: 'file-too-large', errorDetail: '80 MB' })).toContain(
    '80 MB',
  )
})

test('a table whose columns are to be told waits and has not failed', () => {
  const waiting = { ...imported, outcome: 'waiting', errorCode: 'table-needs-columns' } as const
  expect(lineWords(waiting)).toContain('what its columns mean')
  expect(totalsWords(countOutcomes([imported, waiting]), 12)).toBe('1 imported with 12 events, 1 waiting')
})

test('the totals name what there is and nothing else', () => {
  const lines = [imported, { ...imported, outcome: 'failed' }, { ...imported, outcome: 'failed' }] as const
  expect(totalsWords(countOutcomes(lines), 12)).toBe('1 imported with 12 events, 2 failed')
  expect(totalsWords({ ...noOutcomes(), same: 3 }, 0)).toBe('Nothing new imported, 3 already there')
})

test('a screen reader hears of an import once a tenth', () => {
  const said = Array.from({ length: 1001 }, (_, done) => progressStep({ state: 'running', total: 1000, done }))
  expect(new Set(said).size).toBe(11)
  expect(said.at(-1)).toBe('Importing 1000 files, 100 percent done.')
})
