import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { getArticle, listArticles } from '../../../../db/articles.ts'
import { versionsOf } from '../../../../db/articleVersions.ts'
import { editEventField } from '../../../../db/eventEdits.ts'
import { eventPage, getEvent } from '../../../../db/eventQueries.ts'
import { listOpenQuestions } from '../../../../db/openQuestions.ts'
import { receiptLinePage } from '../../../../db/receiptLines.ts'
import { getReceipt, latestReceiptSummary } from '../../../../db/receiptSummaries.ts'
import { previewRollBack } from '../../../../db/rollBack.ts'
import { EVERY_EVENT } from '../../../../electron/everyEvent.ts'
import { rollBackTexts } from '../../../../electron/library/rollBackTexts.ts'
import { inProcessReader } from '../inProcessReader.ts'
import { openSyncedLibrary } from './syncedLibrary.ts'

const shooting = 'Two men were shot in Harlow on Monday, Jan. 19, 2026.'
const arrest = 'Police arrested Dana Reed, 31, in Milford on Tuesday, Jan. 20, 2026.'
const first = `Two shot\n\n${shooting} ${arrest}\n`
const second = `Two men shot in Harlow\n\n${shooting} The council met on Wednesday, Jan. 21, 2026.\n`
const third = `Three shot\n\n${shooting} ${arrest} A third man was shot in Ashford on Friday, Jan. 23, 2026.\n`

/** An article, its arrest edited, whose file then changed to `second`. */
async function changedArticle() {
  const library = await openSyncedLibrary()
  const { db, news, look, articlesFolder } = library
  mkdirSync(news)
  const file = path.join(news, 'story.txt')
  writeFileSync(file, first)
  await library.sync.add(news)
  await look()
  const articleId = listArticles(db)[0]?.id ?? -1
  const types = () => eventPage(db, { filter: EVERY_EVENT, offset: 0, limit: 50 }).events.map(({ type }) => type)
  const arrestId =
    eventPage(db, { filter: EVERY_EVENT, offset: 0, limit: 50 }).events.find(({ type }) => type === 'arrest')?.id ?? -1
  editEventField(db, arrestId, 'place', 'Milford, west side')
  const before = { article: getArticle(db, articleId), event: getEvent(db, arrestId), types: types() }
  writeFileSync(file, second)
  await look()
  const receiptId = latestReceiptSummary(db)?.id ?? -1
  const roll = (to: 'before' | 'after') =>
    rollBackTexts({ db, articlesFolder, reader: inProcessReader() }, { receiptId, to })
  return { ...library, file, articleId, arrestId, before, receiptId, types, roll }
}

describe('rolling back a receipt that changed an article', () => {
  it('brings back its text, title, dates and events, and what a person said stays', async () => {
    const { db, articleId, arrestId, before, roll, types } = await changedArticle()
    expect(getArticle(db, articleId).title).toBe('Two men shot in Harlow')
    expect(listOpenQuestions(db, 10)).toMatchObject([{ eventId: arrestId, kind: 'lost' }])
    expect(await roll('before')).toBe(1)
    expect(getArticle(db, articleId)).toEqual(before.article)
    expect(getEvent(db, arrestId)).toEqual(before.event)
    expect(types().toSorted()).toEqual(before.types.toSorted())
    expect(listOpenQuestions(db, 10)).toEqual([])
    expect(await roll('before')).toBe(0)
  })

  it('says before what it would do, and afterwards that it is rolled back', async () => {
    const { db, receiptId, roll } = await changedArticle()
    expect(previewRollBack(db, receiptId)).toMatchObject({ articleCount: 0, earlierTextCount: 1, changedCount: 0 })
    expect(getReceipt(db, receiptId)).toMatchObject({ presentCount: 1, removedCount: 0 })
    const line = () =>
      receiptLinePage(db, receiptId, { filter: { kind: null, text: '' }, offset: 0, limit: 1 }).lines[0]?.article
    expect(line()).toMatchObject({ isRemoved: false, isChangedBack: false })
    await roll('before')
    expect(line()).toMatchObject({ isRemoved: false, isChangedBack: true })
    expect(previewRollBack(db, receiptId)).toMatchObject({ earlierTextCount: 0, changedCount: 1 })
    expect(getReceipt(db, receiptId)).toMatchObject({ presentCount: 0, removedCount: 1 })
  })

  it('holds against the next looks, also when the file is only touched, until its bytes change again', async () => {
    const { db, file, articleId, before, look, roll } = await changedArticle()
    await roll('before')
    expect(await look()).toEqual([])
    writeFileSync(file, second)
    expect(await look()).toEqual([])
    expect(getArticle(db, articleId).text).toBe(before.article.text)
    writeFileSync(file, third)
    expect(await look()).toEqual(['changed story.txt'])
    expect(listArticles(db).map(({ id }) => id)).toEqual([articleId])
    expect(getArticle(db, articleId).text).toContain('Ashford')
  })

  it('is done again by putting back', async () => {
    const { db, articleId, arrestId, look, roll } = await changedArticle()
    const changed = getArticle(db, articleId)
    await roll('before')
    expect(await roll('after')).toBe(1)
    expect(getArticle(db, articleId)).toMatchObject({ text: changed.text, title: changed.title, missing: null })
    expect(getEvent(db, arrestId)).toMatchObject({ place: 'Milford, west side', isStillFound: false })
    expect(await look()).toEqual([])
  })

  it('leaves an article that changed again since, and gives its latest change back first', async () => {
    const { db, file, articleId, receiptId, look, roll, articlesFolder } = await changedArticle()
    writeFileSync(file, third)
    await look()
    expect(previewRollBack(db, receiptId)).toMatchObject({ earlierTextCount: 0, changedCount: 1 })
    expect(await roll('before')).toBe(0)
    expect(getArticle(db, articleId).text).toContain('Ashford')
    const latest = { receiptId: latestReceiptSummary(db)?.id ?? -1, to: 'before' } as const
    expect(await rollBackTexts({ db, articlesFolder, reader: inProcessReader() }, latest)).toBe(1)
    expect(getArticle(db, articleId).title).toBe('Two men shot in Harlow')
    expect(await roll('before')).toBe(1)
    expect(getArticle(db, articleId).title).toBe('Two shot')
  })

  it('leaves an article whose copy of before is gone as it is', async () => {
    const { db, articleId, articlesFolder, roll } = await changedArticle()
    const text = getArticle(db, articleId).text
    expect(versionsOf(db, articleId)).toHaveLength(1)
    rmSync(articlesFolder, { recursive: true })
    mkdirSync(articlesFolder)
    expect(await roll('before')).toBe(0)
    expect(getArticle(db, articleId).text).toBe(text)
  })
})
