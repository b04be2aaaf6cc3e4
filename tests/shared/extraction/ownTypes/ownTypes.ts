import { extract } from '../../../../shared/extraction/extract.ts'
import type { ExtractedEvent } from '../../../../shared/extraction/types.ts'
import type { OwnType } from '../../../../shared/model/ownType.ts'

function ownType(id: string, ...triggers: string[]): OwnType {
  return { id, name: id, color: '#336699', triggers }
}

/** Types as an analyst writes them down. */
export const TYPES: readonly OwnType[] = [
  ownType('attack', 'attack', 'ambush', 'kill', 'murder', 'assassination', 'gun down', 'fire at'),
  ownType('bombing', 'bomb', 'car bomb', 'explode', 'explosion', 'grenade', 'blow up'),
  ownType('kidnapping', 'kidnap', 'abduct', 'take hostage'),
  ownType('arson', 'arson', 'set fire', 'set on fire', 'burn down'),
  ownType('flood', 'flood', 'dam break'),
]

export const PUBLISHED = '2026-02-03'

/** The events of own types in a text. */
export function ownEvents(text: string, published: string | null = PUBLISHED): ExtractedEvent[] {
  return extract({ text, published, ownTypes: TYPES }).events.filter(({ type }) => TYPES.some(({ id }) => id === type))
}

/** `type`, `:status` unless it happened, `@date` when there is one. */
export function describeOwn(text: string, published: string | null = PUBLISHED): string[] {
  return ownEvents(text, published)
    .map(
      ({ type, status, date }) => `${type}${status === 'happened' ? '' : `:${status}`}${date === '' ? '' : `@${date}`}`,
    )
    .sort()
}
