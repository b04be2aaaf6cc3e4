import { expect, test } from 'vitest'
import { splitSentences } from '../../../../shared/extraction/text/splitSentences.ts'
import { tokenise } from '../../../../shared/extraction/text/tokenise.ts'

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Sen. Ada Finch voted no. Gov. Roy Pike did not.', ['Sen. Ada Finch voted no.', 'Gov. Roy Pike did not.']],
  ['It ran until Jan. 6 in St. Paul.', ['It ran until Jan. 6 in St. Paul.']],
  [
    'U.S. agents left. U.S. District Judge J. Marsh ruled.',
    ['U.S. agents left.', 'U.S. District Judge J. Marsh ruled.'],
  ],
  [
    'They met at 9 a.m. Monday. He said: “Stop.” She left.',
    ['They met at 9 a.m. Monday.', 'He said: “Stop.”', 'She left.'],
  ],
  ['A Headline Here\nThe text begins.', ['A Headline Here', 'The text begins.']],
  ['He was shot.Police came.', ['He was shot.', 'Police came.']],
  ['It cost 3.5 million.', ['It cost 3.5 million.']],
]

test.each(cases)('%j splits into its sentences', (text, expected) => {
  expect(splitSentences(text, tokenise(text)).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test('a token knows exactly where it stands', () => {
  const text = 'Noem’s  U.S. plan: "37-year-old"'
  for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
})
