import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { column, makePdf } from '../../helpers/documents/makePdf.ts'
import { dropFiles } from '../harness/dropFiles.ts'
import { type LaunchedApp, launchApp, makeProfile } from '../harness/launchApp.ts'
import { importedFiles } from '../harness/throughline.ts'
import { clickMenu } from './menuCommand.ts'

const profile = makeProfile()
const pdf = makePdf({
  pages: [column(['The council voted 5-2 on February 2, 2026, to give the police $2 million for body cameras.'])],
})
const head = (subject: string) =>
  `From: zoe@herald.example\r\nSubject: ${subject}\r\nDate: Tue, 3 Feb 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\n`
const part = (headers: string, content: string) => `--b\r\n${headers}\r\n\r\n${content}\r\n`
const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/.{76}/g, '$&\r\n')
const attached = (type: string, name: string) =>
  `Content-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64`

const mail = `${head('Papers of the council')}Content-Type: multipart/mixed; boundary=b\r\n\r\n${[
  part('Content-Type: text/plain', 'The papers are attached.'),
  part(attached('application/pdf', '../../minutes.pdf'), base64(pdf)),
  part(attached('application/pdf', `${'long'.repeat(75)}.pdf`), base64(Buffer.from('%PDF-1.7\nnothing'))),
  part(attached('application/x-msdownload', '=?utf-8?q?memo=E2=80=AEfdp.exe?='), base64(Buffer.from('MZ\0\0\0\0\0\0'))),
  part(
    'Content-Type: message/rfc822',
    `${head('Forwarded')}\r\nA man was shot by a deputy in Riverton on January 24, 2026, the sheriff said.\r\n`,
  ),
].join('')}--b--\r\n`

let app: LaunchedApp
const library = path.join(profile, 'Riverton')
beforeAll(async () => {
  app = await launchApp({ library, profile })
  const file = path.join(profile, 'council.eml')
  writeFileSync(file, mail)
  await app.page.getByText('Drop news articles anywhere').waitFor()
  await dropFiles(app.page, [file])
  expect(await importedFiles(app.page)).toEqual({ 'council.eml': 'imported' })
  await app.page.getByRole('button', { name: 'Close import result' }).click()
  await clickMenu(app, 'view.articles')
  await app.page.getByRole('option').filter({ hasText: 'Papers of the council' }).click()
})
afterAll(async () => {
  await app.close()
  rmSync(profile, { recursive: true, force: true })
})

test('a mail lists what it carries, under names that hide nothing', async () => {
  const list = app.page.getByRole('region', { name: 'Attachments' })
  await list.getByText('4 attachments').waitFor()
  const rows = (await list.getByRole('listitem').allTextContents()).map((row) => row.replace(/\s+/g, ' '))
  expect(rows[0]).toMatch(/^minutes\.pdfPDF · 1 kBImport$/)
  expect(rows[1]).toMatch(/^(?:long){20,}.*….pdfPDF · 1 kBImport$/)
  expect(rows[2]).toBe('memofdp.exeNot read · 1 kB')
  expect(rows[3]).toMatch(/^forwarded mail 4\.emlMail · 1 kBImport$/)
})

test('what can be read is imported as articles of their own, which say what they were attached to', async () => {
  await app.page.getByRole('button', { name: 'Import all' }).click()
  await app.page.getByRole('region', { name: 'Import result' }).waitFor()
  const lines = await importedFiles(app.page)
  const named = Object.entries(lines).map(([name, outcome]) => [name.replace(/(?:long)+[long]*…/, 'long…'), outcome])
  expect(Object.fromEntries(named)).toEqual({
    'council.eml/minutes.pdf': 'imported',
    'council.eml/long….pdf': 'failed',
    'council.eml/forwarded mail 4.eml': 'imported',
  })
  await app.page.getByRole('button', { name: 'Close import result' }).click()
  await app.page.getByRole('option').filter({ hasText: 'The council voted' }).click()
  await app.page.getByText('minutes.pdf, attached to council.eml').waitFor()
  expect(readdirSync(path.join(library, 'articles')).filter((name) => !name.startsWith('.')).length).toBe(3)
  expect(readdirSync(profile)).not.toContain('minutes.pdf')
})

test('one that is there already is said to be, and a forwarded mail is shown as a mail', async () => {
  await app.page.getByRole('option').filter({ hasText: 'Papers of the council' }).click()
  await app.page.getByRole('button', { name: 'Import minutes.pdf' }).click()
  await app.page.getByRole('region', { name: 'Import result' }).waitFor()
  expect(await importedFiles(app.page)).toEqual({ 'council.eml/minutes.pdf': 'same' })
  await app.page.getByRole('button', { name: 'Close import result' }).click()
  await app.page.getByRole('option').filter({ hasText: 'Forwarded' }).click()
  await app.page.getByText('forwarded mail 4.eml, attached to council.eml').waitFor()
  expect(app.problems).toEqual([])
})
