import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pieceAt, pieceByPattern } from '../../../../shared/extraction/text/pieceAt.ts'
import { tokenise } from '../../../../shared/extraction/text/tokenise.ts'

const words = (text: string) => tokenise(text).map((token) => token.text)

test.each([
  ['Noem’s plan', ['Noem', '’s', 'plan']],
  ["don't, O'Brien", ["don't", ',', "O'Brien"]],
  ['the U.S. Senate at 5 p.m.', ['the', 'U.S.', 'Senate', 'at', '5', 'p.m.']],
  ['it ended.Next', ['it', 'ended', '.', 'Next']],
  ['$1,250,000.5 or 1,25', ['$', '1,250,000.5', 'or', '1', ',', '25']],
  ['37-year-old', ['37', '-', 'year', '-', 'old']],
  ['São Paulo — “Não”', ['São', 'Paulo', '—', '“', 'Não', '”']],
  ['café’s', ['café', '’s']],
])('%s is cut into words, numbers and marks', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('capitals, line breaks and gaps are kept', () => {
  expect(
    tokenise('FBI Agent\n\nx').map(({ capital, shout, spaceBefore, linesBefore }) => [
      capital,
      shout,
      spaceBefore,
      linesBefore,
    ]),
  ).toEqual([
    [true, true, true, 2],
    [true, false, true, 0],
    [false, false, true, 2],
  ])
})

test('a word longer than any word is a mark without letters', () => {
  expect(tokenise('x'.repeat(65))[0]).toMatchObject({ kind: 'mark', lower: '' })
})

const units = [...'aBz1٣.,\'’"“—-…½ \n\t\u00a0\u2028\u200b\u0301éßİ日😀', 'U.S.', '123', ',456', "'s", '’ll', 'word']

test('reading by character codes cuts every text as the pattern does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...units), { maxLength: 14 }), (pieces) => {
      const text = pieces.join('')
      for (let at = 0; at < text.length; at = pieceByPattern(text, at).end) {
        expect(pieceAt(text, at)).toEqual(pieceByPattern(text, at))
      }
    }),
    { numRuns: 3000 },
  )
})
