import { describe, expect, it } from 'vitest'
import { readClues } from '../../../shared/joining/readClues.ts'

describe('clues of a text', () => {
  it('tells the people of an incident, with their ages, from those who speak for an office', () => {
    const { people } = readClues(
      'The boy was found by police. Elias Vandermolen, 14, was shot on Friday, Police Chief Dana Orrick said. Vandermolen was hit twice. Mark Ellery, a spokesman for the sheriff, named Ruth Calloway as a witness.',
    )
    expect([...people]).toEqual([
      ['vandermolen', { first: 'elias', age: 14 }],
      ['calloway', { first: 'ruth', age: null }],
    ])
  })

  it.each([
    ['A 16-year-old boy was shot.', [16]],
    ['A three-year-old girl and her mother, 29, were hurt.', [3, 29]],
    ['The child is nine years old.', [9]],
    ['The law is two years in the making, and 40, he said, is enough.', []],
    ['On May 3, 2019, police counted 12 shells.', []],
  ])('reads the ages in “%s”', (text, ages) => {
    expect([...readClues(text).ages]).toEqual(ages)
  })

  it.each([
    ['13 people were shot at a party.', ['13 shot']],
    ['Two dead, three others wounded', ['2 dead', '3 hurt']],
    ['The gunman killed four before he fled.', ['4 dead']],
    ['A 13-year-old was shot for $5.', []],
  ])('reads the casualties in “%s”', (text, counts) => {
    expect([...readClues(text).counts]).toEqual(counts)
  })

  it('names streets without their kind and side, and takes no court for one', () => {
    const { streets } = readClues(
      'It happened near North Tamarack Lane and 22nd Street. He appeared in Harlow County Circuit Court.',
    )
    expect([...streets]).toEqual(expect.arrayContaining(['tamarack', '22nd']))
    expect([...streets].join()).not.toContain('circuit')
  })

  it('keeps no name that many share: states, cities, offices, given names, common surnames', () => {
    const { names, places } = readClues(
      'Officials in Duluth, Minnesota, met Mr. Smith, Jennifer and Mayor Vandermolen.',
    )
    expect([...names]).toEqual(['vandermolen'])
    expect([...places]).toEqual(['duluth'])
  })

  it('reads a text of a million letters without a space, and an empty one', () => {
    expect(readClues('').words.size).toBe(0)
    expect(readClues('a'.repeat(1_000_000)).people.size).toBe(0)
  })
})
