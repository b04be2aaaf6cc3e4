import { expect, it } from 'vitest'
import { joinReasonWords } from '../../../renderer/event/joinReasonWords.ts'

it.each([
  [
    { kind: 'same person', shared: 'elias vandermolen, ruth cole-ayers' },
    'same person: Elias Vandermolen, Ruth Cole-Ayers',
  ],
  [{ kind: 'same place', shared: 'saint-étienne' }, 'same place: Saint-Étienne'],
  [{ kind: 'same age', shared: '14' }, 'same age: 14'],
  [{ kind: 'same words', shared: 'lantern, door' }, 'same words: lantern, door'],
  [{ kind: 'same day', shared: '' }, 'same day'],
] as const)('says %o in words', (reason, words) => {
  expect(joinReasonWords(reason)).toBe(words)
})
