import { expect, test } from 'vitest'
import { daysOf, figureRequestOf, newFigureDraft } from '../../../renderer/export/figureDraft.ts'
import { dayNumber } from '../../../shared/model/calendar.ts'
import { DEFAULT_FILTER } from '../../../shared/model/event.ts'

const january = { fromMs: Date.UTC(2026, 0, 1), toMs: Date.UTC(2026, 1, 1) }
const draft = newFigureDraft('My library')

test('a view that ends at midnight does not show the day that begins there', () => {
  expect(daysOf(january)).toEqual({ fromDay: dayNumber(2026, 1, 1), toDay: dayNumber(2026, 1, 31) })
})

test('the visible window goes into the request only when it is asked for', () => {
  expect(figureRequestOf(draft, DEFAULT_FILTER, january).range).toBeNull()
  expect(figureRequestOf({ ...draft, range: 'visible' }, DEFAULT_FILTER, january).range).toEqual(daysOf(january))
  expect(figureRequestOf({ ...draft, range: 'visible' }, DEFAULT_FILTER, null).range).toBeNull()
})

test('a figure is named after its library until it is named otherwise', () => {
  expect(figureRequestOf(draft, DEFAULT_FILTER, null).title).toBe('My library')
  expect(figureRequestOf({ ...draft, title: '  Winter ' }, DEFAULT_FILTER, null).title).toBe('Winter')
})
