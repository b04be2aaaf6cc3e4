import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { countArticles } from '../../db/articles.ts'
import { copyLibrary, readCopy } from '../../db/copyLibrary.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { closeLibrary, openLibrary } from '../../db/openLibrary.ts'
import { isSearchIndexWhole } from '../../db/searchIndex.ts'
import { triggerHits } from '../../db/triggerHits.ts'
import { sampleEvent, saveSample } from './sampleExtraction.ts'
import { temporaryFolder, temporaryLibrary } from './temporaryLibrary.ts'

/** Of pages that are whole as pages: nothing but the index itself can tell. */
const damages = {
  'words of other articles': 'UPDATE article_search_data SET block = zeroblob(length(block)) WHERE id > 10',
  'nothing at all': 'DELETE FROM article_search_data',
  'no word of some articles': 'DELETE FROM article_search_docsize WHERE id % 2 = 0; DELETE FROM article_search_idx',
}

function damagedLibrary(sql: string): string {
  const file = join(temporaryFolder(), 'library.sqlite')
  const db = openLibrary({ file, mode: 'create' })
  for (let index = 0; index < 40; index += 1) saveSample(db, `${index}.txt`, [sampleEvent('a')])
  closeLibrary(db)
  const other = new Database(file)
  other.unsafeMode()
  other.exec(sql)
  other.close()
  return file
}

function damageOpen(db: LibraryDatabase): void {
  db.unsafeMode()
  db.exec(damages['words of other articles'])
  db.unsafeMode(false)
}

describe('a damaged search index', () => {
  it.each(Object.entries(damages))('with %s is made anew when the library is opened', (_name, sql) => {
    const file = damagedLibrary(sql)
    let rebuilt = 0
    const db = openLibrary({ file, mode: 'open', onSearchIndexRebuilt: () => (rebuilt += 1) })
    expect(rebuilt).toBe(1)
    expect(isSearchIndexWhole(db)).toBe(true)
    expect(countArticles(db)).toBe(40)
    closeLibrary(db)
    closeLibrary(openLibrary({ file, mode: 'open', onSearchIndexRebuilt: () => (rebuilt += 1) }))
    expect(rebuilt).toBe(1)
  })

  it('whose settings are damaged is a damaged library: SQLite cannot even make it anew', () => {
    const file = damagedLibrary("UPDATE article_search_config SET v = 9 WHERE k = 'version'")
    expect(() => openLibrary({ file, mode: 'open' })).toThrow(expect.objectContaining({ code: 'library-damaged' }))
  })

  it('is made anew when a large library is opened, of which less is looked at', () => {
    const file = damagedLibrary(damages['words of other articles'])
    const other = new Database(file)
    other.exec('CREATE TABLE room (x); INSERT INTO room VALUES (zeroblob(70000000)); DROP TABLE room')
    other.close()
    const db = openLibrary({ file, mode: 'open' })
    expect(isSearchIndexWhole(db)).toBe(true)
    closeLibrary(db)
  })

  it('is made anew by the search that stumbles over it', () => {
    const db = temporaryLibrary()
    for (let index = 0; index < 40; index += 1) saveSample(db, `${index}.txt`, [sampleEvent('a')])
    const hits = triggerHits(db, 'council')
    expect(hits.articleCount).toBe(40)
    damageOpen(db)
    expect(isSearchIndexWhole(db)).toBe(false)
    expect(triggerHits(db, 'council')).toEqual(hits)
    expect(isSearchIndexWhole(db)).toBe(true)
  })

  it('is found by the check of a backup, and made anew in the library', async () => {
    const db = temporaryLibrary()
    for (let index = 0; index < 40; index += 1) saveSample(db, `${index}.txt`, [sampleEvent('a')])
    damageOpen(db)
    const file = join(temporaryFolder(), 'copy.sqlite')
    await copyLibrary(db, file)
    expect(isSearchIndexWhole(db)).toBe(true)
    expect(readCopy(file).articleCount).toBe(40)
  })
})
