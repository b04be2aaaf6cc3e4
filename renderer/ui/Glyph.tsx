import type { EventType } from '../../shared/model/eventType.ts'
import { useTypeCatalog } from '../state/typeCatalogStore.ts'
import { LookGlyph } from './LookGlyph.tsx'

/** The glyph of a type in its colour. It is never alone: the type's name stands beside it or in a label. */
export function Glyph({ type, size = 14 }: { readonly type: EventType; readonly size?: number }) {
  return <LookGlyph look={useTypeCatalog().look(type)} size={size} />
}
