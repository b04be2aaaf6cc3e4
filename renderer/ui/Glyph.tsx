import type { EventType } from '../../shared/model/eventType.ts'
import { useTypeCatalog } from '../state/typeCatalogStore.ts'
import { typeColour } from './typeColour.ts'

/** The glyph of a type in its colour. It is never alone: the type's name stands beside it or in a label. */
export function Glyph({ type, size = 14 }: { readonly type: EventType; readonly size?: number }) {
  const look = useTypeCatalog().look(type)
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      style={{ color: typeColour(look), flex: 'none' }}
    >
      <path d={look.glyph} fill="currentColor" />
    </svg>
  )
}
