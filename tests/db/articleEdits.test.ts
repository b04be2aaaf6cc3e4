import { describe, expect, it } from 'vitest'
import { setPublished } from '../../db/articleEdits.ts'
import { countUndatedArticles, getArticle, listArticles } from '../../db/articles.ts'
import { historyState } from '../../db/history.ts'
import { staleArticles } from '../../db/staleArticles.ts'
import { updateExtraction } from '../../db/updateExtraction.ts'
import type { Publication } from '../../shared/model/publication.ts'
import { SAMPLE_STAMP, SAMPLE_TEXT, sampleExtraction, saveSample } from './sampleExtraction.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'

const guessed: Publication = { date: '2026-02-03', origin: 'file name', certain: false }

describe('setPublished', () => {
  it('puts the analyst’s date before what reading found', () => {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [], { publication: guessed })
    setPublished(db, 1, '2026-02-04')
    const article = getArticle(db, 1)
    expect(article.publication).toEqual({ date: '2026-02-04', origin: 'analyst', certain: true })
    expect(article.machinePublication).toEqual(guessed)
    expect(listArticles(db)[0]?.publication).toEqual(article.publication)
  })

  it('an article waits for its date until a person gives one', () => {
    const db = temporaryLibrary()
    saveSample(db, 'certain.txt', [])
    saveSample(db, 'guessed.txt', [], { publication: guessed })
    expect(countUndatedArticles(db)).toBe(1)
    setPublished(db, 2, '2026-02-04')
    expect(countUndatedArticles(db)).toBe(0)
    setPublished(db, 2, '')
    expect(countUndatedArticles(db)).toBe(1)
  })

  it.each(['2026-02', '2026-02-30', 'yesterday', '2026-02-03T10:00', ' 2026-02-03'])('refuses %j', (date) => {
    const db = temporaryLibrary()
    saveSample(db, 'one.txt', [])
    expect(() => setPublished(db, 1, date)).toThrow(expect.objectContaining({ code: 'date-invalid', detail: date }))
    expect(historyState(db).undo).toBeNull()
  })

  it('says when there is no such article', () => {
    expect(() => setPublished(temporaryLibrary(), 1, '')).toThrow(expect.objectContaining({ code: 'not-found' }))
  })
})

describe('staleArticles', () => {
  it('are those whose publication date is another than their events were resolved against', () => {
    const db = temporaryLibrary()
    saveSample(db, 'certain.txt', [])
    saveSample(db, 'guessed.txt', [], { publication: guessed })
    expect(staleArticles(db, 10)).toEqual([])
    setPublished(db, 1, '2026-02-03')
    expect(staleArticles(db, 10)).toEqual([])
    setPublished(db, 1, '2026-02-09')
    setPublished(db, 2, '2026-02-03')
    expect(staleArticles(db, 10)).toEqual([
      { id: 1, text: SAMPLE_TEXT, published: '2026-02-09' },
      { id: 2, text: SAMPLE_TEXT, published: '2026-02-03' },
    ])
    expect(staleArticles(db, 1)).toHaveLength(1)
  })

  it('are no longer once they were read again, and are again when the date goes', () => {
    const db = temporaryLibrary()
    saveSample(db, 'guessed.txt', [], { publication: guessed })
    setPublished(db, 1, '2026-02-03')
    updateExtraction(db, 1, sampleExtraction([], { published: '2026-02-03' }), SAMPLE_STAMP)
    expect(staleArticles(db, 10)).toEqual([])
    setPublished(db, 1, '')
    expect(staleArticles(db, 10)).toEqual([{ id: 1, text: SAMPLE_TEXT, published: null }])
  })
})
