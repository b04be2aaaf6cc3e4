import { describe, expect, it } from 'vitest'
import { rememberByWord } from '../../../../shared/extraction/text/rememberByWord.ts'
import { tokenise } from '../../../../shared/extraction/text/tokenise.ts'

describe('rememberByWord', () => {
  it('asks once for all tokens of the same letters, also in another text', () => {
    const asked: string[] = []
    const lengthOf = rememberByWord(({ text }) => {
      asked.push(text)
      return text.length
    })
    const tokens = [...tokenise('Rememberings and rememberings and'), ...tokenise('and Rememberings')]
    expect(tokens.map(lengthOf)).toEqual([12, 3, 12, 3, 3, 12])
    expect(asked).toEqual(['Rememberings', 'and', 'rememberings'])
  })

  it('keeps the answers of two questions apart', () => {
    const isLong = rememberByWord(({ text }) => text.length > 3)
    const isCapital = rememberByWord(({ capital }) => capital)
    expect(tokenise('Ohio and').map((token) => [isLong(token), isCapital(token)])).toEqual([
      [true, true],
      [false, false],
    ])
  })

  it('forgets nothing that a text still holds when new words take the places of the old', () => {
    const tokens = tokenise('harbour lights')
    const upper = rememberByWord(({ text }) => text.toUpperCase())
    tokenise(Array.from({ length: 200_000 }, (_, index) => `w${index.toString(36).replace(/\d/g, 'q')}`).join(' '))
    expect(tokens.map(upper)).toEqual(['HARBOUR', 'LIGHTS'])
    expect(tokenise('harbour lights').map(upper)).toEqual(['HARBOUR', 'LIGHTS'])
  })
})
