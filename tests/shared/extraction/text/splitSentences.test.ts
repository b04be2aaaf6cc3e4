import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'
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
  ['TULSA, Okla. (AP) — Two men died. They ran.', ['TULSA, Okla. (AP) — Two men died.', 'They ran.']],
  ['OMAHA, Neb. — The mayor spoke.', ['OMAHA, Neb. — The mayor spoke.']],
  ['WASHINGTON, D.C. — The vote is due.', ['WASHINGTON, D.C. — The vote is due.']],
  [
    'Quick Summary\n- Two men were shot.\n• A vote is due\n1. Ana Orr won.\n2. No one left.',
    ['Quick Summary', '- Two men were shot.', '• A vote is due', '1. Ana Orr won.', '2. No one left.'],
  ],
  [
    'UPDATED at 5 p.m. Friday. Correction: An earlier version had the wrong day.',
    ['UPDATED at 5 p.m. Friday.', 'Correction: An earlier version had the wrong day.'],
  ],
  ['Photo: A street. (Ana Orr/The Tulsa Times)', ['Photo: A street.', '(Ana Orr/The Tulsa Times)']],
  [
    'THE U.S. ARMY IS IN THE U.S. BY THE SEA. GEN. ORR SAID NO. THE MEN LEFT.',
    ['THE U.S. ARMY IS IN THE U.S. BY THE SEA.', 'GEN. ORR SAID NO.', 'THE MEN LEFT.'],
  ],
  ['He asked, “Why?” and left. "Stop!" he said.', ['He asked, “Why?” and left.', '"Stop!" he said.']],
  [
    'It rose 3 percent vs. 2 percent in Jan. The rest fell.',
    ['It rose 3 percent vs. 2 percent in Jan.', 'The rest fell.'],
  ],
  [
    'He works at Acme Inc. The firm is on Main St. The man left.',
    ['He works at Acme Inc.', 'The firm is on Main St.', 'The man left.'],
  ],
  ['They are in the U.K. Then they left. No. 5 won.', ['They are in the U.K.', 'Then they left.', 'No. 5 won.']],
  [
    'Dr. Orr Jr. and Mr. J. K. Lund came. He was ill. Doctors left.',
    ['Dr. Orr Jr. and Mr. J. K. Lund came.', 'He was ill.', 'Doctors left.'],
  ],
  ['Wait… Nothing came.', ['Wait…', 'Nothing came.']],
  ['It went to AT&T. Then it left.', ['It went to AT&T.', 'Then it left.']],
]

test.each(cases)('%j splits into its sentences', (text, expected) => {
  expect(splitSentences(text, tokenise(text)).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test('a token knows exactly where it stands', () => {
  const text = 'Noem’s  U.S. plan: "37-year-old"'
  for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
})

const pieces = [
  ...[
    'The ',
    'mayor ',
    'Ada Finch',
    ' said',
    '. ',
    '.',
    '? ',
    '…',
    '\n',
    '\n\n',
    '“',
    '” ',
    '"',
    ' (',
    ') ',
    ' — ',
    '- ',
    '• ',
  ],
  ...[
    'U.S. ',
    'Gov. ',
    'Jan. ',
    'No. ',
    '1. ',
    '5 p.m. ',
    'Elkton, Ohio',
    ', ',
    ' in ',
    'ICE',
    '$5 million ',
    '34th Street',
    '12 ',
  ],
  ...[
    'José',
    'é',
    '\u00a0',
    '\u200b',
    '😀',
    '日',
    '’s ',
    "'",
    'Main Street ',
    'the ',
    'Tulsa ',
    'two men were shot dead ',
    '30GB ',
  ],
]
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

test('sentences are in order, do not overlap and leave out no token', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = tokenise(text)
      const sentences = splitSentences(text, tokens)
      expect(sentences.map(({ first }) => first)).toEqual(
        [0, ...sentences.map(({ last }) => last)].slice(0, sentences.length),
      )
      expect(sentences.at(-1)?.last ?? 0).toBe(tokens.length)
      for (const { first, last, start, end } of sentences)
        expect([start, end]).toEqual([tokens[first]?.start, tokens[last - 1]?.end])
    }),
    { numRuns: 500 },
  )
})

test('whatever the text, a mention is the text at its offsets and mentions are in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { entities } = extract({ text, published: '2026-02-03' })
      for (const mention of entities) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
      expect(entities.map(({ start }) => start)).toEqual(entities.map(({ start }) => start).toSorted((a, b) => a - b))
    }),
    { numRuns: 500 },
  )
})
