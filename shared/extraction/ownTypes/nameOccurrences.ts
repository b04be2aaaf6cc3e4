import { clauseStart } from '../events/clause.ts'
import type { Mention } from '../events/mention.ts'
import { findWordBack, wordAt } from '../events/sentenceView.ts'
import { CONSEQUENCE } from './consequence.ts'
import { isGeneralName } from './isGeneralName.ts'

const THROUGH = new Set('in by with from during when as of'.split(' '))
const DURING = new Set('during time course midst'.split(' '))
const REACH = 24
const SENTENCES = 10

/**
 * One occurrence told with words of two own types is one event, of the type that names what happened: "a *bomb* attack",
 * "the *bomb* killed three", "three were killed in an *explosion*", and "the attack" or "three people were killed" right
 * after a bombing; what somebody did "during the attack" is part of it. Two acts ("kidnapped and killed", "attacked and burned the farm") stay two.
 */
export function nameOccurrences(mentions: readonly Mention[]): Mention[] {
  const named: Mention[] = []
  let last: Mention | null = null
  const told = new Set<string>()
  for (const [index, mention] of mentions.entries()) {
    const cause: Mention | null = mention.trigger.own ? causeOf(mention, mentions, index, last, told) : null
    const next: Mention =
      cause === null ? mention : { ...mention, trigger: { ...mention.trigger, type: cause.trigger.type } }
    named.push(next)
    if (!next.trigger.own || next.trigger.mergeOnly) continue
    last = next
    told.add(next.trigger.type)
  }
  return named
}

function causeOf(
  mention: Mention,
  mentions: readonly Mention[],
  index: number,
  last: Mention | null,
  told: ReadonlySet<string>,
): Mention | null {
  const { trigger, view, date } = mention
  const consequence = trigger.verb !== null && CONSEQUENCE.test(wordAt(view, trigger.at))
  for (let at = Math.max(0, index - 4); at <= index + 4; at++) {
    const other = mentions[at]
    if (other === undefined || at === index || !other.trigger.own || other.view.sentence !== view.sentence) continue
    if (other.trigger.type === trigger.type) continue
    if (isCompound(other, mention) || (consequence && (isSubject(other, mention) || isMeans(other, mention))))
      return other
  }
  if (last === null || last.trigger.type === trigger.type) return null
  const gap = view.sentence.index - last.view.sentence.index
  if (gap > SENTENCES || told.has(trigger.type)) return null
  const general = (trigger.definite && isGeneralName(mention)) || isDuring(mention, mentions, index)
  const passive = consequence && gap <= 1 && trigger.verb?.passive === true && wordAt(view, trigger.at + 1) !== 'by'
  const sameTime = date.date === '' || last.date.date === '' || date.date === last.date.date
  return general || (passive && sameTime) ? last : null
}

/** "fired shots *during the attack*": part of what was told before. */
function isDuring({ view }: Mention, mentions: readonly Mention[], index: number): boolean {
  for (let at = Math.max(0, index - 4); at <= index + 4; at++) {
    const other = mentions[at]
    if (other === undefined || other.view.sentence !== view.sentence || !other.trigger.own) continue
    if (!other.trigger.definite || !isGeneralName(other)) continue
    if (findWordBack(view, other.trigger.first - 4, other.trigger.first, DURING) >= 0) return true
  }
  return false
}

/** "bomb attack": the word in front says what kind. */
function isCompound(modifier: Mention, { trigger, view }: Mention): boolean {
  if (trigger.verb !== null || modifier.trigger.verb !== null) return false
  const gap = trigger.first - modifier.trigger.last
  return gap === 0 || (gap === 1 && wordAt(view, modifier.trigger.last) === '-')
}

/** "the bomb killed three", "a bomb exploded, killing three" */
function isSubject(cause: Mention, { trigger, view }: Mention): boolean {
  if (cause.trigger.at >= trigger.at || trigger.verb?.passive === true) return false
  return cause.trigger.first >= clauseStart(view, trigger.first) && trigger.at - cause.trigger.at <= REACH
}

/** "killed in an explosion", "wounded when a bomb went off" */
function isMeans(cause: Mention, { trigger, view }: Mention): boolean {
  const gap = cause.trigger.first - trigger.last
  if (gap < 0 || gap > REACH) return false
  return findWordBack(view, Math.max(trigger.last, cause.trigger.first - 5), cause.trigger.first, THROUGH) >= 0
}
