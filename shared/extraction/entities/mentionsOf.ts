import { type Token, tokenAt } from '../text/token.ts'
import type { EntityMention } from '../types.ts'
import { stateLength } from './placeContext.ts'
import type { PlacedEntity } from './placedEntity.ts'

const PARTS_OF_PLACE = new Set(
  `downtown uptown midtown central suburban north south east west northern southern eastern western northeast northwest
  southeast southwest northeastern northwestern southeastern southwestern upstate`.split(/\s+/),
)
const KINDS_OF_PLACE = /^(?:neighbou?rhood|province|county|district|suburb|region|area|peninsula|section)$/

/**
 * The entities as mentions, with the extent that readers give a name: its article ("the Pentagon"), the part of a place
 * ("downtown Elkton", "southern Ohio") and the state behind a city, as one mention ("Elkton, Ohio"). `name` leaves out
 * article and part.
 */
export function mentionsOf(text: string, tokens: readonly Token[], entities: readonly PlacedEntity[]): EntityMention[] {
  const mentions: EntityMention[] = []
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index]
    if (entity === undefined) continue
    const { kind, name } = entity
    if (kind === 'person' || kind === 'money') {
      mentions.push({ start: entity.start, end: entity.end, kind, text: entity.text, name })
      continue
    }
    const start = tokenAt(tokens, extentStart(tokens, entity)).start
    const last = kind === 'place' ? withState(tokens, entity) : entity.last
    const end = tokenAt(tokens, last - 1).end
    const full =
      tokenAt(tokens, entity.last).text !== ',' || last === entity.last ? name : text.slice(entity.start, end)
    mentions.push({ start, end, kind, text: text.slice(start, end), name: full })
    while ((entities[index + 1]?.first ?? last) < last) index++
  }
  return mentions
}

function extentStart(tokens: readonly Token[], { first, kind }: PlacedEntity): number {
  let start = first
  if (kind === 'place' && PARTS_OF_PLACE.has(tokenAt(tokens, start - 1).lower)) start--
  if (tokenAt(tokens, start - 1).lower === 'the') start--
  return start
}

/** Past ", Ohio" or ", N.J." behind a city, and "neighborhood" behind its name. */
function withState(tokens: readonly Token[], { last, detail }: PlacedEntity): number {
  if (detail === 'area' && KINDS_OF_PLACE.test(tokenAt(tokens, last).text)) return last + 1
  if (detail !== 'area' || tokenAt(tokens, last).text !== ',') return last
  const state = stateLength(tokens, last + 1)
  return state === 0 ? last : last + 1 + state
}
