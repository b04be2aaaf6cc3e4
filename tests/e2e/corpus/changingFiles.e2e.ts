import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { closeLibrary, openLibrary } from '../../../db/openLibrary.ts'
import { latestReceipt } from '../../../db/receipts.ts'
import { allRows } from '../../../db/statements.ts'
import { makeProfile } from '../harness/launchApp.ts'
import { runApp } from '../harness/runApp.ts'

const LINES = 3000
const FILES_OF_A_KIND = 10

/** Every line says which version of which file it is of. */
function version(name: string, number: number): string {
  return Array.from({ length: LINES }, (_, line) => `Version ${number} of ${name}, line ${line}.\n`).join('')
}

type Folder = { readonly file: (name: string) => string; readonly aside: string; readonly canary: string }
type Change = (folder: Folder, name: string, number: number) => void

/** What is done to the files of a kind again and again while they are imported. */
const changes: Readonly<Record<string, Change>> = {
  grows: ({ file }, name) => appendFileSync(file(name), `Version 0 of ${name}, line more.\n`),
  rewritten: ({ file }, name, number) => writeFileSync(file(name), version(name, number)),
  replaced({ file, aside }, name, number) {
    writeFileSync(path.join(aside, name), version(name, number))
    renameSync(path.join(aside, name), file(name))
  },
  removed({ file, aside }, name, number) {
    if (number % 2 === 0) renameSync(path.join(aside, name), file(name))
    else renameSync(file(name), path.join(aside, name))
  },
  linked({ file, aside, canary }, name, number) {
    if (number % 2 === 0) writeFileSync(path.join(aside, name), version(name, 0))
    else symlinkSync(canary, path.join(aside, name))
    renameSync(path.join(aside, name), file(name))
  },
}

/** What a file that was caught in the middle may be refused with. */
const refusals = ['file-empty', 'file-missing', 'file-special', 'file-unreadable']

it.runIf(process.platform === 'linux')(
  'files that grow, are written anew, replaced, removed or made a link while they are read come in whole or not at all',
  async () => {
    const profile = makeProfile()
    const [files, aside] = [path.join(profile, 'files'), path.join(profile, 'aside')]
    const folder = { file: (name: string) => path.join(files, name), aside, canary: path.join(profile, 'canary.txt') }
    mkdirSync(files)
    mkdirSync(aside)
    writeFileSync(folder.canary, 'canary')
    const names = Object.keys(changes).flatMap((kind) =>
      Array.from({ length: FILES_OF_A_KIND }, (_, index) => ({ kind, name: `${index} ${kind}.txt` })),
    )
    for (const { name } of names) writeFileSync(folder.file(name), version(name, 0))
    let isRunning = true
    const changing = (async () => {
      for (let number = 1; isRunning; number += 1) {
        for (const { kind, name } of names) changes[kind]?.(folder, name, number)
        await wait(1)
      }
    })()
    try {
      const library = path.join(profile, 'Library')
      const run = await runApp(profile, ['--library', library, '--quit', '--import', files])
      isRunning = false
      await changing
      expect([0, 1], run.complaint).toContain(run.exitCode)
      const db = openLibrary({ file: path.join(library, 'library.sqlite'), mode: 'open' })
      try {
        const lines = latestReceipt(db)?.lines ?? []
        // What is away in the moment of the walk is no file of it.
        expect(lines.length).toBeGreaterThanOrEqual(names.length - FILES_OF_A_KIND)
        const codes = lines.flatMap(({ errorCode }) => errorCode ?? [])
        expect(codes.filter((code) => !refusals.includes(code))).toEqual([])
        const articles = z
          .array(z.object({ name: z.string(), text: z.string() }))
          .parse(allRows(db, 'SELECT file_name AS name, text FROM article'))
        expect(articles.length).toBeGreaterThan(0)
        for (const { name, text } of articles) expect(faultOf(name, text)).toBe('')
      } finally {
        closeLibrary(db)
      }
    } finally {
      isRunning = false
      await changing.catch(() => {})
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  },
  180_000,
)

/** What shows that a text is no whole version of its file; empty where it is one. */
function faultOf(name: string, text: string): string {
  const found = [...text.matchAll(/Version (\d+) of (\d+ \w+\.txt), line (\d+|more)\./g)]
  if (new Set(found.map(([, number]) => number)).size !== 1) return `${name}: of several versions`
  if (found.some(([, , of]) => of !== name)) return `${name}: of another file`
  const counted = found.filter(([, , , line]) => line !== 'more').length
  if (counted !== LINES) return `${name}: ${counted} lines`
  return text.includes('canary') ? `${name}: what a link leads to` : ''
}
