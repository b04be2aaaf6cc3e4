import { expect, test } from 'vitest'
import { listArticles } from '../../../db/articles.ts'
import { failedFiles, waitingFiles } from '../../../db/waitingFiles.ts'
import type { Source } from '../../../electron/library/findSources.ts'
import { openTestLibrary } from './openTestLibrary.ts'

const story = 'Council delays vote\n\nThe Lake County council delayed a vote on Monday, Jan. 19, 2026.'

function source(fileName: string, text: string | null): Source {
  return {
    fileName,
    path: Buffer.alloc(0),
    problem: null,
    read: async () =>
      text === null
        ? { ok: false, error: { code: 'copy-missing', detail: 'desk.eml' } }
        : { ok: true, value: new TextEncoder().encode(text) },
  }
}

test('what is no file of its own is imported like a file, under the name of what it came with', async () => {
  const { importer, db } = await openTestLibrary()
  const receipt = await importer.startSources('Attachments of Desk', async () => [
    source('desk.eml/notes.txt', story),
    source('desk.eml/again.txt', story),
    source('desk.eml/gone.txt', null),
  ])
  expect(receipt.name).toBe('Attachments of Desk')
  expect(receipt.lines.map(({ fileName, outcome, errorCode }) => [fileName, outcome, errorCode])).toEqual([
    ['desk.eml/notes.txt', 'imported', null],
    ['desk.eml/again.txt', 'same', null],
    ['desk.eml/gone.txt', 'failed', 'copy-missing'],
  ])
  expect(listArticles(db).map(({ fileName }) => fileName)).toEqual(['desk.eml/notes.txt'])
})

test('it is never looked for by a path afterwards', async () => {
  const { importer, db } = await openTestLibrary()
  let waitedFor: number | null = null
  const watched = source('desk.eml/notes.txt', story)
  const receipt = await importer.startSources('Attachments of Desk', async () => [
    {
      ...watched,
      read: async () => {
        waitedFor = waitingFiles(db, importer.receipt()?.id ?? 0).length
        return { ok: false, error: { code: 'copy-missing', detail: '' } }
      },
    },
  ])
  expect(waitedFor).toBe(0)
  expect(receipt.lines[0]?.outcome).toBe('failed')
  expect(failedFiles(db, receipt.id)).toEqual([])
})
