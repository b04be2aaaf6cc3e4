import { describe, expect, it } from 'vitest'
import { findCopies } from '../../../shared/joining/findCopies.ts'
import { isNearCopy, shinglesOf } from '../../../shared/joining/shingles.ts'

const WORDS =
  'the old mill by the river burned down on a cold night while the town slept and nobody saw who set it'.split(' ')
/** Sentences of their own, made of plain words, that repeat no run of five. */
const report = (seed: number, length: number) =>
  Array.from({ length }, (_, at) => WORDS[(at * seed + ((at * at) % 11)) % WORDS.length] ?? '').join(' ')

describe('near copies', () => {
  const original = `${report(3, 60)}. ${report(5, 60)}. ${report(7, 60)}.`

  it('sees a text cut short, with a line put in front, as a copy', () => {
    const cut = `Updated on Sunday by our own desk. ${original.slice(0, original.length / 2)}`
    expect(isNearCopy(shinglesOf(original), shinglesOf(cut))).toBe(true)
  })

  it('sees through capitals and punctuation', () => {
    expect(isNearCopy(shinglesOf(original), shinglesOf(original.toUpperCase().replaceAll('.', ' —')))).toBe(true)
  })

  it('takes no other text for one, however short', () => {
    const other = `${report(11, 60)}. ${report(13, 60)}.`
    expect(isNearCopy(shinglesOf(original), shinglesOf(other))).toBe(false)
    expect(isNearCopy(shinglesOf(original), shinglesOf('the old mill'))).toBe(false)
    expect(isNearCopy(shinglesOf(''), shinglesOf(''))).toBe(false)
  })

  it('counts every copy to the earliest report of the text', () => {
    const article = (id: number, publishedDay: number | null, text: string) => ({
      id,
      publishedDay,
      textHash: text,
      shingles: shinglesOf(text),
    })
    const copies = findCopies([
      article(1, null, original),
      article(2, 20, `${original} More follows.`),
      article(3, 19, original),
      article(4, 18, report(11, 90)),
    ])
    expect([...copies]).toEqual([
      [2, 3],
      [1, 3],
    ])
  })

  it('counts a text word for word the same as a copy, however short it is', () => {
    const article = (id: number, textHash: string) => ({
      id,
      publishedDay: null,
      textHash,
      shingles: new Set<number>(),
    })
    expect([...findCopies([article(1, 'a'), article(2, 'b'), article(3, 'a')])]).toEqual([[3, 1]])
  })
})
