import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { countArticles } from '../../../db/articles.ts'
import { isSearchIndexWhole } from '../../../db/searchIndex.ts'
import { openTestLibrary } from './openTestLibrary.ts'
import { temporaryFolder } from './temporaryFolder.ts'

it('a search index that was damaged meanwhile is made anew by the import that stumbles over it', async () => {
  const { importer, db } = await openTestLibrary()
  const news = temporaryFolder()
  const files = Array.from({ length: 12 }, (_, index) => path.join(news, `story ${index}.txt`))
  for (const [index, file] of files.entries()) {
    writeFileSync(
      file,
      `Meeting ${index}\n\nThe council met in Harlow on Monday, Jan. 19, 2026, for session ${index}.\n`,
    )
  }
  await importer.start(files.slice(0, 6))
  db.unsafeMode()
  db.exec('UPDATE article_search_data SET block = zeroblob(length(block))')
  db.unsafeMode(false)
  expect(() => db.exec("UPDATE article SET title = 'Another'")).toThrow('malformed')
  const receipt = await importer.start(files.slice(6))
  expect(receipt.lines.map(({ outcome }) => outcome)).toEqual(files.slice(6).map(() => 'imported'))
  expect(countArticles(db)).toBe(12)
  expect(isSearchIndexWhole(db)).toBe(true)
})
