import { glyphPaths } from '../../shared/figure/glyphPaths.ts'
import type { EventType } from '../../shared/model/eventType.ts'
import { typeColour } from './typeColour.ts'

/** The glyph of a type in its colour. It is never alone: the type's name stands beside it or in a label. */
export function Glyph({ type, size = 14 }: { readonly type: EventType; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      style={{ color: typeColour(type), flex: 'none' }}
    >
      <path d={glyphPaths[type]} fill="currentColor" />
    </svg>
  )
}
