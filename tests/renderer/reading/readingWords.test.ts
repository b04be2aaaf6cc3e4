import { expect, test } from 'vitest'
import { readingResult, readingStep, readingWords } from '../../../renderer/reading/readingWords.ts'

const running = { state: 'running', done: 120, total: 1000, failed: 0 } as const

test('a running one says how far it is, a stopped one what became of the rest', () => {
  expect(readingWords(running)).toBe('Reading again: 120 of 1,000 articles')
  expect(readingWords({ ...running, state: 'cancelled' })).toBe(
    'Reading again was stopped at 120 of 1,000 articles; the others are as before.',
  )
  expect(readingWords({ ...running, state: 'finished' })).toBe('')
})

test('a screen reader hears each tenth once', () => {
  expect(readingStep(running)).toBe('Reading 1,000 articles again, 10 percent done.')
  expect(readingStep({ ...running, done: 199 })).toBe(readingStep(running))
  expect(readingStep({ ...running, done: 200 })).not.toBe(readingStep(running))
  expect(readingStep({ ...running, state: 'cancelled' })).toBe('')
})

test('the end tells what was read and what was not', () => {
  expect(readingResult({ ...running, state: 'finished', done: 1 })).toBe('Read 1 article again.')
  expect(readingResult({ ...running, state: 'finished', done: 1000, failed: 1 })).toBe(
    'Read 999 articles again. 1 article could not be read again and keeps its old events.',
  )
  expect(readingResult({ ...running, state: 'finished', done: 1000, failed: 2 })).toBe(
    'Read 998 articles again. 2 articles could not be read again and keep their old events.',
  )
})
