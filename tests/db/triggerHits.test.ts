import { describe, expect, it } from 'vitest'
import { triggerHits } from '../../db/triggerHits.ts'
import { saveSample } from './sampleExtraction.ts'
import { temporaryLibrary } from './temporaryLibrary.ts'

function library(...texts: readonly string[]) {
  const db = temporaryLibrary()
  for (const [index, text] of texts.entries()) saveSample(db, `${index}.txt`, [], { text, title: '' })
  return db
}

describe('triggerHits', () => {
  it('counts each article once, whichever of the forms it holds, and names the forms that are there', () => {
    const db = library('A bomb went off. The bombing hurt two.', 'Planes BOMBED the harbor.', 'Nothing of it here.')
    const { articleCount, forms } = triggerHits(db, 'bomb')
    expect(articleCount).toBe(2)
    expect([...forms].sort()).toEqual(['bomb', 'bombed', 'bombing'])
  })

  it('finds a phrase only where its words stand together', () => {
    const db = library('Two car bombs went off.', 'A car hit the bomb squad.', 'A car-bomb was found.')
    expect(triggerHits(db, 'car bomb')).toEqual({ articleCount: 2, forms: ['car bomb', 'car bombs'] })
  })

  it('finds nothing where there is nothing', () => {
    expect(triggerHits(library('Nothing of it here.'), 'flood')).toEqual({ articleCount: 0, forms: [] })
    expect(triggerHits(temporaryLibrary(), 'flood')).toEqual({ articleCount: 0, forms: [] })
  })

  it.each(['"', 'bomb OR nothing', 'text:bomb', 'bomb*', 'NEAR(bomb here)', '(', ';', "it's"])(
    'takes %j for words, never for a query',
    (trigger) => {
      const db = library('A bomb went off.', 'Nothing of it here.')
      expect(triggerHits(db, trigger).articleCount).toBeLessThanOrEqual(1)
    },
  )
})
