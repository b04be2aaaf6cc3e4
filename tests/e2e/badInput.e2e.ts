import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { generateArticles } from '../helpers/generateArticles.ts'
import { dropFiles } from './harness/dropFiles.ts'
import { launchApp } from './harness/launchApp.ts'
import { importedFiles, request } from './harness/throughline.ts'

const TEXT = 'Police shot a man in Milford on March 3, 2024, the chief said.\n'
const isRoot = process.getuid?.() === 0

const fingerprint = (file: string) => ({
  sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
  mtimeMs: statSync(file).mtimeMs,
})

test('each bad file is answered with its reason, the good ones beside it are imported, and no source is changed', async () => {
  const app = await launchApp()
  const { page, profile } = app
  const folder = path.join(profile, 'mixed')
  mkdirSync(folder)
  const put = (name: string, bytes: string | Buffer) => writeFileSync(path.join(folder, name), bytes)
  put('empty.txt', '')
  put('blank.txt', ' \n\n\t ')
  put('fifty-megabytes.txt', Buffer.alloc(50 * 1024 * 1024, TEXT))
  put('picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000', 'hex'))
  put('nul.txt', 'A police officer\0 shot a man.\n')
  put('utf-16-le.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]))
  put(
    'utf-16-be.txt',
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(`${TEXT}It was late.\n`, 'utf16le').swap16()]),
  )
  put('table.xyz', 'a,b\n')
  put('secret.txt', TEXT.replace('Milford', 'Ashland'))
  chmodSync(path.join(folder, 'secret.txt'), 0o000)
  for (const { fileName, text } of generateArticles(92, { seed: 7, words: 120 })) put(fileName, text)
  const files = readdirSync(folder).filter((name) => isRoot || name !== 'secret.txt')
  const before = files.map((name) => fingerprint(path.join(folder, name)))

  await dropFiles(page, [folder])
  const outcomes = await importedFiles(page)
  const outcomeOf = (name: string) => Object.entries(outcomes).find(([file]) => file.endsWith(name))?.[1]
  expect(Object.keys(outcomes)).toHaveLength(101)
  for (const name of ['empty.txt', 'blank.txt', 'fifty-megabytes.txt', 'picture.txt', 'nul.txt', 'table.xyz']) {
    expect([name, outcomeOf(name)]).toEqual([name, 'failed'])
  }
  expect(outcomeOf('secret.txt')).toBe(isRoot ? 'imported' : 'failed')
  expect([outcomeOf('utf-16-le.txt'), outcomeOf('utf-16-be.txt')]).toEqual(['imported', 'imported'])
  expect(Object.values(outcomes).filter((outcome) => outcome === 'imported')).toHaveLength(isRoot ? 95 : 94)

  const panel = page.getByRole('region', { name: 'Import result' })
  await panel
    .getByText(/failed/i)
    .first()
    .click()
  for (const words of [
    'The file is empty (0 bytes).',
    'The file holds no words.',
    /too much text/,
    /binary data/,
    /No reader/,
  ]) {
    await panel.getByText(words).first().waitFor()
  }
  expect(files.map((name) => fingerprint(path.join(folder, name)))).toEqual(before)
  expect(app.problems).toEqual([])
  await app.close()
})

test('a library of a newer version is refused with words and stays byte for byte as it was', async () => {
  const maker = await launchApp()
  const library = path.join(maker.profile, 'Test library')
  const newer = path.join(maker.profile, '..', `${path.basename(maker.profile)}-newer`)
  await maker.electron.evaluate(({ app }) => app.getName())
  cpSync(library, newer, { recursive: true, filter: (source) => !source.includes('-wal') })
  await maker.close()
  const file = path.join(newer, 'library.sqlite')
  const database = new Database(file)
  database.pragma('user_version = 9999')
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  const before = fingerprint(file)

  const app = await launchApp({ library: newer })
  await app.page
    .getByText(/newer version of Throughline/)
    .first()
    .waitFor()
  await app.close()
  expect(fingerprint(file)).toEqual(before)
})

test('a second instance on the same library is told that it is in use, and the first goes on', async () => {
  const first = await launchApp()
  const library = path.join(first.profile, 'Test library')
  const second = await launchApp({ library })
  await second.page
    .getByText(/open in another window of Throughline/)
    .first()
    .waitFor()
  await second.close()
  const file = path.join(first.profile, 'after.txt')
  writeFileSync(file, TEXT)
  await dropFiles(first.page, [file])
  expect(await importedFiles(first.page)).toEqual({ 'after.txt': 'imported' })
  expect(await request(first.page, 'library.state')).toMatchObject({ ok: true, value: { articleCount: 1 } })
  await first.close()
})
