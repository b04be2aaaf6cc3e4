import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawFigure } from '../../../shared/figure/drawFigure.ts'
import { dayNumber } from '../../../shared/model/calendar.ts'
import { DEFAULT_FILTER } from '../../../shared/model/event.ts'
import { anyText, everyForm, figureInput } from './figureSamples.ts'
import { elementsOfClass, parseSvg } from './parseSvg.ts'

function manifestOf(svg: string): unknown {
  const metadata = parseSvg(svg).children.find(({ name }) => name === 'metadata')
  return JSON.parse(metadata?.text ?? '')
}

test('the file carries what it shows, in the order of the numbers', () => {
  const range = { fromDay: dayNumber(2026, 1, 1), toDay: dayNumber(2026, 3, 1) }
  const { svg, manifest } = drawFigure(figureInput({ events: everyForm, range, filter: DEFAULT_FILTER }))
  const drawn = elementsOfClass(parseSvg(svg), 'number').length
  expect(manifestOf(svg)).toEqual(JSON.parse(manifest))
  expect(manifestOf(svg)).toMatchObject({
    format: 'throughline-figure',
    version: 1,
    filter: DEFAULT_FILTER,
    range,
    libraryRevision: 'revision-1',
  })
  expect(JSON.parse(manifest).eventIds).toHaveLength(drawn)
})

test('the words of a filter come back as they were, whatever they hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { svg } = drawFigure(figureInput({ events: everyForm.slice(0, 1), filter: { ...DEFAULT_FILTER, text } }))
      expect(manifestOf(svg)).toMatchObject({ filter: { text } })
    }),
  )
})
