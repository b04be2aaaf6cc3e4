import type { EntityMention } from '../types.ts'

/** An entity mention with the tokens it covers. `detail` tells a city or region from a street or a site. */
export type PlacedEntity = EntityMention & {
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly detail: 'area' | 'address' | ''
}
