import { builtInTypeNames, builtInTypes, type EventType } from '../model/eventType.ts'
import type { OwnType } from '../model/ownType.ts'
import { eventTypeStyles } from './eventTypeStyle.ts'
import { glyphPaths } from './glyphPaths.ts'
import { readableColour } from './readableColour.ts'

/** How a type is shown, on screen and in print. Colours are `#rrggbb`; the glyph is path data as in glyphPaths.ts. */
export type TypeLook = {
  readonly type: EventType
  readonly name: string
  readonly light: string
  readonly dark: string
  readonly glyph: string
}

export type TypeCatalog = {
  /** Built-in types first, then the analyst's in their order, `other` last. */
  readonly all: readonly TypeLook[]
  /** Any type: one that is not in the catalog, because it was removed, is shown by its id. */
  readonly look: (type: EventType) => TypeLook
  /** The looks of these types, each once, in the order of the catalog; those that are not in it come last. */
  readonly inOrder: (types: Iterable<EventType>) => TypeLook[]
}

// The grounds that a type's colour must be read on; eventTypeStyle.test.ts holds them to those of the themes.
const LIGHT = { background: '#f5f6f8', ink: '#1b1f24' }
const DARK = { background: '#1a1e24', ink: '#e9ecf1' }

export function typeCatalog(ownTypes: readonly OwnType[]): TypeCatalog {
  const builtIn = builtInTypes.map((type) => ({
    type,
    name: builtInTypeNames[type],
    ...eventTypeStyles[type],
    glyph: glyphPaths[type],
  }))
  const all = [...builtIn.slice(0, -1), ...ownTypes.map(lookOfOwn), ...builtIn.slice(-1)]
  const byType = new Map(all.map((look, order) => [look.type, { look, order }]))
  const look = (type: EventType) => byType.get(type)?.look ?? lookOfRemoved(type)
  return {
    all,
    look,
    inOrder: (types) =>
      [...new Set(types)]
        .toSorted(
          (a, b) => (byType.get(a)?.order ?? all.length) - (byType.get(b)?.order ?? all.length) || (a < b ? -1 : 1),
        )
        .map(look),
  }
}

function lookOfOwn({ id, name, color }: OwnType): TypeLook {
  return {
    type: id,
    name,
    light: readableColour(color, LIGHT.background, LIGHT.ink),
    dark: readableColour(color, DARK.background, DARK.ink),
    glyph: glyphPaths.own,
  }
}

function lookOfRemoved(type: EventType): TypeLook {
  return { type, name: `${type} (removed type)`, ...eventTypeStyles.other, glyph: glyphPaths.own }
}

export const BUILT_IN_CATALOG = typeCatalog([])
