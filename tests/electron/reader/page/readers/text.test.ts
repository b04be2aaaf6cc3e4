import { describe, expect, test } from 'vitest'
import { textReader } from '../../../../../electron/reader/page/readers/text.ts'

async function read(source: string | Uint8Array, fileName = 'story.txt') {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  const result = await textReader.read(bytes, fileName)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('textReader', () => {
  test('keeps the text as it stands', async () => {
    const text = 'Council delays vote\n\n* Not a list, *not* emphasis.\n  <b>Not a tag.</b>'
    expect(await read(text)).toMatchObject({ text, title: 'Council delays vote', encoding: 'utf-8' })
  })

  test.each([
    ['# Council delays vote #\n\ntext', 'Council delays vote'],
    ['Headline: Council delays vote\n\ntext', 'Council delays vote'],
    ['\n\n   Council delays vote   \ntext', 'Council delays vote'],
    ['...\n\ntext', 'story'],
    [`${'A paragraph that goes on and on. '.repeat(20)}\n`, 'story'],
  ])('finds the title of %j', async (text, title) => {
    expect((await read(text)).title).toBe(title)
  })

  test.each([
    ['Title\nBy Ada Doe and Ben Roe\n\nText', 'Ada Doe and Ben Roe'],
    ['Title\n\nBy the time it ended, two were hurt.', ''],
    ['Title\n\nBy Monday the council had met. It voted.', ''],
  ])('finds the byline of %j', async (text, byline) => {
    expect((await read(text)).byline).toBe(byline)
  })

  test('takes front matter in plain text too', async () => {
    const article = await read('---\r\noutlet: Lake County Ledger\r\ndate: 2026-01-24\r\n---\r\nThe body.\r\n')
    expect(article).toMatchObject({ text: 'The body.', outlet: 'Lake County Ledger', statedDate: '2026-01-24' })
  })

  test('accepts by name: .txt, .text and names without an extension', () => {
    const bytes = new TextEncoder().encode('words')
    const names = ['a.txt', 'a.TXT', 'a.text', 'README', 'a.pdf', 'a.csv', 'txt']
    expect(names.filter((name) => textReader.accepts?.(bytes, name))).toEqual([
      'a.txt',
      'a.TXT',
      'a.text',
      'README',
      'txt',
    ])
  })
})
