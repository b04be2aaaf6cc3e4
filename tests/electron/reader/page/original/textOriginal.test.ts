import { expect, test } from 'vitest'
import { textOriginal } from '../../../../../electron/reader/page/original/textOriginal.ts'

function wordsOf(text: string, quotes: readonly string[], format = 'text'): readonly (string | null)[] {
  const original = textOriginal(
    text,
    quotes.map((quote) => ({ quote, prefix: '', suffix: '' })),
    format,
  )
  if (original.look !== 'text') throw new Error(original.look)
  expect(original.text).toBe(text)
  return original.ranges.map((range) => (range === null ? null : text.slice(range.start, range.end)))
}

test('a text is shown as it stands, with the sentences where they are in it', () => {
  const text = 'title: x\n\n   The   mayor\nwas hurt. He fell.\n'
  expect(wordsOf(text, ['He fell.', 'The mayor was hurt.', 'Nobody fell.'])).toEqual([
    'He fell.',
    'The   mayor\nwas hurt.',
    null,
  ])
})

test('the times of subtitles do not part a sentence', () => {
  const text = '1\n00:00:01,000 --> 00:00:02,000\nThe mayor was\n\n2\n00:00:02,000 --> 00:00:03,000\nhurt on Monday.\n'
  const [words] = wordsOf(text, ['The mayor was hurt on Monday.'], 'subtitles')
  expect(words?.startsWith('The mayor was')).toBe(true)
  expect(words?.endsWith('hurt on Monday.')).toBe(true)
})

test('the address of a Markdown link does not part a sentence', () => {
  const text = 'The [mayor](https://example.org/a1) was **hurt**.'
  expect(wordsOf(text, ['The mayor was hurt.'], 'markdown')).toEqual([text])
})
