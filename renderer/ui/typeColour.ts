import type { TypeLook } from '../../shared/figure/typeCatalog.ts'

/** A type's colour as a CSS value that follows the colour scheme. */
export function typeColour({ light, dark }: TypeLook): string {
  return `light-dark(${light}, ${dark})`
}
