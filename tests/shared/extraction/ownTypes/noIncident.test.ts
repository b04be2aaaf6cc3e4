import { describe, expect, test } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'
import { describeOwn } from './ownTypes.ts'

type Case = readonly [text: string, expected: readonly string[]]

describe('a consequence with another cause', () => {
  test.each<Case>([
    ['Three people were killed in a plane crash near Tarnow on Monday.', []],
    ['A pilot was killed on Monday when his glider crashed.', []],
    ['In the fighting on Monday, seven soldiers were killed.', []],
    ['A landslide killed nine miners on Monday.', []],
    ['Three people were killed in the village of Orlik on Monday.', ['attack@2026-02-02']],
    ['Gunmen killed three people on Monday and fled in a van that later crashed.', ['attack@2026-02-02']],
    ['Three people were killed in an explosion on Monday.', ['bombing@2026-02-02']],
    ['Rebels ambushed a patrol during the fighting on Monday.', ['attack@2026-02-02']],
  ])('%s', (text, expected) => {
    expect(describeOwn(text)).toEqual(expected)
  })

  const typesOf = (triggers: readonly string[]) => [
    { id: 'own', name: 'Own', color: '#336699', triggers: [...triggers] },
  ]
  const count = (triggers: readonly string[]) =>
    extract({
      text: 'Three people were killed in a clash near Tarnow on Monday.',
      published: '2026-02-03',
      ownTypes: typesOf(triggers),
    }).events.filter(({ type }) => type === 'own').length

  test('a type of consequences, or with a word for the cause, keeps it', () => {
    expect(count(['kill', 'injure', 'die'])).toBe(1)
    expect(count(['clash', 'kill'])).toBe(1)
    expect(count(['ambush', 'kill'])).toBe(0)
  })
})

describe('what is shot at nobody or explodes without a body', () => {
  test.each<Case>([
    ['The row exploded on Monday.', []],
    ['The anger that has exploded today will pass.', []],
    ['The boiler exploded on Monday.', ['bombing@2026-02-02']],
  ])('%s', (text, expected) => {
    expect(describeOwn(text)).toEqual(expected)
  })

  test('shots into the air hit nobody, shots at a bus do', () => {
    const shots = (text: string) =>
      extract({
        text,
        published: '2026-02-03',
        ownTypes: [{ id: 'own', name: 'Own', color: '#336699', triggers: ['shoot', 'shot'] }],
      }).events.filter(({ type }) => type === 'own').length
    expect(shots('The fighters shot their rifles into the air on Monday.')).toBe(0)
    expect(shots('A guard fired two shots in the air on Monday.')).toBe(0)
    expect(shots('A guard fired two shots at a bus on Monday.')).toBe(1)
  })
})
