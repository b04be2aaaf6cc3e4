import { expect, test } from 'vitest'
import { attachmentKind } from '../../../renderer/article/attachmentWords.ts'
import { originWords } from '../../../renderer/article/originWords.ts'

test.each([
  [{ format: 'pdf', mediaType: 'application/octet-stream' }, 'PDF'],
  [{ format: 'csv', mediaType: 'text/csv' }, 'Table'],
  [{ format: null, mediaType: 'image/png' }, 'Picture, not read'],
  [{ format: null, mediaType: 'audio/mpeg' }, 'Recording, not read'],
  [{ format: null, mediaType: '' }, 'Not read'],
])('%j is called %s', (attachment, words) => {
  expect(attachmentKind(attachment)).toBe(words)
})

test('an attachment says what it was attached to', () => {
  expect(originWords('desk.eml/minutes.pdf')).toBe('minutes.pdf, attached to desk.eml')
  expect(originWords('news/minutes.pdf')).toBe('news/minutes.pdf')
})
