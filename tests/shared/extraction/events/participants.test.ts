import { expect, test } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'

/** People of the first event of a type. */
function peopleOf(type: string, text: string): readonly string[] | undefined {
  return extract({ text, published: '2026-02-03' }).events.find((event) => event.type === type)?.people
}

test('A judge named in the next sentence is the one who ruled', () => {
  const text =
    'A federal judge on Monday blocked the ban. U.S. District Judge Ada Holt said the state had gone too far.'
  expect(peopleOf('court_ruling', text)).toEqual(['Ada Holt'])
})

test('A speaker without the office in the next sentence is not the one who ruled', () => {
  const text = 'A federal judge on Monday blocked the ban. Nora Quist, a lawyer for the state, said it would appeal.'
  expect(peopleOf('court_ruling', text)).toEqual([])
})

test('A man named with his age in the next sentence is the one arrested', () => {
  const text = 'A Tulsa man was arrested Friday after a robbery. Ray Boyd, 34, is being held in the county jail.'
  expect(peopleOf('arrest', text)).toEqual(['Ray Boyd'])
})

test('The one taken into custody stands inside the phrase', () => {
  expect(peopleOf('arrest', 'Deputies took Ray Boyd into custody on Friday.')).toEqual(['Ray Boyd'])
})

test('A pronoun in front of the verb that a plan hangs on stands for the person told last', () => {
  const text =
    'Governor Ada Holt spoke in Lima on Monday. She plans to send National Guard troops to the border next week.'
  expect(peopleOf('deployment', text)).toEqual(['Ada Holt'])
})

test('A town named later goes before the state named first', () => {
  const text =
    'Ana Ruiz was shot in Ohio on Friday. Detectives said Ana Ruiz was shot in Dayton after an argument on Friday.'
  expect(extract({ text, published: '2026-02-03' }).events.map(({ place }) => place)).toEqual(['Dayton'])
})
