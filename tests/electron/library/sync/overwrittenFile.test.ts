import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listArticles } from '../../../../db/articles.ts'
import { openSyncedLibrary, storyText } from './syncedLibrary.ts'

/** Followed files of these names, each with its name as title. */
async function followed(...names: readonly string[]) {
  const library = await openSyncedLibrary()
  const { news, db, sync, look } = library
  mkdirSync(news)
  const at = (name: string) => path.join(news, name)
  for (const name of names) writeFileSync(at(name), storyText(name))
  await sync.add(news)
  await look()
  const missing = () =>
    listArticles(db)
      .filter((article) => article.missing === 'source')
      .map(({ title }) => title)
      .toSorted()
  return { ...library, at, missing }
}

describe('a file that is written over with the bytes of another article', () => {
  it('leaves its article missing, and gives it back with its bytes', async () => {
    const { at, look, missing, titles, sync } = await followed('a', 'b')
    copyFileSync(at('b'), at('a'))
    expect(await look()).toEqual(['same a'])
    expect(missing()).toEqual(['a'])
    expect(sync.states()[1]).toMatchObject({ presentCount: 2, missingCount: 1 })
    expect(await look()).toEqual([])
    writeFileSync(at('a'), storyText('a'))
    expect(await look()).toEqual(['restored a'])
    expect(missing()).toEqual([])
    expect(sync.states()[1]).toMatchObject({ presentCount: 2, missingCount: 0 })
    expect(titles()).toEqual(['a', 'b'])
  })

  it('gives its article back under another name', async () => {
    const { at, look, missing } = await followed('a', 'b')
    copyFileSync(at('b'), at('a'))
    await look()
    writeFileSync(at('elsewhere'), storyText('a'))
    expect(await look()).toEqual(['moved elsewhere'])
    expect(missing()).toEqual([])
  })

  it('takes nothing from an article that has another file', async () => {
    const { at, look, missing } = await followed('a', 'b')
    copyFileSync(at('a'), at('a again'))
    await look()
    copyFileSync(at('b'), at('a'))
    await look()
    expect(missing()).toEqual([])
  })

  it('leaves all articles missing that it was, one after the other', async () => {
    const { at, look, missing } = await followed('a', 'b', 'c')
    for (const name of ['b', 'c']) {
      renameSync(at(name), at('a'))
      await look()
    }
    expect(missing()).toEqual(['a', 'b'])
    rmSync(at('a'))
    await look()
    expect(missing()).toEqual(['a', 'b', 'c'])
    for (const name of ['a', 'b', 'c']) writeFileSync(at(`new ${name}`), storyText(name))
    await look()
    expect(missing()).toEqual([])
  })

  it('is told from files that changed their names among each other, in whatever order they are read', async () => {
    const { at, look, missing, titles } = await followed('a', 'b', 'c')
    renameSync(at('a'), at('kept'))
    renameSync(at('b'), at('a'))
    renameSync(at('c'), at('b'))
    renameSync(at('kept'), at('c'))
    await look()
    expect(missing()).toEqual([])
    renameSync(at('c'), at('d'))
    renameSync(at('b'), at('c'))
    renameSync(at('a'), at('b'))
    await look()
    expect(missing()).toEqual([])
    expect(titles()).toEqual(['a', 'b', 'c'])
    expect(await look()).toEqual([])
  })

  it('leaves the copy missing when it is the copy in the library', async () => {
    const { look, db, articlesFolder } = await followed('a', 'b')
    const [one = '', other = ''] = readdirSync(articlesFolder).toSorted()
    copyFileSync(path.join(articlesFolder, other), path.join(articlesFolder, one))
    await look()
    expect(listArticles(db).map(({ title, missing }) => [title, missing])).toEqual([
      ['b', null],
      ['a', 'copy'],
    ])
  })
})
