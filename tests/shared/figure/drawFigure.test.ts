import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../shared/figure/cleanText.ts'
import { drawFigure } from '../../../shared/figure/drawFigure.ts'
import { AppError } from '../../../shared/ipc/appError.ts'
import { dayNumber } from '../../../shared/model/calendar.ts'
import { anyEvents, anyText, everyForm, figureEvent, figureInput } from './figureSamples.ts'
import { allElements, allText, elementsOfClass, parseSvg, type SvgElement } from './parseSvg.ts'

const ELEMENTS = new Set('svg title desc metadata defs linearGradient stop g rect circle line path text'.split(' '))
const ATTRIBUTES = new Set(
  (
    'xmlns width height viewBox role aria-labelledby id class data-event data-type font-family font-size font-weight ' +
    'font-style text-anchor text-decoration x y x1 x2 y1 y2 cx cy r d transform fill stroke stroke-width ' +
    'stroke-dasharray stroke-linejoin opacity offset stop-color stop-opacity'
  ).split(' '),
)

function draw(...parameters: Parameters<typeof figureInput>) {
  const drawing = drawFigure(figureInput(...parameters))
  return { ...drawing, root: parseSvg(drawing.svg) }
}

describe('the SVG', () => {
  test('holds elements and attributes of a closed list whatever the articles hold', () => {
    fc.assert(
      fc.property(anyEvents(8), anyText, anyText, fc.boolean(), (events, title, caption, hasSources) => {
        const { root } = draw({ events, title, caption, hasSources })
        const ids = new Set([...allElements(root)].map(({ attributes }) => attributes['id']))
        for (const { name, attributes } of allElements(root)) {
          expect(ELEMENTS).toContain(name)
          for (const [attribute, value] of Object.entries(attributes)) {
            expect(ATTRIBUTES).toContain(attribute)
            if (!value.includes('url(')) continue
            expect(attribute).toBe('fill')
            expect(ids).toContain(value.slice('url(#'.length, -1))
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  test('says every title in full, as text', () => {
    fc.assert(
      fc.property(anyEvents(5), (events) => {
        const { root } = draw({ events })
        const texts = elementsOfClass(root, 'mark').map((mark) => mark.children[0]?.text ?? '')
        for (const { title } of events) expect(texts.some((text) => text.includes(cleanText(title)))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('is as large as it says, and all its text lies within', () => {
    const { root, width, height } = draw({ events: everyForm })
    expect(root.attributes).toMatchObject({ width: String(width), height: String(height) })
    for (const { name, attributes } of allElements(root)) {
      if (name !== 'text') continue
      expect(Number(attributes['y'])).toBeLessThan(height)
      expect(Number(attributes['x'])).toBeLessThan(width)
    }
  })

  test('is the same for the same input', () => {
    expect(draw({ events: everyForm }).svg).toBe(draw({ events: [...everyForm].reverse() }).svg)
  })

  test('has a title and a description for those who do not see it', () => {
    const { root } = draw({ events: everyForm, title: 'Winter', caption: 'Read from nine articles.' })
    const [title, description] = root.children
    expect(root.attributes['role']).toBe('img')
    expect(title?.text).toBe('Winter')
    expect(description?.text).toContain('13 events')
    expect(description?.text).toContain('Read from nine articles.')
  })

  test('looks as it did', async () => {
    await expect(draw({ events: everyForm }).svg).toMatchFileSnapshot('goldens/everyForm.light.svg')
    const dark = draw({ events: everyForm.slice(0, 3), theme: 'dark', hasSources: false, caption: '' })
    await expect(dark.svg).toMatchFileSnapshot('goldens/threeEvents.dark.svg')
  })
})

describe('the numbers', () => {
  test('stand at every mark and in the list, in order of time', () => {
    fc.assert(
      fc.property(anyEvents(40), (events) => {
        const { root } = draw({ events })
        const expected = events.map((_, index) => String(index + 1))
        const atMarks = elementsOfClass(root, 'number').map(({ text }) => text)
        const inList = elementsOfClass(root, 'source').map((source) => source.children[0]?.text)
        expect(atMarks.toSorted((a, b) => Number(a) - Number(b))).toEqual(expected)
        expect(inList).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })

  test('are left out together with the list', () => {
    const { root } = draw({ events: everyForm, hasSources: false })
    expect(elementsOfClass(root, 'number')).toEqual([])
    expect(elementsOfClass(root, 'source')).toEqual([])
  })
})

describe('the source list', () => {
  const event = figureEvent({
    id: 1,
    date: '2026-02-03',
    type: 'funding_vote',
    status: 'planned',
    title: 'House votes',
    quote: 'The House is expected to vote on Tuesday.',
    source: { outlet: 'The Paper', title: 'Cameras', published: '2026-02-02' },
  })

  test('gives date, type, status, title, sentence, outlet, article and its day', () => {
    const [source] = elementsOfClass(draw({ events: [event] }).root, 'source')
    expect(source && textLines(source)).toEqual([
      '1',
      '3 February 2026 · Funding vote · planned',
      'House votes',
      '“The House is expected to vote on Tuesday.”',
      'The Paper, “Cameras”, 2 February 2026',
    ])
  })

  test('says so when an article has no known day of publication', () => {
    const events = [{ ...event, source: { outlet: '', title: 'Cameras', published: '' } }]
    expect(allText(draw({ events }).root)).toContain('“Cameras”, publication date not known')
  })

  test('leaves the quotations out when it is very long, and says so', () => {
    const events = Array.from({ length: 251 }, (_, index) => ({ ...event, id: index + 1 }))
    const text = allText(draw({ events }).root)
    expect(text).not.toContain('The House is expected')
    expect(text).toContain('no quotations')
  })
})

describe('what is left out', () => {
  const range = { fromDay: dayNumber(2026, 1, 1), toDay: dayNumber(2026, 1, 31) }
  const events = [
    figureEvent({ id: 1, date: '2026-01-07' }),
    figureEvent({ id: 2, date: '2026-01-08', review: 'proposed' }),
    figureEvent({ id: 3, date: '' }),
    figureEvent({ id: 4, date: '2022' }),
    figureEvent({ id: 5, date: '2025' }),
  ]

  test('is counted in the footnote', () => {
    const { root, eventCount } = draw({ events, range })
    const [notes] = elementsOfClass(root, 'notes')
    expect(eventCount).toBe(2)
    expect(notes?.children[0]?.text).toBe(
      '2 events shown, 1 of them not yet reviewed. Not shown: 1 event without a date and 2 events outside these dates.',
    )
  })

  test('refuses to draw nothing', () => {
    expect(errorOf(() => draw({ events: [] }))).toMatchObject({ code: 'figure-empty' })
    expect(errorOf(() => draw({ events: [figureEvent({ id: 1, date: '' })] }))).toMatchObject({ code: 'figure-empty' })
    expect(errorOf(() => draw({ events: events.slice(3), range }))).toMatchObject({ code: 'figure-empty' })
  })

  test('draws 1,000 events and refuses more than 2,000', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => figureEvent({ id: index + 1 }))
    expect(elementsOfClass(draw({ events: many(1000) }).root, 'mark')).toHaveLength(1000)
    const error = errorOf(() => draw({ events: many(2001) }))
    expect(error).toMatchObject({ code: 'figure-too-large', detail: '2001 events; 2000 is the most' })
  })
})

describe('the legend', () => {
  test('names the types, date forms and states that occur, and no others', () => {
    const few = draw({ events: everyForm.slice(0, 1) }).root
    const [legend] = elementsOfClass(few, 'legend')
    expect(legend && textLines(legend)).toEqual(['Types', 'Shooting', 'Dates', 'on that day', 'Status', 'happened'])
    const all = allText(draw({ events: everyForm }).root)
    for (const words of [
      'about then',
      'the source is not sure',
      'on or before',
      'on or after',
      'planned or proposed',
    ]) {
      expect(all).toContain(words)
    }
  })
})

function textLines(element: SvgElement): string[] {
  return [...allElements(element)].filter(({ name }) => name === 'text').map(({ text }) => text)
}

function errorOf(action: () => unknown): AppError {
  try {
    action()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
