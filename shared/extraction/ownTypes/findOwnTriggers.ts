import type { SentenceView } from '../events/sentenceView.ts'
import type { Trigger } from '../events/trigger.ts'
import type { CompiledTypes } from './compileTypes.ts'
import { hasOtherCause } from './hasOtherCause.ts'
import { isFigurative } from './isFigurative.ts'
import { isShotInTheAir } from './isShotInTheAir.ts'
import { matchPhrases } from './matchPhrases.ts'
import { readOwnTrigger } from './readOwnTrigger.ts'

/** Every phrase of a sentence that may report an event of an own type, in order. */
export function findOwnTriggers(view: SentenceView, types: CompiledTypes): Trigger[] {
  const triggers: Trigger[] = []
  for (const match of matchPhrases(view, types)) {
    if (isFigurative(view, match) || isShotInTheAir(view, match) || hasOtherCause(view, match, types)) continue
    const trigger = readOwnTrigger(view, match)
    if (trigger !== null) triggers.push(trigger)
  }
  return triggers
}
