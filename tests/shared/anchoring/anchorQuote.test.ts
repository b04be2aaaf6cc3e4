import { describe, expect, it } from 'vitest'
import { anchorQuote, type QuotedPlace } from '../../../shared/anchoring/anchorQuote.ts'

const quote = 'Two men were shot on Friday.'
const text = `Police spoke. ${quote} No one was charged.`
const place: QuotedPlace = { start: 14, quote, prefix: 'Police spoke. ', suffix: ' No one was char' }

function found(changed: string, of: QuotedPlace = place) {
  const anchored = anchorQuote(changed, of)
  return anchored.anchor === 'lost' ? 'lost' : [anchored.anchor, changed.slice(anchored.start, anchored.end)]
}

describe('anchorQuote', () => {
  it('finds a quote where it was', () => {
    expect(anchorQuote(text, place)).toEqual({ anchor: 'intact', start: 14, end: 14 + quote.length })
  })

  it('calls it intact when only its place in the text is another', () => {
    expect(anchorQuote(`Updated at noon. ${text}`, place)).toEqual({
      anchor: 'intact',
      start: 31,
      end: 31 + quote.length,
    })
  })

  it('calls it moved when other words surround it', () => {
    expect(found(`Police spoke. No one was charged. ${quote}`)).toEqual(['moved', quote])
  })

  it('calls it lost when a word of it is another', () => {
    expect(found(text.replace('Two', 'Three'))).toBe('lost')
  })

  it('takes, of several places, the one between the words of before', () => {
    const changed = `${quote} Twice told. ${text}`
    expect(anchorQuote(changed, place)).toMatchObject({ anchor: 'intact', start: changed.lastIndexOf(quote) })
  })

  it('takes the nearest of several places that are alike', () => {
    const changed = `A. ${quote} B. A. ${quote} B.`
    const second = changed.lastIndexOf(quote)
    expect(anchorQuote(changed, { ...place, start: second - 2 })).toMatchObject({ start: second })
  })

  it('allows for other blanks and line ends, in the quote and around it', () => {
    expect(found('Police spoke.\n\nTwo men were\nshot on  Friday.\nNo one was charged.')).toEqual([
      'intact',
      'Two men were\nshot on  Friday.',
    ])
  })

  it('does not take words for the quote that run together', () => {
    expect(found('Two menwere shot on Friday.')).toBe('lost')
  })

  it('finds a quote at either end of a text', () => {
    expect(found(quote, { ...place, prefix: '', suffix: '' })).toEqual(['intact', quote])
  })

  it('stays fast in a text that repeats one word', () => {
    const long = 'Two '.repeat(200_000)
    const startedAtMs = performance.now()
    expect(found(long)).toBe('lost')
    expect(performance.now() - startedAtMs).toBeLessThan(2000)
  })
})
