import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countArticles } from '../../db/articles.ts'
import { latestReceipt, startReceipt } from '../../db/receipts.ts'
import { saveArticle } from '../../db/saveArticle.ts'
import { canMountSmallDisk, runOnSmallDisk } from '../helpers/smallDisk.ts'
import { SAMPLE_TEXT, sampleEvent, sampleRequest, saveSample } from './sampleExtraction.ts'
import { temporaryFolder, temporaryLibrary } from './temporaryLibrary.ts'

const script = (name: string) => join(import.meta.dirname, 'scripts', name)
const NO_MOUNT = 'mounting a disk for the test is not permitted here'

describe('a full disk', () => {
  it('stores an article whole or not at all, and keeps what was stored', ({ skip }) => {
    skip(!canMountSmallDisk(), NO_MOUNT)
    const folder = temporaryFolder()
    const printed = runOnSmallDisk(folder, 2, script('fillDisk.ts'), [folder])
    const { code, saved, before, after, lines } = JSON.parse(printed)
    expect(code).toBe('disk-full')
    expect(saved).toBeGreaterThan(10)
    expect({ before, after }).toEqual({ before: saved, after: saved })
    // The receipt of the last article was begun in a transaction of its own; its line was not written.
    expect(lines).toBeLessThanOrEqual(1)
  })

  it('leaves nothing behind where there is no room for a new library', ({ skip }) => {
    skip(!canMountSmallDisk(), NO_MOUNT)
    const folder = temporaryFolder()
    const printed = runOnSmallDisk(folder, 1, script('createOnFullDisk.ts'), [folder])
    expect(JSON.parse(printed)).toEqual({ code: 'disk-full', left: [] })
  })

  it('is told as such, and the library goes on when there is room again', () => {
    const db = temporaryLibrary()
    const receiptId = startReceipt(db, { kind: 'import', name: '', startedAtMs: 1 })
    const request = sampleRequest(receiptId, 'large.txt', [sampleEvent('a')], { text: SAMPLE_TEXT.repeat(2000) })
    const pages = Number(db.pragma('page_count', { simple: true }))
    db.pragma(`max_page_count = ${pages + 5}`)
    expect(() => saveArticle(db, request)).toThrow(expect.objectContaining({ code: 'disk-full' }))
    expect(countArticles(db)).toBe(0)
    expect(latestReceipt(db)?.lines).toEqual([])
    db.pragma('max_page_count = 1000000')
    expect(saveArticle(db, request).eventCount).toBe(1)
    expect(saveSample(db, 'next.txt', []).articleId).toBe(2)
  })
})
