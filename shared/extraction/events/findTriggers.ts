import { rememberByWord } from '../text/rememberByWord.ts'
import { tokenAt } from '../text/token.ts'
import { isInTime, type SentenceView } from './sentenceView.ts'
import type { Trigger, TriggerRule } from './trigger.ts'
import { TRIGGER_RULES } from './triggerRules.ts'
import { CRIME } from './triggers/crime/crimeFacet.ts'

const RULES_BY_START = indexRules()

function indexRules(): ReadonlyMap<string, readonly TriggerRule[]> {
  const index = new Map<string, TriggerRule[]>()
  for (const rule of TRIGGER_RULES) {
    for (const start of new Set(rule.starts)) index.set(start, [...(index.get(start) ?? []), rule])
  }
  return index
}

const NO_RULES: readonly TriggerRule[] = []
const rulesFor = rememberByWord(({ lower }) => RULES_BY_START.get(lower) ?? NO_RULES)

/** Every phrase of a sentence that may report an event, in order; one per type and token. */
export function findTriggers(view: SentenceView): Trigger[] {
  const triggers: Trigger[] = []
  for (let at = view.sentence.first; at < view.sentence.last; at++) {
    const rules = rulesFor(tokenAt(view.tokens, at))
    if (rules.length === 0 || isInTime(view, at)) continue
    const types = new Set<string>()
    for (const rule of rules) {
      if (types.has(rule.type)) continue
      const reading = rule.read(view, at)
      if (reading === null) continue
      types.add(rule.type)
      triggers.push({
        type: rule.type,
        first: Math.max(reading.first ?? at, view.sentence.first),
        last: Math.min(reading.last ?? at + 1, view.sentence.last),
        at,
        verb: reading.verb ?? null,
        definite: reading.definite ?? false,
        mergeOnly: reading.mergeOnly ?? false,
        status: reading.status ?? null,
        facet: reading.facet ?? '',
        own: false,
        rule: rule.name,
      })
    }
  }
  // "shot during a robbery" is one incident.
  const shot = triggers.some(({ type, mergeOnly }) => type === 'shooting' && !mergeOnly)
  return shot ? triggers.filter(({ facet }) => facet !== CRIME) : triggers
}
