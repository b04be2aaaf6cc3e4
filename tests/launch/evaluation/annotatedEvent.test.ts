import { expect, test } from 'vitest'
import { annotatedArticle } from '../../../electron/launch/evaluation/annotatedEvent.ts'

const event = { type: 'protest', date: '', status: 'happened', people: [], place: '' }
const article = (mentions: unknown[]) => ({
  id: 'a',
  published: '2026-03-02',
  text: 'A march and a march back.',
  events: [{ ...event, mentions }],
})

test('a mention is given by its offsets or by words that stand there once', () => {
  const { events } = annotatedArticle.parse(article([[2, 7], 'march back']))
  expect(events[0]?.mentions).toEqual([
    [2, 7],
    [14, 24],
  ])
})

test.each(['march', 'vigil'])('“%s” is refused when it does not stand there exactly once', (words) => {
  expect(() => annotatedArticle.parse(article([words]))).toThrow(words)
})
