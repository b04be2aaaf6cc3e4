import { describe, expect, it } from 'vitest'
import { countsWords, receiptName, rollBackWords, stateWords } from '../../../renderer/receipts/receiptsViewWords.ts'
import { noOutcomes, type ReceiptSummary } from '../../../shared/model/receipt.ts'

const receipt: ReceiptSummary = {
  id: 1,
  kind: 'import',
  name: 'News',
  startedAtMs: 0,
  finishedAtMs: 1000,
  counts: { ...noOutcomes(), imported: 12, failed: 1 },
  eventCount: 48,
  sameTextCount: 2,
  versionCount: 1,
  needsDateCount: 1,
  leftCount: 0,
  presentCount: 12,
  removedCount: 0,
  retryCount: 1,
}

describe('a receipt in words', () => {
  it('says what became of its files', () => {
    expect(countsWords(receipt)).toBe('12 imported with 48 events, 1 failed, 2 same text, 1 version, 1 needs a date')
    expect(receiptName({ name: '', kind: 'import' })).toBe('Import')
  })

  it('says that it was cut off, and how much is left', () => {
    const cutOff = { ...receipt, finishedAtMs: null }
    expect(stateWords({ ...cutOff, leftCount: 3 }, false)).toBe('Cut off, 3 files left')
    expect(stateWords({ ...cutOff, counts: noOutcomes() }, false)).toBe('Cut off before the files were known')
    expect(stateWords({ ...cutOff, leftCount: 3 }, true)).toBe('Running now')
    expect(stateWords(cutOff, false)).toBe('')
  })

  it('says that it was rolled back, wholly or in part', () => {
    expect(stateWords({ ...receipt, presentCount: 0, removedCount: 12 }, false)).toBe('Rolled back')
    expect(stateWords({ ...receipt, presentCount: 11, removedCount: 1 }, false)).toBe('1 article rolled back')
  })
})

it('what rolling back would do names the person’s work, and what stays', () => {
  const preview = {
    articleCount: 12,
    eventCount: 48,
    editedEventCount: 5,
    keptEventCount: 1,
    earlierTextCount: 3,
    changedCount: 2,
  }
  expect(rollBackWords(preview)).toEqual([
    '12 articles and 48 events go out of every view, of them 5 with your work.',
    '1 event that other articles tell too stays, with your work.',
    '3 articles whose file had changed go back to their earlier text, until the file changes again. What you entered stays.',
    '2 articles whose file had changed stay as they are: changed again since, or the earlier copy is gone.',
    'Nothing is deleted: the import can be put back at any time, with all that you entered.',
  ])
  const nothingElse = { editedEventCount: 0, keptEventCount: 0, earlierTextCount: 0, changedCount: 0 }
  expect(rollBackWords({ ...preview, ...nothingElse })).toHaveLength(2)
  expect(rollBackWords({ ...preview, ...nothingElse, articleCount: 0, earlierTextCount: 1 })[0]).toBe(
    '1 article whose file had changed goes back to its earlier text, until the file changes again. What you entered stays.',
  )
})
