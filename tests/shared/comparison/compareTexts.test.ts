import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedParagraph, compareTexts } from '../../../shared/comparison/compareTexts.ts'
import { compareWords } from '../../../shared/comparison/compareWords.ts'

const shape = ({ kind, parts }: ComparedParagraph) =>
  `${kind}: ${parts.map((part) => (part.kind === 'same' ? part.text : `${part.kind === 'added' ? '+' : '-'}[${part.text}]`)).join('')}`

describe('compareTexts', () => {
  it('shows new wording within a paragraph, and paragraphs that came and went', () => {
    const before = 'Two people were hurt on Monday.\n\nThe mayor will speak.\n\nNobody was charged.'
    const after =
      'Three people were hurt on Monday.\n\nNobody was charged.\n\nCorrection: an earlier version gave another number.'
    expect(compareTexts(before, after).paragraphs.map(shape)).toEqual([
      'changed: -[Two]+[Three] people were hurt on Monday.',
      'removed: -[The mayor will speak.]',
      'same: Nobody was charged.',
      'added: +[Correction: an earlier version gave another number.]',
    ])
  })

  it('takes spacing and typographic quotes for no difference', () => {
    const { paragraphs } = compareTexts('He said:  "No."\n\n\nIt ended.', 'He said: “No.”\nIt ended.')
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['same', 'same'])
  })

  it('says that texts without anything in common are too different, and gives both', () => {
    const text = (name: string) => Array.from({ length: 4000 }, (_, index) => `${name} ${index}`).join('\n')
    const { paragraphs, isTooDifferent } = compareTexts(text('a'), text('b'))
    expect([isTooDifferent, paragraphs.length]).toEqual([true, 8000])
  })

  it('holds every paragraph of both texts, once', () => {
    const texts = fc.array(fc.constantFrom('a b c', 'a b d', 'x', 'x y z', ''), { maxLength: 12 })
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { paragraphs } = compareTexts(before.join('\n'), after.join('\n'))
        const side = (kind: 'added' | 'removed') =>
          paragraphs
            .filter((paragraph) => paragraph.kind === 'same' || paragraph.kind === 'changed' || paragraph.kind === kind)
            .map(({ parts }) =>
              parts
                .filter((part) => part.kind === 'same' || part.kind === kind)
                .map(({ text }) => text)
                .join(''),
            )
        expect(side('removed')).toEqual(before.filter((line) => line !== ''))
        expect(side('added')).toEqual(after.filter((line) => line !== ''))
      }),
    )
  })

  it.each([
    ['one paragraph of new words', 'word ', 'other '],
    ['as many paragraphs of new words', 'word one two three four five six\n', 'other one two three four five seven\n'],
  ])('is fast for the longest texts: %s', (_, before, after) => {
    const length = 400_000
    const startedAtMs = performance.now()
    compareTexts(before.repeat(length / before.length), after.repeat(length / after.length))
    expect(performance.now() - startedAtMs).toBeLessThan(3000)
  })
})

describe('compareWords', () => {
  it('gives a long paragraph of other words whole', () => {
    const words = (name: string) => Array.from({ length: 1000 }, (_, index) => `${name}${index}`).join(' ')
    expect(compareWords(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
