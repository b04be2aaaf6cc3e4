import { expect, test } from 'vitest'
import { findPublication } from '../../../../shared/extraction/publication/findPublication.ts'

const cases: readonly (readonly [
  name: string,
  text: string,
  fileName: string,
  frontMatter: string | null,
  expected: string,
])[] = [
  ['front matter', 'Text of 1 May 2020.', 'a.txt', '2026-01-24T10:00:00Z', '2026-01-24 front matter certain'],
  ['a published line', 'A headline\nPublished Jan. 24, 2026\nText.', 'a.txt', null, '2026-01-24 text certain'],
  [
    'published before updated',
    'Updated Jan. 26, 2026\nPublished Jan. 24, 2026',
    'a.txt',
    null,
    '2026-01-24 text certain',
  ],
  ['an updated line alone', 'Headline\nUpdated: Jan. 26, 2026\nText.', 'a.txt', null, '2026-01-26 text certain'],
  ['a dateline with a hyphen', 'TULSA, Jan. 24, 2026 - The mayor spoke.', 'a.txt', null, '2026-01-24 dateline certain'],
  ['a dateline', 'TULSA, Jan. 24, 2026 (Wire) — The mayor spoke.', 'a.txt', null, '2026-01-24 dateline certain'],
  [
    'a line with a date alone',
    'Headline\nJanuary 24, 2026\nText follows.',
    'a.txt',
    null,
    '2026-01-24 dateline certain',
  ],
  ['a file name that leads with a date', 'Text.', '2026-01-24-mayor.txt', null, '2026-01-24 file name certain'],
  ['a compact file name', 'Text.', '20260124.txt', null, '2026-01-24 file name certain'],
  [
    'a later day in the text',
    'It will open on March 3, 2026.',
    '2026-01-24.txt',
    null,
    '2026-01-24 file name suggestion',
  ],
  ['a date elsewhere in the file name', 'Text.', 'mayor 2026-01-24.txt', null, '2026-01-24 file name suggestion'],
  [
    'the first full date of the text',
    'He left on May 2, 2020, they said.',
    'a.txt',
    null,
    '2020-05-02 text suggestion',
  ],
  ['nothing', 'He left on Monday.', 'report-2026.txt', null, ' none suggestion'],
  ['a file name that reads two ways', 'Text.', '01-02-2026.txt', null, ' none suggestion'],
]

test.each(cases)('%s', (_, text, fileName, frontMatterDate, expected) => {
  const { date, origin, certain } = findPublication({ text, fileName, frontMatterDate })
  expect(`${date} ${origin} ${certain ? 'certain' : 'suggestion'}`).toBe(expected)
})
