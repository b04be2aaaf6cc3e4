import { expect, test } from 'vitest'
import { explainConfidence, explainEvent } from '../../../shared/explanation/explainEvent.ts'
import { inPlainText } from '../../../shared/explanation/explanation.ts'
import { extract } from '../../../shared/extraction/extract.ts'

function explain(text: string): string {
  const [event] = extract({ text, published: '2026-02-03' }).events
  if (event === undefined) throw new Error('no event')
  return explainEvent(event.reasons, event.status).map(inPlainText).join(' ')
}

test.each([
  [
    'A deputy shot and killed Daniel Moreau on Saturday in Oakdale. The shooting shocked the town.',
    '“shot and killed” says that someone was shot. It is told as a fact. To whom it happened: “Daniel Moreau”. Also told as “shooting”.',
  ],
  [
    'The council will vote on the budget on Friday.',
    '“will vote on the budget” says what a legislature did about public money. “will” makes it a plan.',
  ],
  [
    'Lawmakers called for an investigation of the jail.',
    '“called for an investigation” names an official inquiry. “called” makes it a proposal.',
  ],
  [
    'Gov. Anna Lindqvist ordered state troopers to wear body cameras.',
    '“ordered state troopers” says that someone in office gave an order. It is told as a fact. Who did it: “Anna Lindqvist”.',
  ],
] as const)('%s', (text, expected) => {
  expect(explain(text)).toBe(expected)
})

test('the words of every reason are the text’s own', () => {
  const text = 'A deputy shot Ana Ruiz and Luis Vega in Reno.\n\nMayor Roy Pike will order officers to wear cameras.'
  for (const { reasons } of extract({ text, published: '2026-02-03' }).events) {
    const people = reasons.participants.map(({ words }) => words)
    const all = [reasons.trigger?.words ?? null, reasons.status, ...people, ...reasons.mentions]
    for (const words of all) if (words !== null) expect(text.slice(words.start, words.end)).toBe(words.text)
  }
})

test('a confidence is the sum of its signs, and says so', () => {
  const [event] = extract({ text: 'A deputy shot Ana Ruiz on Monday.', published: '2026-02-03' }).events
  const sum = event?.reasons.signals.reduce((total, { effect }) => total + effect, 0) ?? 0
  expect(event?.confidence).toBeCloseTo(Math.min(0.95, sum))
  expect(
    explainConfidence([
      { name: 'events of this type in general', effect: 0.65 },
      { name: 'told more than once', effect: 0.1 },
      { name: 'told without a verb', effect: -0.1 },
    ]),
  ).toEqual(['Events of this type in general: 65 %', 'told more than once: +10 %', 'told without a verb: −10 %'])
})

test('what an older version stored has no reasons to tell', () => {
  const none = { trigger: null, status: null, participants: [], mentions: [], signals: [] }
  expect(explainEvent(none, 'happened')).toEqual([])
})
