import { expect, test } from 'vitest'
import { triggerForms } from '../../../../shared/extraction/ownTypes/triggerForms.ts'

test('the plain wording comes first, then the forms of the word that carries them', () => {
  expect(triggerForms('bomb', 20)).toEqual(expect.arrayContaining(['bombs', 'bombed', 'bombing']))
  expect(triggerForms('Car  Bomb', 20)[0]).toBe('car bomb')
  expect(triggerForms('car bomb', 20)).toEqual(expect.arrayContaining(['car bombs', 'carbomb']))
  expect(triggerForms('car bomb', 20)).not.toContain('cars bomb')
  expect(triggerForms('set fire', 20)).toEqual(expect.arrayContaining(['sets fire', 'setting fire']))
})

test('there are never more than asked for, and none of nothing', () => {
  expect(triggerForms('bomb', 3)).toHaveLength(3)
  expect(triggerForms('take set hit put cut let', 40).length).toBeLessThanOrEqual(40)
  expect(triggerForms(' - ', 10)).toEqual([])
})
