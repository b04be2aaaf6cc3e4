import type { Mention } from '../events/mention.ts'

const OPENING_CHARACTERS = 3
const DISTANCE = /^.{0,30}\b(?:days?|weeks?|months?|years?) (?:earlier|later|before|after|afterwards)$/i

/** "three days earlier": a distance from what was told before, so not its date. */
export function isDistance(words: string): boolean {
  return DISTANCE.test(words.replace(/\s+/g, ' '))
}

/**
 * "Three days earlier, two grenades were thrown at the port": a sentence that opens with a distance in days or more from
 * what was told before tells another incident. "Minutes later, a second bomb exploded" goes on with it.
 */
export function movesInTime({ view, date, trigger }: Mention): boolean {
  const { expression } = date.derivation
  if (expression === null || trigger.definite || trigger.verb?.perfect === true) return false
  const gap = expression.start - view.sentence.start
  return gap >= 0 && gap <= OPENING_CHARACTERS && isDistance(expression.text)
}
