import { expect, test } from 'vitest'
import { formatTable } from '../../../electron/launch/evaluation/formatTable.ts'

test('figures stand beside their bars; a bar that nothing was measured for is not met', () => {
  const table = formatTable(
    [
      { set: 'one', measure: 'F1', value: 0.7, unit: 'percent' },
      { set: 'one', measure: 'error', value: 0.12, unit: 'share' },
      { set: 'two', measure: 'articles', value: 1234.5, unit: 'perSecond' },
      { set: 'two', measure: 'F1', value: null, unit: 'percent' },
    ],
    [
      { set: 'one', measure: 'F1', atLeast: 0.7 },
      { set: 'one', measure: 'error', atMost: 0.1 },
      { set: 'two', measure: 'F1', atLeast: 0.5 },
      { set: 'three', measure: 'F1', atLeast: 0.5 },
    ],
  )
  expect(table.split('\n').map((line) => line.split(/\s{2,}/))).toEqual([
    ['set', 'measure', 'value', 'bar', 'met?'],
    ['one', 'F1', '70.0', '≥ 70.0', 'yes'],
    ['one', 'error', '0.120', '≤ 0.100', 'no'],
    ['two', 'articles', '1235/s'],
    ['two', 'F1', '-', '≥ 50.0', 'no'],
    ['three', 'F1', 'not measured', '≥ 0.500', 'no'],
  ])
})
