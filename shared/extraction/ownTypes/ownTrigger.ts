import type { Trigger } from '../events/trigger.ts'
import type { VerbGroup } from '../events/verbGroup.ts'
import type { PhraseMatch } from './matchPhrases.ts'

/** The names under which a trigger of an own type says why it was read. */
export const OWN_RULES = ['word of an own type, verb', 'word of an own type, noun'] as const

export function ownTrigger(
  { type, first, last, head }: PhraseMatch,
  verb: VerbGroup | null,
  signs: Pick<Trigger, 'definite' | 'mergeOnly'>,
): Trigger {
  return {
    type,
    first: Math.min(first, verb?.first ?? first),
    last,
    at: head,
    verb,
    ...signs,
    status: null,
    facet: '',
    own: true,
    rule: verb === null ? OWN_RULES[1] : OWN_RULES[0],
  }
}
