import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { replyHolds } from '../../../../electron/reader/checkReply.ts'
import { extractEvents } from '../../../../electron/reader/page/extractEvents.ts'
import { lexText } from '../../../../shared/extraction/lexText.ts'
import { readerReplySchema } from '../../../../shared/ipc/readerProtocol.ts'
import { isEventDate } from '../../../../shared/model/edtf.ts'
import { DEFAULT_READING } from '../../../../shared/model/readingSettings.ts'

const folder = join(import.meta.dirname, '../../../fixtures/articles')
const published = '2026-02-03'

/** What the reader would send to main of a text, as it would arrive. */
function reply(text: string) {
  const answer = extractEvents(lexText(text), published, DEFAULT_READING)
  if (!answer.ok) throw new Error(answer.error.code)
  return { kind: 'extracted', id: 1, extraction: answer.value } as const
}

test.each(readdirSync(folder))('every reason that extraction gives for %s is what main takes', (name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  const sent = reply(text)
  expect(readerReplySchema.parse(sent)).toEqual(sent)
  expect(replyHolds(sent, { kind: 'extract', id: 1, text, published, reading: DEFAULT_READING })).toBe(true)
  for (const { date, derivation } of sent.extraction.events) {
    expect(isEventDate(derivation.alternative)).toBe(true)
    if (derivation.alternative !== '') expect(derivation.alternative).not.toBe(date)
  }
})

test('a text without a full stop gives reasons within their limits', () => {
  const text = `A man was shot on Monday ${'and Ana Ruiz and Luis Vega were shot on 3/4/2025 and on Tuesday '.repeat(1000)}`
  const sent = reply(text)
  expect(sent.extraction.events.length).toBeGreaterThan(0)
  expect(readerReplySchema.parse(sent)).toEqual(sent)
  expect(replyHolds(sent, { kind: 'extract', id: 1, text, published, reading: DEFAULT_READING })).toBe(true)
  for (const { derivation, reasons } of sent.extraction.events)
    expect(JSON.stringify([derivation.steps, reasons]).length).toBeLessThan(10_000)
})
