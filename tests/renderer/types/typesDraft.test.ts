import { describe, expect, test } from 'vitest'
import { importWords } from '../../../renderer/types/importWords.ts'
import { typeProblems } from '../../../renderer/types/typeProblems.ts'
import {
  draftOf,
  isSameSettings,
  settingsOf,
  type TypesDraft,
  withChanged,
  withImported,
  withNewType,
  withoutType,
  withTypeAt,
} from '../../../renderer/types/typesDraft.ts'
import type { OwnType } from '../../../shared/model/ownType.ts'

const strike: OwnType = { id: 'strike', name: 'Strike', color: '#0b7285', triggers: ['strike', 'walk out'] }
const flood: OwnType = { id: 'flood', name: 'Flood', color: '#d9480f', triggers: ['flood'] }
const stored = { ownTypes: [strike, flood], otherDated: false }

function added(draft: TypesDraft, name: string): TypesDraft {
  const next = withNewType(draft)
  return withChanged(next.draft, next.key, { name, triggers: ['word'] })
}

describe('a draft of the event types', () => {
  test('that nobody touched stores what was stored', () => {
    expect(settingsOf(draftOf(stored))).toMatchObject(stored)
    expect(isSameSettings(settingsOf(draftOf(stored)), stored)).toBe(true)
    expect(isSameSettings({ ...stored, otherDated: true }, stored)).toBe(false)
    expect(isSameSettings({ ...stored, ownTypes: [flood, strike] }, stored)).toBe(false)
  })

  test('gives new types ids made of their names, apart from all others', () => {
    const draft = added(added(added(draftOf(stored), 'Strike!'), ' Car bombing '), 'Other')
    expect(settingsOf(draft).ownTypes.map(({ id, name }) => [id, name])).toEqual([
      ['strike', 'Strike'],
      ['flood', 'Flood'],
      ['strike-2', 'Strike!'],
      ['car-bombing', 'Car bombing'],
      ['other-2', 'Other'],
    ])
  })

  test('keeps the id of a type whose name changes', () => {
    const draft = withChanged(draftOf(stored), 1, { name: 'Inundation' })
    expect(settingsOf(draft).ownTypes[1]).toEqual({ ...flood, name: 'Inundation' })
  })

  test('offers each new type a colour of its own', () => {
    const draft = added(added(added(draftOf(stored), 'A'), 'B'), 'C')
    const colours = draft.types.map(({ color }) => color)
    expect(new Set(colours).size).toBe(5)
  })

  test('takes a removal back to where the type was', () => {
    const draft = draftOf(stored)
    const [first] = draft.types
    if (first === undefined) throw new Error('the draft is empty')
    expect(settingsOf(withoutType(draft, first.key)).ownTypes.map(({ id }) => id)).toEqual(['flood'])
    expect(withTypeAt(withoutType(draft, first.key), first, 0)).toEqual(draft)
  })

  test('takes over a file: known ids are replaced in their place, others added behind', () => {
    const draft = added(draftOf(stored), 'Mine')
    const wider = { ...strike, triggers: ['strike', 'lockout'] }
    const imported = [{ ...flood, id: 'quake', name: 'Quake' }, wider]
    expect(settingsOf(withImported(draft, imported)).ownTypes.map(({ id, triggers }) => [id, triggers])).toEqual([
      ['strike', ['strike', 'lockout']],
      ['flood', ['flood']],
      ['mine', ['word']],
      ['quake', ['flood']],
    ])
    const keys = withImported(draft, imported).types.map(({ key }) => key)
    expect(new Set(keys).size).toBe(4)
    expect(importWords(draft, imported)).toBe('From the file: 1 new, 1 replaced. Save to use them.')
    expect(importWords(draft, [wider])).toBe('From the file: 1 replaced. Save to use it.')
    expect(importWords(draft, [])).toBe('The file holds no types.')
  })
})

describe('the problems of a type', () => {
  const nothingWrong = { name: null, color: null, triggers: null }
  function problemsWith(change: Partial<OwnType>) {
    const draft = withChanged(draftOf(stored), 0, change)
    const [first] = draft.types
    if (first === undefined) throw new Error('the draft is empty')
    return typeProblems(draft, first)
  }

  test('are none for what can be saved', () => {
    expect(problemsWith({})).toEqual(nothingWrong)
    expect(problemsWith({ name: 'Änderung', color: '#ABCDEF', triggers: ['G20'] })).toEqual(nothingWrong)
  })

  test.each([
    ['an empty name', { name: '  ' }, { name: 'Give the type a name.' }],
    ['a name of another type', { name: 'flood ' }, { name: 'There is a type of that name already.' }],
    ['a name of a built-in type', { name: 'court RULING' }, { name: 'There is a type of that name already.' }],
    ['a name that is too long', { name: 'x'.repeat(61) }, { name: 'Use at most 60 characters.' }],
    ['no colour', { color: '#12' }, { color: 'Use a colour like #1a2b3c.' }],
    ['a colour in words', { color: 'crimson' }, { color: 'Use a colour like #1a2b3c.' }],
    ['no trigger', { triggers: [] }, { triggers: 'Give at least one word or phrase.' }],
    ['a trigger without a letter', { triggers: ['strike', '911'] }, { triggers: '“911” has no letter.' }],
    [
      'a trigger that is too long',
      { triggers: [`${'a'.repeat(20)}${'b'.repeat(41)}`] },
      { triggers: `“${'a'.repeat(20)}…” is longer than 60 characters.` },
    ],
    [
      'too many triggers',
      { triggers: Array.from({ length: 201 }, (_, index) => `word${index}`) },
      { triggers: 'Use at most 200 words and phrases.' },
    ],
  ])('name %s', (_what, change, expected) => {
    expect(problemsWith(change)).toEqual({ ...nothingWrong, ...expected })
  })
})
