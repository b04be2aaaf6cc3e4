import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { getArticle, listArticles } from '../../../../db/articles.ts'
import { versionsOf, versionText } from '../../../../db/articleVersions.ts'
import { editEventField, reviewEvents } from '../../../../db/eventEdits.ts'
import { eventPage, getEvent } from '../../../../db/eventQueries.ts'
import { undo } from '../../../../db/history.ts'
import { listOpenQuestions } from '../../../../db/openQuestions.ts'
import { EVERY_EVENT } from '../../../../electron/everyEvent.ts'
import { openSyncedLibrary } from './syncedLibrary.ts'

const shooting = 'Two men were shot in Harlow on Monday, Jan. 19, 2026.'
const arrest = 'Police arrested Dana Reed, 31, in Milford on Tuesday, Jan. 20, 2026.'

async function articleOf(text: string) {
  const library = await openSyncedLibrary()
  mkdirSync(library.news)
  const file = path.join(library.news, 'story.txt')
  writeFileSync(file, text)
  await library.sync.add(library.news)
  await library.look()
  const { db } = library
  const events = () =>
    eventPage(db, { filter: EVERY_EVENT, offset: 0, limit: 50 }).events.map(({ id, type, title }) => ({
      id,
      type,
      title,
    }))
  const idOf = (type: string) => events().find((event) => event.type === type)?.id ?? -1
  const rewrite = async (next: string) => {
    writeFileSync(file, next)
    return await library.look()
  }
  return { ...library, file, events, idOf, rewrite, articleId: listArticles(db)[0]?.id ?? -1 }
}

