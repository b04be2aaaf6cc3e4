import type { TypeLook } from '../../shared/figure/typeCatalog.ts'
import { typeColour } from './typeColour.ts'

type Props = {
  readonly look: TypeLook
  readonly size?: number
  /** Any CSS colour; without it the type's own in the scheme of the window. */
  readonly color?: string
}

/** The glyph of a type that may not be in the library's catalog yet. It is never alone: a name stands beside it. */
export function LookGlyph({ look, size = 14, color = typeColour(look) }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" style={{ color, flex: 'none' }}>
      <path d={look.glyph} fill="currentColor" />
    </svg>
  )
}
