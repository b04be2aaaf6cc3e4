import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { setPublished } from '../../../db/articleEdits.ts'
import { getArticle, listArticles } from '../../../db/articles.ts'
import { undo } from '../../../db/history.ts'
import { staleArticles } from '../../../db/staleArticles.ts'
import { createStaleResolver } from '../../../electron/library/resolveStale.ts'
import type { ArticleReader } from '../../../electron/reader/articleReader.ts'
import { inProcessReader } from './inProcessReader.ts'
import { openTestLibrary } from './openTestLibrary.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const story = 'Two people were shot and killed on Monday in Duluth, police said.'

async function libraryWithOneArticle(reader: ArticleReader = inProcessReader()) {
  const library = await openTestLibrary()
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, 'story.txt'), story)
  await library.importer.start([folder])
  const articleId = listArticles(library.db)[0]?.id ?? 0
  const extracted: (string | null)[] = []
  let changeCount = 0
  const resolver = createStaleResolver({
    db: library.db,
    reader: {
      ...reader,
      extract(article, signal) {
        extracted.push(article.published)
        return reader.extract(article, signal)
      },
    },
    onDataChanged: () => {
      changeCount += 1
    },
  })
  return { ...library, articleId, resolver, extracted, changeCount: () => changeCount }
}

describe('createStaleResolver', () => {
  test('reads an article again when its publication date changes, and when that is undone', async () => {
    const { db, articleId, resolver, extracted, changeCount } = await libraryWithOneArticle()
    await resolver.resolve()
    expect(extracted).toEqual([])
    setPublished(db, articleId, '2026-01-21')
    await resolver.resolve()
    expect(extracted).toEqual(['2026-01-21'])
    expect([staleArticles(db, 10), changeCount()]).toEqual([[], 1])
    undo(db)
    await resolver.resolve()
    expect(extracted).toEqual(['2026-01-21', null])
    expect(getArticle(db, articleId).unresolvedCount).toBeGreaterThan(0)
  })

  test('a date that changes while the article is read is read again', async () => {
    const { db, articleId, resolver, extracted } = await libraryWithOneArticle(inProcessReader({ delayMs: 20 }))
    setPublished(db, articleId, '2026-01-21')
    const first = resolver.resolve()
    await new Promise((resolve) => setTimeout(resolve, 5))
    setPublished(db, articleId, '2026-01-28')
    await Promise.all([first, resolver.resolve()])
    expect(extracted).toEqual(['2026-01-21', '2026-01-28'])
    expect(staleArticles(db, 10)).toEqual([])
  })

  test('an article that cannot be read again is tried once with each date', async () => {
    const failing: ArticleReader = {
      ...inProcessReader(),
      extract: () => Promise.resolve({ ok: false, error: { code: 'reader-timeout', detail: '' } }),
    }
    const { db, articleId, resolver, extracted } = await libraryWithOneArticle(failing)
    setPublished(db, articleId, '2026-01-21')
    await resolver.resolve()
    await resolver.resolve()
    expect(extracted).toEqual(['2026-01-21'])
    setPublished(db, articleId, '2026-01-22')
    await resolver.resolve()
    expect(extracted).toEqual(['2026-01-21', '2026-01-22'])
  })

  test('stop gives up the article in work', async () => {
    const { db, articleId, resolver } = await libraryWithOneArticle(inProcessReader({ delayMs: 10_000 }))
    setPublished(db, articleId, '2026-01-21')
    const resolving = resolver.resolve()
    await new Promise((resolve) => setTimeout(resolve, 5))
    const startMs = performance.now()
    await resolver.stop()
    await resolving
    expect(performance.now() - startMs).toBeLessThan(1000)
    expect(staleArticles(db, 10)).toHaveLength(1)
  })
})
