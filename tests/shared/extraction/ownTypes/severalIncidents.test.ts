import { describe, expect, test } from 'vitest'
import { describeOwn } from './ownTypes.ts'

type Case = readonly [text: string, expected: readonly string[]]
const UNDATED = '2026-01-27/2026-02-03'

describe('a list of incidents', () => {
  test.each<Case>([
    [
      'Gunmen burned down a mill in Tarnow. In the village of Orlik, masked men burned down a barn.',
      [`arson@${UNDATED}`, `arson@${UNDATED}`],
    ],
    [
      'GUNMEN BURNED DOWN A MILL IN TARNOW. IN THE VILLAGE OF ORLIK MASKED MEN BURNED DOWN A BARN.',
      [`arson@${UNDATED}`, `arson@${UNDATED}`],
    ],
    [
      'Two bombs exploded at a bank. Elsewhere, a bomb exploded in a bar.',
      [`bombing@${UNDATED}`, `bombing@${UNDATED}`],
    ],
    [
      'Gunmen kidnapped a banker at home. In another incident, four men kidnapped a priest.',
      [`kidnapping@${UNDATED}`, `kidnapping@${UNDATED}`],
    ],
    ['Gunmen burned down a mill. In the village of Orlik, they burned down a barn.', [`arson@${UNDATED}`]],
    [
      'Gunmen burned down a mill in Orlik. In the village of Orlik masked men burned down a barn.',
      [`arson@${UNDATED}`],
    ],
    ['Two bombs exploded at a bank. In Paris, police said two men set off a bomb at the door.', [`bombing@${UNDATED}`]],
    [
      'Gunmen kidnapped a banker. In another version of the story, four men abducted him at home.',
      [`kidnapping@${UNDATED}`],
    ],
  ])('%s', (text, expected) => {
    expect(describeOwn(text)).toEqual(expected)
  })
})

describe('a sentence that moves on in time', () => {
  test.each<Case>([
    [
      'A grenade exploded at a mill. Three days earlier, two grenades exploded at the port.',
      [`bombing@${UNDATED}`, 'bombing@2026-01-31'],
    ],
    ['A grenade exploded at a mill. Minutes later, two grenades exploded at the gate.', [`bombing@${UNDATED}`]],
    ['Gunmen kidnapped a banker. Police had warned him three days earlier.', [`kidnapping@${UNDATED}`]],
  ])('%s', (text, expected) => {
    expect(describeOwn(text)).toEqual(expected)
  })

  test('the day on which something else began is not lent to an undated incident', () => {
    expect(describeOwn('The festival, which began on 20 January, goes on. Gunmen kidnapped a singer.')).toEqual([
      `kidnapping@${UNDATED}`,
    ])
    expect(describeOwn('The road was closed on 20 January. Gunmen had kidnapped a singer.')).toEqual([
      'kidnapping@2026-01-20',
    ])
  })
})

test('what somebody did during an attack told before is part of it', () => {
  expect(describeOwn('A bomb exploded at the mill on Monday. A guard fired at two men during the attack.')).toEqual([
    'bombing@2026-02-02',
  ])
  expect(describeOwn('A bomb exploded at the mill on Monday. A guard fired at two men during the festival.')).toContain(
    'bombing@2026-02-02',
  )
  expect(
    describeOwn('A bomb exploded at the mill on Monday. A guard fired at two men during the festival.'),
  ).toHaveLength(2)
})

test('behind a past verb stands its object', () => {
  expect(describeOwn('Masked men threw bombs at the houses of two mayors.')).toEqual([`bombing@${UNDATED}`])
})