describe('a changed file', () => {
  it('changes its article, whose text of before is kept', async () => {
    const { rewrite, db, articleId, events, articlesFolder } = await articleOf(`Two shot\n\n${shooting}\n`)
    const before = getArticle(db, articleId).text
    expect(await rewrite(`Two shot\n\n${shooting} ${arrest}\n`)).toEqual(['changed story.txt'])
    expect(listArticles(db)).toHaveLength(1)
    expect(getArticle(db, articleId).text).toContain('Dana Reed')
    expect(
      events()
        .map(({ type }) => type)
        .toSorted(),
    ).toEqual(['arrest', 'shooting'])
    const [version, ...others] = versionsOf(db, articleId)
    expect(others).toEqual([])
    expect(versionText(db, version?.sha256 ?? '')).toBe(before)
    expect(readdirSync(articlesFolder)).toHaveLength(2)
  })

  it('is the same article when it is changed back', async () => {
    const { rewrite, db, articleId } = await articleOf(`Two shot\n\n${shooting}\n`)
    await rewrite(`Two shot\n\n${shooting} ${arrest}\n`)
    expect(await rewrite(`Two shot\n\n${shooting}\n`)).toEqual([])
    expect(listArticles(db).map(({ id }) => id)).toEqual([articleId])
  })

  it('keeps ids and what a person said, also of a reworded sentence', async () => {
    const { rewrite, db, idOf } = await articleOf(`Two shot\n\n${shooting}\n`)
    const id = idOf('shooting')
    editEventField(db, id, 'place', 'Harlow, north side')
    reviewEvents(db, [id], 'accepted')
    await rewrite(`Three shot\n\n${shooting.replace('Two', 'Three')}\n`)
    expect(idOf('shooting')).toBe(id)
    const event = getEvent(db, id)
    expect(event).toMatchObject({ place: 'Harlow, north side', review: 'accepted', isStillFound: true })
    expect(event.evidence).toContainEqual(
      expect.objectContaining({ quote: shooting.replace('Two', 'Three'), anchor: 'moved' }),
    )
    expect(undo(db)).toMatchObject({})
    expect(getEvent(db, id).review).toBe('proposed')
  })

  it('asks where the file says otherwise than before and a person had the last word', async () => {
    const { rewrite, db, idOf } = await articleOf(`Two shot\n\n${shooting}\n`)
    const id = idOf('shooting')
    editEventField(db, id, 'date', '2026-01-18')
    await rewrite(`Two shot\n\n${shooting.replace('Jan. 19', 'Jan. 17')}\n`)
    expect(getEvent(db, id).date).toBe('2026-01-18')
    expect(listOpenQuestions(db, 10)).toMatchObject([
      {
        eventId: id,
        kind: 'differs',
        field: 'date',
        machineBefore: '2026-01-19',
        machineNow: '2026-01-17',
        analystValue: '2026-01-18',
      },
    ])
  })

  it('keeps an event that a person worked on when the file tells it no more, and asks', async () => {
    const { rewrite, db, idOf, articleId } = await articleOf(`Two shot\n\n${shooting} ${arrest}\n`)
    const id = idOf('arrest')
    editEventField(db, id, 'place', 'Milford')
    await rewrite(`Two shot\n\n${shooting}\n`)
    const event = getEvent(db, id)
    expect(event).toMatchObject({ place: 'Milford', isStillFound: false })
    expect(event.evidence[0]).toMatchObject({ quote: arrest, anchor: 'lost' })
    expect(getArticle(db, articleId).highlights.map(({ eventId }) => eventId)).not.toContain(id)
    expect(listOpenQuestions(db, 10)).toMatchObject([{ eventId: id, kind: 'lost', machineBefore: arrest }])
    reviewEvents(db, [id], 'rejected')
    expect(listOpenQuestions(db, 10)).toEqual([])
  })

  it('takes an event back that it tells again', async () => {
    const { rewrite, db, idOf } = await articleOf(`Two shot\n\n${shooting} ${arrest}\n`)
    const id = idOf('arrest')
    editEventField(db, id, 'place', 'Milford')
    await rewrite(`Two shot\n\n${shooting}\n`)
    await rewrite(`Two shot\n\n${shooting} On the day after: ${arrest}\n`)
    expect(getEvent(db, id)).toMatchObject({ place: 'Milford', isStillFound: true })
    expect(listOpenQuestions(db, 10)).toEqual([])
  })

  it('forgets events that nobody touched and the file tells no more', async () => {
    const { rewrite, events } = await articleOf(`Two shot\n\n${shooting} ${arrest}\n`)
    await rewrite(`Two shot\n\n${shooting}\n`)
    expect(events().map(({ type }) => type)).toEqual(['shooting'])
  })

  it('leaves its article as it was when it cannot be read any more, and says why', async () => {
    const { rewrite, db, articleId } = await articleOf(`Two shot\n\n${shooting}\n`)
    expect(await rewrite('')).toEqual(['failed story.txt file-empty'])
    expect(getArticle(db, articleId).text).toContain(shooting)
    expect(await rewrite(`Two shot\n\n${shooting} ${arrest}\n`)).toEqual(['changed story.txt'])
    expect(listArticles(db)).toHaveLength(1)
  })

  it('becomes an article of its own when a copy of what it was is there', async () => {
    const { rewrite, news, look, db } = await articleOf(`Two shot\n\n${shooting}\n`)
    writeFileSync(path.join(news, 'copy.txt'), `Two shot\n\n${shooting}\n`)
    await look()
    expect(await rewrite(`Two shot\n\n${shooting} ${arrest}\n`)).toEqual(['imported story.txt'])
    expect(listArticles(db)).toHaveLength(2)
  })

  it('changes its article too when it is the copy in the library', async () => {
    const { articlesFolder, news, look, db, articleId } = await articleOf(`Two shot\n\n${shooting}\n`)
    const copy = path.join(articlesFolder, readdirSync(articlesFolder)[0] ?? '')
    writeFileSync(copy, `Two shot\n\n${shooting} ${arrest}\n`)
    expect(await look()).toEqual([expect.stringMatching(/^changed story-/)])
    expect(getArticle(db, articleId).text).toContain('Dana Reed')
    expect(versionsOf(db, articleId)).toHaveLength(1)
    expect(readFileSync(path.join(news, 'story.txt'), 'utf8')).not.toContain('Dana Reed')
    expect(await look()).toEqual([])
  })

  it('is found by what it was before, when that is imported again', async () => {
    const { rewrite, importer, news, articleId } = await articleOf(`Two shot\n\n${shooting}\n`)
    await rewrite(`Two shot\n\n${shooting} ${arrest}\n`)
    const old = path.join(path.dirname(news), 'old.txt')
    writeFileSync(old, `Two shot\n\n${shooting}\n`)
    const receipt = await importer.start([old])
    expect(receipt.lines).toMatchObject([{ outcome: 'same', articleId }])
    rmSync(old)
  })
})
