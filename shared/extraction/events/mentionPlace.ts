import type { PlacedEntity } from '../entities/placedEntity.ts'
import { type SentenceView, wordAt } from './sentenceView.ts'
import type { Trigger } from './trigger.ts'

const PLACE_LEADS = new Set([
  'in',
  'at',
  'near',
  'outside',
  'to',
  'across',
  'around',
  'into',
  'of',
  'through',
  'throughout',
  'on',
  'inside',
  'toward',
  'downtown',
  'suburban',
  'south',
  'north',
  'east',
  'west',
  'for',
  'southeast',
  'northeast',
  'northwest',
  'southwest',
])
/** "Tulsa police", "a Boise man": a city as an adjective. */
const PLACE_MODIFIES = new Set(
  'police officer officers man woman teen teenager resident residents judge detective detectives'.split(' '),
)
const BROAD = /^(?:U\.?S\.?A?|United States|America|Europe|U\.?K\.?)$/

/**
 * The place that the clause of a trigger, tokens `from` to `to`, names behind a preposition, nearest first; a city before
 * its state, a street only when nothing else. Empty without one.
 */
export function mentionPlace(
  view: SentenceView,
  trigger: Trigger,
  { from, to }: { readonly from: number; readonly to: number },
  others: readonly Trigger[],
): string {
  let best: PlacedEntity | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const entity of view.entities) {
    if (entity.kind !== 'place' || isDateline(view, entity)) continue
    const lead = leadOf(view, entity.first)
    const modifies = PLACE_MODIFIES.has(wordAt(view, entity.last))
    if (!PLACE_LEADS.has(lead) && !modifies) continue
    const after = entity.first >= trigger.last
    const inClause = entity.first >= from && entity.first < Math.max(to, trigger.last + 12)
    const [left, right] = after ? [trigger.at, entity.first] : [entity.first, trigger.at]
    if (
      others.some(
        ({ at, type, mergeOnly }) =>
          type === trigger.type && !mergeOnly && at > left && at < right && !(at >= trigger.first && at < trigger.last),
      )
    )
      continue
    let cost = after ? entity.first - trigger.last : trigger.first - entity.last + 4
    if (!inClause) cost += 14
    if (BROAD.test(entity.text)) cost += 25
    if (entity.detail === 'address') cost += 18
    if (modifies && !PLACE_LEADS.has(lead)) cost += 8
    if (/^(?:suburb|neighborhood)$/.test(wordAt(view, entity.last))) cost += 20
    if (lead === 'of' || lead === 'to') cost += trigger.type === 'deployment' ? 0 : 6
    if (cost < bestCost) {
      best = entity
      bestCost = cost
    }
  }
  return best === null ? '' : best.text
}

/** The preposition in front, past "the", "south", "city of". */
function leadOf(view: SentenceView, first: number): string {
  for (let at = first - 1; at >= first - 4; at--) {
    const word = wordAt(view, at)
    if (PLACE_LEADS.has(word)) return word
    if (
      !/^(?:the|city|suburb|town|state|southern|northern|eastern|western|central|nearby|rural|border|area|village|u\.s\.|neighborhood|,|and)$/.test(
        word,
      )
    )
      return ''
  }
  return ''
}

/** "CHICAGO —", "MINNEAPOLIS (AP)": where the report was written, not where it happened. */
function isDateline(view: SentenceView, entity: PlacedEntity): boolean {
  if (entity.first > view.sentence.first + 2) return false
  const next = wordAt(view, entity.last)
  return (
    entity.text === entity.text.toUpperCase() &&
    (next === '—' || next === '–' || next === '(' || next === '-' || next === ',')
  )
}
